import { encodeLike } from '../text/encode.js';
import type { Codec } from '../text/encodings/codec.js';
import { codecOf } from '../text/encodings/index.js';
import { isLegacy } from '../text/encodings/names.js';
import type { Source } from '../text/source.js';
import { applyEdits, type TextEdit } from './edits.js';
import type { Refusal } from './refusals.js';

/**
 * The bytes of a text file with edits made in them, in the encoding that the file has. Where that is an old one all other
 * bytes stay as they are, since a letter may be written in several ways; a character that it lacks is refused.
 *
 * @param text of the file, which the edits are of
 * @param bytes of the file as the source was read from it
 */
export async function editedBytes(
  source: Pick<Source, 'encoding' | 'byteOrderMark'>,
  text: string,
  bytes: () => Uint8Array,
  edits: readonly TextEdit[],
): Promise<Uint8Array | Refusal> {
  const { encoding, byteOrderMark } = source;
  if (!isLegacy(encoding)) return encodeLike(applyEdits(text, edits), { encoding, byteOrderMark });
  const codec = await codecOf(encoding);
  return splicedBytes(codec, bytes(), edits);
}

function splicedBytes(codec: Codec, bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array | Refusal {
  const ordered = [...edits].sort((one, other) => one.start - other.start);
  const byteAt = byteOffsets(
    codec,
    bytes,
    ordered.flatMap(({ start, end }) => [start, end]),
  );
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const [at, { text }] of ordered.entries()) {
    const written = codec.encode(text);
    if ('lacking' in written) return unwritable(written.lacking, codec.name);
    pieces.push(bytes.subarray(done, byteAt[2 * at]), written);
    done = byteAt[2 * at + 1] ?? done;
  }
  pieces.push(bytes.subarray(done));
  return Buffer.concat(pieces);
}

/** Where offsets of the text are in the bytes; both ascending. */
function byteOffsets(codec: Codec, bytes: Uint8Array, offsets: readonly number[]): number[] {
  const found: number[] = [];
  let length = 0;
  codec.walk(bytes, (text, start) => {
    while (found.length < offsets.length && (offsets[found.length] ?? 0) <= length) found.push(start);
    length += text?.length ?? 0;
  });
  while (found.length < offsets.length) found.push(bytes.length);
  return found;
}

function unwritable(sign: string, encoding: string): Refusal {
  return {
    message: `“${sign}” cannot be written in ${encoding}, which the file is in`,
    remedy: 'convert the file to UTF-8, and merge again',
  };
}
