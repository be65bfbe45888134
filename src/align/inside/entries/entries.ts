import type { Block, Version } from '../../../document/types.js';
import type { Features } from '../../evidence/features.js';
import { groupWeight } from '../../evidence/group.js';
import { type Judge, leastTotal, type PairEvidence, type SideName } from '../../evidence/judge.js';
import { sentencesIn } from '../../evidence/reader.js';
import { Copied, leastCopied, tokensOf } from './copied.js';
import { pairsInStep, type StepProblem, type SurePair } from './diagonal.js';
import { fixedPoints } from './fixed-points.js';
import { isEntry, type Kind, kindOf, kindWeights } from './kinds.js';
import { KnownPairs } from './known-pairs.js';
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

/** What the file of a picture that has no description may say; a paragraph that answers another says more. */
const mostOfPicture = 1;

/** That the headings of two parts which are paired stand for each other, whatever the first lines below them say. */
const headingsOfParts = 6;

/** Fewer pairs of blocks than this are all looked at; more are parted at fixed points first. */
const fewPairs = 2_500;

/**
 * Aligns two lists of blocks in order by what they are, what they say and what translators copy. Lists, tables and code
 * are compared entry by entry: none of them stands for several.
 *
 * @param known the beads, where these two lists were aligned before
 */
export function alignEntries(
  judge: Judge,
  sources: readonly Block[],
  targets: readonly Block[],
  versions: Readonly<Record<SideName, Version>>,
  known?: readonly BlockBead[],
): AlignedBlocks {
  const makePairs = () => new Pairs(judge, sources, targets, versions);
  // What is known of all pairs is dropped: hardly any unit asks for it again, and many units are kept. Functions that are
  // made side by side hold all that any of them holds, so that each has a place of its own.
  return {
    beads: known ?? beadsBetween(makePairs(), sources.length, targets.length),
    weight: weightAsked(makePairs),
  };
}

function beadsBetween(pairs: Pairs, sources: number, targets: number): readonly BlockBead[] {
  const problem: StepProblem = {
    sources,
    targets,
    pair: (i, j) => pairs.weight(i, j),
    least: (i, j, enough) => pairs.leastWeight(i, j, enough),
    group: (i, a, j, b) => pairs.group(i, a, j, b),
  };
  return inStretches(problem, pointsOf(problem, pairs));
}

/** The weight of a pair of blocks, for who asks once they are aligned. */
function weightAsked(makePairs: () => Pairs): AlignedBlocks['weight'] {
  let pairs: Pairs | null = null;
  return (i, j) => {
    pairs ??= makePairs();
    return pairs.weight(i, j);
  };
}

/** Pairs that are sure beforehand, in order: those in step, and where much is open between these fixed points. */
function pointsOf(problem: StepProblem, pairs: Pairs): readonly SurePair[] {
  const inStep = pairsInStep(problem, (i, j) => pairs.sameKind(i, j));
  const open = openBetween(inStep, problem);
  if (open.length === 0) return inStep;
  const fixed = fixedPoints(pairs.copied, problem).filter(([source, target]) =>
    open.some(({ from, to }) => from[0] < source && source < to[0] && from[1] < target && target < to[1]),
  );
  return [...inStep, ...fixed].sort(([one], [other]) => one - other);
}

type Point = readonly [number, number];

/** Where more than a few pairs are open between points, before the first and after the last. */
function openBetween(
  points: readonly SurePair[],
  { sources, targets }: BlockProblem,
): { from: Point; to: Point }[] {
  const ends: readonly Point[] = [[-1, -1], ...points.map(([i, j]): Point => [i, j]), [sources, targets]];
  return ends.slice(1).flatMap((to, at) => {
    const from = ends[at]!;
    return (to[0] - from[0] - 1) * (to[1] - from[1] - 1) > fewPairs ? [{ from, to }] : [];
  });
}

