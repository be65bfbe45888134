import { offsetBetween, ordinalKey, ordinalOf } from '../ordinal.js';
import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { prices } from './prices.js';
import { alignSiblings, type SiblingBead, type SiblingReading } from './siblings.js';

/** A numbered segment for an un-numbered heading: possible, but not likely. */
const kindPrice = 4;

/** Up to so many cells two lists are compared as a whole; longer ones are cut at anchors first. */
const wholeCells = 6400;

/** A pair with the same number is doubted where the evidence is below this. */
const doubt = -2;

/** Aligns two lists of siblings and writes what was found into the draft. */
export function alignLists(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): void {
  if (sources.length === 0 || targets.length === 0) return;
  if (sameNumbers(sources, targets) && undoubted(draft, sources, targets, evidence)) return;
  for (const [left, right] of piecesOf(sources, targets, evidence)) alignPiece(draft, left, right, evidence);
}

function sameNumbers(sources: readonly Node[], targets: readonly Node[]): boolean {
  return (
    sources.length === targets.length &&
    sources.every((source, at) => numberKey(source) === numberKey(targets[at]!))
  );
}

function numberKey(node: Node): string {
  return ordinalOf(node) === null ? 'h' : ordinalKey(node);
}

/** Pairs by number where no pair's evidence speaks against it. */
function undoubted(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): boolean {
  const weights = sources.map((source, at) => evidence.whole([source], [targets[at]!]));
  if (weights.some((weight) => weight < doubt)) return false;
  for (const [at, source] of sources.entries()) {
    draft.set(source, {
      state: 'present',
      node: targets[at]!,
      score: certainty(weights[at]! + prices.change),
    });
  }
  return true;
}

function alignPiece(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): void {
  const reading = alignSiblings({
    sources: sources.length,
    targets: targets.length,
    start: 0,
    offset: (i, j) => offsetBetween(sources[i]!, targets[j]!),
    content: (i, a, j, b) => contentOf(sources.slice(i, i + a), targets.slice(j, j + b), evidence),
  });
  for (const bead of reading.beads) writeBead(draft, sources, targets, bead, reading);
}

function contentOf(sources: readonly Node[], targets: readonly Node[], evidence: Evidence): number {
  if (sources.length > 1 || targets.length > 1) return evidence.group(sources, targets);
  const kinds = (ordinalOf(sources[0]!) === null) === (ordinalOf(targets[0]!) === null);
  if (kinds) return evidence.whole(sources, targets);
  const leaves = sources[0]!.children.length === 0 || targets[0]!.children.length === 0;
  return leaves ? -Infinity : evidence.whole(sources, targets) - kindPrice;
}

function writeBead(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  bead: SiblingBead,
  reading: SiblingReading,
): void {
  const left = sources.slice(bead.i, bead.i + bead.a);
  const right = targets.slice(bead.j, bead.j + bead.b);
  const sure = left.filter((_, at) => bead.margins[at]! >= prices.margin);
  for (const [at, node] of left.entries()) {
    if (!sure.includes(node)) writeAmbiguous(draft, node, bead.i + at, targets, reading);
  }
  if (right.length === 0 || sure.length === 0) return;
  writeGroup(draft, sure, right, certainty(Math.min(...bead.margins)));
}

/** Pairs several with one: where the text of many stands in one, that one is paired with the one it takes its number from. */
export function writeGroup(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  score: number,
): void {
  const target = targets[0]!;
  if (targets.length > 1) {
    draft.set(sources[0]!, { state: 'split', node: target, parts: targets, score });
    return;
  }
  const keeper = sources.find((source) => offsetBetween(source, target) === 0) ?? sources[0]!;
  for (const source of sources) {
    if (source === keeper) draft.set(source, { state: 'present', node: target, score });
  }
  for (const source of sources) {
    if (source !== keeper) draft.set(source, { state: 'merged', node: null, into: target, score });
  }
}

function writeAmbiguous(
  draft: Draft,
  node: Node,
  at: number,
  targets: readonly Node[],
  reading: SiblingReading,
): void {
  const rivals = reading.rivals(at, 2 * prices.margin).slice(0, 4);
  const [best] = rivals;
  if (best === undefined) return;
  let whole = Math.exp(0);
  for (const rival of rivals) whole += Math.exp(rival.score - best.score);
  const candidates = rivals.map((rival) => ({
    node: targets[rival.j]!,
    score: Math.exp(rival.score - best.score) / whole,
  }));
  draft.set(node, { state: 'ambiguous', node: null, candidates });
}

/** A lead in nats as a probability. */
export function certainty(lead: number): number {
  return 1 / (1 + Math.exp(-lead));
}

function piecesOf(
  sources: readonly Node[],
  targets: readonly Node[],
  _evidence: Evidence,
): [readonly Node[], readonly Node[]][] {
  if (sources.length * targets.length <= wholeCells) return [[sources, targets]];
  return [[sources, targets]];
}
