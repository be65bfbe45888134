import type { WordGrammar } from './grammar.js';
import { scanTokens } from './scan.js';
import { wordOf } from './spelling.js';
import { segmenterFor } from './vocabulary.js';

/** Calls `visit` with each word of a term, in the form that words are counted in. */
export function eachCounted(term: string, grammar: WordGrammar, visit: (word: string) => void): void {
  scanTokens(term, segmenterFor(grammar.segmenter), (start, end) => {
    const word = wordOf(term.slice(start, end), grammar);
    if (word !== null) visit(word);
  });
}

/** A term in the form that its words are counted in, parted by spaces; empty where it has none. */
export function countedTerm(term: string, grammar: WordGrammar): string {
  const words: string[] = [];
  eachCounted(term, grammar, (word) => words.push(word));
  return words.join(' ');
}
