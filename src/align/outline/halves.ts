import { ordinalOf } from '../ordinal.js';
import { type Node, type Outline, siblingsOf } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { placesIn } from './merged-places.js';
import { prices } from './prices.js';

/**
 * Takes what has no counterpart for the rest of a segment next to it, where the counterpart of that says but a part of
 * it: who would leave out a sentence and write another segment in its place? A list that was aligned as a whole does
 * not see that, as it asks of every segment how well it is translated, not what is left over.
 */
export function pairHalves(draft: Draft, evidence: Evidence): void {
  for (const extra of draft.extra().filter(hasNumber)) joinSplit(draft, extra, evidence);
  for (const source of draft.missing().filter(hasNumber)) joinMerged(draft, source, evidence);
}

/** The text under a heading without a number is looked for where that is paired. */
function hasNumber(node: Node): boolean {
  return ordinalOf(node) !== null;
}

/** The leaves beside a leaf, and which of the two comes first. */
function besides(outline: Outline, node: Node): { beside: Node; known: 0 | 1 }[] {
  if (node.children.length > 0) return [];
  const siblings = siblingsOf(outline, node);
  const [before, after] = [siblings[node.place - 1], siblings[node.place + 1]];
  const found: { beside: Node; known: 0 | 1 }[] = [];
  if (before?.children.length === 0) found.push({ beside: before, known: 0 });
  if (after?.children.length === 0) found.push({ beside: after, known: 1 });
  return found;
}

/** The leaf that a leaf is paired with alone; null where none is. */
function aloneWith(draft: Draft, source: Node): Node | null {
  const { state, node } = draft.matchOf(source);
  return state === 'present' && source.children.length === 0 && node?.children.length === 0 ? node : null;
}

function joinSplit(draft: Draft, extra: Node, evidence: Evidence): void {
  for (const { beside, known } of besides(draft.target, extra)) {
    const source = draft.ownerOf(beside);
    if (source === null || aloneWith(draft, source) !== beside) continue;
    const parts = known === 0 ? [beside, extra] : [extra, beside];
    if (evidence.halves([source], parts, known) < prices.half) continue;
    draft.set(source, { ...draft.matchOf(source), state: 'split', node: parts[0]!, parts });
    return;
  }
}

function joinMerged(draft: Draft, missing: Node, evidence: Evidence): void {
  for (const { beside, known } of besides(draft.source, missing)) {
    const into = aloneWith(draft, beside);
    if (into === null) continue;
    const parts = known === 0 ? [beside, missing] : [missing, beside];
    if (evidence.halves(parts, [into], known) < prices.half) continue;
    const score = draft.matchOf(beside).score ?? 1;
    const place = placesIn(into, parts, evidence)[parts.indexOf(missing)];
    draft.set(missing, { state: 'merged', node: null, into, score, ...place });
    return;
  }
}
