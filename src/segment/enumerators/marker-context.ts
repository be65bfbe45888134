import { rankOf } from '../../locale/index.js';
import { isHeadingLike } from './line-shapes.js';
import type { Marker } from './site.js';

/** The next number may as well be a reference: `(1) Subsection (2) applies …` */
const prose = { doubt: 1.2, weight: 0.15 };

const quotation = { doubt: 4, weight: 0.15 };

/** What a quotation numbers is another document's. */
export function inQuotation({ reading, weight }: Marker): Marker {
  const { doubt, weight: share } = quotation;
  return { reading: { ...reading, doubt: reading.doubt + doubt }, weight: weight * share };
}

/** The doubt of a label that a blank parts from what follows. */
const slight = 0.3;

/** Whether a marker has a level's word, and stands alone, before a stop or a wide gap, or before a title in Han. */
export function isSetOff({ reading }: Marker, text: string, limit: number): boolean {
  if (reading.style.level === 'item') return false;
  if (reading.doubt === 0) return true;
  if (reading.body === reading.end || reading.doubt > slight) return false;
  const title = text.slice(reading.body, limit);
  return /^\p{Script=Han}/u.test(title) && isHeadingLike(title);
}

/** `* Section 1.2 “Files”`: in a bulleted list a part with its title in quotes is pointed at. */
export function asReference(text: string, { reading, weight }: Marker): Marker {
  if (reading.style.level === 'item' || !/^["“«「『《]/u.test(text.charAt(reading.body)))
    return { reading, weight };
  const { doubt, weight: share } = quotation;
  return { reading: { ...reading, doubt: reading.doubt + doubt }, weight: weight * share };
}

/** How much less a number below the head of a schedule looks like a marker. */
const placeShare = 0.3;

/** `Section 5` alone below `SCHEDULE 1` says what the schedule belongs to, unless others follow it. */
export function asPlace(marker: Marker): Marker {
  const { style, end, body } = marker.reading;
  const alone = style.level !== 'item' && end === body && rankOf(style.level) >= rankOf('section');
  return alone ? { ...marker, weight: marker.weight * placeShare } : marker;
}

/** How far behind a marker the next one is looked for on the same lines. */
const inlineReach = 400;

/** `(1) one, (2) another`: where the next number stands in the middle of a line, the list is prose. */
export function inProse(text: string, at: number, marker: Marker): Marker {
  const { path, style, end } = marker.reading;
  if (style.level !== 'item' || path.length > 1 || !style.prefix.startsWith('(')) return marker;
  if (at < 0 || text.charAt(at + 1) !== '1' || path[0] !== 1) return marker;
  const next = text.slice(end, end + inlineReach).search(/[^.;:。；：\s]\s?[(（]2[)）]/);
  if (next < 0) return marker;
  const { reading, weight } = marker;
  return {
    reading: { ...reading, doubt: reading.doubt + prose.doubt },
    weight: weight * prose.weight,
  };
}

const sentenceEnd = /[.!?…:;。！？：；)）\]】"”»」』*|=─═]\s*$/u;

/** Whether what stands before a line's beginning closes a sentence or announces a list. */
export function endsSentence(text: string, at: number): boolean {
  return sentenceEnd.test(text.slice(Math.max(0, at - 4), at));
}
