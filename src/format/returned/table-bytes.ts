import { decodeSource } from '../../text/decode.js';
import { suspectLegacy } from '../../text/encoding.js';
import { InputError } from '../../text/errors.js';
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
    const isLegacy = error instanceof InputError && /not valid UTF-8/.test(error.message);
    const found = isLegacy ? likeliest(path, bytes) : null;
    if (found === null) throw error;
    return found;
  }
}

function likeliest(path: string, bytes: Uint8Array): TableText | null {
  const broken = bytes.findIndex((byte) => byte >= 0x80);
  const suspected = {
    TCVN: '',
    CP1252: 'windows-1252',
    CP1258: 'windows-1258',
    BIG5: 'big5',
    GB18030: 'gb18030',
  }[suspectLegacy(bytes, Math.max(0, broken)).iconv];
  let best: { readonly text: string; readonly encoding: string; readonly score: number } | null = null;
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text === null) continue;
    const score = agreements(path, text) + (encoding === suspected ? 0.5 : 0);
    if (best === null || score > best.score) best = { text, encoding, score };
  }
  return best === null || best.score === 0 ? null : { text: best.text, guessed: best.encoding };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    // Vietnamese of windows-1258 has its tones as marks of their own.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
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
