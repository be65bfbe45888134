import { ordinalOf } from '../ordinal.js';
import { type Node, type Outline, siblingsOf } from '../tree.js';
import { type Match, ownersOf, type Pairing } from './match.js';

/** The numbers that a node stands for: one, or those of a range such as `Articles 3 to 5`. */
function numbersOf(node: Node): { readonly from: number; readonly to: number } | null {
  const ordinal = node.segment.enumerator === null ? null : ordinalOf(node);
  if (ordinal === null || ordinal.insert !== 0) return null;
  return { from: ordinal.number, to: ordinal.through ?? ordinal.number };
}

function isRange(node: Node): boolean {
  return node.segment.enumerator?.ordinal.through !== undefined;
}

/**
 * A pairing in which parts that one side has as a range answer it: the parts of the source that a range of the version
 * stands for are merged into that, and a range of the source is split into the parts that the version has of it.
 */
export function withRanges(source: Outline, target: Outline, pairing: Pairing): Pairing {
  if (!source.nodes.some(isRange) && !target.nodes.some(isRange)) return pairing;
  const matches = [...pairing.matches];
  for (const range of target.nodes.filter(isRange)) mergeInto(range, source, target, matches);
  const owners = Int32Array.from(pairing.owners);
  for (const range of source.nodes.filter(isRange)) splitOf(range, target, matches, owners);
  return { matches, owners: ownersAfter(matches, owners) };
}

/** What was claimed before keeps its owner. */
function ownersAfter(matches: readonly Match[], owners: Int32Array): Int32Array {
  const own = ownersOf(matches, owners.length);
  for (const [at, owner] of owners.entries()) if (owner >= 0) own[at] = owner;
  return own;
}

/** Of the source parts beside the one that a range answers, those that it stands for, too. */
function mergeInto(range: Node, source: Outline, target: Outline, matches: Match[]): void {
  const numbers = numbersOf(range);
  if (numbers === null) return;
  for (const node of source.nodes) {
    const own = numbersOf(node);
    if (own === null || own.from < numbers.from || own.to > numbers.to) continue;
    if (matches[node.index]?.state !== 'missing' || node.segment.level !== range.segment.level) continue;
    if (!isBeside(node, range, target, matches)) continue;
    matches[node.index] = { state: 'merged', node: null, into: range };
  }
}

/** Whether a source node would stand where a range does: in the same parent, or in no other. */
function isBeside(node: Node, range: Node, { nodes }: Outline, matches: readonly Match[]): boolean {
  if (node.parent === null || range.parent === null)
    return node.parent === range.parent || node.segment.continuous;
  return matches[node.parent.index]?.node === nodes[range.parent.index];
}

/** Gives a range of the source the parts that a version has in its place. */
function splitOf(range: Node, target: Outline, matches: Match[], owners: Int32Array): void {
  const numbers = numbersOf(range);
  const head = matches[range.index]?.node;
  if (numbers === null || head == null || isRange(head)) return;
  const parts = siblingsOf(target, head).filter((node) => {
    const own = numbersOf(node);
    const within = own !== null && own.from >= numbers.from && own.to <= numbers.to;
    return within && (node === head || owners[node.index] === -1);
  });
  if (parts.length < 2) return;
  matches[range.index] = { ...matches[range.index]!, state: 'split', node: null, parts };
}
