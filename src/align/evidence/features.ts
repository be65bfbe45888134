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
  /** Numbers, dates, codes and names by value, each once, sorted; looked for when they are first asked for. */
  readonly values: readonly string[];
  /** Classes of signs, each once, sorted. */
  readonly signs: readonly string[];
}

/** Features whose values are worked out when they are first asked for: of what is sure by its words they never are. */
class ReadFeatures implements Features {
  readonly length: number;
  readonly blocks: number;
  readonly children: number;
  readonly words: Int32Array;
  readonly signs: readonly string[];
  #values: readonly string[] | null = null;
  #find: (() => readonly string[]) | null;

  constructor(
    { length, blocks, children }: TextSize,
    { words, signs }: Pick<Features, 'words' | 'signs'>,
    find: () => readonly string[],
  ) {
    this.length = length;
    this.blocks = blocks;
    this.children = children;
    this.words = words;
    this.signs = signs;
    this.#find = find;
  }

  get values(): readonly string[] {
    if (this.#find !== null) {
      this.#values = this.#find();
      this.#find = null;
    }
    return this.#values!;
  }
}

const noFeatures: Features = new ReadFeatures(
  { length: 0, blocks: 0, children: 0 },
  { words: new Int32Array(0), signs: [] },
  () => [],
);

/** The same text as a stretch of another size. */
export function sized(features: Features, size: TextSize): Features {
  return new ReadFeatures(size, features, () => features.values);
}

/** A block's running text: its enumerator left out. */
export function bodyOf(block: Block): string {
  return block.body === 0 ? block.printed.text : block.printed.text.slice(block.body);
}

/** The features of running text: `ids` are its words in the vocabulary, `values` finds its numbers, dates and codes. */
export function featuresOfText(
  text: string,
  ids: Iterable<number>,
  vocabulary: Vocabulary,
  values: (text: string) => readonly string[],
): Features {
  const words: number[] = [];
  const signs: string[] = [];
  for (const id of ids) {
    const word = vocabulary.words[id] ?? '';
    if (isSign(word)) signs.push(word);
    else if (!isNumber(word)) words.push(id);
  }
  return new ReadFeatures(
    { length: text.length, blocks: 1, children: 0 },
    { words: distinct([words]), signs: sortedSet([signs]) },
    () => values(text),
  );
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
  return new ReadFeatures(
    { length, blocks, children },
    { words: distinct(parts.map((part) => part.words)), signs: sortedSet(parts.map((part) => part.signs)) },
    () => sortedSet(parts.map((part) => part.values)),
  );
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
