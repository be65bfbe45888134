import { isAscii, isUtf8 } from 'node:buffer';
import { fileKind, suspectUtf16 } from './encoding.js';
import { type Codec, decodeLegacy } from './encodings/codec.js';
import { InputError, UndecodedError } from './errors.js';
import { sha256 } from './hash.js';
import { lineStartsOf } from './lines.js';
import { pointAt, type Source } from './source.js';
import { brokenUtf8 } from './utf8.js';

/** How the bytes of a text are read that no mark speaks for: an encoding of Unicode, or the codec of an older one. */
export type Decoding = 'utf-8' | 'utf-16le' | 'utf-16be' | Codec;

type Encoding = Exclude<Decoding, Codec>;

/** More UTF-16 units do not fit into one string of the engine. */
const longestText = 0x1fff_ffe8;

/**
 * A file's bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one; what has no mark is read as somebody
 * says. Letters that another encoding writes in two pieces are put together.
 *
 * @throws UndecodedError where it is in no encoding of Unicode, if nobody says what it is in; InputError for a file that
 * is no text, and for the first byte that is not valid in its encoding, with line, column and byte offset. Time is
 * linear in the number of bytes; the bytes are not kept.
 */
export function decodeSource(path: string, bytes: Uint8Array, decoding: Decoding = 'utf-8'): Source {
  const kind = fileKind(bytes);
  if (kind !== null)
    throw new InputError({ path, message: `this is ${kind.name}, not text`, remedy: kind.remedy });
  const { encoding: marked, length } = byteOrderMark(bytes);
  const encoding = length > 0 ? marked : decoding;
  const content = bytes.subarray(length);
  if (content.length > longestText) {
    throw new InputError({
      path,
      message: 'the file is too large to be read',
      remedy: 'split it into files below 512 MB',
    });
  }
  const text = textOf(path, content, encoding, length);
  return {
    path,
    text,
    lineStarts: lineStartsOf(text),
    sha256: sha256(bytes),
    encoding: typeof encoding === 'string' ? encoding : encoding.name,
    byteOrderMark: length > 0,
  };
}

function textOf(path: string, content: Uint8Array, encoding: Decoding, markLength: number): string {
  if (encoding === 'utf-8') return decodeUtf8(path, content, markLength);
  if (typeof encoding === 'string') return decodeUtf16(path, content, encoding, markLength);
  const decoded = decodeLegacy(encoding, content);
  if ('text' in decoded) return decoded.text;
  const before = decodeLegacy(encoding, content.subarray(0, decoded.broken));
  const place = 'text' in before ? pointAfter(before.text) : undefined;
  const byte = (content[decoded.broken] ?? 0).toString(16).padStart(2, '0');
  const message = `not valid ${encoding.name}: byte 0x${byte} at byte ${decoded.broken}`;
  throw new InputError({ path, place, message, remedy: 'name another encoding with --encoding' });
}

/** Text that is a string already, as if it had been read from a file in UTF-8. A byte order mark is cut off. */
export function sourceOf(path: string, text: string): Source {
  const marked = text.startsWith('\ufeff');
  const content = marked ? text.slice(1) : text;
  return {
    path,
    text: content,
    lineStarts: lineStartsOf(content),
    sha256: sha256(text),
    encoding: 'utf-8',
    byteOrderMark: marked,
  };
}

/** The encoding that the first bytes name, and how many bytes the mark takes. */
function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return { encoding: 'utf-8', length: 0 };
}

function decodeUtf8(path: string, content: Uint8Array, markLength: number): string {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const nul = buffer.indexOf(0);
  if (nul >= 0) {
    const utf16 = suspectUtf16(content);
    if (utf16 !== null) throw undecoded(path, `this looks like ${utf16} without a byte order mark`, utf16);
    const place = pointAfter(buffer.toString('utf8', 0, nul));
    throw binary(path, `this looks like a binary file: NUL at byte ${nul + markLength}`, place);
  }
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (isUtf8(buffer)) return buffer.toString('utf8');
  throw brokenText(path, buffer, markLength);
}

function brokenText(path: string, buffer: Buffer, markLength: number): InputError {
  const { offset, cutOff } = brokenUtf8(buffer) ?? { offset: 0, cutOff: false };
  const place = pointAfter(buffer.toString('utf8', 0, offset));
  if (isControlled(buffer)) {
    return binary(path, `this looks like a binary file: broken UTF-8 at byte ${offset + markLength}`, place);
  }
  if (cutOff) {
    const message = `the file ends in the middle of a UTF-8 character, at byte ${offset + markLength}`;
    return new InputError({ path, place, message, remedy: 'the file seems cut off: fetch it again' });
  }
  const byte = (buffer[offset] ?? 0).toString(16).padStart(2, '0');
  const message = `not valid UTF-8: byte 0x${byte} at byte ${offset + markLength}`;
  return undecoded(path, message, 'windows-1252', place);
}

/** Whether more than a hundredth of the first bytes are control characters that no text has. */
function isControlled(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  return controls * 100 > sample.length;
}

function decodeUtf16(
  path: string,
  content: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  markLength: number,
): string {
  const even = content.length - (content.length % 2);
  const buffer = Buffer.from(content.buffer, content.byteOffset, even);
  const text = (encoding === 'utf-16le' ? buffer : Buffer.from(buffer).swap16()).toString('utf16le');
  // UTF-32 with its mark begins as UTF-16 does, then every second unit is 0.
  if (text.startsWith('\0') && encoding === 'utf-16le') {
    const remedy = 'convert it to UTF-8: iconv -f UTF-32 -t UTF-8';
    throw new InputError({ path, message: 'this looks like UTF-32, which is not read', remedy });
  }
  const broken = text.search(/[\p{Surrogate}\0]/u);
  if (broken < 0 && even === content.length) return text;
  const offset = broken < 0 ? text.length : broken;
  const place = pointAfter(text.slice(0, offset));
  const byte = markLength + 2 * offset;
  if (text.charCodeAt(offset) === 0)
    throw binary(path, `this looks like a binary file: NUL at byte ${byte}`, place);
  const what = broken < 0 ? 'ends in the middle of a character' : 'holds half of a surrogate pair';
  const message = `not valid UTF-16: the file ${what}, at byte ${byte}`;
  throw new InputError({
    path,
    place,
    message,
    remedy: 'the file seems damaged: fetch it again, or save it as UTF-8',
  });
}

/** The place right after a text, as the text itself counts lines. */
function pointAfter(text: string): ReturnType<typeof pointAt> {
  return pointAt({ text, lineStarts: lineStartsOf(text) }, text.length);
}

function binary(path: string, message: string, place?: ReturnType<typeof pointAt>): UndecodedError {
  return new UndecodedError({
    path,
    place,
    message,
    remedy: 'save the document as plain text or Markdown in UTF-8',
  });
}

function undecoded(
  path: string,
  message: string,
  example: string,
  place?: ReturnType<typeof pointAt>,
): UndecodedError {
  const remedy = `say what it is in, such as --encoding ${example}, or convert it: iconv -f ENCODING -t UTF-8`;
  return new UndecodedError({ path, place, message, remedy });
}
