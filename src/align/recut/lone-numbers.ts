import type { EnumeratorStyle, Ordinal, Version } from '../../document/types.js';
import { openingNumbers } from '../../segment/index.js';
import { ordinalOf } from '../ordinal.js';
import { pairByNumber } from '../pairing/by-number.js';
import type { Node, Outline } from '../tree.js';
import { type NumberedBlock, Parts, type RecutPart } from './parts.js';
import { isUnread, unreadNumbers } from './unread.js';

/**
 * A version with the segments whose numbers only the source explains. A list of which the first entry is not translated
 * begins at 2, and one of which a single entry is left is no list to a reader of the version alone: their numbers are
 * taken for text. Where the source has a segment of that number at that address, and the version has none, a block that
 * begins with the number in the right place is that segment.
 */
export function withLoneNumbers(source: Outline, target: Outline): Version {
  return recut(source, target, new Search(target, openingNumbers));
}

/**
 * The source with what looks like a number that its sequence lacks as the segment of that number, where a translation has
 * one there: what the other versions read is read here.
 */
export function withUnreadNumbers(source: Outline, translation: Outline): Version {
  const hasUnread = source.version.remarks.some(isUnread);
  return hasUnread ? recut(translation, source, new Search(source, () => [])) : source.version;
}

function recut(source: Outline, target: Outline, search: Search): Version {
  const { version } = target;
  const { matches } = pairByNumber(source, target);
  if (matches.every(({ node }) => node !== null)) return version;
  for (const [at, { node }] of matches.entries()) if (node !== null) search.pair(source.nodes[at]!, node);
  search.findAmong(source.roots, null);
  for (const node of source.nodes) search.findAmong(node.children, node);
  return search.hasFound ? search.parts.version() : version;
}

/** Where the next segment of a list begins, and its number. */
interface Limit {
  readonly start: number;
  readonly number: number | null;
}

/**
 * Behind every text. Infinity would do as well, but that is a double, and engines would then keep the `start` of every
 * block and segment as one, in twice the room.
 */
const behindAll = 0x7fffffff;

const end: Limit = { start: behindAll, number: null };

class Search {
  readonly parts: Parts;
  hasFound = false;
  readonly #outline: Outline;
  readonly #openingsOf: typeof openingNumbers;
  readonly #pairs = new Map<Node, RecutPart>();
  /** By number, in the order of the document. */
  #openings: Map<number, NumberedBlock[]> | null = null;

  /** @param openingsOf which numbers a block may begin with, beside those that seem to be lacking */
  constructor(outline: Outline, openingsOf: typeof openingNumbers) {
    this.parts = new Parts(outline.version, outline);
    this.#outline = outline;
    this.#openingsOf = openingsOf;
  }

  pair(source: Node, target: Node): void {
    this.#pairs.set(source, this.parts.of(target));
  }

  /** Cuts out what stands for those of a list of source segments that have no counterpart, or one of a deeper level. */
  findAmong(sources: readonly Node[], above: Node | null): void {
    const parent = above === null ? this.parts.root : this.#pairs.get(above);
    if (parent === undefined) return;
    const isSure = this.#sureAmong(sources);
    if (sources.every(isSure)) return;
    const limits = this.#limits(sources, parent, isSure);
    let after = parent.start;
    for (const [at, source] of sources.entries()) {
      const known = isSure(source) ? this.#pairs.get(source) : undefined;
      const part: RecutPart | null = known ?? this.#find(source, parent, after, limits[at]!);
      if (part?.parent === parent) after = part.start;
    }
    for (const source of sources) {
      const part = this.#pairs.get(source);
      if (part !== undefined && !isSure(source) && part.parent !== parent) this.#pairs.delete(source);
    }
  }

