import { bytes } from '../../text/lists.js';
import type { WordGrammar } from './grammar.js';
import { scanTokens } from './scan.js';
import { wordOf } from './spelling.js';
import type { TranslationEntry } from './table.js';
import { segmenterFor, type Vocabulary } from './vocabulary.js';

/** Terms by concept, as they are written: one side of a lexicon or a glossary. */
export type Terms = ReadonlyMap<string, readonly string[]>;

/** The two sides of a lexicon or a glossary, keyed by the same concepts. */
export interface TermPairs {
  readonly source: Terms;
  readonly target: Terms;
}

/** How likely a term is translated by one of those that a lexicon gives for it. Set by hand. */
const likelihoodOfTerm = 0.6;

/** One side of a run: whose words are looked for, and how its language is cut into words. */
export interface TermSide {
  readonly vocabulary: Vocabulary;
  readonly grammar: WordGrammar;
}

/**
 * What a lexicon says of the words at hand. Terms of several words become compounds of the vocabularies; terms with
 * a word that its vocabulary lacks are passed over.
 */
export function seedsByTerm(
  terms: TermPairs,
  source: TermSide,
  target: TermSide,
): { forward: TranslationEntry[]; backward: TranslationEntry[] } {
  const forward: TranslationEntry[] = [];
  const backward: TranslationEntry[] = [];
  const joined = joinTerms(terms, source.grammar, target.grammar);
  const there = bytes(joined.concepts.length);
  for (const concept of beginning(joined.byTarget, target.vocabulary)) there[concept] = 1;
  for (const concept of beginning(joined.bySource, source.vocabulary)) {
    if (there[concept] === 0) continue;
    const from = knownTerms(joined.concepts[concept]!.source, source.vocabulary);
    if (from.length === 0) continue;
    const to = knownTerms(joined.concepts[concept]!.target, target.vocabulary);
    if (to.length === 0) continue;
    const sourceIds = from.map((words) => idOfTerm(words, source.vocabulary));
    const targetIds = to.map((words) => idOfTerm(words, target.vocabulary));
    connect(sourceIds, targetIds, forward);
    connect(targetIds, sourceIds, backward);
  }
  return { forward, backward };
}

/** The concepts that have a term which begins with a word of the vocabulary, in order of first sight. */
function beginning(byFirstWord: ConceptsByWord, vocabulary: Vocabulary): number[] {
  const concepts: number[] = [];
  const seen = new Set<number>();
  for (const word of vocabulary.words) {
    const found = byFirstWord.get(word);
    if (found === undefined) continue;
    for (const concept of found) {
      if (seen.has(concept)) continue;
      seen.add(concept);
      concepts.push(concept);
    }
  }
  return concepts;
}

function connect(given: readonly number[], predicted: readonly number[], entries: TranslationEntry[]): void {
  const probability = likelihoodOfTerm / predicted.length;
  for (const from of given) for (const to of predicted) entries.push({ from, to, probability });
}

/** The terms all of whose words the vocabulary has, each as ids. */
function knownTerms(terms: readonly (readonly string[])[], vocabulary: Vocabulary): number[][] {
  const known: number[][] = [];
  for (const term of terms) {
    const ids = knownWords(term, vocabulary);
    if (ids !== null) known.push(ids);
  }
  return known;
}

function knownWords(term: readonly string[], vocabulary: Vocabulary): number[] | null {
  const ids: number[] = [];
  for (const word of term) {
    const id = vocabulary.find(word);
    if (id < 0) return null;
    ids.push(id);
  }
  return ids.length > 0 ? ids : null;
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

/** Terms cut into the words that they are counted as. */
type CutTerms = readonly (readonly string[])[];

type ConceptsByWord = ReadonlyMap<string, readonly number[]>;

/** The concepts that both sides have terms for, and where they stand in the list by the first word of a term. */
interface JoinedTerms {
  readonly concepts: readonly { readonly source: CutTerms; readonly target: CutTerms }[];
  readonly bySource: ConceptsByWord;
  readonly byTarget: ConceptsByWord;
}

/** By the two tables of terms: the same lexicons serve many runs. */
const joined = new WeakMap<Terms, WeakMap<Terms, JoinedTerms>>();

function joinTerms({ source, target }: TermPairs, from: WordGrammar, to: WordGrammar): JoinedTerms {
  const others = joined.get(source) ?? new WeakMap<Terms, JoinedTerms>();
  joined.set(source, others);
  const known = others.get(target);
  if (known !== undefined) return known;
  const concepts: { source: CutTerms; target: CutTerms }[] = [];
  const bySource = new Map<string, number[]>();
  const byTarget = new Map<string, number[]>();
  for (const [concept, written] of source) {
    const translated = target.get(concept);
    if (translated === undefined) continue;
    const pair = {
      source: written.map((term) => wordsOfTerm(term, from)),
      target: translated.map((term) => wordsOfTerm(term, to)),
    };
    addByFirstWord(bySource, pair.source, concepts.length);
    addByFirstWord(byTarget, pair.target, concepts.length);
    concepts.push(pair);
  }
  const result = { concepts, bySource, byTarget };
  others.set(target, result);
  return result;
}

function addByFirstWord(byFirstWord: Map<string, number[]>, terms: CutTerms, concept: number): void {
  for (const [first] of terms) {
    if (first === undefined) continue;
    const concepts = byFirstWord.get(first);
    if (concepts === undefined) byFirstWord.set(first, [concept]);
    else concepts.push(concept);
  }
}

function wordsOfTerm(term: string, grammar: WordGrammar): string[] {
  const words: string[] = [];
  scanTokens(term, segmenterFor(grammar.segmenter), (start, end) => {
    const word = wordOf(term.slice(start, end), grammar);
    if (word !== null) words.push(word);
  });
  return words;
}
