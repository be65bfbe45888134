import type { Block, Segment, Version, Work } from '../../document/types.js';
import { alignSentences, type LinePair, learnSentences, type SentenceModel } from '../beads/align.js';
import type { Judge } from '../evidence/judge.js';
import { type Judges, judgesOf } from '../evidence/judges.js';
import { subtreeEnd } from '../tree.js';
import type { Alignment, Bead, Unit } from '../types.js';
import { type AlignedBlocks, alignEntries } from './entries/entries.js';
import { type BlockSpan, stretchesOf } from './entries/stretches.js';
import { blocksOfCell, sentencesOfBlocks, type UnitSentence } from './text.js';

/** Sentences of a version from which is learnt how its sentences translate the source's; the rest go by that. */
const mostLearnt = 4000;

/** One version's side of a unit. */
export interface UnitSide {
  readonly version: Version;
  readonly blocks: readonly Block[];
  readonly sentences: readonly UnitSentence[];
}

/** A unit in the source and in one other version. */
export interface UnitPair {
  readonly source: UnitSide;
  readonly target: UnitSide;
  readonly aligned: AlignedBlocks;
  /** Blocks that are sure to stand for each other, and between them what is not: spans of indices into the two lists. */
  readonly stretches: readonly BlockSpan[];
}

/** What is aligned inside the units of a work; all of it is made when first asked for. */
export class Inside {
  readonly alignment: Alignment;
  readonly #work: Work;
  readonly #judges: Judges;
  readonly #holders = new Map<number, ReadonlySet<Segment>>();
  readonly #models = new Map<number, SentenceModel>();
  /** By unit and index of the version: several rules ask for them. */
  readonly #beads = new Map<Unit, (readonly Bead[])[]>();
  /** Of the unit that was asked for last: all of them together would hold the work's text a second time. */
  #recent: { readonly unit: Unit; readonly pairs: Map<number, UnitPair | null> } | null = null;

  constructor(alignment: Alignment, judges: Judges) {
    this.alignment = alignment;
    this.#work = alignment.work;
    this.#judges = judges;
  }

  judge(version: number): Judge {
    return this.#judges.between(0, version).judge;
  }

  /** The two sides of a unit with their paragraphs aligned; null where one has no text of its own. */
  pair(unit: Unit, version: number): UnitPair | null {
    if (this.#recent?.unit !== unit) this.#recent = { unit, pairs: new Map() };
    const { pairs } = this.#recent;
    let pair = pairs.get(version);
    if (pair === undefined) {
      pair = this.#makePair(unit, version);
      pairs.set(version, pair);
    }
    return pair;
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
    const made = this.#beads.get(unit) ?? [];
    this.#beads.set(unit, made);
    made[version] ??= this.#makeBeads(unit, version);
    return made[version];
  }

  #makeBeads(unit: Unit, version: number): readonly Bead[] {
    const pair = this.pair(unit, version);
    if (pair === null) return [];
    const model = this.#model(version);
    const [left, right] = [placesByBlock(pair.source), placesByBlock(pair.target)];
    return pair.stretches.flatMap((span) => {
      const places = [inSpan(left, span.i, span.a), inSpan(right, span.j, span.b)] as const;
      return sentenceBeads(pair, ...places, model);
    });
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

  #makePair(unit: Unit, version: number): UnitPair | null {
    const source = this.#text(unit, 0);
    const target = this.#text(unit, version);
    if (source.sentences.length === 0 || target.sentences.length === 0) return null;
    const versions = { source: source.version, target: target.version };
    const aligned = alignEntries(this.judge(version), source.blocks, target.blocks, versions);
    return { source, target, aligned, stretches: stretchesOf(aligned, source.blocks, target.blocks) };
  }

  #text(unit: Unit, at: number): UnitSide {
    const version = this.#work.versions[at]!;
    const blocks = blocksOfCell(unit, unit.cells[at]!, version);
    return { version, blocks, sentences: sentencesOfBlocks(version, blocks) };
  }

  #model(version: number): SentenceModel {
    let model = this.#models.get(version);
    if (model === undefined) {
      model = learnSentences(this.#linePairs(version), this.#judges.wordsBetween(0, version));
      this.#models.set(version, model);
    }
    return model;
  }

  #linePairs(version: number): LinePair[] {
    const pairs: LinePair[] = [];
    let count = 0;
    for (const unit of this.alignment.units) {
      const pair = count < mostLearnt ? this.pair(unit, version) : null;
      if (pair === null) continue;
      count += pair.source.sentences.length;
      const [left, right] = [placesByBlock(pair.source), placesByBlock(pair.target)];
      for (const { i, a, j, b } of pair.stretches) {
        const source = inSpan(left, i, a).map((at) => pair.source.sentences[at]!.text);
        const target = inSpan(right, j, b).map((at) => pair.target.sentences[at]!.text);
        if (source.length > 0 && target.length > 0) pairs.push({ source, target });
      }
    }
    return pairs;
  }
}

/**
 * Of the alignment that was made or asked about last: works are looked at one after the other, and to make its judges
 * again takes as long as to align it. Any other alignment, such as one that was read back, is worked out anew.
 */
let latest: Inside | null = null;

/** What is aligned inside the units of an alignment. */
export function insideOf(alignment: Alignment): Inside {
  if (latest?.alignment !== alignment) latest = new Inside(alignment, judgesOf(alignment));
  return latest;
}

/** Says by which judges an alignment was made, so that they need not be made again. */
export function madeBy(alignment: Alignment, judges: Judges): void {
  latest = new Inside(alignment, judges);
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

/** Sentences at given places of both sides, aligned; their indices are those of the unit. */
function sentenceBeads(
  { source, target }: UnitPair,
  left: readonly number[],
  right: readonly number[],
  model: SentenceModel,
): Bead[] {
  if (left.length === 0 || right.length === 0) {
    return [
      ...left.map((at): Bead => ({ level: 'sentence', source: [at], target: [], score: 1 })),
      ...right.map((at): Bead => ({ level: 'sentence', source: [], target: [at], score: 1 })),
    ];
  }
  const textOf = (sentences: readonly UnitSentence[], places: readonly number[]) =>
    places.map((at) => sentences[at]!.text);
  const beads = alignSentences(textOf(source.sentences, left), textOf(target.sentences, right), model);
  return beads.map((bead) => ({
    ...bead,
    source: bead.source.map((at) => left[at]!),
    target: bead.target.map((at) => right[at]!),
  }));
}

/** Indices of a text's sentences, by the block that they stand in. */
function placesByBlock({ blocks, sentences }: UnitSide): readonly (readonly number[])[] {
  const places: number[][] = blocks.map(() => []);
  for (const [at, { block }] of sentences.entries()) places[block]!.push(at);
  return places;
}

function inSpan(places: readonly (readonly number[])[], first: number, count: number): number[] {
  return places.slice(first, first + count).flat();
}
