import type { WordSources } from '../../align/evidence/judges.js';
import type { LintSettings } from '../../lint/index.js';

/** What the user's glossary says of two languages; undefined where there is none. */
export function termsBy(words: WordSources | undefined): LintSettings['termsOf'] {
  return words === undefined ? undefined : (source, target) => words(source, target).glossary;
}
