import { remembered } from '../locale/remembered.js';
import type { Locale, Spelling, SpellingRule } from '../locale/types.js';
import { comparable } from '../text/normal.js';

/** Spelled numbers end here; larger ones are written with digits and multipliers. */
export const largestSpelled = 999;

/** Every spelling of each number by the locale's grammar; the one that is printed comes first. */
interface Spellings {
  readonly cardinals: readonly (readonly string[])[];
  readonly ordinals: readonly (readonly string[])[];
}

/** Words of spelled numbers as a tree, so that a text is read in one walk. */
interface Node {
  readonly next: Map<string, Node>;
  cardinal: number | null;
  ordinal: number | null;
}

function spellAll(spelling: Spelling, cardinals: readonly (readonly string[])[] | null): string[][] {
  const all: string[][] = [];
  for (let value = 0; value <= largestSpelled; value++) {
    const forms = [...(spelling.words[value] ?? [])];
    for (const rule of spelling.rules) {
      if (applies(rule, value)) forms.push(...fill(rule, value, all, cardinals ?? all));
    }
    all.push([...new Set(forms)]);
  }
  return all;
}

function applies(rule: SpellingRule, value: number): boolean {
  if (value < rule.from || value > rule.to) return false;
  const rest = value % rule.base;
  return rule.rests === undefined ? rest !== 0 : rule.rests.includes(rest);
}

/** The rule's forms with every spelling of the smaller numbers in them. */
function fill(
  rule: SpellingRule,
  value: number,
  own: readonly (readonly string[])[],
  cardinals: readonly (readonly string[])[],
): string[] {
  const count = Math.floor(value / rule.base);
  const parts: Readonly<Record<string, readonly string[]>> = {
    base: cardinals[count * rule.base] ?? [],
    count: cardinals[count] ?? [],
    rest: own[value % rule.base] ?? [],
    cardinal: cardinals[value] ?? [],
  };
  return rule.forms.flatMap((form) => {
    let filled = [form];
    for (const name of ['base', 'count', 'rest', 'cardinal']) {
      if (!form.includes(`{${name}}`)) continue;
      filled = filled.flatMap((text) => (parts[name] ?? []).map((words) => text.replace(`{${name}}`, words)));
    }
    return filled;
  });
}

const spellingsOf = remembered((locale: Locale): Spellings => {
  const cardinals = spellAll(locale.numerals.cardinals, null);
  return { cardinals, ordinals: spellAll(locale.numerals.ordinals, cardinals) };
});

const treeOf = remembered((locale: Locale): Node => {
  const root: Node = { next: new Map(), cardinal: null, ordinal: null };
  const { cardinals, ordinals } = spellingsOf(locale);
  for (let value = 0; value <= largestSpelled; value++) {
    for (const text of cardinals[value] ?? []) leafFor(root, text).cardinal ??= value;
    for (const text of ordinals[value] ?? []) leafFor(root, text).ordinal ??= value;
  }
  return root;
});

function leafFor(root: Node, text: string): Node {
  let node = root;
  for (const word of text.split(/[ -]/)) {
    let child = node.next.get(word);
    if (child === undefined) {
      child = { next: new Map(), cardinal: null, ordinal: null };
      node.next.set(word, child);
    }
    node = child;
  }
  return node;
}

/** The words with which a spelled number may begin, comparable. */
export const firstSpelledWords = remembered(
  (locale: Locale): ReadonlySet<string> => new Set(treeOf(locale).next.keys()),
);

export interface SpelledReading {
  readonly value: number;
  readonly system: 'spelled' | 'spelled-ordinal';
  readonly end: number;
}

const word = /[\p{L}\p{M}]+/uy;
const joint = /[ \u00a0\u202f\u3000]|[-\u2010\u2011]/y;

/** Readings of the spelled number whose first word begins at `at`, the longest first; whole words only. */
export function readSpelled(text: string, at: number, locale: Locale): SpelledReading[] {
  const readings: SpelledReading[] = [];
  let node: Node | undefined = treeOf(locale);
  let end = at;
  while (node !== undefined) {
    word.lastIndex = end;
    const found = word.exec(text)?.[0];
    if (found === undefined) break;
    node = node.next.get(comparable(found));
    if (node === undefined) break;
    end += found.length;
    if (node.ordinal !== null) readings.unshift({ value: node.ordinal, system: 'spelled-ordinal', end });
    if (node.cardinal !== null) readings.unshift({ value: node.cardinal, system: 'spelled', end });
    joint.lastIndex = end;
    if (!joint.test(text)) break;
    end = joint.lastIndex;
  }
  return readings;
}

/** A number in words, 0 (ordinals 1) to 999; null where the language has none. */
export function printSpelled(
  value: number,
  system: 'spelled' | 'spelled-ordinal',
  locale: Locale,
): string | null {
  const { cardinals, ordinals } = spellingsOf(locale);
  return (system === 'spelled' ? cardinals : ordinals)[value]?.[0] ?? null;
}
