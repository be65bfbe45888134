import type { Block } from '../../document/types.js';
import { Recent } from '../../text/recent.js';
import type { EvidenceTerm } from '../types.js';
import { indexWork, type ModelOptions } from '../words/model.js';
import type { IndexedText } from '../words/reading/indexed-text.js';
import type { Vocabulary } from '../words/reading/vocabulary.js';
import type { TranslationModel } from '../words/translation-model.js';
import { bodyOf, type Features, featuresOfText, joinFeatures, type TextSize } from './features.js';
import { PlainWords } from './plain-words.js';
import { countTerms, countWeights, lengthTerm, lengthWeight, type SizeModel, sizeModel } from './sizes.js';
import {
  type Frequencies,
  frequenciesOf,
  signKind,
  type TokenWeights,
  tokenTerm,
  tokenWeights,
  valueKind,
} from './tokens.js';
import type { ValueFinder } from './values.js';
import { type WordEvidence, WordModel } from './words.js';

/** What a judge must know of one side. */
export interface JudgedText {
  /** Stretches of the kind that will be compared, as blocks: words and values are counted in them. */
  readonly samples: readonly (readonly Block[])[];
  /** Of every stretch that will be compared. */
  readonly shapes: readonly TextSize[];
  readonly values: ValueFinder;
}

export type SideName = 'source' | 'target';

/** Blocks of either side whose features are kept. */
const mostBlocks = 16_000;

/** What no evidence falls below, so that one pair that looks wrong never outweighs a list. */
export const leastTotal = -6;

/** A block of which the text up to a printed index is looked at. */
export interface OpeningPart {
  readonly block: Block;
  readonly end: number;
}

/** What is looked at first of a stretch: what it is made of, and some words, each once, in no order. */
export type OpeningFeatures = TextSize & Pick<Features, 'words'>;

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
  readonly plain: PlainWords;
  readonly values: ValueFinder;
  /** The words of the blocks of the samples, in the form that the model was made of. */
  readonly words: ReadonlyMap<Block, Int32Array>;
  /** Features that were asked for. */
  readonly blocks: Recent<Block, Features>;
}

/** How often values and signs stand in the samples of both sides. */
interface TokenFrequencies {
  values: readonly [Frequencies, Frequencies];
  signs: readonly [Frequencies, Frequencies];
}

/** Weighs whether stretches of text in two versions say the same: log-ratios against "unrelated", in nats. */
export class Judge {
  /** Share of the words of both sides of which a translation is known. */
  readonly coverage: number;
  readonly #sides: Readonly<Record<SideName, Side>>;
  readonly #shapes: SizeModel;
  readonly #words: Readonly<Record<SideName, WordModel>>;
  readonly #samples: readonly [JudgedText['samples'], JudgedText['samples']];
  readonly #frequencies: Partial<TokenFrequencies> = {};

