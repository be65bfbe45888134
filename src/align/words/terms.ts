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
  const sourceTerms = cutTerms(terms.source, source.grammar);
  const targetTerms = cutTerms(terms.target, target.grammar);
  const targetConcepts = conceptsOf(target.vocabulary, targetTerms);
  for (const concept of conceptsOf(source.vocabulary, sourceTerms)) {
    if (!targetConcepts.has(concept)) continue;
    const from = knownTerms(sourceTerms.byConcept.get(concept) ?? [], source.vocabulary);
    if (from.length === 0) continue;
    const to = knownTerms(targetTerms.byConcept.get(concept) ?? [], target.vocabulary);
    if (to.length === 0) continue;
    const sourceIds = from.map((words) => idOfTerm(words, source.vocabulary));
    const targetIds = to.map((words) => idOfTerm(words, target.vocabulary));
    connect(sourceIds, targetIds, forward);
    connect(targetIds, sourceIds, backward);
  }
  return { forward, backward };
}

/** The concepts that have a term which begins with a word of the vocabulary, in order of first sight. */
function conceptsOf(vocabulary: Vocabulary, { byFirstWord }: CutTerms): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const word of vocabulary.words) {
    for (const concept of byFirstWord.get(word) ?? []) concepts.add(concept);
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
interface CutTerms {
  readonly byConcept: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly byFirstWord: ReadonlyMap<string, readonly string[]>;
}

/** By table of terms: the same lexicon serves many runs. */
const cut = new WeakMap<Terms, CutTerms>();

function cutTerms(terms: Terms, grammar: WordGrammar): CutTerms {
  const known = cut.get(terms);
  if (known !== undefined) return known;
  const byConcept = new Map<string, string[][]>();
  const byFirstWord = new Map<string, string[]>();
  for (const [concept, written] of terms) {
    const words = written.map((term) => wordsOfTerm(term, grammar));
    byConcept.set(concept, words);
    for (const [first] of words) {
      if (first === undefined) continue;
      const concepts = byFirstWord.get(first) ?? [];
      concepts.push(concept);
      byFirstWord.set(first, concepts);
    }
  }
  const result = { byConcept, byFirstWord };
  cut.set(terms, result);
  return result;
}

function wordsOfTerm(term: string, grammar: WordGrammar): string[] {
  const words: string[] = [];
  scanTokens(term, segmenterFor(grammar.segmenter), (start, end) => {
    const word = wordOf(term.slice(start, end), grammar);
    if (word !== null) words.push(word);
  });
  return words;
}
