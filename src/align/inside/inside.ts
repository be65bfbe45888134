import type { Block, Segment, Version, Work } from '../../document/types.js';
import { alignSentences, type LinePair, learnSentences, type SentenceModel } from '../beads/align.js';
import type { Judge } from '../evidence/judge.js';
import type { Judges } from '../evidence/judges.js';
import type { SiblingSpan } from '../outline/siblings/problem.js';
import type { SiblingBead } from '../outline/siblings/siblings.js';
import { subtreeEnd } from '../tree.js';
import type { Alignment, Bead, Unit } from '../types.js';
import { alignBlocks } from './blocks.js';
import { blocksOfCell, sentencesOfBlocks, type UnitSentence } from './text.js';

/** Sentences of a version from which is learnt how its sentences translate the source's; the rest go by that. */
const mostLearnt = 4000;

/** So many paragraphs of one side one of the other may stand for in the alignment of paragraphs. */
const mostInBead = 3;

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
  /** Paragraphs: spans of indices into the two lists of blocks. */
  readonly paragraphs: readonly SiblingBead[];
}

/** What is aligned inside the units of a work; all of it is made when first asked for. */
export class Inside {
  readonly #work: Work;
  readonly #judges: Judges;
  readonly #units: () => readonly Unit[];
  readonly #holders = new Map<number, ReadonlySet<Segment>>();
  readonly #models = new Map<number, SentenceModel>();
  /** Of the unit that was asked for last: all of them together would hold the work's text a second time. */
  #recent: { readonly unit: Unit; readonly pairs: Map<number, UnitPair | null> } | null = null;

  constructor(work: Work, judges: Judges, units: () => readonly Unit[]) {
    this.#work = work;
    this.#judges = judges;
    this.#units = units;
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
   * Sentence beads of a unit in order; they cover both sides. Empty where one side has no text. Sentences stay within
   * their paragraphs where these are paired one to one; else those of the whole unit are aligned together.
   */
  beads(unit: Unit, version: number): readonly Bead[] {
    const pair = this.pair(unit, version);
    if (pair === null) return [];
    const model = this.#model(version);
    const { source, target, paragraphs } = pair;
    const whole = { i: 0, a: source.blocks.length, j: 0, b: target.blocks.length };
    const spans = paragraphs.every(({ a, b }) => a === 1 && b === 1) ? paragraphs : [whole];
    return spans.flatMap((span) => sentenceBeads(pair, span, model));
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
      holders = new Set(this.#units().flatMap((one) => one.cells[version]?.into ?? []));
      this.#holders.set(version, holders);
    }
    const segment = unit.cells[version]?.segment;
    return segment !== null && segment !== undefined && holders.has(segment);
  }

  #makePair(unit: Unit, version: number): UnitPair | null {
    const source = this.#text(unit, 0);
    const target = this.#text(unit, version);
    if (source.sentences.length === 0 || target.sentences.length === 0) return null;
    return { source, target, paragraphs: this.#paragraphs(source.blocks, target.blocks, version) };
  }

  #paragraphs(sources: readonly Block[], targets: readonly Block[], version: number): readonly SiblingBead[] {
    const [few, many] = [sources.length, targets.length].sort((one, other) => one - other);
    if (few === 1 && (many === 1 || many! > mostInBead)) {
      // A paragraph may run on more of the other side's than any bead takes: their sentences will tell.
      return [{ i: 0, a: sources.length, j: 0, b: targets.length, margins: sources.map(() => Infinity) }];
    }
    const [source, target] = [this.#work.versions[0]!, this.#work.versions[version]!];
    return alignBlocks(this.judge(version), sources, targets, { source, target });
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
    for (const unit of this.#units()) {
      const pair = count < mostLearnt ? this.pair(unit, version) : null;
      if (pair === null) continue;
      count += pair.source.sentences.length;
      pairs.push({ source: textsOf(pair.source.sentences), target: textsOf(pair.target.sentences) });
    }
    return pairs;
  }
}

const insides = new WeakMap<Alignment, Inside>();

/** Remembers what is known of the inside of an alignment's units. */
export function rememberInside(alignment: Alignment, inside: Inside): void {
  insides.set(alignment, inside);
}

export function insideOf(alignment: Alignment): Inside | null {
  return insides.get(alignment) ?? null;
}

/** The sentences of the paragraphs that a span pairs, aligned; their indices are those of the unit. */
function sentenceBeads({ source, target }: UnitPair, span: SiblingSpan, model: SentenceModel): Bead[] {
  const left = placesIn(source.sentences, span.i, span.i + span.a);
  const right = placesIn(target.sentences, span.j, span.j + span.b);
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

/** Indices of the sentences that stand in the blocks from `first` up to `end`. */
function placesIn(sentences: readonly UnitSentence[], first: number, end: number): number[] {
  return sentences.flatMap(({ block }, at) => (block >= first && block < end ? [at] : []));
}

function textsOf(sentences: readonly UnitSentence[]): string[] {
  return sentences.map(({ text }) => text);
}