  /**
   * `pairs` are the shapes of stretches most of which belong together: what carries the same number. `learnt` takes the
   * place of what `words` says of the languages.
   */
  constructor(
    source: JudgedText,
    target: JudgedText,
    pairs: readonly (readonly [TextSize, TextSize])[],
    words: ModelOptions,
    learnt?: TranslationModel,
  ) {
    const indexed = learnt === undefined ? indexWork([textsOf(source)], [textsOf(target)], words) : undefined;
    const model = indexed?.model ?? learnt!;
    this.#sides = {
      source: sideOf(source, model.source, indexed?.sources[0]),
      target: sideOf(target, model.target, indexed?.targets[0]),
    };
    this.#shapes = sizeModel(pairs, source.shapes, target.shapes);
    this.#samples = [source.samples, target.samples];
    const left = source.samples.map((blocks) => sampledWords(this.#sides.source, blocks));
    const right = target.samples.map((blocks) => sampledWords(this.#sides.target, blocks));
    this.#words = {
      source: new WordModel(model.forward, right),
      target: new WordModel(model.backward, left),
    };
    this.coverage = (this.#words.source.coverage(left) + this.#words.target.coverage(right)) / 2;
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

  /** The first words of a stretch of that shape: of each block those of its text up to an index. */
  opening(side: SideName, parts: readonly OpeningPart[], shape: TextSize): OpeningFeatures {
    const { vocabulary, words, plain } = this.#sides[side];
    const lists = parts.map(({ block, end }) => {
      const known = end < block.printed.text.length ? undefined : words.get(block);
      return known ?? vocabulary.wordsOf(block.printed.text.slice(block.body, end));
    });
    return { ...shape, words: plain.of(lists) };
  }

  /** How sure it is that two stretches say the same by their openings; what they are made of only speaks against. */
  openings(source: OpeningFeatures, target: OpeningFeatures): number {
    const { forward, backward } = this.#translated(source, target);
    const { blocks, children } = countWeights(this.#shapes, source, target);
    const shape = lengthWeight(this.#shapes, source.length, target.length) + blocks + children;
    return (forward.weight + backward.weight) / 2 + Math.min(0, shape);
  }

  /** What is said of two stretches whatever they are made of; no bounds yet on the total. */
  said(source: Features, target: Features): PairEvidence {
    return this.#said(source, target);
  }

  /** What is said of two stretches at the least, whatever their values are: these take longer to be looked for. */
  leastSaid(source: Features, target: Features): number {
    const { forward, backward } = this.#translated(source, target);
    const signs = this.#signs(source, target).both;
    const length = lengthWeight(this.#shapes, source.length, target.length);
    return (forward.weight + backward.weight) / 2 + valueKind.low + signs + length;
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
      tokenTerm(valueKind, source.values, target.values, ...this.#tokens('values')),
      tokenTerm(signKind, source.signs, target.signs, ...this.#tokens('signs')),
      lengthTerm(this.#shapes, source, target),
      ...countTerms(this.#shapes, source, target),
    ];
  }

  /** What the lengths alone say. */
  lengths(source: number, target: number): number {
    return lengthWeight(this.#shapes, source, target);
  }

  #said(source: Features, target: Features): PairEvidence {
    const { forward, backward } = this.#translated(source, target);
    const values = tokenWeights(valueKind, source.values, target.values, ...this.#tokens('values'));
    const signs = this.#signs(source, target);
    const length = lengthWeight(this.#shapes, source.length, target.length);
    return {
      total: (forward.weight + backward.weight) / 2 + values.both + signs.both + length,
      sourceWithin: forward.weight + values.source,
      targetWithin: backward.weight + values.target,
    };
  }

  #translated(
    source: OpeningFeatures,
    target: OpeningFeatures,
  ): { forward: WordEvidence; backward: WordEvidence } {
    return {
      forward: this.#words.source.translated(source.words, target.words),
      backward: this.#words.target.translated(target.words, source.words),
    };
  }

  #signs(source: Features, target: Features): TokenWeights {
    return tokenWeights(signKind, source.signs, target.signs, ...this.#tokens('signs'));
  }

  /** Counted when first asked for: where words tell enough no value is ever looked for. */
  #tokens(field: keyof TokenFrequencies): readonly [Frequencies, Frequencies] {
    this.#frequencies[field] ??= [
      tokens(this.#sampled('source', 0), field),
      tokens(this.#sampled('target', 1), field),
    ];
    return this.#frequencies[field];
  }

  #sampled(side: SideName, at: 0 | 1): Features[] {
    return this.#samples[at].map((blocks) => this.features(side, blocks));
  }

  #wordTerm(source: Features, target: Features): EvidenceTerm {
    const { forward, backward } = this.#translated(source, target);
    const known = Math.round(forward.known + backward.known);
    const detail = `translations of ${forward.found + backward.found} words found, of about ${known} known`;
    return { name: 'words', weight: (forward.weight + backward.weight) / 2, detail };
  }

  #block(side: Side, block: Block): Features {
    return side.blocks.of(block, () => {
      const ids = side.words.get(block);
      const body = bodyOf(block);
      if (ids === undefined) return readText(side, body);
      return featuresOfText(body, ids, side.vocabulary, side.values);
    });
  }
}

function sideOf(text: JudgedText, vocabulary: Vocabulary, indexed: IndexedText | undefined): Side {
  const words = new Map<Block, Int32Array>();
  for (const [at, block] of text.samples.flat().entries()) {
    if (indexed === undefined) break;
    words.set(block, indexed.words.subarray(indexed.start[at], indexed.start[at + 1]));
  }
  const plain = new PlainWords(vocabulary);
  return { vocabulary, plain, values: text.values, words, blocks: new Recent(mostBlocks) };
}

/** The words of a stretch of the samples, each once. */
function sampledWords({ vocabulary, words, plain }: Side, blocks: readonly Block[]): Int32Array {
  return plain.of(blocks.map((block) => words.get(block) ?? vocabulary.wordsOf(bodyOf(block))));
}

function readText({ vocabulary, values }: Side, text: string): Features {
  return featuresOfText(text, vocabulary.wordsOf(text), vocabulary, values);
}

function textsOf({ samples }: JudgedText): string[] {
  return samples.flatMap((blocks) => blocks.map(bodyOf));
}

function tokens(list: readonly Features[], field: 'values' | 'signs'): Frequencies {
  return frequenciesOf(list.map((features) => features[field]));
}
