import type { Block } from '../../document/types.js';
import type { EvidenceTerm } from '../types.js';
import type { IndexedText } from '../words/indexed.js';
import { indexWork, type ModelOptions, type TranslationModel } from '../words/model.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { bodyOf, type Features, featuresOfText, joinFeatures, type Shape } from './features.js';
import { countTerms, countWeights, lengthTerm, lengthWeight, type ShapeModel, shapeModel } from './shapes.js';
import { type Frequencies, frequenciesOf, signKind, tokenTerm, tokenWeights, valueKind } from './tokens.js';
import type { ValueFinder } from './values.js';
import { type WordEvidence, WordModel } from './words.js';

/** What a judge must know of one side. */
export interface JudgedText {
  /** Stretches of the kind that will be compared, as blocks: words and values are counted in them. */
  readonly samples: readonly (readonly Block[])[];
  /** Of every stretch that will be compared. */
  readonly shapes: readonly Shape[];
  readonly values: ValueFinder;
}

export type SideName = 'source' | 'target';

/** What no evidence falls below, so that one pair that looks wrong never outweighs a list. */
const leastTotal = -6;

/** What a judge says of two stretches, in nats. */
export interface PairEvidence {
  /** That they say the same. */
  readonly total: number;
  /** That what the source says stands in the target, whatever else stands there. */
  readonly sourceWithin: number;
  readonly targetWithin: number;
}

interface Side {
  readonly vocabulary: Vocabulary;
  readonly values: ValueFinder;
  readonly blocks: Map<Block, Features>;
}

/** Weighs whether stretches of text in two versions say the same: log-ratios against "unrelated", in nats. */
export class Judge {
  /** Share of the words of both sides of which a translation is known. */
  readonly coverage: number;
  readonly #sides: Readonly<Record<SideName, Side>>;
  readonly #shapes: ShapeModel;
  readonly #words: Readonly<Record<SideName, WordModel>>;
  readonly #values: readonly [Frequencies, Frequencies];
  readonly #signs: readonly [Frequencies, Frequencies];

  /**
   * `pairs` are the shapes of stretches most of which belong together: what carries the same number. `learnt` takes the
   * place of what `words` says of the languages.
   */
  constructor(
    source: JudgedText,
    target: JudgedText,
    pairs: readonly (readonly [Shape, Shape])[],
    words: ModelOptions,
    learnt?: TranslationModel,
  ) {
    const indexed = learnt === undefined ? indexWork([textsOf(source)], [textsOf(target)], words) : undefined;
    const model = indexed?.model ?? learnt!;
    this.#sides = {
      source: sideOf(source, model.source, indexed?.sources[0]),
      target: sideOf(target, model.target, indexed?.targets[0]),
    };
    this.#shapes = shapeModel(pairs, source.shapes, target.shapes);
    const left = source.samples.map((blocks) => this.features('source', blocks));
    const right = target.samples.map((blocks) => this.features('target', blocks));
    const wordsOf = (list: readonly Features[]) => list.map((features) => features.words);
    this.#words = {
      source: new WordModel(model.forward, wordsOf(right)),
      target: new WordModel(model.backward, wordsOf(left)),
    };
    this.#values = [tokens(left, 'values'), tokens(right, 'values')];
    this.#signs = [tokens(left, 'signs'), tokens(right, 'signs')];
    this.coverage =
      (this.#words.source.coverage(wordsOf(left)) + this.#words.target.coverage(wordsOf(right))) / 2;
  }

  /** The features of blocks taken as one stretch. */
  features(side: SideName, blocks: readonly Block[]): Features {
    return joinFeatures(blocks.map((block) => this.#block(this.#sides[side], block)));
  }

  /** The features of running text. */
  read(side: SideName, text: string): Features {
    return readText(this.#sides[side], text);
  }

  /** How well the words of one stretch are translated in another. */
  translated(side: SideName, words: Int32Array, there: Int32Array): WordEvidence {
    return this.#words[side].translated(words, there);
  }

  /** How sure it is that two stretches say the same, and that either says what the other says in part. */
  pair(source: Features, target: Features): PairEvidence {
    const said = this.#said(source, target);
    const counts = countWeights(this.#shapes, source, target);
    return { ...said, total: Math.max(leastTotal, said.total + counts.blocks + counts.children) };
  }

  /** How sure it is that two stretches say the same, whatever they are made of. */
  texts(source: Features, target: Features): number {
    return Math.max(leastTotal, this.#said(source, target).total);
  }

  /** The log-ratio of "the same" against "unrelated". */
  weigh(source: Features, target: Features): number {
    return this.pair(source, target).total;
  }

  /** The evidence term by term, in words. */
  terms(source: Features, target: Features): EvidenceTerm[] {
    return [
      this.#wordTerm(source, target),
      tokenTerm(valueKind, source.values, target.values, ...this.#values),
      tokenTerm(signKind, source.signs, target.signs, ...this.#signs),
      lengthTerm(this.#shapes, source, target),
      ...countTerms(this.#shapes, source, target),
    ];
  }

  /** What the lengths alone say. */
  lengths(source: number, target: number): number {
    return lengthWeight(this.#shapes, source, target);
  }

  #said(source: Features, target: Features): PairEvidence {
    const forward = this.#words.source.translated(source.words, target.words);
    const backward = this.#words.target.translated(target.words, source.words);
    const values = tokenWeights(valueKind, source.values, target.values, ...this.#values);
    const signs = tokenWeights(signKind, source.signs, target.signs, ...this.#signs);
    const length = lengthWeight(this.#shapes, source.length, target.length);
    return {
      total: (forward.weight + backward.weight) / 2 + values.both + signs.both + length,
      sourceWithin: forward.weight + values.source,
      targetWithin: backward.weight + values.target,
    };
  }

  #wordTerm(source: Features, target: Features): EvidenceTerm {
    const forward = this.#words.source.translated(source.words, target.words);
    const backward = this.#words.target.translated(target.words, source.words);
    const known = Math.round(forward.known + backward.known);
    const detail = `translations of ${forward.found + backward.found} words found, of about ${known} known`;
    return { name: 'words', weight: (forward.weight + backward.weight) / 2, detail };
  }

  #block(side: Side, block: Block): Features {
    let features = side.blocks.get(block);
    if (features === undefined) {
      features = readText(side, bodyOf(block));
      side.blocks.set(block, features);
    }
    return features;
  }
}

function sideOf(text: JudgedText, vocabulary: Vocabulary, indexed: IndexedText | undefined): Side {
  const side = { vocabulary, values: text.values, blocks: new Map<Block, Features>() };
  for (const [at, block] of text.samples.flat().entries()) {
    if (indexed === undefined) break;
    const ids = indexed.words.subarray(indexed.start[at], indexed.start[at + 1]);
    const body = bodyOf(block);
    side.blocks.set(block, featuresOfText(body, ids, vocabulary, side.values(body)));
  }
  return side;
}

function readText({ vocabulary, values }: Side, text: string): Features {
  return featuresOfText(text, vocabulary.wordsOf(text), vocabulary, values(text));
}

function textsOf({ samples }: JudgedText): string[] {
  return samples.flatMap((blocks) => blocks.map(bodyOf));
}

function tokens(list: readonly Features[], field: 'values' | 'signs'): Frequencies {
  return frequenciesOf(list.map((features) => features[field]));
}
