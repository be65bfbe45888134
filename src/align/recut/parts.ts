import type { Block, EnumeratorStyle, Segment, Version } from '../../document/types.js';
import type { OpeningNumber } from '../../segment/index.js';
import type { Node, Outline } from '../tree.js';

/** A segment that may still lose text to others, or the document as a whole. */
export interface RecutPart {
  readonly start: number;
  parent: RecutPart | null;
  address: string;
  /** As it is in the version, or was cut out; null for the document. */
  readonly segment: Segment | null;
  /** In order. */
  blocks: Block[];
  children: RecutPart[];
}

/** What is cut out of a part: from a block that begins with a number up to the next child. */
export interface CutOut {
  readonly opening: NumberedBlock;
  readonly address: string;
  readonly continuous: boolean;
  /** Offset at which the next child begins; behind every text where none follows. */
  readonly before: number;
  /** How many of the part's last blocks stay with it. */
  readonly rest: number;
}

/** A block that begins with a number. */
export interface NumberedBlock extends OpeningNumber {
  readonly block: Block;
}

/** The segments of a version while some are cut out of others. */
export class Parts {
  /** The document: its blocks are those before its first segment. */
  readonly root: RecutPart;
  readonly #version: Version;
  readonly #byIndex: RecutPart[] = [];
  readonly #owners = new Map<Block, RecutPart>();
  readonly #addresses = new Set<string>();
  /** Whether something was cut out of the text after the last segment: then it is no epilogue. */
  #endsLater = false;

  constructor(version: Version, { nodes }: Outline) {
    this.#version = version;
    this.root = partOf(null, null, 0, '', version.front);
    for (const block of version.front) this.#owners.set(block, this.root);
    for (const { segment, parent } of nodes) {
      const above = parent === null ? this.root : this.#byIndex[parent.index]!;
      const part = partOf(segment, above, segment.start, segment.address, segment.blocks);
      above.children.push(part);
      this.#byIndex.push(part);
      this.#addresses.add(segment.address);
      for (const block of segment.blocks) this.#owners.set(block, part);
    }
    const last = this.#byIndex.at(-1) ?? this.root;
    for (const block of version.back) {
      last.blocks.push(block);
      this.#owners.set(block, last);
    }
  }

  of({ index }: Node): RecutPart {
    return this.#byIndex[index]!;
  }

