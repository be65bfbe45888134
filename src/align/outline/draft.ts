import { claimed, type Match, missing, type Pairing } from '../pairing/match.js';
import type { Node, Outline } from '../tree.js';

/** A pairing in the making. */
export class Draft {
  readonly matches: Match[];
  /** By index of the version's node, the index of the source node that has it; -1 where it is free. */
  readonly owners: Int32Array;
  /** Segments of the version that have text which the source has before its first. */
  frontParts: readonly Node[] = [];
  readonly source: Outline;
  readonly target: Outline;

  constructor(source: Outline, target: Outline) {
    this.source = source;
    this.target = target;
    this.matches = source.nodes.map(() => missing);
    this.owners = new Int32Array(target.nodes.length).fill(-1);
  }

  matchOf(node: Node): Match {
    return this.matches[node.index] ?? missing;
  }

  /** What stands for a source node; null where nothing does, or it has no place of its own. */
  partnerOf(node: Node): Node | null {
    return this.matchOf(node).node;
  }

  ownerOf(node: Node): Node | null {
    return this.source.nodes[this.owners[node.index] ?? -1] ?? null;
  }

  isFree(node: Node): boolean {
    return this.owners[node.index] === -1;
  }

  /** Says what became of a source node, and frees what was said to be its before. */
  set(node: Node, match: Match): void {
    for (const target of claimed(this.matchOf(node))) {
      if (this.owners[target.index] === node.index) this.owners[target.index] = -1;
    }
    this.matches[node.index] = match;
    for (const target of claimed(match)) {
      const owner = this.ownerOf(target);
      // What may belong to several belongs to the one that it is known to belong to.
      const isLoose =
        owner === null || (match.state !== 'ambiguous' && this.matchOf(owner).state === 'ambiguous');
      if (isLoose) this.owners[target.index] = node.index;
    }
  }

  /** Leaves a source node without counterpart. */
  free(node: Node): void {
    this.set(node, missing);
  }

  missing(): Node[] {
    return this.source.nodes.filter((node) => this.matchOf(node).state === 'missing');
  }

  extra(): Node[] {
    return this.target.nodes.filter((node) => this.isFree(node));
  }

  pairing(): Pairing {
    const { matches, owners, frontParts } = this;
    return frontParts.length === 0 ? { matches, owners } : { matches, owners, frontParts };
  }
}
