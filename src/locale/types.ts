import type { ValueGrammar } from './values/types.js';

/**
 * What kind of part an enumerator word names: `article`, `chapter`, `clause`; `item` is a bare number. A name is the same
 * in every language that has such a part, and a language may have some that no other has. How levels nest is told by the
 * document; their usual rank (levels.ts) only weighs a little.
 */
export type Level = string;

/** Words that name a level, and where the number stands. All words are NFC and lower case. */
export interface LevelWord {
  readonly level: Level;
  readonly words: readonly string[];
  /**
   * Where the number stands. after the word: `Điều 5`, `Article 5`, `Part One`, `§ 5`; before it, an ordinal:
   * `Première partie`; around: `第五条`, where `opens` stands before the number and the word closes it.
   */
  readonly place: 'after' | 'before' | 'around';
  /** What stands right before the number, where the place is `around`: `第`. */
  readonly opens?: string;
  /**
   * Set where parts of this level count for themselves and belong to no list of the text's: `beside` it, as amendments
   * and additional provisions do, or `behind` its end, as appendices do.
   */
  readonly apart?: 'beside' | 'behind';
  /** How far out a level usually stands that other languages do not have: 4 as a chapter, 6 as an article, 7 as a clause. */
  readonly rank?: number;
}

/** A word that is an enumerator by itself: `Một là`, `Thứ nhất`, `Firstly`, `Premièrement`, `其一`. */
interface OrdinalWord {
  readonly words: readonly string[];
  readonly number: number;
}

/**
 * How the numbers from `from` to `to` are made of smaller ones: a value is count × base + rest. The idea is that of
 * rule-based number formats in Unicode's CLDR. A form holds `{base}` (the words of count × base), `{count}`, `{rest}`
 * or `{cardinal}` (the words of the value itself, in a rule for ordinals); in such a rule `{rest}` is an ordinal.
 */
export interface SpellingRule {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  /** The rests that it is for; absent for all but 0. */
  readonly rests?: readonly number[];
  /** Several ways to say it, the one that is printed first. A hyphen reads as a space. */
  readonly forms: readonly string[];
}

/** Words by value, the one that is printed first, and rules for all other values. */
export interface Spelling {
  readonly words: Readonly<Record<number, readonly string[]>>;
  readonly rules: readonly SpellingRule[];
}

/** Numbers as the language writes them, beside digits and Roman numerals. Spelled ones run from 0 to 999. */
interface NumeralGrammar {
  readonly cardinals: Spelling;
  readonly ordinals: Spelling;
  /** What may follow digits or a Roman numeral and makes an ordinal of it: `th`, `er`, `º`. */
  readonly ordinalSuffixes: readonly string[];
  /** The ending that digits take, by the last two or else the last digit of the number, and that of all others. */
  readonly ordinalEndings?: { readonly by: Readonly<Record<number, string>>; readonly other: string };
  /** Only the first part is numbered by an ordinal: after `Article 1er` or `Article premier` comes `Article 2`. */
  readonly onlyFirstOrdinal?: boolean;
  /** What may precede a numeral and makes an ordinal of it: `thứ`, `第`. */
  readonly ordinalPrefixes: readonly string[];
}

/** How sentences end and what only looks like an end. Abbreviations stand without their last stop, as written. */
interface SentenceGrammar {
  /** Signs that end a sentence. */
  readonly ends: string;
  /** What may close a sentence after its stop: quotes and brackets. */
  readonly closers: string;
  /** Those closers that a space may part from the stop: `»`. */
  readonly spacedClosers: string;
  /** A stop after these ends no sentence: `Mr`, `TP`, `M`. */
  readonly abbreviations: readonly string[];
  /** A stop after these ends a sentence where a capital follows; where they are abbreviations too, where a starter does. */
  readonly finalAbbreviations: readonly string[];
  /** A stop after these ends no sentence where a number follows: `No`, `art`, `p`. */
  readonly numberAbbreviations: readonly string[];
  /** Words that go on with the sentence where they touch a closing quote: 吗, 的. */
  readonly afterQuote?: readonly string[];
  /** Words that begin sentences more often than names: `The`, `Les`, `Các`; as written. */
  readonly starters: readonly string[];
}

