import { floats, integers, singles } from '../../../text/lists.js';
import type { DirectedLexicon } from '../../words/directed.js';
import { translatedShare } from '../../words/evidence.js';
import type { IndexedText } from '../../words/reading/indexed-text.js';
import type { Windows } from '../search/band.js';
import { largestGroup } from './bead-shapes.js';

/**
 * What groups of sentences say of single sentences of the other side. The group of g sentences that ends before place
 * `row` says of sentence s `values[(offsets[row] + s - low[row]) * largestGroup + g - 1]`.
 */
export interface GroupEvidence {
  readonly low: Int32Array;
  readonly offsets: Int32Array;
  readonly values: Float32Array;
}

/** So many factors may be multiplied before a logarithm is due: each is at least a tenth and at most some ten thousand. */
const factorsAtOnce = 32;

/**
 * Scores sentences by IBM model 1 (Brown et al. 1993) as translations of groups of sentences: natural logarithms
 * against the words' own frequencies. Each pair of sentences is looked up once; larger groups are sums over theirs.
 *
 * @param windows by row, from 0 to the number of given sentences.
 */
export function groupEvidence(
  given: IndexedText,
  predicted: IndexedText,
  lexicon: DirectedLexicon,
  windows: Windows,
): GroupEvidence {
  const offsets = windowOffsets(windows);
  const values = singles(offsets[given.count + 1]! * largestGroup);
  const ratios = new RatioRows(given, knownWords(predicted, lexicon.rarity), lexicon, windows);
  for (let row = 1; row <= given.count; row++) {
    ratios.advance(row - 1);
    const low = windows.low[row]!;
    const all = Math.min(windows.high[row]!, Math.max(low, windows.all[row]!));
    let out = offsets[row]! * largestGroup;
    for (let other = low; other < all; other++, out += largestGroup) ratios.scoreMiddle(other, values, out);
    for (let other = all; other < windows.high[row]!; other++, out += largestGroup) {
      ratios.scoreAll(other, values, out);
    }
  }
  return { low: windows.low, offsets, values };
}

/** A text's words without those of which the lexicon says nothing. */
interface KnownWords {
  readonly start: Int32Array;
  readonly words: Int32Array;
}

/** What rows of ratios are worked out in; nothing of it outlasts a call, and short texts need it by the thousand. */
interface Scratch {
  readonly ratios: Float32Array;
  readonly rows: Row[];
}

const scratches = new WeakMap<DirectedLexicon, Scratch>();

function scratchFor(lexicon: DirectedLexicon): Scratch {
  const known = scratches.get(lexicon);
  if (known !== undefined) return known;
  const rows = Array.from({ length: largestGroup }, () => ({ ratios: singles(512), base: 0 }));
  const made = { ratios: singles(lexicon.rarity.length), rows };
  scratches.set(lexicon, made);
  return made;
}

/**
 * For each of the last `largestGroup` given sentences: how much likelier it makes each word in its window than chance
 * does. Sentences follow one another; what leaves the window is forgotten.
 */
class RatioRows {
  /** The last sentence's ratios first. */
  readonly #rows: Row[];
  /** By word: how much likelier the sentence that is taken in makes it. */
  readonly #ratios: Float32Array;
  readonly #sizes: Float64Array;
  readonly #masses: Float64Array;
  /** Of the groups that end with the last sentence: each word's own share, and what a ratio counts for. */
  readonly #rest = floats(largestGroup);
  readonly #share = floats(largestGroup);

  readonly #given: IndexedText;
  readonly #known: KnownWords;
  readonly #lexicon: DirectedLexicon;
  readonly #windows: Windows;

  constructor(given: IndexedText, known: KnownWords, lexicon: DirectedLexicon, windows: Windows) {
    this.#given = given;
    this.#known = known;
    this.#lexicon = lexicon;
    this.#windows = windows;
    const { ratios, rows } = scratchFor(lexicon);
    for (const row of rows) row.base = 0;
    this.#rows = rows;
    this.#ratios = ratios;
    this.#sizes = floats(given.count + 1);
    this.#masses = floats(given.count + 1);
  }

  /** Takes in the next given sentence. */
  advance(sentence: number): void {
    const row = sentence + 1;
    const { start, words } = this.#given;
    this.#sizes[row] = this.#sizes[sentence]! + start[row]! - start[sentence]!;
    this.#masses[row] = this.#masses[sentence]! + this.#spread(words, start[sentence]!, start[row]!);
    this.#fillRow(sentence);
    this.#clear(words, start[sentence]!, start[row]!);
    for (let group = 1; group <= largestGroup; group++) {
      const first = row - group;
      const size = first < 0 ? 1 : this.#sizes[row]! - this.#sizes[first]! + 1;
      const mass = first < 0 ? 0 : this.#masses[row]! - this.#masses[first]!;
      this.#share[group - 1] = first < 0 ? 0 : translatedShare / size;
      this.#rest[group - 1] = 1 - (translatedShare * mass) / size;
    }
  }

