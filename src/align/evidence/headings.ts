import type { Node, Outline } from '../tree.js';
import { type HeadingSigns, headingSigns } from './heading-signs.js';
import { clamp } from './sizes.js';
import { type Frequencies, frequenciesOf, type TokenKind, tokenWeights } from './tokens.js';

/** Set by hand: what is copied stays in nine translations of ten. */
const borrowedKind: TokenKind = { name: 'links and code', kept: 0.9, low: -3, high: 9 };

/** Names to be pointed at that agree, and that do not although each side gives some. */
const anchorWeights = { same: 8, other: -2 } as const;

/** A part of a release or of a day is of no other; where only one side says of which it is that speaks against it. */
const stampWeights = { same: 6, one: -5 } as const;

/** At the same depth, and for each step of difference: translators change levels, but rarely one of many. */
const depthWeights = { same: 0.5, step: -1, least: -2 } as const;

/** What the headed parts of two versions show beside their words; read when first asked for. */
export class HeadingJudge {
  readonly #sides: readonly [SignReader, SignReader];

  constructor(source: Outline, target: Outline) {
    this.#sides = [new SignReader(source), new SignReader(target)];
  }

  /**
   * In nats; minus infinity where the two cannot be the same. Of two parts in a row the first one's heading is looked at,
   * and what both have.
   */
  weigh(sources: readonly Node[], targets: readonly Node[]): number {
    const [left, right] = this.#sides;
    const [from, to] = [sources[0]!, targets[0]!];
    const [one, other] = [left.of(from), right.of(to)];
    const stamps = stampWeight(one.stamps, other.stamps);
    if (stamps === -Infinity) return stamps;
    const [here, there] = [left.frequencies(), right.frequencies()];
    const { both } = tokenWeights(borrowedKind, left.borrowed(sources), right.borrowed(targets), here, there);
    return stamps + both + anchorWeight(one.anchors, other.anchors) + depthWeight(from, to);
  }

  /**
   * Places of pairs that share more than any other pair of either does of what stands in one part only on each side,
   * by source.
   *
   * @param facts what else a part shows that its translation shows too
   */
  shared(
    sources: readonly Node[],
    targets: readonly Node[],
    facts: (side: 'source' | 'target', node: Node) => readonly string[],
  ): [number, number][] {
    const left = placesOf(sources, (node) => [...this.#sides[0].keys(node), ...facts('source', node)]);
    const right = placesOf(targets, (node) => [...this.#sides[1].keys(node), ...facts('target', node)]);
    const votes = sources.map(() => new Map<number, number>());
    for (const [key, i] of left) {
      const j = right.get(key);
      if (i !== undefined && j !== undefined) votes[i]!.set(j, (votes[i]!.get(j) ?? 0) + 1);
    }
    return mutual(votes, targets.length);
  }
}

/** By key, the place of the only node that has it; undefined where several have. */
function placesOf(
  nodes: readonly Node[],
  keysOf: (node: Node) => readonly string[],
): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [at, node] of nodes.entries())
    for (const key of new Set(keysOf(node))) places.set(key, places.has(key) ? undefined : at);
  return places;
}

/** Pairs of which each has most votes of all that either has some with. */
function mutual(votes: readonly ReadonlyMap<number, number>[], targets: number): [number, number][] {
  const best = new Int32Array(targets).fill(-1);
  const most = new Int32Array(targets);
  for (const [i, list] of votes.entries())
    for (const [j, count] of list) if (count > most[j]!) [best[j], most[j]] = [i, count];
  return votes.flatMap((list, i): [number, number][] => {
    const [first, second] = [...list].sort(([, one], [, other]) => other - one);
    if (first === undefined || first[1] === second?.[1] || best[first[0]] !== i) return [];
    return [[i, first[0]]];
  });
}

class SignReader {
  readonly #outline: Outline;
  readonly #signs = new Map<Node, HeadingSigns>();
  #frequencies: Frequencies | null = null;

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  of(node: Node): HeadingSigns {
    let signs = this.#signs.get(node);
    if (signs === undefined) {
      signs = headingSigns(this.#outline.version, node.segment);
      this.#signs.set(node, signs);
    }
    return signs;
  }

  borrowed(nodes: readonly Node[]): readonly string[] {
    if (nodes.length === 1) return this.of(nodes[0]!).borrowed;
    return [...new Set(nodes.flatMap((node) => this.of(node).borrowed))];
  }

  /** What may tell a part from all others of its version. */
  keys(node: Node): string[] {
    const { anchors, stamps, borrowed } = this.of(node);
    return [...anchors.map((one) => `#${one}`), ...stamps.map((one) => `@${one}`), ...borrowed];
  }

  frequencies(): Frequencies {
    this.#frequencies ??= frequenciesOf(this.#outline.nodes.map((node) => this.of(node).borrowed));
    return this.#frequencies;
  }
}

function stampWeight(source: readonly string[], target: readonly string[]): number {
  if (source.length === 0 && target.length === 0) return 0;
  if (source.length === 0 || target.length === 0) return stampWeights.one;
  return source.some((stamp) => target.includes(stamp)) ? stampWeights.same : -Infinity;
}

function anchorWeight(source: readonly string[], target: readonly string[]): number {
  if (source.length === 0 || target.length === 0) return 0;
  return source.some((anchor) => target.includes(anchor)) ? anchorWeights.same : anchorWeights.other;
}

function depthWeight(source: Node, target: Node): number {
  const steps = Math.abs(source.depth - target.depth);
  return steps === 0 ? depthWeights.same : clamp(steps * depthWeights.step, depthWeights.least, 0);
}