/** Words around a count that tell a promise of a list from any other number. All comparable: NFC and lower case. */
interface CountGrammar {
  /** Nouns that a text counts when it announces a list: `tasks`, `nhiệm vụ`, `tâches`, `项`. */
  readonly nouns: readonly string[];
  /** How many words may stand between the number and the noun. */
  readonly gap: number;
  /** The only words that may stand there; any may where there are none here. */
  readonly between: readonly string[];
  /** Words that end the search for the noun: `of`, `and`, `de`, `của`. */
  readonly stops: readonly string[];
  /** Right before the number, they make it a share or an estimate: `one of the`, `more than`, `một trong`. */
  readonly sharesBefore: readonly string[];
  /** Soon after the noun, they make it a share or a list told before: `之一`, `nói trên`. */
  readonly sharesAfter: readonly string[];
  /** Anywhere in the sentence, they say that the list follows: `as follows`, `sau đây`, `comme suit`, `如下`. */
  readonly announcements: readonly string[];
  /** Behind the counted noun, they say that the list is one of something else; `{}` is a word or two: `the following {}`. */
  readonly announcesOther?: readonly string[];
  /** Words that begin with a counted noun and mean something else: 工作日 (working day) begins with 工作. */
  readonly compounds?: readonly string[];
}

/** How the language looks in writing, by which it is told in which encoding a file is. */
export interface Writing {
  /** Encodings from before Unicode that its texts are found in, by the names of text/encodings, the most frequent first. */
  readonly encodings: readonly string[];
  /** Lower-case letters beyond ASCII. */
  readonly letters?: string;
  /**
   * What a word is, in lower case, where words are syllables of one form: without its tone, which stands at its end.
   */
  readonly syllable?: { readonly tones: string; readonly form: RegExp };
  /** The most frequent characters of running text, where there are thousands. */
  readonly frequent?: string;
}

/** One of several ways to write a language: simplified Chinese. */
export interface WrittenForm {
  readonly tag: string;
  /** Other tags that mean it, lower case. */
  readonly tags: readonly string[];
  /** Letters that only this way has. */
  readonly letters: string;
}

/** Words for duty, permission and ban, as patterns. */
export interface Obligation {
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly mustNot: readonly string[];
}

/** How a language sets its signs. */
export interface Typography {
  /** Signs before which a space stands, and the space that is right there: `[':', ' ']`. */
  readonly spaceBefore?: Readonly<Record<string, string>>;
  /** Signs behind which one stands. */
  readonly spaceAfter?: Readonly<Record<string, string>>;
  /** Signs of other scripts and those that stand for them beside the language's own letters: `,` and ，. */
  readonly ownSigns?: Readonly<Record<string, string>>;
  /** The sign for what is left out: … or ……. */
  readonly ellipsis?: string;
}

