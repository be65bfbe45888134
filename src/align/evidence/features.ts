import type { Block } from '../../document/types.js';
import { isNumber, isSign } from '../words/reading/spelling.js';
import type { Vocabulary } from '../words/reading/vocabulary.js';

/** What can be told of a stretch of text without looking into it. */
export interface TextSize {
  /** UTF-16 units of running text. */
  readonly length: number;
  /** Blocks it is made of. */
  readonly blocks: number;
  /** Segments right below it. */
  readonly children: number;
}

/** What a stretch of text shows that its translation should show too. */
export interface Features extends TextSize {
  /** Ids of its words in the version's vocabulary, ascending, each once; no numbers, no signs. */
  readonly words: Int32Array;
  /** Numbers, dates, codes and names by value, each once, sorted. */
  readonly values: readonly string[];
  /** Classes of signs, each once, sorted. */
  readonly signs: readonly string[];
}

const noFeatures: Features = {
  length: 0,
  blocks: 0,
  children: 0,
  words: new Int32Array(0),
  values: [],
  signs: [],
};

/** A block's running text: its enumerator left out. */
export function bodyOf(block: Block): string {
  return block.body === 0 ? block.printed.text : block.printed.text.slice(block.body);
}

/**
 * The features of running text: `ids` are its words in the vocabulary, `values` its numbers, dates and codes by value.
 */
export function featuresOfText(
  text: string,
  ids: Iterable<number>,
  vocabulary: Vocabulary,
  values: readonly string[],
): Features {
  const words: number[] = [];
  const signs: string[] = [];
  for (const id of ids) {
    const word = vocabulary.words[id] ?? '';
    if (isSign(word)) signs.push(word);
    else if (!isNumber(word)) words.push(id);
  }
  return {
    length: text.length,
    blocks: 1,
    children: 0,
    words: distinct([words]),
    values,
    signs: sortedSet([signs]),
  };
}

/** The features of several stretches taken as one. */
export function joinFeatures(parts: readonly Features[]): Features {
  if (parts.length === 0) return noFeatures;
  if (parts.length === 1) return parts[0]!;
  let length = 0;
  let blocks = 0;
  let children = 0;
  for (const part of parts) {
    length += part.length;
    blocks += part.blocks;
    children += part.children;
  }
  return {
    length,
    blocks,
    children,
    words: distinct(parts.map((part) => part.words)),
    values: sortedSet(parts.map((part) => part.values)),
    signs: sortedSet(parts.map((part) => part.signs)),
  };
}

function distinct(lists: readonly ArrayLike<number>[]): Int32Array {
  let length = 0;
  for (const list of lists) length += list.length;
  const ids = new Int32Array(length);
  let filled = 0;
  for (const list of lists) {
    ids.set(list, filled);
    filled += list.length;
  }
  ids.sort();
  let kept = 0;
  for (let at = 0; at < length; at++) if (at === 0 || ids[at] !== ids[at - 1]) ids[kept++] = ids[at]!;
  return ids.slice(0, kept);
}

/** Each string once, by code units. */
export function sortedSet(lists: readonly Iterable<string>[]): string[] {
  if (lists.every((list) => Array.isArray(list) && list.length === 0)) return [];
  const items = new Set<string>();
  for (const list of lists) for (const item of list) items.add(item);
  return [...items].sort();
}
