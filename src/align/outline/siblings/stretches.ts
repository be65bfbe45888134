import { offsetBetween, ordinalOf } from '../../ordinal.js';
import type { Node } from '../../tree.js';
import type { Evidence } from '../evidence.js';

/** A stretch of two lists: pairs in step that need no more thought, or parts that are to be compared as lists. */
export interface ListStretch {
  readonly settled: boolean;
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  /** The offset of the numbers before it. */
  readonly offset: number;
}

/** Lists with a smaller product are one piece. */
const smallCells = 600;

/** Evidence from which a pair is an anchor, and what it must be where content tells nothing. */
const strong = 3;
const bearable = -2;

/** Content tells pairs apart where the best of some neighbours leads their mean by this, for half of a sample. */
const telling = 4;
const sampleSize = 24;

/** Pairs in a row without evidence after which the numbers are doubted, and how far a new beginning is looked for. */
const patience = 3;
const reach = 48;

/** Anchors on either side of an open piece that are looked at again with it: it may have been merged into them. */
const margin = 2;

/** From so many siblings on, only every so manyth pair in step is looked at. */
export const longList = 3000;
const stride = 16;

/**
 * Cuts two long lists at anchors: pairs whose numbers are as far apart as those before them and whose content agrees.
 * Time is linear in their lengths but for stretches where nothing agrees.
 */
export function piecesOf(
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): ListStretch[] {
  const whole = { settled: false, i: 0, a: sources.length, j: 0, b: targets.length, offset: 0 };
  if (sources.length * targets.length <= smallCells) return [whole];
  return new Walk(sources, targets, evidence).pieces();
}

interface Anchor {
  readonly i: number;
  readonly j: number;
  readonly offset: number;
}

class Walk {
  readonly #sources: readonly Node[];
  readonly #targets: readonly Node[];
  readonly #evidence: Evidence;
  readonly #places = new Map<number, number[]>();
  readonly #least: number;
  readonly #stride: number;

  constructor(sources: readonly Node[], targets: readonly Node[], evidence: Evidence) {
    this.#sources = sources;
    this.#targets = targets;
    this.#evidence = evidence;
    for (const [at, node] of targets.entries()) {
      const value = placeOf(node);
      if (value === null) continue;
      const places = this.#places.get(value);
      if (places === undefined) this.#places.set(value, [at]);
      else places.push(at);
    }
    const tells = this.#contentTells(evidence.opening) || this.#contentTells(evidence.whole);
    this.#least = tells ? strong : bearable;
    this.#stride = Math.min(sources.length, targets.length) >= longList ? stride : 1;
  }

  pieces(): ListStretch[] {
    return this.#between(this.#anchors());
  }