/** A language: data only. To add one is one file and one line in the index. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  /** Its name in English. */
  readonly name: string;
  /** Other tags that mean it, lower case. */
  readonly aliases: readonly string[];
  /** Where there are several ways to write it that its letters tell apart. */
  readonly forms?: readonly WrittenForm[];
  /** ISO 639-3 codes under which language identification knows it. */
  readonly identified: readonly string[];
  /** Those of languages without a file that are so like it that a text in them would be taken for it. */
  readonly relatives?: readonly string[];
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
  /** What a part is called that is the only one of its level: `Chapitre unique`. */
  readonly soleWords?: readonly string[];
  /** What says number between a level's word and its number, in comparable form: `Article n° 5`, `Section No. 5`. */
  readonly numberSigns?: readonly string[];
  /** Letters before the numbers of articles in codes: `L` in `Article L. 121-3-1`, as written. */
  readonly codeLetters?: readonly string[];
  /** Words before a branch number: 之 in 第十二条之一, の in 第十二条の二; none where a language has no such numbers. */
  readonly branches: readonly string[];
  /** Whether a capital behind a number, parted by a blank, stands before it: `Article 2 A` comes before `Article 2`. */
  readonly lettersBefore?: boolean;
  /** What makes a level word one of several parts: the s of `Articles 3 to 5`. */
  readonly pluralEnding?: string;
  /** Words between the first and the last of several numbers, beside the joints of references: `bis`, `から`. */
  readonly rangeWords?: readonly string[];
  /** Remarks in brackets between a number and what closes it: `III (nouveau). –`. */
  readonly numberRemarks?: readonly string[];
  /** Words that begin with a level's word and mean something else: 项目 (project) begins with 项. */
  readonly compounds?: readonly string[];
  readonly sentences: SentenceGrammar;
  /** Pairs of opening and closing quotes. */
  readonly quotes: readonly (readonly [string, string])[];
  readonly decimal: string;
  readonly group: readonly string[];
  /** Month names and their abbreviations, by month from 1; empty where months are numbered. */
  readonly months: Readonly<Record<number, readonly string[]>>;
  /** Whether names of months begin with a capital, which tells May from may. */
  readonly capitalMonths: boolean;
  /**
   * Order and joints of dates, `{day} tháng {month} năm {year}`, the longest first. `{name}` is a month's name,
   * `{month}` its number or its name. Two orders of one numeric form make it ambiguous.
   */
  readonly dates: readonly string[];
  readonly counts: CountGrammar;
  /** Words and signs between the numbers of one reference: `Articles 5, 6 and 7`. */
  readonly referenceJoints: readonly string[];
  /** What opens a caption or credits a picture: `Ảnh:`, `Photo:`, `图片来源`. */
  readonly captions: readonly string[];
  /** Words before the number of a page: `page`, `trang`. */
  readonly pages?: readonly string[];
  /** What follows a number word when it is a reference, not a marker: `of this`, `điều này`, `所述`. */
  readonly references: readonly string[];
  /** Titles of site furniture and contents lists: `Tin mới`, `Related news`; `Contents`, `Mục lục`, `目录`. */
  readonly furniture: readonly string[];
  readonly contents: readonly string[];
  /** Multipliers after a number: thousand, million, `nghìn`, `triệu`, 万, 亿. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words and signs for per cent, after the number; before it: `百分之`. */
  readonly percent: readonly string[];
  readonly percentBefore: readonly string[];
  /** How a document speaks of itself: words for kinds of documents, and the forms around them, `this {}`, `本{}`. */
  readonly documents?: { readonly words: readonly string[]; readonly selves: readonly string[] };
  /** How the close of a document begins that is no part of its last clause: `done at`, `nơi nhận`, `特此`. */
  readonly closings?: readonly string[];
  /** What a translator says of the translation, comparable, anywhere in a note: `translated by`, `译者`, `bản dịch này`. */
  readonly translators?: readonly string[];
  /** How a page's number is printed beside the bare number, comparable: `page {} of {}`, `第{}页`. */
  readonly pageNumbers?: readonly string[];
  /** Characters that are printed by mistake for others in enumerators: 弟 for 第. */
  readonly confusions?: Readonly<Record<string, string>>;
  /**
   * Endings that words take in a text, and what a word has in their place: `['ies', 'y']`. Those of the plural tell a
   * term, all of them tell that a translation has it. Without them words are as they are written.
   */
  readonly endings?: {
    readonly plural: readonly (readonly [string, string])[];
    readonly other: readonly (readonly [string, string])[];
  };
  /**
   * Function words that never stand twice in a row on purpose, neither as an echo nor as the end of one word and the next;
   * without them nothing is known of the language.
   */
  readonly neverDoubled?: readonly string[];
  /** Frequent words of grammar, which are no terms and begin or end none: articles, prepositions, pronouns. */
  readonly functionWords?: readonly string[];
  /** How the language looks in writing; without it nothing is known of the language. */
  readonly writing?: Writing;
  /**
   * Which letters of a script without an alphabet sound alike: a collation by sound, and the letter that begins each sound
   * in it, whatever its tone. Without it nothing is known of such.
   */
  readonly sounds?: { readonly collation: string; readonly firsts: string };
  /**
   * Syllables whose tone mark has two places, by the way they are written, each as a pattern of comparable text that ends
   * the word: hòa and hoà. Without it nothing is known of such.
   */
  readonly tonePlaces?: { readonly first: string; readonly second: string };
  /** Words that say what must, may or must not be done; without them nothing is known of that. */
  readonly obligation?: Obligation;
  /** How its texts are set; without it nothing is known of that. */
  readonly typography?: Typography;
  /** How values are written; without it only digits, signs and dates are read. */
  readonly values?: ValueGrammar;
}
