import type { Block, Segment, Work } from '../../document/types.js';
import type { Judge } from '../evidence/judge.js';
import { type Judges, judgesOf } from '../evidence/judges.js';
import { subtreeEnd } from '../tree.js';
import type { Alignment, Bead, Unit } from '../types.js';
import { alignEntries } from './entries/entries.js';
import type { BlockBead } from './entries/programme.js';
import { stretchesOf } from './entries/stretches.js';
import { type LearntModel, learnFromUnits } from './learnt-sentences.js';
import { blocksOfCell } from './text.js';
import { beadsOfPair, countsOf, sideOf, type UnitPair, type UnitSide } from './unit-pair.js';

/**
 * Sentences of units that are kept. A short work keeps all of them for the rules that ask one after another; of a long one
 * they would hold the text several times over, and are cut again in a tenth of the time that a rule takes.
 */
const mostKept = 30_000;

/** By unit and index of the version, the beads that are known. */
export type BeadsByUnit = Map<Unit, (readonly Bead[])[]>;

/** What is aligned inside the units of a work; all of it is made when first asked for. */
export class Inside {
  readonly alignment: Alignment;
  readonly #work: Work;
  readonly #makeJudges: () => Judges;
  #judgesMade: Judges | null = null;
  readonly #holders = new Map<number, ReadonlySet<Segment>>();
  readonly #models = new Map<number, LearntModel>();
  readonly #knownBeads: () => BeadsByUnit;
  #beadsMade: BeadsByUnit | null = null;
  #countMade = 0;
  /** By unit and index of the version. Of long works not all are kept: they would hold the work's text a second time. */
  readonly #pairs = new Map<Unit, (UnitPair | null | undefined)[]>();
  readonly #sides = new Map<Unit, (UnitSide | undefined)[]>();
  #keptSentences = 0;
  /** By unit and index of the version, how blocks stand for each other; null where one has no text. */
  readonly #blockBeads = new Map<Unit, (readonly BlockBead[] | null)[]>();

  /** `judges` are made when first asked for, as that takes long; `beads` are those that are known from before. */
  constructor(alignment: Alignment, judges: () => Judges, beads: () => BeadsByUnit = () => new Map()) {
    this.alignment = alignment;
    this.#work = alignment.work;
    this.#makeJudges = judges;
    this.#knownBeads = beads;
  }

