import type { Version } from '../document/types.js';
import { openingNumbers } from '../segment/index.js';
import { pairByNumber } from './by-number.js';
import { ordinalOf } from './ordinal.js';
import { type Opening, type Part, Parts } from './parts.js';
import { type Node, type Outline, outlineOf } from './tree.js';

/**
 * A version with the segments whose numbers only the source explains. A list of which the first entry is not translated
 * begins at 2, and one of which a single entry is left is no list to a reader of the version alone: their numbers are
 * taken for text. Where the source has a segment of that number at that address, and the version has none, a block that
 * begins with the number in the right place is that segment.
 */
export function withLoneNumbers(source: Outline, version: Version): Version {
  const target = outlineOf(version);
  const { matches } = pairByNumber(source, target);
  if (matches.every(({ node }) => node !== null)) return version;
  const search = new Search(version, target);
  for (const [at, { node }] of matches.entries()) if (node !== null) search.pair(source.nodes[at]!, node);
  search.findAmong(source.roots, null);
  for (const node of source.nodes) search.findAmong(node.children, node);
  return search.hasFound ? search.parts.version() : version;
}

class Search {
  readonly parts: Parts;
  hasFound = false;
  readonly #language: string;
  readonly #pairs = new Map<Node, Part>();
  /** By number, in the order of the document. */
  #openings: Map<number, Opening[]> | null = null;

  constructor(version: Version, outline: Outline) {
    this.parts = new Parts(version, outline);
    this.#language = version.language;
  }

  pair(source: Node, target: Node): void {
    this.#pairs.set(source, this.parts.of(target));
  }

  /** Cuts out what stands for those of a list of source segments that have no counterpart. */
  findAmong(sources: readonly Node[], above: Node | null): void {
    const parent = above === null ? this.parts.root : this.#pairs.get(above);
    if (parent === undefined || sources.every((node) => this.#pairs.has(node))) return;
    const limits = this.#limits(sources, parent);
    let after = parent.start;
    for (const [at, source] of sources.entries()) {
      const part: Part | null = this.#pairs.get(source) ?? this.#find(source, parent, after, limits[at]!);
      if (part?.parent === parent) after = part.start;
    }
  }

  /** By source, where the next one begins that is in the same list on both sides; infinity after the last. */
  #limits(sources: readonly Node[], parent: Part): Float64Array {
    const limits = new Float64Array(sources.length).fill(Number.POSITIVE_INFINITY);
    for (let at = sources.length - 2; at >= 0; at--) {
      const next = this.#pairs.get(sources[at + 1]!);
      limits[at] = next?.parent === parent ? next.start : limits[at + 1]!;
    }
    return limits;
  }

  #find(source: Node, parent: Part, after: number, before: number): Part | null {
    const number = ordinalOf(source)?.number;
    const openings = number === undefined ? undefined : this.#numbered().get(number);
    if (openings === undefined || this.parts.has(source.segment.address)) return null;
    for (let at = firstFrom(openings, after); at < openings.length; at++) {
      const opening = openings[at]!;
      if (opening.block.start >= before) return null;
      const { address, continuous, enumerator: own } = source.segment;
      if (own === null || !isLike(source, opening)) continue;
      if (!this.parts.takes(parent, opening, own.style)) continue;
      const rest = before === Number.POSITIVE_INFINITY ? blocksAfterChildren(source.parent) : 0;
      const enumerator = { ...opening.enumerator, ordinal: own.ordinal };
      const cut = { opening: { ...opening, enumerator }, address, continuous, before, rest };
      const part = this.parts.cut(parent, cut);
      this.#pairs.set(source, part);
      this.hasFound = true;
      return part;
    }
    return null;
  }

  #numbered(): Map<number, Opening[]> {
    if (this.#openings !== null) return this.#openings;
    const found = new Map<number, Opening[]>();
    for (const block of this.parts.looseBlocks()) {
      for (const opening of openingNumbers(block, this.#language)) {
        const { number } = opening.enumerator.ordinal;
        const list = found.get(number);
        if (list === undefined) found.set(number, [{ ...opening, block }]);
        else list.push({ ...opening, block });
      }
    }
    this.#openings = found;
    return found;
  }
}

/** Index of the first opening at an offset or after it. */
function firstFrom(openings: readonly Opening[], offset: number): number {
  let low = 0;
  let high = openings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (openings[middle]!.block.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an opening has a source segment's own number, with as much of its address before it as it prints. */
function isLike({ segment }: Node, { path, enumerator }: Opening): boolean {
  const { ordinal, style } = enumerator;
  const wanted = segment.enumerator?.ordinal;
  if (wanted === undefined || wanted.insert !== ordinal.insert || wanted.repeat > 1) return false;
  if (style.level !== segment.level) return false;
  return path.length === 1 || `.${segment.address}`.endsWith(`.${path.join('.')}`);
}

/** How many blocks of a segment stand after all that it holds. */
function blocksAfterChildren(node: Node | null): number {
  const end = node?.segment.children.at(-1)?.end ?? Number.POSITIVE_INFINITY;
  return node?.segment.blocks.filter(({ start }) => start >= end).length ?? 0;
}
