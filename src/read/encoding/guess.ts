import { localeOf, locales } from '../../locale/index.js';
import type { Writing } from '../../locale/types.js';
import { type Decoding, decodeSource } from '../../text/decode.js';
import { suspectUtf16 } from '../../text/encoding.js';
import { decodeLegacy } from '../../text/encodings/codec.js';
import { codecOf } from '../../text/encodings/index.js';
import {
  type EncodingName,
  encodingNames,
  isLegacy,
  type LegacyEncoding,
} from '../../text/encodings/names.js';
import { InputError, type UndecodedError } from '../../text/errors.js';
import type { Source } from '../../text/source.js';
import { brokenUtf8 } from '../../text/utf8.js';
import { judgeText } from './judge.js';

/** So many bytes from the first that is beyond ASCII are judged. */
const sampleLength = 1 << 17;
/** Below this a text does not read as its language. */
const enough = 0.75;
/** A second reading that comes so near is as likely. */
const margin = 0.15;

/** A way to read bytes, and how well what comes of it reads as some language. */
interface Reading {
  readonly encoding: EncodingName;
  readonly decoding: Decoding;
  readonly text: string;
  readonly fit: number;
}

/**
 * A file that is no UTF-8 in the encoding in which it reads best as its language, or as any that is known where it is
 * not said.
 *
 * @param trouble what is wrong with it as UTF-8
 * @throws InputError where it reads as no language, or in two ways as well
 */
export async function guessSource(
  path: string,
  bytes: Uint8Array,
  trouble: UndecodedError,
  language: string | undefined,
): Promise<Source> {
  if (isDamagedUtf8(bytes)) throw trouble;
  const readings = await readingsOf(sampleOf(bytes), language);
  const [best, ...others] = readings.sort((one, other) => other.fit - one.fit);
  if (best === undefined || best.fit < enough) throw trouble;
  const rival = others.find(({ text, fit }) => text !== best.text && fit > best.fit - margin);
  if (rival !== undefined) {
    const message = `not valid UTF-8, and as likely ${best.encoding} as ${rival.encoding}`;
    throw new InputError({
      path,
      ...(trouble.place ? { place: trouble.place } : {}),
      message,
      remedy: `say which: --encoding ${best.encoding}`,
    });
  }
  return { ...decodeSource(path, bytes, best.decoding), isGuessed: true };
}

/** From the line of the first byte beyond ASCII to a line's end. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleLength || suspectUtf16(bytes) !== null) return bytes.subarray(0, sampleLength);
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = first < 0 ? 0 : bytes.lastIndexOf(0x0a, first) + 1;
  const sample = bytes.subarray(start, start + sampleLength);
  const end = sample.lastIndexOf(0x0a);
  return end > 0 ? sample.subarray(0, end) : sample;
}

/** Text in UTF-8 of which a few bytes are broken reads as many languages in old encodings. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let [at, faults, length] = [0, 0, Math.min(bytes.length, sampleLength)];
  let beyond = 0;
  const sample = bytes.subarray(0, length);
  while (at < sample.length && faults < 1000) {
    const fault = brokenUtf8(sample.subarray(at));
    const end = fault === null ? sample.length : at + fault.offset;
    for (let each = at; each < end; each++) if ((sample[each] ?? 0) >= 0xc0) beyond++;
    if (fault !== null) faults++;
    at = end + 1;
  }
  length = beyond + faults;
  return length > 0 && beyond >= 2 * faults;
}

async function readingsOf(sample: Uint8Array, language: string | undefined): Promise<Reading[]> {
  const writings = (language === undefined ? locales : [localeOf(language)]).flatMap(
    ({ writing }) => writing ?? [],
  );
  const readings = new Map<string, Reading>();
  for (const writing of writings) {
    for (const one of await decodedFor(sample, writing)) {
      const { fit } = judgeText(one.text, writing);
      const before = readings.get(one.encoding);
      if (before === undefined || before.fit < fit) readings.set(one.encoding, { ...one, fit });
    }
  }
  return [...readings.values(), ...wideReadings(sample, writings)];
}

async function decodedFor(sample: Uint8Array, writing: Writing): Promise<Omit<Reading, 'fit'>[]> {
  const names = encodingNames.filter(
    (name): name is LegacyEncoding => isLegacy(name) && writing.encodings.includes(name),
  );
  names.sort((one, other) => writing.encodings.indexOf(one) - writing.encodings.indexOf(other));
  const made: Omit<Reading, 'fit'>[] = [];
  for (const encoding of names) {
    const codec = await codecOf(encoding);
    const decoded = decodeLegacy(codec, sample);
    if ('text' in decoded) made.push({ encoding, decoding: codec, text: decoded.text });
  }
  return made;
}

/** UTF-16 without a mark: where it is in ASCII for the most part its zeros tell. */
function wideReadings(sample: Uint8Array, writings: readonly Writing[]): Reading[] {
  const suspected = suspectUtf16(sample);
  return (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const even = sample.subarray(0, sample.length - (sample.length % 2));
    const text = new TextDecoder(encoding).decode(even);
    const fits = writings.map((writing) => judgeText(text, writing).fit);
    const isPlain =
      suspected === encoding && /^[\t\n\r\u0020-\u{10ffff}]*$/u.test(text) && !/\ufffd/.test(text);
    const fit = Math.max(0, isPlain ? 1 : 0, ...fits);
    return fit > 0 ? [{ encoding, decoding: encoding, text, fit }] : [];
  });
}
