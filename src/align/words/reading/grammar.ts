import type { Locale } from '../../../locale/types.js';

/** What the tokeniser needs to know of a language; every `Locale` is one. */
export type WordGrammar = Pick<Locale, 'segmenter' | 'syllabic'>;
