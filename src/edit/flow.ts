import type { Alignment } from '../align/types.js';
import type { Segment, Version } from '../document/types.js';
import { lineAt } from '../text/source.js';
import type { Span } from '../text/span.js';
import { openingLine } from './places.js';

/** What another version has of a segment: one of its own, its text inside another, or nothing. */
export type Presence = 'own' | 'inside' | 'none';

/** What a version has of the segments of the source, where that is not simply one of its own. */
export function presencesIn({ units }: Alignment, index: number): Map<Segment, Presence> {
  const presences = new Map<Segment, Presence>();
  for (const { cells } of units) {
    const [from, to] = [cells[0]?.segment, cells[index]];
    if (!from || to === undefined) continue;
    if (to.state === 'missing') presences.set(from, 'none');
    if (to.state === 'merged') presences.set(from, 'inside');
  }
  return presences;
}

/** A block in the order of the file; `opens` where a segment begins with it. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
}

/** The blocks of a version in the order of the file, to tell what stands between two segments. */
export class Flow {
  readonly #version: Version;
  readonly #steps: readonly Step[];

  /**
   * @param presence what the version has that this one is compared with: what is not there has no blocks here, and
   *   what is there inside another segment opens none
   */
  constructor(version: Version, presence: (segment: Segment) => Presence = () => 'own') {
    this.#version = version;
    const { front, back, furniture, beside = [] } = version;
    const steps: Step[] = [...front, ...back, ...furniture, ...beside].map(closed);
    const open: Segment[] = [...version.segments];
    for (let segment = open.pop(); segment !== undefined; segment = open.pop()) {
      const there = presence(segment);
      if (there !== 'none') steps.push(...stepsOf(segment, there === 'own'));
      open.push(...segment.children);
    }
    this.#steps = steps.sort((left, right) => left.start - right.start);
  }

  /** Index of the first block at or after an offset. */
  #from(offset: number): number {
    let low = 0;
    let high = this.#steps.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#steps[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many blocks before an offset belong to the segment that is open there, its first one included. */
  before(offset: number): number {
    const end = this.#from(offset);
    let at = end;
    while (at > 0 && !this.#steps[at - 1]!.opens) at--;
    return end - Math.max(0, at - 1);
  }

  /** How many blocks from an offset on open no segment. */
  after(offset: number): number {
    const from = this.#from(offset);
    let at = from;
    while (at < this.#steps.length && !this.#steps[at]!.opens) at++;
    return at - from;
  }

  /** The blocks right before and right after an offset. */
  around(offset: number): readonly [before: Span | null, after: Span | null] {
    const index = this.#from(offset);
    return [this.#steps[index - 1] ?? null, this.#steps[index] ?? null];
  }

  /** The offset right after the block that is `count` blocks further; negative counts go back, at most to the start. */
  moved(offset: number, count: number): number {
    const index = this.#from(offset) - 1 + count;
    return index < 0 ? 0 : (this.#steps[index]?.end ?? offset);
  }

  /**
   * Where a line may be put in after an offset: the start of the next block's line, or the end of the file; null where
   * that line begins with another block.
   */
  lineAfter(offset: number): { at: number; endsFile: boolean } | null {
    const index = this.#from(offset);
    const [before, next] = [this.#steps[index - 1], this.#steps[index]];
    const { source } = this.#version;
    if (next === undefined) return { at: source.text.length, endsFile: true };
    const at = openingLine(this.#version, next.start);
    return before !== undefined && before.end > at ? null : { at, endsFile: false };
  }
}

function stepsOf({ start, enumerator, blocks }: Segment, opens: boolean): Step[] {
  const steps = blocks.map(
    (block, at): Step => ({ ...closed(block), opens: opens && at === 0 && block.start === start }),
  );
  if (blocks[0]?.start !== start) steps.unshift({ start, end: enumerator?.end ?? start, opens });
  return steps;
}

function closed({ start, end }: { start: number; end: number }): Step {
  return { start, end, opens: false };
}

/**
 * Where something belongs in the target, given the place that the alignment names. What follows the last segment of
 * a list may belong to it or not, which no version tells as long as the next segment is missing there; the source
 * does: as many blocks are to stand before and after as there.
 *
 * @param from where the missing part begins in the source, `to` where it ends
 */
export function settledPlace(source: Flow, target: Flow, place: number, from: number, to: number): number {
  const [after, wanted] = [target.after(place), source.after(to)];
  const lack = source.before(from) - target.before(place);
  if (after > wanted && lack > 0) return target.moved(place, Math.min(lack, after - wanted));
  if (after < wanted && lack < 0) return target.moved(place, -Math.min(-lack, wanted - after));
  return place;
}

/**
 * Where what is missing parted two blocks, without it the second may be read as further lines of the first: the line
 * where that one begins, by how long the two are in the source. Null where the target lacks no block after the place.
 */
export function seamIn(
  [source, target]: readonly [Flow, Flow],
  version: Version,
  place: number,
  from: number,
  to: number,
): number | null {
  const lacks = source.after(to) === target.after(place) + 1 && source.before(from) === target.before(place);
  const [[first], [, second]] = [source.around(from), source.around(to)];
  const [block] = target.around(place);
  if (!lacks || first === null || second === null || block === null) return null;
  const { lineStarts } = version.source;
  const wanted = (first.end - first.start) / (first.end - first.start + second.end - second.start);
  const share = (line: number) => (lineStarts[line]! - block.start) / (block.end - block.start);
  let best: number | null = null;
  for (let line = lineAt(lineStarts, block.start) + 1; line <= lineAt(lineStarts, block.end - 1); line++) {
    if (best === null || Math.abs(share(line) - wanted) < Math.abs(share(best) - wanted)) best = line;
  }
  return best === null ? null : lineStarts[best]!;
}
