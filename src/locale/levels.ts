import type { Level, LevelWord, Locale } from './types.js';

/**
 * Usual order of level words from the outermost, for names that languages share; a language gives a level of its own a
 * rank beside its words. Authors and countries differ, so that it only weighs a little.
 */
const ranks: Readonly<Record<string, number>> = {
  volume: 0,
  appendix: 0.5,
  book: 1,
  part: 2,
  title: 3,
  amendment: 3.5,
  chapter: 4,
  lesson: 4.5,
  section: 5,
  subsection: 6,
  article: 6,
  principle: 6,
  goal: 6,
  question: 6,
  rule: 6,
  step: 6,
  task: 6,
  clause: 7,
  paragraph: 7.5,
  item: 8,
  point: 9,
};

/** Of a level that nobody ranks, and of one that counts for itself: that stands in nothing. */
const unranked = { within: 8, apart: 0.5 };

/** What the locales say of levels, whatever their language. */
export class Levels {
  readonly #words: ReadonlyMap<Level, LevelWord>;

  constructor(locales: readonly Locale[]) {
    this.#words = new Map(locales.flatMap(({ levels }) => levels.map((word) => [word.level, word] as const)));
  }

  /** Whether parts of a level count for themselves, beside the text or behind its end; null for all others. */
  apartOf(level: Level): 'beside' | 'behind' | null {
    return this.#words.get(level)?.apart ?? null;
  }

  rankOf(level: Level): number {
    const rank = this.#words.get(level)?.rank ?? ranks[level];
    return rank ?? (this.apartOf(level) === null ? unranked.within : unranked.apart);
  }
}
