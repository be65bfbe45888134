import type { Segment, Version } from '../../document/types.js';
import type { Report, Rule } from '../types.js';
import { groupsOf } from '../walk.js';

/** A hole in a sequence where there is no other version to compare with. */
export const sequenceGap: Rule = {
  id: 'sequence-gap',
  summary: 'A sequence of numbers has a hole, and there is no other version to compare with.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const [version, ...others] = alignment.work.versions;
    if (version !== undefined && others.length === 0) yield* gaps(version);
  },
};

function* gaps(version: Version): Generator<Report> {
  const running = new Map<string, Segment>();
  for (const { siblings } of groupsOf(version)) {
    let previous: Segment | undefined;
    for (const segment of siblings) {
      if (segment.enumerator === null) continue;
      const key = `${segment.level} ${segment.enumerator.style.system}`;
      const before = segment.continuous ? running.get(key) : previous;
      if (segment.continuous) running.set(key, segment);
      previous = segment;
      const gap = gapBetween(before, segment);
      // What looks like the missing number is told by unread-number.
      if (gap !== null && !hasUnread(version, before!, segment))
        yield {
          version,
          span: segment.enumerator,
          message: gap,
          address: segment.address,
          ...toBefore(version, before),
        };
    }
  }
}

function hasUnread({ remarks }: Version, before: Segment, segment: Segment): boolean {
  return remarks.some(
    ({ kind, span, data }) =>
      kind === 'unread-number' &&
      data.read === null &&
      span.start > before.start &&
      span.start < segment.start,
  );
}

function gapBetween(before: Segment | undefined, segment: Segment): string | null {
  const ordinal = segment.enumerator?.ordinal;
  if (ordinal === undefined || before?.enumerator == null) return null;
  const { number, through = number } = before.enumerator.ordinal;
  const last = through;
  const lacking = ordinal.number - last - 1;
  if (lacking < 1) return null;
  const what = lacking === 1 ? `${last + 1} is missing` : `${last + 1} to ${ordinal.number - 1} are missing`;
  return `${what} between ${before.enumerator.label} and ${segment.enumerator?.label}`;
}

function toBefore(version: Version, before: Segment | undefined): Pick<Report, 'related'> {
  return before?.enumerator
    ? { related: [{ version, span: before.enumerator, message: 'the number before it' }] }
    : {};
}
