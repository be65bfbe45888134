/** Spans of time that texts count. */
export type Duration = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** How a language writes values beside bare numbers, dates and per cents. All words are NFC and lower case. */
export interface ValueGrammar {
  /** Words after a number that make a span of time of it. */
  readonly durations: Readonly<Record<Duration, readonly string[]>>;
  /** Names of currencies as they stand beside a number, by ISO 4217 code, the one for any dollar being `$`. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** Words right after a number, and right before it, that make an age of it, which languages count otherwise. */
  readonly agesAfter: readonly string[];
  readonly agesBefore: readonly string[];
  /** Words between the parts of a number in words that say nothing by themselves: `and`, `linh`. */
  readonly joints: readonly string[];
  /** Words after a multiplier, hundred among them, that add half of it: `hai triệu rưỡi`, `deux millions et demi`. */
  readonly halves: readonly string[];
  /**
   * Fractions in words: `{numerator}` and `{denominator}` are cardinals, `{part}` is a word of `parts` or an ordinal.
   */
  readonly fractions: readonly string[];
  /** What names a part of a whole, by the number of parts: half, thirds. */
  readonly parts: Readonly<Record<number, readonly string[]>>;
  /** Words that may stand for a number in a translation, or for a number's word: `both`, `dozen`, `fortnight`. */
  readonly implied: Readonly<Record<string, readonly string[]>>;
  /** Words after a number that begin with a multiplier and are none: 千米, 万维网. */
  readonly noMultipliers: readonly string[];
  /** Words after a number that make it a multiplier's count or a per mille: ‰, `per mille`; before it: 千分之. */
  readonly perMille: readonly string[];
  readonly perMilleBefore: readonly string[];
  /** What stands between hours and minutes: `h`, `giờ`, 时; and after hours, with what it adds to 1 to 11: `pm` 12. */
  readonly hours: readonly string[];
  readonly halfDays: Readonly<Record<string, number>>;
  /**
   * Quarters of years: their names and signs by number, the shapes around, `{quarter} quarter of {year}`, and what one of
   * which every text with a quarter has.
   */
  readonly quarters?: {
    readonly names: Readonly<Record<number, readonly string[]>>;
    readonly shapes: readonly string[];
    readonly hints: readonly string[];
  };
  /** Words and signs between the days of a range, and the sign of a day where the month is not said again: 6月3日至5日. */
  readonly dayRanges?: { readonly joints: readonly string[]; readonly daySign?: string };
  /** Multipliers that count once where no number stands before them: `mille`. */
  readonly loneMultipliers?: readonly string[];
  /** What stands between a multiplier and the name of a currency: the `de` of “5 millions de dongs”. */
  readonly currencyJoints?: readonly string[];
  /** Words between the parts of one reference: the `of` of “paragraph 2 of Article 5”. */
  readonly citationJoints?: readonly string[];
}
