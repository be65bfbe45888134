import type { Block, Version } from '../../../document/types.js';
import { Recent } from '../../../text/recent.js';
import { writtenText } from '../text.js';

/**
 * What translators copy: addresses of links, code, file names, numbers, names in the letters of both languages. Each is
 * one token, without the signs around it.
 */
const token =
  /[\p{Script=Latin}\p{N}_][\p{Script=Latin}\p{N}\p{M}_]*(?:[-./:@#][\p{Script=Latin}\p{N}_]+)*/gu;

/** The parts of an address or of a path, each of which may be what is kept. */
const joints = /[-./:@#]+/;

/** Letters by which words of sister languages are like each other, as cognates (Simard, Foster and Isabelle 1992). */
const stem = 4;

function unaccented(word: string): string {
  return /^[a-z]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A block of more signs is known by its first. */
const longest = 4000;

/** Blocks whose tokens are kept: each translation asks for the source's, and a list that is out of order once more. */
const mostKept = 4000;
const known = new Recent<Block, readonly string[]>(mostKept);

/** The tokens of a block as it stands in the file, so that the addresses of links are among them; each once. */
export function tokensOf(version: Version, block: Block): readonly string[] {
  return known.of(block, () => readTokens(version, block));
}

function readTokens(version: Version, block: Block): readonly string[] {
  const text = writtenText(version, block, longest).toLowerCase();
  const found = new Set<string>();
  for (const [word] of text.matchAll(token)) {
    found.add(word);
    if (joints.test(word)) for (const part of word.split(joints)) found.add(part);
    else if (word.length > stem) found.add(`${unaccented(word).slice(0, stem)}*`);
  }
  found.delete('');
  return [...found];
}

/** Evidence of a shared token, of one that only one side has, and bounds, in nats. */
const scale = { shared: 0.8, mostShared: 3, lacking: -0.4, mostLacking: -1.2, low: -4, high: 9 } as const;

/** What copied tokens never fall below. */
export const leastCopied = scale.low;

const none: readonly number[] = [];

/** What the copied tokens of two lists of blocks say of pairs of them. */
export class Copied {
  /** Ids of the tokens that stand on both sides, ascending, by block. */
  readonly sources: readonly (readonly number[])[];
  readonly targets: readonly (readonly number[])[];
  /** By id: what it weighs where both blocks have it, and where one has it. */
  readonly #shared: number[] = [];
  readonly #lacking: number[] = [];
  /** By id: the only block of each side that has it, -1 where there are several. */
  readonly #alone: (readonly [number, number])[] = [];

  constructor(sources: readonly (readonly string[])[], targets: readonly (readonly string[])[]) {
    const [left, right] = [placesOf(sources), placesOf(targets)];
    const ids = new Map<string, number>();
    const count = Math.max(sources.length, targets.length) + 1;
    for (const [word, here] of left) {
      const there = right.get(word);
      if (there === undefined) continue;
      ids.set(word, this.#shared.length);
      const rarity = Math.log((2 * count) / (here.count + there.count));
      const keeps = Math.min(here.count, there.count) / Math.max(here.count, there.count);
      this.#shared.push(Math.min(scale.mostShared, scale.shared * rarity));
      this.#lacking.push(Math.max(scale.mostLacking, scale.lacking * rarity) * keeps);
      this.#alone.push([here.count === 1 ? here.first : -1, there.count === 1 ? there.first : -1]);
    }
    // A typed array of a few numbers takes ten times what they do.
    const idsOf = (words: readonly string[]) => {
      const own: number[] = [];
      for (const word of words) {
        const id = ids.get(word);
        if (id !== undefined) own.push(id);
      }
      return own.length === 0 ? none : own.sort((one, other) => one - other);
    };
    this.sources = sources.map(idsOf);
    this.targets = targets.map(idsOf);
  }

  /** That a source's block and a target's say the same, by what they share and what only one of them has. */
  weight(source: number, target: number): number {
    const [left, right] = [this.sources[source]!, this.targets[target]!];
    let [sum, i, j] = [0, 0, 0];
    while (i < left.length || j < right.length) {
      const [here, there] = [left[i] ?? Infinity, right[j] ?? Infinity];
      if (here === there) sum += this.#shared[here]!;
      else sum += this.#lacking[Math.min(here, there)]!;
      if (here <= there) i++;
      if (there <= here) j++;
    }
    return Math.min(scale.high, Math.max(scale.low, sum));
  }

  /** Pairs of blocks that share tokens which no other block has, with their weight: `[source, target, weight]`. */
  *alone(): Generator<readonly [number, number, number]> {
    const weights = new Map<string, [number, number, number]>();
    for (const [id, [source, target]] of this.#alone.entries()) {
      if (source === -1 || target === -1) continue;
      const key = `${source} ${target}`;
      const entry = weights.get(key) ?? [source, target, 0];
      entry[2] += this.#shared[id]!;
      weights.set(key, entry);
    }
    yield* weights.values();
  }
}

/** In how many blocks a token stands, and in which first. */
function placesOf(lists: readonly (readonly string[])[]): Map<string, { count: number; first: number }> {
  const places = new Map<string, { count: number; first: number }>();
  for (const [at, list] of lists.entries()) {
    for (const word of list) {
      const known = places.get(word);
      if (known === undefined) places.set(word, { count: 1, first: at });
      else known.count++;
    }
  }
  return places;
}
