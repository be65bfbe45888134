import { errorCode } from '../project/files.js';
import type { Output } from './io.js';

/** Thrown where the reader of our output has gone away, as in `hexapla status | head`; ends the run quietly. */
export class ClosedPipe extends Error {}

/** Standard output with its two troubles, a slow reader and one that leaves. */
export interface Printer {
  /** Writes text; waits where the reader is slower. Throws ClosedPipe where nobody reads any more. */
  readonly print: (text: string | Iterable<string>) => Promise<void>;
}

/** Chunks are gathered up to this many UTF-16 units before they are written. */
const BUFFER_LENGTH = 65_536;

export function printerTo(stream: Output): Printer {
  let closed = false;
  let failure: Error | null = null;
  const onError = (error: Error) => {
    if (errorCode(error) === 'EPIPE') closed = true;
    else failure = error;
  };
  // Never taken off: the last write may fail after the run has ended.
  stream.on?.('error', onError);
  const write = async (text: string) => {
    if (failure) throw failure;
    if (closed) throw new ClosedPipe();
    if (stream.write(text) === false && stream.once) await drained(stream, () => closed || failure !== null);
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
  };
}

/** Waits until the stream takes more, or has broken. */
function drained(stream: Output, broken: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = setInterval(() => broken() && finish(), 20);
    const finish = () => {
      clearInterval(look);
      resolve();
    };
    stream.once?.('drain', finish);
  });
}
