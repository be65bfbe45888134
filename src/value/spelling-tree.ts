import type { Spelling, SpellingRule } from '../locale/types.js';

/** Spelled numbers end here; larger ones are written with digits and multipliers. */
export const largestSpelled = 999;

/** Words of spelled numbers as a tree: a walk from the root to a node with a value reads that value. */
export interface SpellingNode {
  readonly next: Map<string, SpellingNode>;
  value: number | null;
  /** Where the words go on with a smaller number, which is added. */
  readonly rests: Rest[];
}

/** A place in a tree where a number from another, or the same, tree follows. */
export interface Rest {
  readonly root: SpellingNode;
  /** The value of the words so far. */
  readonly add: number;
  readonly allows: (rest: number) => boolean;
}

export function emptyNode(): SpellingNode {
  return { next: new Map(), value: null, rests: [] };
}

/** Adds all that a grammar can say to a tree, counts and bases in the words of `cardinals`. */
export function grow(
  root: SpellingNode,
  spelling: Spelling,
  cardinals: Spelling,
  cardinalRoot: SpellingNode,
): void {
  for (const [value, words] of Object.entries(spelling.words)) {
    for (const text of words) leafFor(root, text).value ??= Number(value);
  }
  for (const rule of spelling.rules) {
    for (let count = Math.floor(rule.from / rule.base); count <= Math.floor(rule.to / rule.base); count++) {
      growRule(root, rule, count, cardinals, cardinalRoot);
    }
  }
}

function growRule(
  root: SpellingNode,
  rule: SpellingRule,
  count: number,
  cardinals: Spelling,
  cardinalRoot: SpellingNode,
): void {
  const add = count * rule.base;
  const allows = (rest: number) => applies(rule, add + rest) && rest < rule.base;
  for (const form of rule.forms) {
    const [head = '', last] = splitLast(form);
    for (const text of fillHead(head, rule, count, cardinals)) {
      const node = leafFor(root, text);
      if (last === null) node.value ??= add + (rule.rests?.[0] ?? 0);
      else node.rests.push({ root: last === 'rest' ? root : cardinalRoot, add, allows });
    }
  }
}

/** A form without the number that it ends in, and which that is. */
function splitLast(form: string): [string, 'rest' | 'cardinal' | null] {
  const match = /[ -]?\{(rest|cardinal)\}$/.exec(form);
  return match === null ? [form, null] : [form.slice(0, match.index), match[1] as 'rest' | 'cardinal'];
}

function fillHead(head: string, rule: SpellingRule, count: number, cardinals: Spelling): string[] {
  const name = /\{(base|count)\}/.exec(head)?.[1];
  if (name === undefined) return [head];
  const value = name === 'base' ? count * rule.base : count;
  return spellings(value, cardinals).map((words) => head.replace(`{${name}}`, words));
}

/** Every spelling of a number that ends in no rest. */
function spellings(value: number, cardinals: Spelling): string[] {
  const fromRules = cardinals.rules
    .filter((rule) => applies(rule, value) && value % rule.base === 0)
    .flatMap((rule) => rule.forms.flatMap((form) => fillHead(form, rule, value / rule.base, cardinals)));
  return [...(cardinals.words[value] ?? []), ...fromRules];
}

/** Whether a rule is for a value. */
export function applies(rule: SpellingRule, value: number): boolean {
  if (value < rule.from || value > rule.to) return false;
  const rest = value % rule.base;
  return rule.rests === undefined ? rest !== 0 : rule.rests.includes(rest);
}

function leafFor(root: SpellingNode, text: string): SpellingNode {
  let node = root;
  for (const word of text.split(/[ -]/)) {
    if (word === '') continue;
    let child = node.next.get(word);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(word, child);
    }
    node = child;
  }
  return node;
}
