import { localeOf } from '../../locale/index.js';
import { Recent } from '../../text/recent.js';
import { type Citation, citationsIn } from '../../value/exact/citations.js';
import type { Said } from '../../value/exact/compare/said.js';
import type { PassageSide } from './passages.js';

/** What one side cites that the other does not, and what stands there instead. */
export interface CitedDifference {
  readonly source: Citation;
  readonly target: Citation;
}

/**
 * Levels that languages part otherwise count as one: what is a paragraph here is a clause or a subsection there, and an
 * item a point.
 */
function groupOf({ level }: Citation): string {
  if (level === 'clause' || level === 'point' || level === 'subsection') return 'inner';
  return level === 'rule' ? 'article' : level;
}

/** Several comparisons ask for them, and so does each translation of one sentence. */
const mostKept = 256;
const known = new Recent<Said, readonly Citation[]>(mostKept);

export function citationsOf({ version, said }: PassageSide): readonly Citation[] {
  return known.of(said, () => citationsIn(said.text, localeOf(version.language)));
}

/**
 * Citations of a passage that its translation has otherwise: one without an answer on each side, of one kind of part. As
 * with values, what is only left out or stands elsewhere is none.
 *
 * @param expected the numbers under which a translation may cite a part: more than its own where parts are renumbered
 */
export function citedDifferences(
  source: PassageSide,
  target: PassageSide,
  expected: (citation: Citation) => readonly string[],
): CitedDifference[] {
  const own = citationsOf(source);
  if (own.length === 0) return [];
  const other = citationsOf(target);
  const lost = own.filter((citation) => !isSaid(expected(citation), citation, other, target));
  if (lost.length === 0) return [];
  const wanted = own.flatMap((citation) => expected(citation));
  const gained = other.filter(
    (citation) =>
      !citation.values.some((value) => wanted.includes(value)) &&
      !isSaid(citation.values, citation, own, source),
  );
  return inPairs(lost, gained);
}

/** Whether a side cites one of some numbers, or says the bare number, in the passage; or cites it in the text around. */
function isSaid(
  values: readonly string[],
  citation: Citation,
  there: readonly Citation[],
  { version, said, around }: PassageSide,
): boolean {
  const has = (each: Citation) => each.values.some((value) => values.includes(value));
  if (there.some(has) || values.some((value) => isBareNumber(value, said))) return true;
  return citationsIn(around().text, localeOf(version.language)).some(
    (each) => groupOf(each) === groupOf(citation) && has(each),
  );
}

/** Whether a text says a number by itself: five years are no answer to paragraph 5, and “a case” none to paragraph 1. */
function isBareNumber(value: string, { facts }: Said): boolean {
  return facts.some(
    ({ kind, values, duration, written }) =>
      kind === 'number' && values.includes(value) && duration === undefined && written !== 'loose',
  );
}

/** In order, where both sides have as many of a kind: else it is open which is which. */
function inPairs(lost: readonly Citation[], gained: readonly Citation[]): CitedDifference[] {
  return [...new Set(lost.map(groupOf))].flatMap((group) => {
    const [own, other] = [lost, gained].map((each) => each.filter((one) => groupOf(one) === group));
    if (own!.length !== other!.length) return [];
    return own!.map((source, at) => ({ source, target: other![at]! }));
  });
}