/** Aligns what lies before, between and after pairs that are given. */
function inStretches(problem: StepProblem, points: readonly SurePair[]): readonly BlockBead[] {
  if (points.length === 0) return alignInOrder(problem);
  const beads: BlockBead[] = [];
  let [i, j] = [0, 0];
  for (const [source, target, weight] of [...points, [problem.sources, problem.targets, 0] as const]) {
    for (const bead of alignInOrder(stretchOf(problem, i, source, j, target))) {
      beads.push({ ...bead, i: bead.i + i, j: bead.j + j });
    }
    if (source < problem.sources) {
      beads.push({ i: source, a: 1, j: target, b: 1, margin: Infinity, weight });
    }
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
  #copied: Copied | null = null;
  readonly #judge: Judge;
  readonly #sources: readonly Block[];
  readonly #targets: readonly Block[];
  readonly #versions: Readonly<Record<SideName, Version>>;
  readonly #left: SideOfPairs;
  readonly #right: SideOfPairs;
  readonly #kinds: (source: Kind, target: Kind) => number;
  #said: KnownPairs | null = null;
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
    this.#left = sideOf(judge, 'source', sources);
    this.#right = sideOf(judge, 'target', targets);
    this.#kinds = kindWeights(this.#left.kinds, this.#right.kinds);
  }

  /** What translators copy: looked for when it is first asked for, as many units are sure without. */
  get copied(): Copied {
    this.#copied ??= new Copied(
      this.#sources.map((block) => tokensOf(this.#versions.source, block)),
      this.#targets.map((block) => tokensOf(this.#versions.target, block)),
    );
    return this.#copied;
  }

  sameKind(i: number, j: number): boolean {
    return this.#left.kinds[i] === this.#right.kinds[j];
  }

  weight(i: number, j: number): number {
    const { total } = this.#pair(i, j);
    return this.#bounded(i, j, Math.max(leastTotal, total) + this.copied.weight(i, j) + this.#shapes(i, j));
  }

  /** A picture that says nothing goes where the text around it goes, whatever its file is called. */
  #bounded(i: number, j: number, weight: number): number {
    const { kinds, worded } = this.#left;
    const isMute = kinds[i] === 'image' && !worded[i] && !this.#right.worded[j];
    return isMute ? Math.min(weight, mostOfPicture) : weight;
  }

  /** The weight of a pair, or what it is at the least where that is enough: values and copied tokens are not looked at then. */
  leastWeight(i: number, j: number, enough: number): number {
    const said = this.#judge.leastSaid(this.#left.features[i]!, this.#right.features[j]!);
    const least = this.#bounded(i, j, Math.max(leastTotal, said) + leastCopied + this.#shapes(i, j));
    return least >= enough ? least : this.weight(i, j);
  }

  /** What the kinds of two blocks say, and whether both have words. */
  #shapes(i: number, j: number): number {
    const kinds = this.#kinds(this.#left.kinds[i]!, this.#right.kinds[j]!);
    const words = this.#left.worded[i] === this.#right.worded[j] ? 0 : wordsAgainstSigns;
    const opening =
      i === 0 && j === 0 && this.#left.kinds[i] === 'heading' && kinds > 0 ? headingsOfParts : 0;
    return kinds + words + opening;
  }

  group(i: number, a: number, j: number, b: number): number {
    if (!this.#mayJoin(i, a, j, b)) return -Infinity;
    const lengths = this.#judge.lengths(lengthOf(this.#left, i, a), lengthOf(this.#right, j, b));
    if (lengths < leastLength) return -Infinity;
    return groupWeight(this.#judge, {
      sources: this.#left.features.slice(i, i + a),
      targets: this.#right.features.slice(j, j + b),
      pair: (from, to): PairEvidence => this.#pair(i + from, j + to),
      pieces: () => (b > 1 ? this.#cut('source', this.#sources[i]!) : this.#cut('target', this.#targets[j]!)),
    });
  }

  /** What is said of a pair; it is asked for alone and in each group that has it. */
  #pair(i: number, j: number): PairEvidence {
    this.#said ??= new KnownPairs(this.#sources.length * this.#targets.length);
    return this.#said.of(i * this.#targets.length + j, () =>
      this.#judge.said(this.#left.features[i]!, this.#right.features[j]!),
    );
  }

  #mayJoin(i: number, a: number, j: number, b: number): boolean {
    const [one, several, first, count] =
      b > 1
        ? [this.#left.kinds[i]!, this.#right.kinds, j, b]
        : [this.#right.kinds[j]!, this.#left.kinds, i, a];
    if (!joined.has(one)) return false;
    for (let at = first; at < first + count; at++) {
      const kind = several[at]!;
      if (!joined.has(kind) || (at > first && isEntry(one) && isEntry(kind))) return false;
    }
    return true;
  }

  #cut(side: SideName, block: Block): readonly Features[] {
    const pieces = this.#pieces.get(block) ?? sentencesIn(this.#judge, side, this.#versions[side], block);
    this.#pieces.set(block, pieces);
    return pieces;
  }
}

/** The blocks of one side, each looked at once. */
interface SideOfPairs {
  readonly features: readonly Features[];
  readonly kinds: readonly Kind[];
  /** Whether a block has a letter or a digit. */
  readonly worded: readonly boolean[];
}

function sideOf(judge: Judge, side: SideName, blocks: readonly Block[]): SideOfPairs {
  return {
    features: blocks.map((block) => judge.features(side, [block])),
    kinds: blocks.map(kindOf),
    worded: blocks.map(hasWords),
  };
}

function lengthOf({ features }: SideOfPairs, first: number, count: number): number {
  let length = 0;
  for (let at = first; at < first + count; at++) length += features[at]!.length;
  return length;
}

function hasWords({ printed, body }: Block): boolean {
  return /[\p{L}\p{N}]/u.test(body === 0 ? printed.text : printed.text.slice(body));
}