  /** Adds what some words make likelier to the ratios of all words; returns how sure they are of that. */
  #spread(words: Int32Array, first: number, end: number): number {
    const { table, ratio, mass } = this.#lexicon;
    const { start, word: others } = table;
    const spread = this.#ratios;
    let sum = 0;
    for (let at = first; at < end; at++) {
      const word = words[at]!;
      sum += mass[word]!;
      const last = start[word + 1]!;
      for (let entry = start[word]!; entry < last; entry++) spread[others[entry]!]! += ratio[entry]!;
    }
    return sum;
  }

  #clear(words: Int32Array, first: number, end: number): void {
    const { start, word: others } = this.#lexicon.table;
    const spread = this.#ratios;
    for (let at = first; at < end; at++) {
      const last = start[words[at]! + 1]!;
      for (let entry = start[words[at]!]!; entry < last; entry++) spread[others[entry]!] = 0;
    }
  }

  /** The ratios of a sentence for every known word that a group with it may meet. */
  #fillRow(sentence: number): void {
    const { start, words } = this.#known;
    const { low, high } = this.#windows;
    const lastRow = Math.min(this.#given.count, sentence + largestGroup);
    const base = start[low[sentence + 1]!]!;
    const length = start[high[lastRow]!]! - base;
    const row = this.#rows.pop()!;
    if (row.ratios.length < length) row.ratios = singles(2 * length);
    const { ratios } = row;
    const spread = this.#ratios;
    for (let at = 0; at < length; at++) ratios[at] = spread[words[base + at]!]!;
    row.base = base;
    this.#rows.unshift(row);
  }

  /** What the groups that end with the last given sentence say of a sentence, into `values` from `out` on. */
  scoreAll(other: number, values: Float32Array, out: number): void {
    const end = this.#known.start[other + 1]!;
    for (let from = this.#known.start[other]!; from < end; from += factorsAtOnce) {
      this.#multiply(from, Math.min(end, from + factorsAtOnce), values, out);
    }
  }

  /** The same only for the groups of two and three sentences. */
  scoreMiddle(other: number, values: Float32Array, out: number): void {
    const end = this.#known.start[other + 1]!;
    for (let from = this.#known.start[other]!; from < end; from += factorsAtOnce) {
      this.#multiplyMiddle(from, Math.min(end, from + factorsAtOnce), values, out);
    }
  }

  /** Written out for four groups: this is where most of the time goes. */
  #multiply(from: number, end: number, values: Float32Array, out: number): void {
    const [one, two, three, four] = this.#rows as [Row, Row, Row, Row];
    const rest = this.#rest;
    const share = this.#share;
    const [restOne, restTwo, restThree, restFour] = [rest[0]!, rest[1]!, rest[2]!, rest[3]!];
    const [shareOne, shareTwo, shareThree, shareFour] = [share[0]!, share[1]!, share[2]!, share[3]!];
    let [productOne, productTwo, productThree, productFour] = [1, 1, 1, 1];
    for (let at = from; at < end; at++) {
      let ratio = one.ratios[at - one.base]!;
      productOne *= restOne + shareOne * ratio;
      ratio += two.ratios[at - two.base]!;
      productTwo *= restTwo + shareTwo * ratio;
      ratio += three.ratios[at - three.base]!;
      productThree *= restThree + shareThree * ratio;
      ratio += four.ratios[at - four.base]!;
      productFour *= restFour + shareFour * ratio;
    }
    values[out]! += Math.log(productOne);
    values[out + 1]! += Math.log(productTwo);
    values[out + 2]! += Math.log(productThree);
    values[out + 3]! += Math.log(productFour);
  }

  #multiplyMiddle(from: number, end: number, values: Float32Array, out: number): void {
    const [one, two, three] = this.#rows as [Row, Row, Row];
    const [restTwo, restThree] = [this.#rest[1]!, this.#rest[2]!];
    const [shareTwo, shareThree] = [this.#share[1]!, this.#share[2]!];
    let [productTwo, productThree] = [1, 1];
    for (let at = from; at < end; at++) {
      let ratio = one.ratios[at - one.base]! + two.ratios[at - two.base]!;
      productTwo *= restTwo + shareTwo * ratio;
      ratio += three.ratios[at - three.base]!;
      productThree *= restThree + shareThree * ratio;
    }
    values[out + 1]! += Math.log(productTwo);
    values[out + 2]! += Math.log(productThree);
  }
}

interface Row {
  ratios: Float32Array;
  base: number;
}

function knownWords(text: IndexedText, rarity: Float32Array): KnownWords {
  const start = integers(text.count + 1);
  const words = integers(text.start[text.count]! - text.start[0]!);
  let free = 0;
  for (let sentence = 0; sentence < text.count; sentence++) {
    for (let at = text.start[sentence]!; at < text.start[sentence + 1]!; at++) {
      const word = text.words[at]!;
      if (rarity[word]! > 0) words[free++] = word;
    }
    start[sentence + 1] = free;
  }
  return { start, words };
}

function windowOffsets(windows: Windows): Int32Array {
  const offsets = integers(windows.low.length + 1);
  for (let row = 0; row < windows.low.length; row++) {
    offsets[row + 1] = offsets[row]! + Math.max(0, windows.high[row]! - windows.low[row]!);
  }
  return offsets;
}