  /** The blocks with which no segment begins, in order. */
  looseBlocks(): Block[] {
    return [...this.#owners]
      .filter(([block, part]) => part.segment === null || block.start !== part.start)
      .map(([block]) => block)
      .sort((one, other) => one.start - other.start);
  }

  /** Whether a segment has an address. */
  has(address: string): boolean {
    return this.#addresses.has(address);
  }

  /**
   * Whether a block stands in a part or right behind it, begins no segment, and is numbered like the part's children
   * before it and from an offset on; where there are none, whether its number is marked as one, or the source's is not
   * either.
   */
  takes(
    parent: RecutPart,
    { block, enumerator: { style } }: NumberedBlock,
    source: EnumeratorStyle,
    before: number,
  ): boolean {
    const owner = this.#owners.get(block);
    if (owner === undefined || (owner.segment !== null && owner.start === block.start)) return false;
    if (!isWithin(owner, parent) && !isRightBehind(parent, owner, block)) return false;
    const others = parent.children.flatMap(({ segment, start }) => {
      const other = segment?.enumerator?.style;
      const stays = start < block.start || start >= before;
      return stays && other !== undefined && other.level === style.level ? [other] : [];
    });
    if (others.length === 0) return isClosed(style) || !isClosed(source);
    return others.every(({ prefix, suffix }) => prefix === style.prefix && suffix === style.suffix);
  }

  /** Makes a child of a part out of all that stands in it from a block on. */
  cut(parent: RecutPart, { opening, address, continuous, before, rest }: CutOut): RecutPart {
    const { block, enumerator, body } = opening;
    if (this.#version.back.includes(block)) this.#endsLater = true;
    const stay = new Set(rest === 0 ? [] : parent.blocks.slice(-rest));
    const blocks: Block[] = [];
    const children: RecutPart[] = [];
    const isCut = ({ start }: { readonly start: number }) => start >= block.start && start < before;
    const owner = this.#owners.get(block);
    if (owner !== undefined && !isWithin(owner, parent)) {
      owner.blocks = owner.blocks.filter((one) => one !== block);
      blocks.push(block);
    }
    for (let part: RecutPart | undefined = parent; part !== undefined; ) {
      for (const one of part.blocks) if (isCut(one) && !stay.has(one)) blocks.push(one);
      part.blocks = part.blocks.filter((one) => !isCut(one) || stay.has(one));
      for (const child of part.children) if (isCut(child)) children.push(child);
      part.children = part.children.filter((one) => !isCut(one));
      part = part.children.findLast(({ start }) => start < block.start);
    }
    const { level } = enumerator.style;
    const spans = { start: enumerator.start, end: block.end, blocks: [], children: [] };
    const segment: Segment = { ...spans, address, level, enumerator, continuous };
    const [, ...others] = inOrder(blocks);
    const own = [{ ...block, role: roleOf(block), body }, ...others];
    const made = partOf(segment, parent, block.start, address, own);
    made.children = inOrder(children);
    readdress(children, address);
    for (const child of children) child.parent = made;
    this.#addresses.add(address);
    for (const one of [block, ...others]) this.#owners.set(one, made);
    parent.children = inOrder([...parent.children, made]);
    return made;
  }

  /** Gives blocks of one segment to another. */
  give(blocks: readonly Block[], to: Node): void {
    const owner = blocks[0] === undefined ? undefined : this.#owners.get(blocks[0]);
    const part = this.of(to);
    const given = new Set(blocks);
    if (owner !== undefined) owner.blocks = owner.blocks.filter((one) => !given.has(one));
    part.blocks = inOrder([...part.blocks, ...blocks]);
    for (const block of blocks) this.#owners.set(block, part);
  }

  /** Makes segments without numbers of blocks of a segment: by the node that each is to be like, its blocks. */
  list(node: Node, entries: ReadonlyMap<Node, readonly Block[]>): void {
    const parent = this.of(node);
    for (const [{ segment: model }, blocks] of entries) {
      const [{ start, end }] = blocks as [Block];
      const { address, level, continuous } = model;
      const segment: Segment = {
        start,
        end,
        address,
        level,
        enumerator: null,
        continuous,
        blocks: [],
        children: [],
      };
      const made = partOf(segment, parent, start, address, inOrder(blocks));
      const given = new Set(blocks);
      parent.blocks = parent.blocks.filter((block) => !given.has(block));
      parent.children = inOrder([...parent.children, made]);
      for (const block of blocks) this.#owners.set(block, made);
    }
  }

  /**
   * Makes text of a segment: what it has stands from now on in the segment around it; of one that stands in none, in the
   * one before it.
   */
  dissolve(node: Node): void {
    const part = this.of(node);
    const above = part.parent ?? this.root;
    const at = above.children.indexOf(part);
    const before = above === this.root ? above.children[at - 1] : undefined;
    const [first, ...others] = part.blocks;
    const own = first === undefined ? [] : [asText(first, part.segment), ...others];
    const holder = before ?? above;
    holder.blocks = inOrder([...holder.blocks, ...own]);
    for (const block of own) this.#owners.set(block, holder);
    for (const child of part.children) {
      readdress([child], holder.address);
      child.parent = holder;
    }
    const children = before === undefined ? part.children : [];
    if (before !== undefined) before.children = inOrder([...before.children, ...part.children]);
    above.children = [...above.children.slice(0, at), ...children, ...above.children.slice(at + 1)];
  }

  /** The version with the segments as they are now. */
  version(): Version {
    // Without any segment there is nothing that text could stand behind.
    const isWhole = this.root.children.length === 0;
    const back = this.#endsLater || isWhole ? [] : this.#version.back;
    const isInside = (block: Block) => !back.includes(block);
    const front = this.root.blocks.filter(isInside);
    return { ...this.#version, front, segments: segmentsBelow(this.root, isInside), back };
  }
}

/** A block that begins a segment as text: a number with or in words is a part of what it says, any other is a list's marker. */
function asText(block: Block, segment: Segment | null): Block {
  const style = segment?.enumerator?.style;
  if (style === undefined || style.system === 'ordinal-word' || style.level !== 'item')
    return { ...block, body: 0 };
  return block.role === 'paragraph' ? { ...block, role: 'item' } : block;
}

/** Whether a part is another or stands in it. */
function isWithin(part: RecutPart, other: RecutPart): boolean {
  for (let at: RecutPart | null = part; at !== null; at = at.parent) if (at === other) return true;
  return false;
}

/** Whether a block of a part that holds another stands behind that, with nothing else between that has a number. */
function isRightBehind(part: RecutPart, owner: RecutPart, block: Block): boolean {
  if (block.start < part.start) return false;
  for (let at = part; at !== owner; at = at.parent) {
    if (at.parent === null) return false;
    const next = at.parent.children[at.parent.children.indexOf(at) + 1];
    if (next !== undefined && next.start < block.start) return false;
  }
  return true;
}

function partOf(
  segment: Segment | null,
  parent: RecutPart | null,
  start: number,
  address: string,
  blocks: readonly Block[],
): RecutPart {
  return { start, parent, address, segment, blocks: [...blocks], children: [] };
}

function inOrder<Item extends { readonly start: number }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => one.start - other.start);
}

/** Whether a number is marked as one: a text may begin with a bare number that it only speaks of. */
function isClosed({ level, prefix, suffix }: EnumeratorStyle): boolean {
  return level !== 'item' || prefix !== '' || suffix !== '';
}

/** A segment's first block is no item of a list, as its number says all that its marker said. */
function roleOf({ role }: Block): Block['role'] {
  return role === 'item' ? 'paragraph' : role === 'title' ? 'heading' : role;
}

/** The segments of the parts right below one, of those blocks that are in them; each is made after those inside it, without recursion. */
function segmentsBelow(root: RecutPart, isInside: (block: Block) => boolean): Segment[] {
  const parts = [root];
  for (let at = 0; at < parts.length; at++) for (const child of parts[at]!.children) parts.push(child);
  giveOwnAddresses(parts);
  const made = new Map<RecutPart, Segment>();
  const childrenOf = (part: RecutPart) => part.children.map((child) => made.get(child)!);
  for (const part of parts.slice(1).reverse()) {
    const segment = part.segment!;
    const blocks = part.blocks.filter(isInside);
    const children = childrenOf(part);
    const own = segment.enumerator?.end ?? segment.start;
    const end = Math.max(own, blocks.at(-1)?.end ?? 0, children.at(-1)?.end ?? 0);
    made.set(part, { ...segment, address: part.address, end, blocks, children });
  }
  return childrenOf(root);
}

/** Numbers those that share an address with one before them, as a version does that is read. */
function giveOwnAddresses(parts: readonly RecutPart[]): void {
  const used = new Set<string>();
  for (const part of parts) {
    const { address } = part;
    for (let count = 2; used.has(part.address); count++) part.address = `${address}:${count}`;
    used.add(part.address);
  }
}

/** Gives what came under another part the address of that in the place of the one it stood under before. */
function readdress(moved: readonly RecutPart[], address: string): void {
  for (const top of moved) {
    const before = top.parent?.address ?? '';
    const parts = [top];
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      const steps = part.address.startsWith(`${before}.`) ? part.address.slice(before.length + 1) : null;
      const own = steps ?? part.address;
      if (steps !== null || before === '') part.address = address === '' ? own : `${address}.${own}`;
      parts.push(...part.children);
    }
  }
}
