/** How a number is written. The systems that a Unicode table prints are in signs.ts. */
export type NumeralSystem =
  /** Digits of any script and width, `12`, `１２`, `١٢`. */
  | 'arabic'
  | 'roman-upper'
  | 'roman-lower'
  /** Letters by the language's alphabet: a, b … z, then aa, bb … */
  | 'letter-upper'
  | 'letter-lower'
  /** 一百二十三, simplified or traditional. */
  | 'chinese'
  /** 一二三, read as digits. */
  | 'chinese-digits'
  /** 壹佰贰拾叁. */
  | 'chinese-financial'
  /** one, twenty-one, một, vingt et un. */
  | 'spelled'
  /** first, twenty-first, thứ nhất, vingt et unième. */
  | 'spelled-ordinal'
  | SignSystem;

/** Systems that have one sign for each number. */
export type SignSystem =
  /** ① to ㊿, ⓪. */
  | 'circled'
  /** ❶ to ⓴. */
  | 'circled-negative'
  /** ⓵ to ⓾. */
  | 'circled-double'
  /** ➀ to ➉. */
  | 'circled-sans'
  /** ➊ to ➓. */
  | 'circled-sans-negative'
  /** ⑴ to ⒇. */
  | 'parenthesised'
  /** ⒈ to ⒛. */
  | 'full-stop'
  /** ㈠ to ㈩. */
  | 'parenthesised-chinese'
  /** ㊀ to ㊉. */
  | 'circled-chinese'
  /** ⒜ to ⒵. */
  | 'parenthesised-letter'
  /** Ⓐ to Ⓩ. */
  | 'circled-letter-upper'
  /** ⓐ to ⓩ. */
  | 'circled-letter-lower'
  /** 甲乙丙丁, the ten stems. */
  | 'stem'
  /** 子丑寅卯, the twelve branches. */
  | 'branch';

/** One way to read the number at a place. */
export interface NumeralReading {
  readonly value: number;
  readonly system: NumeralSystem;
  readonly start: number;
  /** Right after the numeral, an ordinal's ending (`th`, `er`) included where it is read. */
  readonly end: number;
  /** True where a suffix or a prefix made an ordinal of it: `11th`, `Ier`, `第十一`, `thứ 5`. */
  readonly ordinal: boolean;
}