  /**
   * Tells which of a list have a counterpart that is written like one of their level: `(1)` for the 1. of a source
   * that has `(1)` below its 1. and 2. may be what its 1. or 2. holds.
   */
  #sureAmong(sources: readonly Node[]): (source: Node) => boolean {
    const own = stylesOf(sources);
    const below = stylesOf(sources.flatMap(({ children }) => children));
    return (source) => {
      const part = this.#pairs.get(source);
      const style = part?.segment?.enumerator?.style;
      if (style === undefined) return part !== undefined;
      return own.has(styleKey(style)) || !below.has(styleKey(style));
    };
  }

  /** By source, the next one that is in the same list on both sides. */
  #limits(sources: readonly Node[], parent: RecutPart, isSure: (source: Node) => boolean): Limit[] {
    const limits: Limit[] = sources.map(() => end);
    for (let at = sources.length - 2; at >= 0; at--) {
      const next = sources[at + 1]!;
      const part = isSure(next) ? this.#pairs.get(next) : undefined;
      const number = ordinalOf(next)?.number ?? null;
      limits[at] = part?.parent === parent ? { start: part.start, number } : limits[at + 1]!;
    }
    return limits;
  }

  #find(source: Node, parent: RecutPart, after: number, limit: Limit): RecutPart | null {
    const before = limit.start;
    const number = ordinalOf(source)?.number;
    const openings = number === undefined ? undefined : this.#numbered().get(number);
    const { address, continuous, enumerator: own } = source.segment;
    const doubtful = this.#pairs.has(source);
    if (openings === undefined || own === null || (!doubtful && this.parts.has(address))) return null;
    for (let at = firstFrom(openings, after); at < openings.length; at++) {
      const opening = openings[at]!;
      if (opening.block.start >= before || this.#goesOnElsewhere(opening, limit)) return null;
      // What has a counterpart by its number gives it up for one that is written just like the source's.
      if (doubtful && styleKey(opening.enumerator.style) !== styleKey(own.style)) continue;
      if (!isLike(source, opening) || !this.parts.takes(parent, opening, own.style, before)) continue;
      const rest = before === behindAll ? blocksAfterChildren(source.parent) : 0;
      const enumerator = { ...opening.enumerator, ordinal: own.ordinal };
      const cut = { opening: { ...opening, enumerator }, address, continuous, before, rest };
      const part = this.parts.cut(parent, cut);
      this.#pairBelow(source, part);
      this.hasFound = true;
      return part;
    }
    return null;
  }

  /** Whether the next number follows as well, before the segment that has it: then this is a list of its own. */
  #goesOnElsewhere(
    { block, enumerator: { ordinal, style } }: NumberedBlock,
    { start, number }: Limit,
  ): boolean {
    if (number !== ordinal.number + 1) return false;
    const next = this.#numbered().get(number) ?? [];
    const following = next[firstFrom(next, block.start)];
    if (following === undefined || following.block.start >= start) return false;
    return styleKey(following.enumerator.style) === styleKey(style);
  }

  /** Pairs by their numbers what came to stand in a part that was cut out. */
  #pairBelow(source: Node, part: RecutPart): void {
    this.#pairs.set(source, part);
    for (const child of source.children) {
      const own = part.children.find(({ segment }) => isSameNumber(child, segment?.enumerator?.ordinal));
      if (own !== undefined) this.#pairBelow(child, own);
    }
  }

  #numbered(): Map<number, NumberedBlock[]> {
    if (this.#openings !== null) return this.#openings;
    const found = new Map<number, NumberedBlock[]>();
    const unread = unreadNumbers(this.#outline);
    for (const block of this.parts.looseBlocks()) {
      const likely = unread.get(block.start);
      const numbers = this.#openingsOf(block, this.#outline.version.language);
      for (const opening of likely === undefined ? numbers : [...numbers, likely(block)]) {
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

function isSameNumber(source: Node, other: Ordinal | undefined): boolean {
  const own = ordinalOf(source);
  if (own === null || other === undefined) return false;
  return own.number === other.number && own.insert === other.insert && own.repeat === other.repeat;
}

function styleKey({ level, system, prefix, suffix }: EnumeratorStyle): string {
  return `${level} ${system} ${prefix} ${suffix}`;
}

function stylesOf(nodes: readonly Node[]): Set<string> {
  return new Set(
    nodes.flatMap(({ segment }) => (segment.enumerator ? [styleKey(segment.enumerator.style)] : [])),
  );
}

/** Index of the first opening at an offset or after it. */
function firstFrom(openings: readonly NumberedBlock[], offset: number): number {
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
function isLike({ segment }: Node, { path, enumerator }: NumberedBlock): boolean {
  const { ordinal, style } = enumerator;
  const wanted = segment.enumerator?.ordinal;
  if (wanted === undefined || wanted.insert !== ordinal.insert) return false;
  if (style.level !== segment.level) return false;
  return path.length === 1 || `.${segment.address}`.endsWith(`.${path.join('.')}`);
}

/** How many blocks of a segment stand after all that it holds. */
function blocksAfterChildren(node: Node | null): number {
  const end = node?.segment.children.at(-1)?.end ?? behindAll;
  return node?.segment.blocks.filter(({ start }) => start >= end).length ?? 0;
}
