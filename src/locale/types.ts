/** What kind of part an enumerator word names, the same in every language. Their order is no rank. */
export type Level =
  | 'volume'
  | 'book'
  | 'part'
  | 'title'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'rule'
  | 'clause'
  | 'point'
  | 'item'
  | 'step'
  | 'task'
  | 'paragraph'
  | 'appendix';

/** Words that name a level, and where the number stands. All words are NFC and lower case. */
export interface LevelWord {
  readonly level: Level;
  readonly words: readonly string[];
  /** after: `Điều 5`, `Article 5`, `Part One`; before: `Première partie`; around: `第五条` (the word is what closes it). */
  readonly place: 'after' | 'before' | 'around';
}

/** A word that is an enumerator by itself: `Một là`, `Thứ nhất`, `Firstly`, `Premièrement`, `其一`. */
export interface OrdinalWord {
  readonly words: readonly string[];
  readonly number: number;
}

/** Spelled-out numbers: read and printed from 0 to 999. See value/numerals. */
export interface NumeralGrammar {
  /** Words by value; several spellings, the one that is printed first. */
  readonly cardinals: Readonly<Record<number, readonly string[]>>;
  readonly ordinals: Readonly<Record<number, readonly string[]>>;
  /** What the grammar of composition is called; value/numerals has one small function for each. */
  readonly composition: 'english' | 'french' | 'vietnamese' | 'chinese' | 'none';
}

/** How sentences end and what only looks like an end. */
export interface SentenceGrammar {
  readonly ends: string;
  /** What may close a sentence after its stop: quotes and brackets. */
  readonly closers: string;
  /** Without the stop, as written: `No`, `TP`, `M`. */
  readonly abbreviations: readonly string[];
  /** Whether an ellipsis ends a sentence when a capital (or, without case, anything) follows. */
  readonly ellipsisEnds: boolean;
}

/** A language: data only. To add one is one file and one line in the index. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  /** Its name in English. */
  readonly name: string;
  /** Other tags that mean it, lower case. */
  readonly aliases: readonly string[];
  /** ISO 639-3 codes under which language identification knows it. */
  readonly identified: readonly string[];
  /** Tag for Intl.Segmenter. */
  readonly segmenter: string;
  /** Whether white space parts words; where not, Intl.Segmenter does. */
  readonly spaced: boolean;
  /** Whether white-space parted units are syllables rather than words. */
  readonly syllabic: boolean;
  readonly levels: readonly LevelWord[];
  readonly ordinalWords: readonly OrdinalWord[];
  readonly numerals: NumeralGrammar;
  /** Letters that number points, in order: `abcdđeghiklmnopqrstuvxy`. */
  readonly letters: string;
  /** What inserts a number after another: [['bis', 1], ['ter', 2]]; around-style languages use `branch`. */
  readonly inserts: readonly (readonly [string, number])[];
  /** Word before a branch number: 之 in 第十二条之一; null where there is none. */
  readonly branch: string | null;
  readonly sentences: SentenceGrammar;
  /** Pairs of opening and closing quotes. */
  readonly quotes: readonly (readonly [string, string])[];
  readonly decimal: string;
  readonly group: readonly string[];
  /** Month names and their abbreviations, by month from 1; empty where months are numbered. */
  readonly months: Readonly<Record<number, readonly string[]>>;
  /** Order and joints of dates as `{day} tháng {month} năm {year}`; the ones that are written first. */
  readonly dates: readonly string[];
  /** Nouns that a text counts when it announces a list, comparable form: `tasks`, `nhiệm vụ`, `tâches`, `项`. */
  readonly countNouns: readonly string[];
  /** Words before a count that make it a share, not a promise: `one of the`, `một trong`. */
  readonly countExceptions: readonly string[];
  /** What opens a caption or credits a picture: `Ảnh:`, `Photo:`, `图片来源`. */
  readonly captions: readonly string[];
  /** What follows a number word when it is a reference, not a marker: `of this`, `điều này`, `所述`. */
  readonly references: readonly string[];
  /** Titles of site furniture and contents lists: `Tin mới`, `Related news`; `Contents`, `Mục lục`, `目录`. */
  readonly furniture: readonly string[];
  readonly contents: readonly string[];
  /** Multipliers after a number: thousand, million, `nghìn`, `triệu`, 万, 亿. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words and signs for per cent. */
  readonly percent: readonly string[];
}
