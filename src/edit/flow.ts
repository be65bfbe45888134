import type { Segment, Version } from '../document/types.js';
import { lineStartOf } from './places.js';

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

  constructor(version: Version) {
    this.#version = version;
    const steps: Step[] = [...version.front, ...version.back, ...version.furniture].map(closed);
    const open: Segment[] = [...version.segments];
    for (let segment = open.pop(); segment !== undefined; segment = open.pop()) {
      const { start } = segment;
      if (segment.blocks[0]?.start !== start)
        steps.push({ start, end: segment.enumerator?.end ?? start, opens: true });
      for (const [at, block] of segment.blocks.entries()) {
        steps.push({ ...closed(block), opens: at === 0 && block.start === start });
      }
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

  /** The offset right after the block that is `count` blocks further; negative counts go back. */
  moved(offset: number, count: number): number {
    const step = this.#steps[this.#from(offset) - 1 + count];
    return step?.end ?? offset;
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
    const at = lineStartOf(source, next.start);
    return before !== undefined && before.end > at ? null : { at, endsFile: false };
  }
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
