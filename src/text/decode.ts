import { isAscii, isUtf8 } from 'node:buffer';
import { fileKind, suspectLegacy, suspectUtf16 } from './encoding.js';
import { InputError } from './errors.js';
import { sha256 } from './hash.js';
import { lineStartsOf } from './lines.js';
import { pointAt, type Source } from './source.js';
import { brokenUtf8 } from './utf8.js';

type Encoding = Source['encoding'];

/** More UTF-16 units do not fit into one string of the engine. */
const longestText = 0x1fff_ffe8;

/**
 * A file's bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one.
 *
 * @throws InputError for a binary file, another encoding, and the first byte that is not valid in its encoding, with
 * line, column and byte offset. Time is linear in the number of bytes; the bytes are not kept.
 */
export function decodeSource(path: string, bytes: Uint8Array): Source {
  const kind = fileKind(bytes);
  if (kind !== null)
    throw new InputError({ path, message: `this is ${kind.name}, not text`, remedy: kind.remedy });
  const { encoding, length } = byteOrderMark(bytes);
  const content = bytes.subarray(length);
  if (content.length > longestText) {
    throw new InputError({
      path,
      message: 'the file is too large to be read',
      remedy: 'split it into files below 512 MB',
    });
  }
  const text =
    encoding === 'utf-8' ? decodeUtf8(path, content, length) : decodeUtf16(path, content, encoding);
  return {
    path,
    text,
    lineStarts: lineStartsOf(text),
    sha256: sha256(bytes),
    encoding,
    byteOrderMark: length > 0,
  };
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
    if (utf16) throw otherEncoding(path, utf16.name, utf16.iconv);
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
  const { name, iconv } = suspectLegacy(buffer, offset);
  const message = `not valid UTF-8: byte 0x${byte} at byte ${offset + markLength}`;
  return new InputError({
    path,
    place,
    message,
    remedy: `convert it to UTF-8, for instance, if it is ${name}: iconv -f ${iconv} -t UTF-8`,
  });
}

/** Whether more than a hundredth of the first bytes are control characters that no text has. */
function isControlled(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  return controls * 100 > sample.length;
}

function decodeUtf16(path: string, content: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  const even = content.length - (content.length % 2);
  const buffer = Buffer.from(content.buffer, content.byteOffset, even);
  const text = (encoding === 'utf-16le' ? buffer : Buffer.from(buffer).swap16()).toString('utf16le');
  // UTF-32 with its mark begins as UTF-16 does, then every second unit is 0.
  if (text.startsWith('\0') && encoding === 'utf-16le') throw otherEncoding(path, 'UTF-32', 'UTF-32');
  const broken = text.search(/[\p{Surrogate}\0]/u);
  if (broken < 0 && even === content.length) return text;
  const offset = broken < 0 ? text.length : broken;
  const place = pointAfter(text.slice(0, offset));
  const byte = 2 + 2 * offset;
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

function binary(path: string, message: string, place?: ReturnType<typeof pointAt>): InputError {
  return new InputError({
    path,
    place,
    message,
    remedy: 'save the document as plain text or Markdown in UTF-8',
  });
}

function otherEncoding(path: string, name: string, iconv: string): InputError {
  const message = `this looks like ${name}, which is not read`;
  return new InputError({ path, message, remedy: `convert it to UTF-8: iconv -f ${iconv} -t UTF-8` });
}
