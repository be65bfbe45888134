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

/**
 * What a lexicon says of the words at hand. Terms of several words become compounds of the vocabularies; terms with
 * a word that its vocabulary lacks are passed over.
 */
export function seedsByTerm(
  terms: TermPairs,
  source: { vocabulary: Vocabulary; grammar: WordGrammar },
  target: { vocabulary: Vocabulary; grammar: WordGrammar },
): { forward: TranslationEntry[]; backward: TranslationEntry[] } {
  const targetTerms = wordsOfTerms(terms.target, target.grammar);
  const forward: TranslationEntry[] = [];
  const backward: TranslationEntry[] = [];
  for (const [concept, sourceTerms] of wordsOfTerms(terms.source, source.grammar)) {
    const others = targetTerms.get(concept);
    if (others === undefined) continue;
    const from = knownTerms(sourceTerms, source.vocabulary);
    if (from.length === 0) continue;
    const to = knownTerms(others, target.vocabulary);
    if (to.length === 0) continue;
    const sourceIds = from.map((words) => idOfTerm(words, source.vocabulary));
    const targetIds = to.map((words) => idOfTerm(words, target.vocabulary));
    connect(sourceIds, targetIds, forward);
    connect(targetIds, sourceIds, backward);
  }
  return { forward, backward };
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

type TermWords = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By table of terms: the same lexicon serves many runs. */
const cutTerms = new WeakMap<Terms, TermWords>();

/** Terms cut into the words that they are counted as. */
function wordsOfTerms(terms: Terms, grammar: WordGrammar): TermWords {
  const known = cutTerms.get(terms);
  if (known !== undefined) return known;
  const cut = new Map<string, string[][]>();
  for (const [concept, words] of terms)
    cut.set(
      concept,
      words.map((term) => wordsOfTerm(term, grammar)),
    );
  cutTerms.set(terms, cut);
  return cut;
}

function wordsOfTerm(term: string, grammar: WordGrammar): string[] {
  const words: string[] = [];
  scanTokens(term, segmenterFor(grammar.segmenter), (token) => {
    const word = wordOf(token, grammar);
    if (word !== null) words.push(word);
  });
  return words;
}
