import type { Span } from './span.js';

/** Text that was read in the wrong encoding, and what it should read; null where that cannot be told. */
export interface Misdecoded extends Span {
  readonly right: string | null;
}

/** What windows-1252 makes of the bytes 80 to 9F; the other bytes are the letters of the same number. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009fŸ';

const byteOf: ReadonlyMap<string, number> = new Map([
  ...[...high].map((sign, at) => [sign, 0x80 + at] as const),
  ...Array.from({ length: 0x60 }, (_, at) => [String.fromCharCode(0xa0 + at), 0xa0 + at] as const),
  ...Array.from({ length: 0x20 }, (_, at) => [String.fromCharCode(0x80 + at), 0x80 + at] as const),
]);

const lead = `[\\u00c2-\\u00f4]`;
const trail = `[\\u0080-\\u00bf${[...high].filter((sign) => sign > '\u00ff').join('')}]`;
const sequence = new RegExp(`(?:${lead}${trail}{1,3})+`, 'gu');

/**
 * What is left of such text where bytes have been lost: so many letters and signs of Latin-1 in a row, of which several are
 * pairs that begin a character. A quotation mark and a blank before a letter are none of them.
 */
const broken = /[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00ff]{6,}/gu;
const brokenStarts = /[\u00c3-\u00f4][\u00a1-\u00bf]/gu;
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The stretches of a text that are UTF-8 read as windows-1252 or Latin-1, `Ã©` for é, and replacement characters, in
 * order. A letter before a sign is taken for that only where the two are the bytes of a letter or of a sign of
 * typography: no language writes Ã and © in a row.
 */
export function misdecoded(text: string): Misdecoded[] {
  const found: Misdecoded[] = [];
  for (const { 0: run, index } of text.matchAll(sequence)) {
    const right = decode(run);
    if (right !== null && isText(right, run)) found.push({ start: index, end: index + run.length, right });
  }
  const sequences = found.length;
  let known = 0;
  for (const { 0: run, index } of text.matchAll(broken)) {
    const end = index + run.length;
    while (known < sequences && found[known]!.end <= index) known++;
    const isKnown = known < sequences && found[known]!.start < end;
    if (!isKnown && (run.match(brokenStarts)?.length ?? 0) > 1)
      found.push({ start: index, end, right: null });
  }
  for (const { 0: run, index } of text.matchAll(/\ufffd+/gu)) {
    found.push({ start: index, end: index + run.length, right: null });
  }
  return found.sort((one, other) => one.start - other.start);
}

function decode(run: string): string | null {
  const bytes = [...run].map((sign) => byteOf.get(sign) ?? 0);
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

/**
 * Whether what was decoded is what is lost most: letters with diacritics, signs of typography, two Han characters or
 * more. One alone of three bytes may be chance, as in « conservé », and so may be a letter before a blank.
 */
function isText(text: string, run: string): boolean {
  if (/[^\u00c3]\u00a0/.test(run)) return false;
  const latin = /^[\u00a0-\u00ff\u0100-\u024f\u1e00-\u1eff\u2010-\u203a]+$/u;
  return latin.test(text)
    ? /[^\u00a0-\u00bf×÷]|^[«»°\u00a0]+$/u.test(text)
    : /^[\u3000-\u9fff\uff00-\uffef]{2,}$/u.test(text);
}

/** The bytes that windows-1252 or Latin-1 read as a text; null where one of its characters is in neither. */
export function windows1252Bytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = sign < '\u0080' ? sign.charCodeAt(0) : byteOf.get(sign);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
