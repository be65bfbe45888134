import type { Alignment } from '../align/types.js';
import type { Segment } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import type { TextEdit } from './edits.js';
import type { Filled } from './filled.js';
import { labelLike } from './numbering.js';

/**
 * The edits that give the numbers of the source to what stands beside missing parts under other numbers, as where a
 * translation without its fifth clause calls the sixth the fifth. Each keeps its style; numbers of several parts, as
 * `6.1`, follow those that hold them. References in the text are not touched.
 *
 * @param filled what is put in
 * @param index of the version that is filled
 */
export function renumberEdits(alignment: Alignment, filled: readonly Filled[], index: number): TextEdit[] {
  const version = alignment.work.versions[index]!;
  const locale = localeOf(version.language);
  const parents = parentsIn(alignment.work.versions[0]!.segments);
  const groups = new Set(
    filled.flatMap(({ unit: { cells } }) => {
      const segment = cells[0]?.segment;
      return segment && cells[index]?.state === 'missing' ? [parents.get(segment) ?? null] : [];
    }),
  );
  const edits = new Map<number, TextEdit>();
  for (const { cells } of alignment.units) {
    const [from, to] = [cells[0]?.segment, cells[index]];
    if (!from?.enumerator || !to?.segment?.enumerator || to.state !== 'renumbered') continue;
    if (!groups.has(parents.get(from) ?? null)) continue;
    const { enumerator } = to.segment;
    const raw = version.source.text.slice(enumerator.start, enumerator.end);
    const label = labelLike(raw, enumerator, from.enumerator.ordinal, locale);
    if (label === null || label === raw) continue;
    edits.set(enumerator.start, { start: enumerator.start, end: enumerator.end, text: label });
    const [old, now] = [enumerator.ordinal.number, from.enumerator.ordinal.number].map(String);
    for (const child of descendants(to.segment)) {
      const own = child.enumerator;
      const text = own === null ? '' : version.source.text.slice(own.start, own.end);
      // The number of the part that holds it stands first, as in 6.1 and in Điều 6.1.
      const first = /\d+(?=[.-]\d)/.exec(text);
      if (own === null || first === null || first[0] !== old) continue;
      const changed = text.slice(0, first.index) + now + text.slice(first.index + first[0].length);
      edits.set(own.start, { start: own.start, end: own.end, text: changed });
    }
  }
  return [...edits.values()];
}

function parentsIn(segments: readonly Segment[]): Map<Segment, Segment | null> {
  const parents = new Map<Segment, Segment | null>();
  const open: (readonly [readonly Segment[], Segment | null])[] = [[segments, null]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [group, parent] = next;
    for (const segment of group) {
      parents.set(segment, parent);
      open.push([segment.children, segment]);
    }
  }
  return parents;
}

function* descendants({ children }: Segment): Generator<Segment> {
  for (const child of children) {
    yield child;
    yield* descendants(child);
  }
}
