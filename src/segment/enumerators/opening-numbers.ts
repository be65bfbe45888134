import type { Block, Enumerator } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { skipBlanks } from '../../text/normal.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import { readMarkers } from './markers.js';
import { StyleTable } from './reading.js';

/** A number that a block may be read to begin with, whether or not the document as a whole explains it. */
export interface OpeningNumber {
  readonly enumerator: Enumerator;
  /** Its parts from the outermost: [2, 3] for `2.3`. */
  readonly path: readonly number[];
  /** Printed index where the running text begins behind it. */
  readonly body: number;
}

/** Readings that are dearer to believe are no numbers of segments. */
const mostDoubt = 2;

/**
 * Every number that a block may begin with, in a language, misprinted ones but for a single letter; none where it opens
 * with words, or with 2.466.
 */
export function openingNumbers(
  { printed, role }: Pick<Block, 'printed' | 'role'>,
  language: string,
): OpeningNumber[] {
  const { text } = printed;
  const end = text.indexOf('\n');
  const limit = end === -1 ? text.length : end;
  const at = skipBlanks(text, 0, limit);
  const site = { text, at, limit, locale: localeOf(language), styles: new StyleTable() };
  return readMarkers({ ...site, heading: role === 'heading' })
    .filter(({ reading: { doubt, misread } }) => doubt < mostDoubt && misread?.length !== 1)
    .filter(({ reading: { end, body } }) => body > end || !/^\p{Nd}/u.test(text.slice(end)))
    .map(({ reading: { path, insert, end: labelEnd, body, style, misread } }) => ({
      enumerator: {
        start: sourceStart(printed, at),
        end: sourceEnd(printed, labelEnd),
        label: text.slice(at, labelEnd),
        ordinal: { number: path.at(-1) ?? 0, insert, repeat: 1 },
        style: style.printed,
        misread,
      },
      path,
      body,
    }));
}
