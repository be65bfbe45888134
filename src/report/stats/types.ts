import type { LengthFigures } from './lengths.js';

/** What there is of one language. */
export interface LanguageFigures {
  readonly language: string;
  readonly versions: number;
  /** Numbered and headed parts, those inside others as well. */
  readonly parts: number;
  /** Of all but code; words and characters as `countWords` and `countCharacters` count them. */
  readonly sentences: number;
  readonly words: number;
  /** Of all that is printed, without what repeats on each page. */
  readonly characters: number;
  readonly sentenceLength: LengthFigures;
  /** Sentences of four words and more that stood there before. */
  readonly repeatedSentences: number;
}

/** How the versions in one language answer their sources in another. */
export interface PairFigures {
  readonly source: string;
  readonly target: string;
  readonly works: number;
  readonly parts: { readonly present: number; readonly of: number };
  /** How many beads there are of each shape, `1-2` for a sentence and the two that translate it; the commonest first. */
  readonly beads: Readonly<Record<string, number>>;
  /** Of beads with two sides, from 0 to 1; null where there are none. */
  readonly score: {
    readonly mean: number | null;
    readonly sure: number | null;
    readonly doubtful: number | null;
  };
  /** Characters of the target for each of the source, over beads with two sides; null where there are none. */
  readonly lengthRatio: number | null;
}

/** The contract hexapla.stats/v1. */
export interface StatsJson {
  readonly schema: 'hexapla.stats/v1';
  readonly works: number;
  readonly languages: readonly LanguageFigures[];
  readonly pairs: readonly PairFigures[];
}
