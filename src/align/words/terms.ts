import { bytes, integers } from '../../text/lists.js';
import { eachCounted } from './reading/counted.js';
import type { WordGrammar } from './reading/grammar.js';
import type { Vocabulary } from './reading/vocabulary.js';
import type { SeedEntries, TranslationEntry } from './table.js';

/** Terms by concept, as they are written: one side of a lexicon or a glossary. */
export type Terms = ReadonlyMap<string, readonly string[]>;

/** The two sides of a lexicon or a glossary, keyed by the same concepts. */
export interface TermPairs {
  readonly source: Terms;
  readonly target: Terms;
  /** How the second side's words are to be used, of the concepts of which a glossary says that; of no use to the aligner. */
  readonly usage?: TermUsage;
}

/** By concept, how its words are to be used. */
export type TermUsage = ReadonlyMap<string, ConceptUsage>;

export interface ConceptUsage {
  /** What is said best, of all that is right. */
  readonly preferred: readonly string[];
  /** What is not to be said. */
  readonly forbidden: readonly string[];
  /** What a translator is to know of it. */
  readonly note?: string;
}

/** How likely a term is translated by one of those that a lexicon gives for it. Set by hand. */
const likelihoodOfTerm = 0.6;

/** One side of a run: whose words are looked for, and how its language is cut into words. */
export interface TermSide {
  readonly vocabulary: Vocabulary;
  readonly grammar: WordGrammar;
}

/**
 * Adds what a lexicon says of the words at hand. Terms of several words become compounds of the vocabularies; terms with
 * a word that its vocabulary lacks are passed over.
 */
export function seedsByTerm(terms: TermPairs, source: TermSide, target: TermSide, seeds: SeedEntries): void {
  const joined = joinTerms(terms, source.grammar, target.grammar);
  const from = wordsAtHand(joined.source, source.vocabulary);
  const to = wordsAtHand(joined.target, target.vocabulary);
  const there = bytes(joined.count);
  for (const concept of conceptsBegun(joined.target, to, joined.count)) there[concept] = 1;
  for (const concept of conceptsBegun(joined.source, from, joined.count)) {
    if (there[concept] === 0) continue;
    const sourceTerms = knownTerms(joined.source.terms[concept]!, from);
    if (sourceTerms.length === 0) continue;
    const targetTerms = knownTerms(joined.target.terms[concept]!, to);
    if (targetTerms.length === 0) continue;
    const sourceIds = sourceTerms.map((words) => idOfTerm(words, source.vocabulary));
    const targetIds = targetTerms.map((words) => idOfTerm(words, target.vocabulary));
    connect(sourceIds, targetIds, seeds.forward);
    connect(targetIds, sourceIds, seeds.backward);
  }
}

/** Which of a lexicon's words a vocabulary has. */
interface WordsAtHand {
  /** By number of the lexicon's word: its id in the vocabulary, plus 1; 0 where it has none. */
  readonly idOf: Int32Array;
  /** Numbers of the lexicon's words in the order of the vocabulary. */
  readonly numbers: readonly number[];
}

function wordsAtHand({ numberOf }: CutSide, vocabulary: Vocabulary): WordsAtHand {
  const idOf = integers(numberOf.size);
  const numbers: number[] = [];
  for (let id = 0; id < vocabulary.size; id++) {
    const number = numberOf.get(vocabulary.words[id]!);
    if (number === undefined) continue;
    idOf[number] = id + 1;
    numbers.push(number);
  }
  return { idOf, numbers };
}

/** The concepts that have a term which begins with a word at hand, in order of first sight. */
function conceptsBegun({ byFirstWord }: CutSide, { numbers }: WordsAtHand, count: number): number[] {
  const concepts: number[] = [];
  const seen = bytes(count);
  for (const number of numbers) {
    for (const concept of byFirstWord[number]!) {
      if (seen[concept] === 1) continue;
      seen[concept] = 1;
      concepts.push(concept);
    }
  }
  return concepts;
}

function connect(given: readonly number[], predicted: readonly number[], entries: TranslationEntry[]): void {
  const probability = likelihoodOfTerm / predicted.length;
  for (const from of given) for (const to of predicted) entries.push({ from, to, probability });
}

/** The terms all of whose words are at hand, each as ids of the vocabulary. */
function knownTerms(terms: CutTerms, { idOf }: WordsAtHand): number[][] {
  const known: number[][] = [];
  for (const term of terms) {
    if (term.length > 0 && term.every((number) => idOf[number]! > 0)) {
      known.push(term.map((number) => idOf[number]! - 1));
    }
  }
  return known;
}

function idOfTerm(words: readonly number[], vocabulary: Vocabulary): number {
  return words.length === 1 ? words[0]! : vocabulary.addCompound(words);
}

const termSets = new WeakMap<Terms, ReadonlySet<string>>();
const noTerms: ReadonlySet<string> = new Set();

/** All terms of one side, as they are written; none where there is no lexicon. */
export function termsOf(terms: Terms | null): ReadonlySet<string> {
  if (terms === null) return noTerms;
  const known = termSets.get(terms);
  if (known !== undefined) return known;
  const set = new Set([...terms.values()].flat());
  termSets.set(terms, set);
  return set;
}

/** Terms cut into the words that they are counted as, by their numbers among the words of one side of a lexicon. */
type CutTerms = readonly (readonly number[])[];

/** One side of a lexicon. */
interface CutSide {
  readonly numberOf: Map<string, number>;
  /** The concepts that have a term which begins with a word, by the word's number. */
  readonly byFirstWord: number[][];
  /** By concept. */
  readonly terms: CutTerms[];
}

/** The concepts that both sides have terms for. */
interface JoinedTerms {
  readonly count: number;
  readonly source: CutSide;
  readonly target: CutSide;
}

/** By the two tables of terms: the same lexicons serve many runs. */
const joined = new WeakMap<Terms, WeakMap<Terms, JoinedTerms>>();

function joinTerms({ source, target }: TermPairs, from: WordGrammar, to: WordGrammar): JoinedTerms {
  const others = joined.get(source) ?? new WeakMap<Terms, JoinedTerms>();
  joined.set(source, others);
  const known = others.get(target);
  if (known !== undefined) return known;
  const sides = [emptySide(), emptySide()] as const;
  let count = 0;
  for (const [concept, written] of source) {
    const translated = target.get(concept);
    if (translated === undefined) continue;
    addTerms(sides[0], written, from, count);
    addTerms(sides[1], translated, to, count);
    count++;
  }
  const result = { count, source: sides[0], target: sides[1] };
  others.set(target, result);
  return result;
}

function emptySide(): CutSide {
  return { numberOf: new Map(), byFirstWord: [], terms: [] };
}

function addTerms(side: CutSide, written: readonly string[], grammar: WordGrammar, concept: number): void {
  const terms = written.map((term) => numbersOfTerm(term, grammar, side));
  side.terms.push(terms);
  for (const [first] of terms) if (first !== undefined) side.byFirstWord[first]!.push(concept);
}

function numbersOfTerm(term: string, grammar: WordGrammar, { numberOf, byFirstWord }: CutSide): number[] {
  const numbers: number[] = [];
  eachCounted(term, grammar, (word) => {
    const number = numberOf.get(word) ?? numberOf.size;
    if (number === numberOf.size) {
      numberOf.set(word, number);
      byFirstWord.push([]);
    }
    numbers.push(number);
  });
  return numbers;
}
