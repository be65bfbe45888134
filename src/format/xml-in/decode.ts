import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { InputError } from '../../text/errors.js';

/**
 * The text of an XML file piece by piece, without its byte order mark: UTF-16 and UTF-8 by their marks, UTF-16 also by
 * its first character, else what the declaration says, else UTF-8 (XML 1.0, appendix F). Throws InputError where the
 * bytes are not valid in that encoding, or show that the declaration is wrong.
 */
export function* decodeXml(path: string, chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(path, chunk), { fatal: true });
    const text = decoded(path, decoder, chunk);
    if (text !== '') yield text;
  }
  const rest = decoder === null ? '' : decoded(path, decoder, null);
  if (rest !== '') yield rest;
}

function decoded(path: string, decoder: TextDecoder, chunk: Uint8Array | null): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new InputError({
      path,
      message: `the bytes are not valid ${decoder.encoding.toUpperCase()}`,
      remedy: 'save the file again in the encoding that it declares',
    });
  }
}

function encodingOf(path: string, first: Uint8Array): string {
  const [one, two, three] = first;
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  if (one === 0x3c && two === 0) return 'utf-16le';
  if (one === 0 && two === 0x3c) return 'utf-16be';
  const head = Buffer.from(first.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(head)?.[1] ?? 'utf-8';
  return checkedEncoding(path, declared, first);
}

/** Bytes that are ASCII where an encoding of two bytes is declared, or UTF-8 where one of one byte is, give it the lie. */
function checkedEncoding(path: string, declared: string, first: Uint8Array): string {
  const name = standardName(declared);
  if (name === null) throw fault(path, declared, 'which is not known here');
  if (name === 'utf-8') return name;
  if (name.startsWith('utf-16')) throw fault(path, declared, 'but its bytes are not');
  if (isPlainUtf8(first)) throw fault(path, declared, 'but its bytes are UTF-8');
  return name;
}

function standardName(declared: string): string | null {
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return null;
  }
}

/** Whether there are characters beyond ASCII, and all are well-formed UTF-8; a character cut at the end does not count. */
function isPlainUtf8(bytes: Uint8Array): boolean {
  if (bytes.every((byte) => byte < 0x80)) return false;
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && (bytes[end - 1] ?? 0) >= 0x80) end--;
  const whole = bytes.subarray(0, end);
  return isUtf8(whole) && whole.some((byte) => byte >= 0x80);
}

function fault(path: string, declared: string, why: string): InputError {
  return new InputError({
    path,
    message: `the file says that it is ${declared}, ${why}`,
    remedy: 'save it as UTF-8',
  });
}
