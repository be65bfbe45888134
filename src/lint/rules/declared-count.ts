import type { Block, Segment, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import type { Locale } from '../../locale/types.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import type { Span } from '../../text/span.js';
import { type DeclaredCount, declaredCounts } from '../../value/counts.js';
import type { Report, Rule } from '../types.js';
import { beginsAnotherList, groupsOf } from '../walk.js';

/** A count that a text announces and the list right after it does not keep. */
export const declaredCount: Rule = {
  id: 'declared-count',
  summary: 'A text announces a number of parts, and another number follows.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const version of alignment.work.versions) {
      const locale = localeOf(version.language);
      for (const { parent, siblings } of groupsOf(version)) {
        const report = brokenPromise(version, parent, siblings, locale);
        if (report !== null) yield report;
      }
    }
  },
};

/** A count in a block, with its place in the source. */
interface Promised extends Span {
  readonly count: DeclaredCount;
}

function brokenPromise(
  version: Version,
  parent: Segment | null,
  siblings: readonly Segment[],
  locale: Locale,
): Report | null {
  const found = listLength(version, siblings);
  const blocks = parent?.blocks ?? version.front;
  const announcement = announcementIn(blocks, siblings[0], locale);
  if (found === 0 || announcement === null) return null;
  const title = parent === null ? titleCount(version.front, announcement.count.noun, locale) : null;
  const broken = [announcement, title].find((promise) => promise !== null && promise.count.count !== found);
  if (broken == null) return null;
  const { source } = version;
  const words = source.text.slice(broken.start, broken.end).replace(/\s+/g, ' ');
  const also = title !== null && title !== broken ? title : null;
  return {
    version,
    span: { start: broken.start, end: broken.end },
    message: `“${words}” announces ${broken.count.count}, but ${found} ${found === 1 ? 'follows' : 'follow'}`,
    address: parent?.address ?? null,
    content: words,
    related: also === null ? [] : [{ version, span: also, message: 'the title counts them too' }],
  };
}

/**
 * How many numbered parts of one kind follow each other from the first sibling on, up to where another list begins; 0
 * where that has no number.
 */
function listLength(version: Version, siblings: readonly Segment[]): number {
  const [first] = siblings;
  if (first?.enumerator == null) return 0;
  const end = siblings.findIndex(
    (segment) => segment.enumerator === null || segment.level !== first.level || isAnew(version, segment),
  );
  return end === -1 ? siblings.length : end;
}

function isAnew(version: Version, segment: Segment): boolean {
  const { number = 0, repeat = 1 } = segment.enumerator?.ordinal ?? {};
  return number === 1 && repeat > 1 && beginsAnotherList(version, segment);
}

/** The last count that the block right before the list announces. */
function announcementIn(
  blocks: readonly Block[],
  first: Segment | undefined,
  locale: Locale,
): Promised | null {
  const before = blocks.findLast((block) => block.end <= (first?.start ?? 0) && isText(block));
  const counts = before === undefined ? [] : declaredCounts(before.printed.text, locale);
  const count = counts.findLast((each) => each.announces);
  return before === undefined || count === undefined ? null : promised(before, count);
}

/** What the title says of the same things. */
function titleCount(front: readonly Block[], noun: string, locale: Locale): Promised | null {
  const title = front.find((block) => block.role === 'title');
  const counts = title === undefined ? [] : declaredCounts(title.printed.text, locale);
  const count = counts.find((each) => each.noun === noun);
  return title === undefined || count === undefined ? null : promised(title, count);
}

function promised({ printed }: Block, count: DeclaredCount): Promised {
  return { count, start: sourceStart(printed, count.start), end: sourceEnd(printed, count.end) };
}

function isText({ role }: Block): boolean {
  return role !== 'caption' && role !== 'image' && role !== 'furniture' && role !== 'code';
}
