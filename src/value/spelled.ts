import { remembered } from '../locale/remembered.js';
import type { Locale, Spelling } from '../locale/types.js';
import { applies, emptyNode, grow, largestSpelled, type Rest, type SpellingNode } from './spelling-tree.js';
import { wordKey } from './word-key.js';

interface Trees {
  readonly cardinals: SpellingNode;
  readonly ordinals: SpellingNode;
}

const treesOf = remembered(({ numerals }: Locale): Trees => {
  const trees = { cardinals: emptyNode(), ordinals: emptyNode() };
  grow(trees.cardinals, numerals.cardinals, numerals.cardinals, trees.cardinals);
  grow(trees.ordinals, numerals.ordinals, numerals.cardinals, trees.cardinals);
  return trees;
});

/** The words with which a spelled number may begin, comparable. */
export const firstSpelledWords = remembered((locale: Locale): ReadonlySet<string> => {
  const { cardinals, ordinals } = treesOf(locale);
  return new Set([...cardinals.next.keys(), ...ordinals.next.keys()]);
});

export interface SpelledReading {
  readonly value: number;
  readonly system: 'spelled' | 'spelled-ordinal';
  readonly end: number;
}

/** No word of a number is longer, marks that are written apart included. */
const word = /[\p{L}\p{M}]{1,24}(?![\p{L}\p{M}])/uy;
const joint = /[ \u00a0\u202f\u3000]|[-\u2010\u2011]/y;

/** Readings of the spelled number whose first word begins at `at`, the longest first; whole words only. */
export function readSpelled(text: string, at: number, locale: Locale): SpelledReading[] {
  const { cardinals, ordinals } = treesOf(locale);
  const readings: SpelledReading[] = [];
  let states: readonly State[] = [start(cardinals, 'spelled'), start(ordinals, 'spelled-ordinal')];
  for (let from = at; states.length > 0; from = joint.lastIndex) {
    word.lastIndex = from;
    const found = word.exec(text)?.[0];
    if (found === undefined) break;
    const key = wordKey(found);
    states = states.flatMap((state) => step(state, key));
    const end = from + found.length;
    for (const state of states) {
      const value = endValue(state);
      if (value !== null) readings.unshift({ value, system: state.system, end });
    }
    joint.lastIndex = end;
    if (!joint.test(text)) break;
  }
  return readings.sort((one, other) => other.end - one.end || (one.system < other.system ? -1 : 1));
}

/** A walk through a tree: the node that was reached, and the rests that were entered on the way, the last first. */
interface State {
  readonly node: SpellingNode;
  readonly add: number;
  readonly entered: Entered | null;
  readonly system: 'spelled' | 'spelled-ordinal';
}

interface Entered {
  readonly rest: Rest;
  /** The value of all words before the rest. */
  readonly before: number;
  readonly outer: Entered | null;
}

function start(node: SpellingNode, system: State['system']): State {
  return { node, add: 0, entered: null, system };
}

function step(state: State, key: string): State[] {
  const next: State[] = [];
  const child = state.node.next.get(key);
  if (child !== undefined) next.push({ ...state, node: child });
  for (const rest of state.node.rests) {
    const node = rest.root.next.get(key);
    if (node === undefined) continue;
    const before = state.add + rest.add;
    next.push({ ...state, node, add: before, entered: { rest, before, outer: state.entered } });
  }
  return next;
}

/** The value of a walk that ends here; null where its last word ends no number, or no rest that may stand there. */
function endValue(state: State): number | null {
  if (state.node.value === null) return null;
  const value = state.add + state.node.value;
  for (let each = state.entered; each !== null; each = each.outer) {
    if (!each.rest.allows(value - each.before)) return null;
  }
  return value;
}

/** A number in words, 0 (ordinals 1) to 999; null where the language has none. */
export function printSpelled(value: number, system: SpelledReading['system'], locale: Locale): string | null {
  if (value > largestSpelled) return null;
  const { cardinals, ordinals } = locale.numerals;
  return print(value, system === 'spelled' ? cardinals : ordinals, cardinals);
}

function print(value: number, spelling: Spelling, cardinals: Spelling): string | null {
  const known = spelling.words[value]?.[0];
  if (known !== undefined) return known;
  const rule = spelling.rules.find((each) => applies(each, value));
  const form = rule?.forms[0];
  if (rule === undefined || form === undefined) return null;
  const count = Math.floor(value / rule.base);
  const values = { base: count * rule.base, count, rest: value % rule.base, cardinal: value };
  return form.replace(/\{(base|count|rest|cardinal)\}/g, (_, part: keyof typeof values) => {
    return print(values[part], part === 'rest' ? spelling : cardinals, cardinals) ?? '';
  });
}