  #anchors(): Anchor[] {
    const anchors: Anchor[] = [];
    let offset = 0;
    let doubts = 0;
    for (let i = 0, j = 0; i < this.#sources.length && j < this.#targets.length; ) {
      const partner = this.#partner(i, j, offset);
      if (partner !== -1 && partner - j <= reach && this.#agrees(i, partner)) {
        const length = this.#inStep(i, partner, offset);
        for (let at = 0; at < length; at++) anchors.push({ i: i + at, j: partner + at, offset });
        i += length;
        j = partner + length;
        doubts = 0;
        continue;
      }
      i++;
      doubts++;
      if (doubts % patience !== 0) continue;
      const first = (anchors.at(-1)?.i ?? -1) + 1;
      const found = this.#resume(Math.max(first, i - reach), j);
      if (found === null) continue;
      offset = found.offset;
      i = found.i;
      j = found.j;
      doubts = 0;
    }
    return anchors;
  }

  /** The target whose number is as far from the source's as those before; for a heading without number, the next one. */
  #partner(i: number, j: number, offset: number): number {
    const value = placeOf(this.#sources[i]!);
    if (value === null) return placeOf(this.#targets[j]!) === null ? j : -1;
    const places = this.#places.get(value + offset);
    return places?.find((place) => place >= j) ?? -1;
  }

  #agrees(i: number, j: number): boolean {
    const [source, target] = [this.#sources[i]!, this.#targets[j]!];
    if (this.#evidence.opening(source, target) >= strong) return true;
    return this.#evidence.whole(source, target) >= this.#least;
  }

  /** How many pairs from here on keep step and need no look of their own: 1 unless the lists are long. */
  #inStep(i: number, j: number, offset: number): number {
    const { length } = this.#sources;
    if (this.#stride === 1 || i + this.#stride >= length || j + this.#stride >= this.#targets.length)
      return 1;
    for (let at = 1; at <= this.#stride; at++) {
      if (offsetBetween(this.#sources[i + at]!, this.#targets[j + at]!) !== offset) return 1;
    }
    return this.#agrees(i + this.#stride, j + this.#stride) ? this.#stride : 1;
  }

  /** The nearest place from which two pairs in a row agree, at whatever offset. */
  #resume(from: number, j: number): Anchor | null {
    for (let sum = 0; sum < 2 * reach; sum++) {
      for (let di = Math.max(0, sum - reach + 1); di <= Math.min(sum, reach - 1); di++) {
        const [i, k] = [from + di, j + sum - di];
        if (i + 1 >= this.#sources.length || k + 1 >= this.#targets.length) continue;
        const offset = offsetBetween(this.#sources[i]!, this.#targets[k]!);
        if (offset === null || offsetBetween(this.#sources[i + 1]!, this.#targets[k + 1]!) !== offset)
          continue;
        if (this.#agreesStrongly(i, k) && this.#agreesStrongly(i + 1, k + 1)) return { i, j: k, offset };
      }
    }
    return null;
  }

  #agreesStrongly(i: number, j: number): boolean {
    return this.#evidence.whole(this.#sources[i]!, this.#targets[j]!) >= strong;
  }

  /** Whether content tells right pairs from wrong ones, by a sample and its neighbours. */
  #contentTells(weigh: (source: Node, target: Node) => number): boolean {
    let leads = 0;
    let asked = 0;
    const step = Math.max(1, Math.floor(this.#sources.length / sampleSize));
    for (let i = 0; i < this.#sources.length; i += step) {
      const centre = Math.round((i * this.#targets.length) / this.#sources.length);
      const weights: number[] = [];
      for (let j = Math.max(0, centre - 4); j < Math.min(this.#targets.length, centre + 5); j++) {
        weights.push(weigh(this.#sources[i]!, this.#targets[j]!));
      }
      if (weights.length < 2) continue;
      const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
      asked++;
      if (Math.max(...weights) - mean >= telling) leads++;
    }
    return 2 * leads >= asked;
  }

  /** Runs of anchors in step as settled pieces, all else as open ones with the anchors next to it. */
  #between(anchors: readonly Anchor[]): ListStretch[] {
    const runs: { from: number; to: number }[] = [];
    for (let at = 0; at < anchors.length; at++) {
      const [last, here] = [anchors[at - 1], anchors[at]!];
      const joins = last !== undefined && last.i + 1 === here.i && last.j + 1 === here.j;
      if (joins && last.offset === here.offset) runs.at(-1)!.to = at + 1;
      else runs.push({ from: at, to: at + 1 });
    }
    const pieces: ListStretch[] = [];
    let open = { i: 0, j: 0, offset: 0 };
    const close = (i: number, j: number) => {
      if (i > open.i || j > open.j) {
        pieces.push({ settled: false, ...open, a: i - open.i, b: j - open.j });
      }
    };
    for (const { from, to } of runs) {
      const first = anchors[from]!;
      const last = anchors[to - 1]!;
      const atStart = first.i === 0 && first.j === 0;
      const atEnd = last.i === this.#sources.length - 1 && last.j === this.#targets.length - 1;
      const start = from + (atStart ? 0 : margin);
      const end = to - (atEnd ? 0 : margin);
      if (end <= start) continue;
      const head = anchors[start]!;
      const tail = anchors[end - 1]!;
      close(head.i, head.j);
      pieces.push({
        settled: true,
        i: head.i,
        a: end - start,
        j: head.j,
        b: end - start,
        offset: head.offset,
      });
      open = { i: tail.i + 1, j: tail.j + 1, offset: tail.offset };
    }
    close(this.#sources.length, this.#targets.length);
    return pieces;
  }
}

/** The number as a value, inserted ones between those around them; null for a heading without number. */
function placeOf(node: Node): number | null {
  const ordinal = ordinalOf(node);
  return ordinal === null ? null : ordinal.number + ordinal.insert / 1024;
}
