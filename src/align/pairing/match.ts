import type { Node } from '../tree.js';
import type { CellState } from '../types.js';

/** What became of one source segment in one version. */
export interface Match {
  readonly state: Exclude<CellState, 'extra'>;
  /** What stands for it; null where it is missing. */
  readonly node: Node | null;
  /** 0 to 1; absent where nothing but the number was compared. */
  readonly score?: number;
  /** The evidence for the pair in nats; absent where it was not looked at. */
  readonly weight?: number;
  readonly into?: Node;
  /** For `merged`: the offset at which its text begins, where that is known. */
  readonly at?: number;
  readonly parts?: readonly Node[];
  /** For `split`: whether the source prints the numbers of the parts in its running text. */
  readonly isRunIn?: boolean;
  readonly candidates?: readonly { readonly node: Node; readonly score: number }[];
}

/** One version against the source. */
export interface Pairing {
  /** By index of the source node. */
  readonly matches: readonly Match[];
  /** By index of the version's node: the index of the source node that it belongs to, -1 where there is none. */
  readonly owners: Int32Array;
  /** Segments of the version that have text which the source has before its first; absent where there are none. */
  readonly frontParts?: readonly Node[];
}

export const missing: Match = { state: 'missing', node: null };

/** Fills `owners` from the matches: a segment that several claim belongs to the first. */
export function ownersOf(matches: readonly Match[], size: number): Int32Array {
  const owners = new Int32Array(size).fill(-1);
  matches.forEach((match, index) => {
    for (const node of claimed(match)) if (owners[node.index] === -1) owners[node.index] = index;
  });
  return owners;
}

/** Every node of the version that a match speaks of. */
export function claimed(match: Match): Node[] {
  const nodes = match.node === null ? [] : [match.node];
  for (const part of match.parts ?? []) nodes.push(part);
  for (const candidate of match.candidates ?? []) nodes.push(candidate.node);
  return nodes;
}
