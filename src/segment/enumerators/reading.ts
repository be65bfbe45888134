import type { EnumeratorStyle, KnownNumber } from '../../document/types.js';

/** How an enumerator is written; one object for each way of writing, so that styles compare by `id`. */
export interface Style {
  readonly id: number;
  /** Shared by all ways to write one level word's numbers; for bare numbers each style is a family. */
  readonly family: number;
  /** Level word's kind, `item` for a bare number. */
  readonly level: string;
  readonly system: string;
  /** What systems of one script share: `chinese` of `chinese-digits`. */
  readonly script: string;
  /** Whether the number has several parts. */
  readonly dotted: boolean;
  /** What stands before and after the numeral, in comparable form. */
  readonly prefix: string;
  readonly suffix: string;
  /** What the enumerators of a version say of it: one object for all of them. */
  readonly printed: EnumeratorStyle;
}

/** One way to read a marker. Indices are into the block's printed text. */
export interface Reading {
  readonly style: Style;
  /** Ordinals from the outermost: [5] for `5.`, [2, 3, 1] for `2.3.1`. */
  readonly path: readonly number[];
  /** 1 for 12a, 12 bis, 第十二条之一; below 0 for `12 A` where that stands before 12; 0 for a plain number. */
  readonly insert: number;
  /** The last of several numbers that it stands for, `Articles 3 to 5`; else that of the path. */
  readonly through: number;
  /** Whether the last digit is taken for the mark of a note: only where the number goes on with its level. */
  readonly noted?: boolean;
  /** Of a letter that two alphabets number differently: whether it is read by the locale's own; else null. */
  readonly own: boolean | null;
  /** Right after the label, and where the running text begins. */
  readonly end: number;
  readonly body: number;
  /** The label as literally read, where this reading takes it for a typo; else null. */
  readonly misread: string | null;
  /** Price of believing this reading at all: 0 for a plain one. */
  readonly doubt: number;
}

/** Where a program counts a number: numbers of one list and level are counted on. */
export type CountedIn = Pick<KnownNumber, 'list' | 'level'>;

/** A place where an enumerator may stand, with every way to read what is printed there. */
export interface Candidate {
  readonly block: number;
  /** Printed index of the marker's first character; -1 for a list marker that is not in the printed text. */
  readonly at: number;
  /** Printed index where its line begins: before `at` where signs such as `##` or `**` stand between. */
  readonly from: number;
  /** Printed index where its line ends. */
  readonly limit: number;
  readonly readings: readonly Reading[];
  /** Price of taking it for plain text. */
  readonly weight: number;
  /** Columns of white space before it. */
  readonly indent: number;
  /** 1 to 6 in a heading, else 0. */
  readonly depth: number;
  /** Which list it is an item of, -1 for none. */
  readonly list: number;
  readonly listDepth: number;
  /** The list that the program counts it in, and at which level; null where it is typed. */
  readonly counted: CountedIn | null;
  /** True where it stands right behind the candidate before it, on one line: `1. (a) …`. */
  readonly chained: boolean;
  /** For each depth from 1 to 6, index of the last un-numbered heading before it that is no deeper; -1 for none. */
  readonly headings: readonly number[];
  /** True where the line above has the shape of a heading and no number. */
  readonly headed: boolean;
  /** Columns before the text right above it where that has no marker of its own; -1 where there is none. */
  readonly outset: number;
  /** True where the text above ends in a colon and so announces a list. */
  readonly announced: boolean;
}

const paths: (readonly number[])[] = [];
const mostPaths = 1000;

/** The path of a number of one part; for small ones always the same list. */
export function pathOf(number: number): readonly number[] {
  if (number >= mostPaths || !Number.isInteger(number) || number < 0) return [number];
  paths[number] ??= [number];
  return paths[number];
}

/** Hands out styles: equal ones are one object. */
export class StyleTable {
  readonly #byKey = new Map<string, Style>();
  readonly #families = new Map<string, number>();

  style(level: string, system: string, prefix: string, suffix: string): Style {
    const key = `${level}\n${system}\n${prefix}\n${suffix}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const parts = system.split('.').length;
    const family = this.#family(level === 'item' ? key : `${level} ${parts}`);
    const script = system.replace(/-.*/, '');
    const kind = { id: this.#byKey.size, family, level };
    const printed = { level, system, prefix, suffix };
    const style: Style = { ...kind, system, script, dotted: parts > 1, prefix, suffix, printed };
    this.#byKey.set(key, style);
    return style;
  }

  #family(key: string): number {
    const family = this.#families.get(key) ?? this.#families.size;
    this.#families.set(key, family);
    return family;
  }
}
