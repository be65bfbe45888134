import type { Segment, Version } from '../../document/types.js';
import { segmentsOf } from '../../segment/find.js';
import type { Report, Rule } from '../types.js';
import { beginsAnotherList, groupsOf } from '../walk.js';
import { firstWords, listOf } from '../wording.js';

/**
 * A number that stands twice in one place; a list that begins anew in one place is one finding. A duplicate of the
 * source is told there, not in each translation of it.
 */
export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  summary: 'A number stands twice in one place.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const [source, ...translations] = alignment.work.versions;
    if (source === undefined) return;
    const known = new Set<string>();
    for (const run of duplicateRuns(source)) {
      for (const { address } of run) known.add(address);
      if (!isAnnounced(source, run)) yield report(source, run);
    }
    for (const version of translations) {
      for (const run of duplicateRuns(version)) {
        if (isAnnounced(version, run)) continue;
        if (run.some(({ address }) => !known.has(address))) yield report(version, run);
      }
    }
  },
};

/** Siblings in a row whose numbers were there before. */
function* duplicateRuns(version: Version): Generator<Segment[]> {
  for (const { siblings } of groupsOf(version)) {
    let run: Segment[] = [];
    for (const segment of siblings) {
      if (isDuplicate(segment, siblings)) run.push(segment);
      else if (run.length > 0) {
        yield run;
        run = [];
      }
    }
    if (run.length > 0) yield run;
  }
}

/** Whether a list begins anew below a text that announces it, or parts the two: the second of two lists in one place. */
function isAnnounced(version: Version, [first]: readonly Segment[]): boolean {
  if (first === undefined || (first.enumerator?.ordinal.number ?? 0) > 1) return false;
  const { text } = version.source;
  if (/[:：—–]\s*$/u.test(text.slice(Math.max(0, first.start - 40), first.start))) return true;
  return beginsAnotherList(version, first);
}

/** Whether a sibling has the same number written alike: `2.1.` beside the first item of a list in 2 repeats nothing. */
function isDuplicate({ enumerator }: Segment, siblings: readonly Segment[]): boolean {
  if (enumerator === null || enumerator.ordinal.repeat < 2) return false;
  const { system, level } = enumerator.style;
  return siblings.some((other) => {
    const earlier = other.enumerator;
    if (earlier === null || earlier.start >= enumerator.start) return false;
    const { number, insert } = earlier.ordinal;
    const same = number === enumerator.ordinal.number && insert === enumerator.ordinal.insert;
    return same && earlier.style.system === system && earlier.style.level === level;
  });
}

function report(version: Version, run: readonly Segment[]): Report {
  const first = run[0]!;
  const labels = run.map((segment) => segment.enumerator?.label ?? '');
  const words = firstWords(first);
  const before =
    words === ''
      ? ''
      : `, ${run.length === 1 ? 'before' : 'from'} “${words}”${run.length === 1 ? '' : ' on'}`;
  const what = run.length === 1 ? `the number ${labels[0]} stands` : `the numbers ${listOf(labels)} stand`;
  const earlier = earlierOf(version, first);
  const addresses = run.map((segment) => segment.address);
  return {
    version,
    span: first.enumerator ?? first,
    message: `${what} here again${before}`,
    address: addresses[0]!,
    ...(addresses.length > 1 ? { addresses } : {}),
    related: earlier?.enumerator
      ? [{ version, span: earlier.enumerator, message: 'it first stands here' }]
      : [],
  };
}

/** The first segment that has the number: its address is the same but for the count of the repetition. */
function earlierOf(version: Version, { address }: Segment): Segment | undefined {
  const wanted = address.replace(/:\d+$/, '');
  for (const segment of segmentsOf(version)) if (segment.address === wanted) return segment;
  return undefined;
}