  get #judges(): Judges {
    this.#judgesMade ??= this.#makeJudges();
    return this.#judgesMade;
  }

  /** All beads that have been asked for. */
  get madeBeads(): BeadsByUnit {
    this.#beadsMade ??= this.#knownBeads();
    return this.#beadsMade;
  }

  judge(version: number): Judge {
    return this.#judges.between(0, version).judge;
  }

  /** How many lists of beads were made here, those that were known from before not among them. */
  get countMade(): number {
    return this.#countMade;
  }

  /** The two sides of a unit with their paragraphs aligned; null where one has no text of its own. */
  pair(unit: Unit, version: number): UnitPair | null {
    const known = this.#pairs.get(unit)?.[version];
    if (known !== undefined) return known;
    const pair = this.#makePair(unit, version);
    const pairs = this.#pairs.get(unit) ?? [];
    pairs[version] = pair;
    this.#pairs.set(unit, pairs);
    const beads = this.#blockBeads.get(unit) ?? [];
    this.#blockBeads.set(unit, beads);
    beads[version] = pair?.aligned.beads ?? null;
    return pair;
  }

  /** How the blocks of a unit stand for the source's, in order; empty where one of the two has no text. */
  blockBeads(unit: Unit, version: number): readonly BlockBead[] {
    const known = this.#blockBeads.get(unit)?.[version];
    if (known === undefined) this.pair(unit, version);
    return this.#blockBeads.get(unit)?.[version] ?? [];
  }

  /** How many characters of the version's file stand for one of the source's. */
  ratio(version: number): number {
    const lengthOf = (at: number) => Math.max(1, this.#work.versions[at]?.source.text.length ?? 1);
    return lengthOf(version) / lengthOf(0);
  }

  /**
   * Sentence beads of a unit in order; they cover both sides. Empty where one side has no text. Sentences stay within the
   * paragraphs and entries that are sure to stand for each other; between these they are aligned together.
   */
  beads(unit: Unit, version: number): readonly Bead[] {
    const made = this.madeBeads.get(unit) ?? [];
    this.madeBeads.set(unit, made);
    if (made[version] === undefined) {
      made[version] = this.#makeBeads(unit, version);
      this.#countMade++;
    }
    return made[version];
  }

  #makeBeads(unit: Unit, version: number): readonly Bead[] {
    const pair = this.pair(unit, version);
    if (pair === null) return [];
    const { model, beads } = this.#model(version);
    return beadsOfPair(pair, model, beads.get(unit));
  }

  /** The source text of a stretch of a version. */
  textOf(version: number, { start, end }: { readonly start: number; readonly end: number }): string {
    return this.#work.versions[version]!.source.text.slice(start, end);
  }

  /**
   * Blocks of the segments around a segment of a version: what it stands in, its neighbours in reading order, and the
   * last that stands in it.
   */
  around(version: number, segment: Segment): readonly Block[] {
    const outline = this.#judges.outlines[version]!;
    const { nodes } = outline;
    const node = nodes.find((one) => one.segment === segment);
    if (node === undefined) return [];
    const last = nodes[subtreeEnd(outline, node) - 1];
    const near = [node.parent, nodes[node.index - 1], nodes[node.index + 1], last === node ? null : last];
    return near.flatMap((one) => one?.segment.blocks ?? []);
  }

  /** Blocks of the segment that stands next to a version's front or back matter. */
  besideMatter(version: number, kind: Unit['kind']): readonly Block[] {
    const { segments } = this.#work.versions[version]!;
    return (kind === 'front' ? segments[0] : segments.at(-1))?.blocks ?? [];
  }

  /** Whether the text of other units was merged into what the version has for this one. */
  holdsOthers(unit: Unit, version: number): boolean {
    let holders = this.#holders.get(version);
    if (holders === undefined) {
      holders = new Set(this.alignment.units.flatMap((one) => one.cells[version]?.into ?? []));
      this.#holders.set(version, holders);
    }
    if (unit.kind !== 'segment') return [...holders].some(({ address }) => address === unit.kind);
    const segment = unit.cells[version]?.segment;
    return segment !== null && segment !== undefined && holders.has(segment);
  }

  /** One version's side of a unit: its own blocks and their sentences. */
  side(unit: Unit, at: number): UnitSide {
    if (this.#keptSentences > mostKept) this.#forget();
    const sides = this.#sides.get(unit) ?? [];
    this.#sides.set(unit, sides);
    let side = sides[at];
    if (side === undefined) {
      const version = this.#work.versions[at]!;
      const blocks = blocksOfCell(unit, unit.cells[at]!, version);
      side = sideOf(version, blocks);
      sides[at] = side;
      this.#keptSentences += side.sentences.length + 1;
    }
    return side;
  }

  #forget(): void {
    this.#pairs.clear();
    this.#sides.clear();
    this.#keptSentences = 0;
  }

  #makePair(unit: Unit, version: number): UnitPair | null {
    const source = this.side(unit, 0);
    const target = this.side(unit, version);
    if (source.sentences.length === 0 || target.sentences.length === 0) return null;
    const versions = { source: source.version, target: target.version };
    const known = this.#blockBeads.get(unit)?.[version] ?? undefined;
    const aligned = alignEntries(this.judge(version), source.blocks, target.blocks, versions, known);
    const stretches = stretchesOf(aligned, source.blocks, target.blocks, countsOf({ source, target }));
    return { source, target, aligned, stretches };
  }

  #model(version: number): LearntModel {
    let learnt = this.#models.get(version);
    if (learnt === undefined) {
      const pairOf = (unit: Unit) => this.pair(unit, version);
      learnt = learnFromUnits(this.alignment.units, pairOf, this.#judges.wordsBetween(0, version));
      this.#models.set(version, learnt);
    }
    return learnt;
  }
}

/**
 * Of the alignment that was made or asked about last: works are looked at one after the other, and to make its judges
 * again takes as long as to align it. Any other alignment, such as one that was read back, is worked out anew.
 */
let latest: Inside | null = null;

/** What is aligned inside the units of an alignment. */
export function insideOf(alignment: Alignment): Inside {
  if (latest?.alignment !== alignment) latest = new Inside(alignment, () => judgesOf(alignment));
  return latest;
}

/** Says by which judges an alignment was made, so that they need not be made again. */
export function madeBy(alignment: Alignment, judges: Judges): void {
  latest = new Inside(alignment, () => judges);
}

/** Says which beads of an alignment that was kept are known from before, so that they need not be made again. */
export function knownBeads(alignment: Alignment, beads: () => BeadsByUnit): void {
  latest = new Inside(alignment, () => judgesOf(alignment), beads);
}

/**
 * The beads of a unit in one version: its sentences and the source's in order, both sides covered. Empty for the source
 * itself, and where one of the two has no text.
 *
 * @param version index among the work's versions
 */
export function beadsOf(alignment: Alignment, unit: Unit, version: number): readonly Bead[] {
  return version === 0 ? [] : insideOf(alignment).beads(unit, version);
}
