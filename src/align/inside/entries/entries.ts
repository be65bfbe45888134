import type { Block, Version } from '../../../document/types.js';
import type { Features } from '../../evidence/features.js';
import { groupWeight } from '../../evidence/group.js';
import type { Judge, PairEvidence, SideName } from '../../evidence/judge.js';
import { sentencesIn } from '../../evidence/reader.js';
import { Copied, tokensOf } from './copied.js';
import { fixedPoints } from './fixed-points.js';
import { isEntry, type Kind, kindOf, kindWeights } from './kinds.js';
import { alignInOrder, type BlockBead, type BlockProblem } from './programme.js';

/** The blocks of a unit in two versions, aligned in order. */
export interface AlignedBlocks {
  /** In order; they cover both lists. */
  readonly beads: readonly BlockBead[];
  /** What speaks for two blocks saying the same, in nats. */
  readonly weight: (source: number, target: number) => number;
}

/** Kinds of blocks that may be run together or split. */
const joined: ReadonlySet<Kind> = new Set(['prose', 'item']);

/** Joined blocks whose length speaks more against their counterpart's than this are not looked at. */
const leastLength = -1;

/** What speaks against a tick's or a dash's standing for words. */
const wordsAgainstSigns = -4;

/** Fewer pairs of blocks than this are all looked at; more are parted at fixed points first. */
const fewPairs = 2_500;

/**
 * Aligns two lists of blocks in order by what they are, what they say and what translators copy. Lists, tables and code
 * are compared entry by entry: none of them stands for several.
 */
export function alignEntries(
  judge: Judge,
  sources: readonly Block[],
  targets: readonly Block[],
  versions: Readonly<Record<SideName, Version>>,
): AlignedBlocks {
  const pairs = new Pairs(judge, sources, targets, versions);
  const problem: BlockProblem = {
    sources: sources.length,
    targets: targets.length,
    pair: (i, j) => pairs.weight(i, j),
    group: (i, a, j, b) => pairs.group(i, a, j, b),
  };
  const points = sources.length * targets.length <= fewPairs ? [] : fixedPoints(pairs.copied, problem);
  return { beads: inStretches(problem, points), weight: problem.pair };
}

/** Aligns what lies before, between and after pairs that are given. */
function inStretches(
  problem: BlockProblem,
  points: readonly (readonly [number, number])[],
): readonly BlockBead[] {
  if (points.length === 0) return alignInOrder(problem);
  const beads: BlockBead[] = [];
  let [i, j] = [0, 0];
  for (const [source, target] of [...points, [problem.sources, problem.targets] as const]) {
    for (const bead of alignInOrder(stretchOf(problem, i, source, j, target))) {
      beads.push({ ...bead, i: bead.i + i, j: bead.j + j });
    }
    if (source < problem.sources) beads.push({ i: source, a: 1, j: target, b: 1, margin: Infinity });
    [i, j] = [source + 1, target + 1];
  }
  return beads;
}

function stretchOf(
  { pair, group }: BlockProblem,
  i: number,
  iEnd: number,
  j: number,
  jEnd: number,
): BlockProblem {
  return {
    sources: iEnd - i,
    targets: jEnd - j,
    pair: (source, target) => pair(i + source, j + target),
    group: (source, a, target, b) => group(i + source, a, j + target, b),
  };
}

/** What is known of pairs of blocks, looked up as it is asked for. */
class Pairs {
  readonly copied: Copied;
  readonly #judge: Judge;
  readonly #sources: readonly Block[];
  readonly #targets: readonly Block[];
  readonly #versions: Readonly<Record<SideName, Version>>;
  readonly #left: readonly Features[];
  readonly #right: readonly Features[];
  readonly #leftKinds: readonly Kind[];
  readonly #rightKinds: readonly Kind[];
  readonly #kinds: (source: Kind, target: Kind) => number;
  readonly #pieces = new Map<Block, readonly Features[]>();

  constructor(
    judge: Judge,
    sources: readonly Block[],
    targets: readonly Block[],
    versions: Readonly<Record<SideName, Version>>,
  ) {
    this.#judge = judge;
    this.#sources = sources;
    this.#targets = targets;
    this.#versions = versions;
    this.#left = sources.map((block) => judge.features('source', [block]));
    this.#right = targets.map((block) => judge.features('target', [block]));
    this.#leftKinds = sources.map(kindOf);
    this.#rightKinds = targets.map(kindOf);
    this.#kinds = kindWeights(this.#leftKinds, this.#rightKinds);
    this.copied = new Copied(
      sources.map((block) => tokensOf(versions.source, block)),
      targets.map((block) => tokensOf(versions.target, block)),
    );
  }

  weight(i: number, j: number): number {
    const kinds = this.#kinds(this.#leftKinds[i]!, this.#rightKinds[j]!);
    const words = hasWords(this.#sources[i]!) === hasWords(this.#targets[j]!) ? 0 : wordsAgainstSigns;
    return this.#judge.texts(this.#left[i]!, this.#right[j]!) + this.copied.weight(i, j) + kinds + words;
  }

  group(i: number, a: number, j: number, b: number): number {
    if (!this.#mayJoin(i, a, j, b)) return -Infinity;
    const sources = this.#left.slice(i, i + a);
    const targets = this.#right.slice(j, j + b);
    if (this.#judge.lengths(lengthOf(sources), lengthOf(targets)) < leastLength) return -Infinity;
    return groupWeight(this.#judge, {
      sources,
      targets,
      pair: (from, to): PairEvidence => this.#judge.pair(sources[from]!, targets[to]!),
      pieces: () => (b > 1 ? this.#cut('source', this.#sources[i]!) : this.#cut('target', this.#targets[j]!)),
    });
  }

  #mayJoin(i: number, a: number, j: number, b: number): boolean {
    const sources = this.#leftKinds.slice(i, i + a);
    const targets = this.#rightKinds.slice(j, j + b);
    if (![...sources, ...targets].every((kind) => joined.has(kind))) return false;
    const [one, several] = b > 1 ? [sources[0]!, targets] : [targets[0]!, sources];
    return !isEntry(one) || several.slice(1).every((kind) => !isEntry(kind));
  }

  #cut(side: SideName, block: Block): readonly Features[] {
    const pieces = this.#pieces.get(block) ?? sentencesIn(this.#judge, side, this.#versions[side], block);
    this.#pieces.set(block, pieces);
    return pieces;
  }
}

function lengthOf(features: readonly Features[]): number {
  return features.reduce((sum, { length }) => sum + length, 0);
}

function hasWords({ printed, body }: Block): boolean {
  return /[\p{L}\p{N}]/u.test(printed.text.slice(body));
}
