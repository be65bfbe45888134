import { remembered } from '../../locale/remembered.js';
import type { Locale } from '../../locale/types.js';

/** A locale's sentence grammar, made ready for scanning. */
export interface SentenceGrammar {
  /** Global: a run of signs that may end a sentence, or a line end. */
  readonly stops: RegExp;
  readonly ends: ReadonlySet<string>;
  readonly closers: ReadonlySet<string>;
  readonly spacedClosers: ReadonlySet<string>;
  /** What may stand before a sentence's first word, and which of these are quotes. */
  readonly openers: ReadonlySet<string>;
  readonly openingQuotes: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly numberAbbreviations: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly closingQuotes: ReadonlySet<string>;
  readonly afterQuote: readonly string[];
  /** What inserts a number after another: `bis`. */
  readonly inserts: ReadonlySet<string>;
  /** Whether a capital after a stop begins a sentence even where no blank parts the two. */
  readonly syllabic: boolean;
}

const brackets = '([{（［【〔｛¿¡*_';

export const sentenceGrammar = remembered((locale: Locale): SentenceGrammar => {
  const grammar = locale.sentences;
  const ends = grammar.ends.replace(/[\\\]^-]/g, '\\$&');
  return {
    stops: new RegExp(`[${ends}]+|[\\n\\u2028\\u2029]`, 'g'),
    ends: new Set(grammar.ends),
    closers: new Set(grammar.closers),
    spacedClosers: new Set(grammar.spacedClosers),
    openers: new Set([...brackets, ...locale.quotes.map(([open]) => open)]),
    openingQuotes: new Set(locale.quotes.map(([open]) => open)),
    abbreviations: new Set(withCapitals(grammar.abbreviations)),
    finalAbbreviations: new Set(withCapitals(grammar.finalAbbreviations)),
    numberAbbreviations: new Set(withCapitals(grammar.numberAbbreviations)),
    starters: new Set(grammar.starters),
    closingQuotes: new Set(locale.quotes.map(([, close]) => close)),
    afterQuote: grammar.afterQuote ?? [],
    inserts: new Set(locale.inserts.map(([word]) => word)),
    syllabic: locale.syllabic,
  };
});

/** The words, and each as it stands at the beginning of a sentence or in a heading in capitals. */
function withCapitals(words: readonly string[]): string[] {
  return words.flatMap((word) =>
    word.length === 1 ? [word] : [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()],
  );
}
