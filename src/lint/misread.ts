import type { Version } from '../document/types.js';
import { localeOf, locales } from '../locale/index.js';
import type { Writing } from '../locale/types.js';
import { judgeText } from '../read/encoding/judge.js';
import { decodeLegacy } from '../text/encodings/codec.js';
import { singleByte } from '../text/encodings/single-byte.js';
import { vni } from '../text/encodings/vni.js';
import { windows1252Bytes } from '../text/misdecoded.js';
import type { Prose } from './prose.js';

/** What a version should read whose letters are those of another encoding. */
export interface Misread {
  readonly encoding: string;
  /** What a stretch of it should read; null where it cannot be told. */
  readonly right: (text: string) => string | null;
}

/** Encodings that are taken for windows-1252, since each of their bytes is a letter or a sign there. */
const codecs = [vni, singleByte('tcvn3'), singleByte('viscii'), singleByte('windows-1258')];

/** So much of a version is looked at. */
const sampled = 6000;
/** Fewer signs may read as anything. */
const leastSigns = 6;
/** What reads so well is that language; what reads so badly is not its own. */
const [well, badly] = [0.9, 0.6];

/** The encoding that a version was written in where it was read as windows-1252: then it reads as a language, and now as none. */
export function misreadVersion({ language }: Version, proses: readonly Prose[]): Misread | null {
  let sample = '';
  for (const { text } of proses) {
    if (sample.length >= sampled) break;
    if (/[\u0080-\u00ff]/.test(text)) sample += `${text}\n`;
  }
  const own = localeOf(language).writing;
  if (sample === '' || own === undefined || judgeText(sample, own).fit > badly) return null;
  for (const codec of codecs) {
    const right = (text: string) => {
      const bytes = windows1252Bytes(text);
      const decoded = bytes === null ? null : decodeLegacy(codec, bytes);
      return decoded !== null && 'text' in decoded ? decoded.text : null;
    };
    const text = right(sample);
    if (text === null) continue;
    const fits = writingsIn(codec.name).map((writing) => judgeText(text, writing));
    if (fits.some(({ fit, signs }) => fit >= well && signs >= leastSigns))
      return { encoding: codec.name, right };
  }
  return null;
}

function writingsIn(encoding: string): Writing[] {
  return locales.flatMap(({ writing }) => (writing?.encodings.includes(encoding) ? [writing] : []));
}
