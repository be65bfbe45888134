import { locales } from '../../locale/index.js';
import { judgeText } from '../../read/encoding/judge.js';
import { decodeSource } from '../../text/decode.js';
import { decodeLegacy } from '../../text/encodings/codec.js';
import { singleByte } from '../../text/encodings/single-byte.js';
import { UndecodedError } from '../../text/errors.js';
import { contentHash } from '../../text/hash.js';
import { tableLines } from './table-lines.js';

/** A table as text, and the encoding that it was taken to be in where its bytes do not say it. */
export interface TableText {
  readonly text: string;
  readonly guessed: string | null;
}

/** What spreadsheets write for want of UTF-8, the most frequent first. */
const encodings = [
  'windows-1252',
  'windows-1258',
  'gb18030',
  'big5',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-kr',
  'macintosh',
];

/**
 * The text of a table that a spreadsheet has saved: UTF-8, UTF-16 with a byte order mark, else the encoding in which
 * most of its texts are what was exported, by their checksums; where none is told, the likeliest. Throws InputError
 * for a binary file, and where no encoding fits.
 */
export function decodeTable(path: string, bytes: Uint8Array): TableText {
  try {
    return { text: decodeSource(path, bytes).text, guessed: null };
  } catch (error) {
    const isLegacy = error instanceof UndecodedError && /not valid UTF-8/.test(error.message);
    const found = isLegacy ? likeliest(path, bytes) : null;
    if (found === null) throw error;
    return found;
  }
}

function likeliest(path: string, bytes: Uint8Array): TableText | null {
  let best: { readonly text: string; readonly encoding: string; readonly score: number } | null = null;
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text === null) continue;
    // Where nothing agrees the text that reads best is taken.
    const score = agreements(path, text) + fitOf(text) / 2;
    if (best === null || score > best.score) best = { text, encoding, score };
  }
  return best === null || best.score === 0 ? null : { text: best.text, guessed: best.encoding };
}

function fitOf(text: string): number {
  return Math.max(
    ...locales.map(({ writing }) => (writing === undefined ? 0 : judgeText(text, writing).fit)),
  );
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252' || encoding === 'windows-1258') {
    // The runtime's decoder takes 80 to 9F for control characters.
    const own = decodeLegacy(singleByte(encoding), bytes);
    return 'text' in own ? own.text : null;
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many texts beyond ASCII are what was exported. */
function agreements(path: string, text: string): number {
  let count = 0;
  for (const { cells } of linesIn(path, text)) {
    for (const [name, hash] of Object.entries(cells)) {
      if (!name.startsWith('hash.') || hash === '') continue;
      const said = cells[name.slice('hash.'.length)] ?? '';
      if (/[^\0-\x7f]/.test(said) && contentHash(said) === hash) count++;
    }
  }
  return count;
}

function linesIn(path: string, text: string): ReturnType<typeof tableLines> {
  try {
    return tableLines(path, text);
  } catch {
    return [];
  }
}
