import { fstatSync, writeSync } from 'node:fs';
import { errorCode } from '../../project/files.js';
import { InputError } from '../../text/errors.js';
import type { Output } from './io.js';

/** Standard output with its troubles: a slow reader, one that leaves, a disk that is full. */
export interface OutputPrinter {
  /** Writes text; waits where the reader is slower. Throws InputError where it cannot be written. */
  readonly print: (text: string | Iterable<string>) => Promise<void>;
  /** Waits until all is written. Throws InputError where it could not be. */
  readonly finish: () => Promise<void>;
}

/** Chunks are gathered up to this many UTF-16 units before they are written. */
const BUFFER_LENGTH = 65_536;

/** A printer to a stream. What cannot be written is told once: later writes say nothing more. */
export function printerTo(stream: Output): OutputPrinter {
  let failure: unknown = null;
  // Never taken off: the last write may fail after the run has ended.
  stream.on?.('error', (error: Error) => {
    failure ??= error;
  });
  const check = () => {
    if (failure !== null) throw outputFault(failure);
  };
  const { put, flush } = writerOf(stream);
  let hasWritten = false;
  const write = async (text: string) => {
    check();
    hasWritten = true;
    try {
      await put(text, () => failure !== null);
    } catch (error) {
      failure ??= error;
    }
    check();
  };
  return {
    print: async (text) => {
      let buffer = '';
      for (const chunk of typeof text === 'string' ? [text] : text) {
        buffer += chunk;
        if (buffer.length < BUFFER_LENGTH) continue;
        await write(buffer);
        buffer = '';
      }
      if (buffer !== '') await write(buffer);
    },
    finish: async () => {
      if (failure === null && hasWritten) await flush();
      check();
    },
  };
}

interface Writer {
  readonly put: (text: string, isBroken: () => boolean) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** A file takes a part of what it is given where the disk is nearly full, which its stream would not notice. */
function writerOf(stream: Output): Writer {
  const { fd } = stream;
  if (fd !== undefined && !stream.isTTY && isFileLike(fd)) {
    return { put: async (text) => writeAll(fd, text), flush: async () => {} };
  }
  return {
    put: async (text, isBroken) => {
      if (stream.write(text) === false && stream.once) await drained(stream, isBroken);
    },
    flush: () => flushed(stream),
  };
}

/** A file or a device; pipes and sockets have streams of their own that wait for their readers. */
function isFileLike(fd: number): boolean {
  try {
    const status = fstatSync(fd);
    return status.isFile() || status.isCharacterDevice();
  } catch {
    return false;
  }
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/** Waits until the stream takes more, or has broken. */
function drained(stream: Output, isBroken: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = setInterval(() => isBroken() && finish(), 20);
    const finish = () => {
      clearInterval(look);
      resolve();
    };
    stream.once?.('drain', finish);
  });
}

/** An empty text is written after all that went before; its callback comes when that is done, or has failed. */
function flushed(stream: Output): Promise<void> {
  if (stream.writable !== true) return Promise.resolve();
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

const FAULTS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  EPIPE: ['whoever reads it has stopped before its end', 'read it to its end, or write it into a file'],
  ENOSPC: ['there is no space left', 'make room, and run the command again'],
  EDQUOT: ['there is no space left for this user', 'make room, and run the command again'],
};

/** As one line for the user; an error that the system did not make is a fault of ours. */
function outputFault(error: unknown): unknown {
  const code = errorCode(error);
  if (code === '') return error;
  const [message, remedy] = FAULTS[code] ?? [`it cannot be written (${code})`, 'write it elsewhere'];
  return new InputError({ path: 'standard output', message, remedy });
}
