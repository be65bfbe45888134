import type { EnumeratorStyle, Version } from '../../document/types.js';
import type { Candidate } from '../enumerators/reading.js';
import type { Closed } from './opening.js';

/** What another version of a work tells of how a document is built. */
export interface Likeness {
  /** For each way of numbering what most of it stands in, null for the top. */
  readonly levels: ReadonlyMap<string, string | null>;
  /** Whether its outermost numbers stand under headings without one that are steps of their addresses. */
  readonly headed: boolean;
  /** Whether it begins with its title as a heading; null where it has no headings that could tell. */
  readonly titled: boolean | null;
}

/** How a version is built, as far as another of its work may be built likewise. */
export function likenessOf({ front, segments }: Version): Likeness {
  const places = new Map<string, Map<string | null, number>>();
  const open = segments.map((segment) => ({ segment, above: null as string | null }));
  for (let at = 0; at < open.length; at++) {
    const { segment, above } = open[at]!;
    const own = segment.enumerator === null ? above : wayOf(segment.enumerator.style);
    if (own !== null && segment.enumerator !== null) {
      const counts = places.get(own) ?? new Map<string | null, number>();
      places.set(own, counts.set(above, (counts.get(above) ?? 0) + 1));
    }
    for (const child of segment.children) open.push({ segment: child, above: own });
  }
  const levels = new Map(Array.from(places, ([way, counts]) => [way, mostIn(counts)]));
  const headed = segments.some(
    ({ enumerator, address, children: [first] }) =>
      enumerator === null && first?.address.startsWith(`${address}.`) === true,
  );
  const headings = segments.some(({ enumerator }) => enumerator === null);
  const titled = front.some(({ role }) => role === 'title') ? true : headings ? false : null;
  return { levels, headed, titled };
}

/** The first of those that were counted most often. */
function mostIn(counts: ReadonlyMap<string | null, number>): string | null {
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** The levels that a document has in common with another, as if they had been closed before it begins. */
export function habitsLike(candidates: readonly Candidate[], { levels }: Likeness): readonly Closed[] {
  const families = new Map<string, number>();
  for (const { readings } of candidates) {
    for (const { style } of readings) families.set(wayOf(style), style.family);
  }
  const habits: Closed[] = [];
  for (const [way, above] of levels) {
    const family = families.get(way);
    const parent = above === null ? -1 : families.get(above);
    if (family !== undefined && parent !== undefined) habits.push({ family, parent, highest: 0 });
  }
  return habits;
}

/** What all styles of one family share: level words are written in many ways, and in every language. */
function wayOf({ level, system, prefix, suffix }: Omit<EnumeratorStyle, 'id'>): string {
  return level === 'item' ? `${system} ${prefix} ${suffix}` : `${level} ${system.split('.').length}`;
}
