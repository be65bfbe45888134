import { offsetBetween, ordinalOf, sameOrdinal } from '../ordinal.js';
import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { placesIn } from './merged-places.js';
import { prices } from './prices.js';
import { alignSiblings, type SiblingBead, type SiblingReading } from './siblings/siblings.js';
import { longList, piecesOf } from './siblings/stretches.js';

/** A numbered segment for an un-numbered heading: possible, but not likely. */
const kindPrice = 4;

/** Pairs with the same numbers need no comparison with others where the evidence for each is at least this. */
const doubt = 2;

/** Aligns two lists of siblings and writes what was found into the draft. */
export function alignLists(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): void {
  if (sources.length === 0 || targets.length === 0) return;
  if (sources.length < longList && sameNumbers(sources, targets)) {
    if (undoubted(draft, sources, targets, evidence)) return;
  }
  for (const piece of piecesOf(sources, targets, evidence)) {
    const left = sources.slice(piece.i, piece.i + piece.a);
    const right = targets.slice(piece.j, piece.j + piece.b);
    if (piece.settled) settle(draft, left, right);
    else if (left.length > 0 && right.length > 0) alignPiece(draft, left, right, piece.offset, evidence);
  }
}

/** Pairs of which nothing is doubted are as sure as the prices are. */
function settle(draft: Draft, sources: readonly Node[], targets: readonly Node[]): void {
  for (const [at, source] of sources.entries()) {
    draft.set(source, {
      state: 'present',
      node: targets[at]!,
      score: certainty(prices.skip + prices.change),
    });
  }
}

function alignPiece(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  start: number,
  evidence: Evidence,
): void {
  if (start === 0 && sameNumbers(sources, targets) && undoubted(draft, sources, targets, evidence)) return;
  const isCounted = sources.length !== targets.length && (isAlike(sources) || isAlike(targets));
  const reading = alignSiblings({
    sources: sources.length,
    targets: targets.length,
    start,
    closing: isCountedAnew(sources) && isCountedAnew(targets) ? prices.closingItems : prices.closing,
    offset: (i, j) => (isCounted ? null : offsetBetween(sources[i]!, targets[j]!)),
    content: (i, a, j, b) => contentOf(sources.slice(i, i + a), targets.slice(j, j + b), evidence),
  });
  for (const bead of reading.beads) writeBead(draft, sources, targets, bead, reading, evidence);
}

/**
 * Whether a list prints one number before each entry, `1.` and again `1.`, and the renderer counts: where it has not as
 * many entries as another, their places say nothing of which is which.
 */
function isAlike(nodes: readonly Node[]): boolean {
  const label = nodes[0]?.segment.enumerator?.label;
  return (
    label !== undefined &&
    nodes.length > 1 &&
    nodes.every(({ segment }) => segment.enumerator?.label === label)
  );
}

/** Whether a list looks as if a program counted it: numbers without a word such as Article, one after the other. */
function isCountedAnew(nodes: readonly Node[]): boolean {
  return nodes.every((node, at) => {
    if (node.segment.level !== 'item') return false;
    const before = at === 0 ? null : nodes[at - 1]!;
    return before === null || ordinalOf(node)?.number === (ordinalOf(before)?.number ?? 0) + 1;
  });
}

function sameNumbers(sources: readonly Node[], targets: readonly Node[]): boolean {
  return (
    sources.length === targets.length && sources.every((source, at) => sameOrdinal(source, targets[at]!))
  );
}

/** Pairs by number where no pair's evidence speaks against it. */
function undoubted(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): boolean {
  const weights = new Float64Array(sources.length);
  for (const [at, source] of sources.entries()) {
    const weight = likeness(source, targets[at]!, evidence);
    if (weight < doubt) return false;
    weights[at] = weight;
  }
  for (const [at, node] of targets.entries()) {
    const weight = weights[at]!;
    draft.set(sources[at]!, { state: 'present', node, score: certainty(weight + prices.change), weight });
  }
  return true;
}

/** The evidence of the first words where that is enough, else of the whole. */
function likeness(source: Node, target: Node, evidence: Evidence): number {
  const opening = evidence.opening(source, target);
  return opening >= doubt ? opening : evidence.whole(source, target);
}

function contentOf(sources: readonly Node[], targets: readonly Node[], evidence: Evidence): number {
  const [source, target] = [sources[0]!, targets[0]!];
  const isHeading = ordinalOf(source) === null;
  const alike = [...sources, ...targets].every((node) => (ordinalOf(node) === null) === isHeading);
  if (sources.length > 1 || targets.length > 1) return alike ? evidence.group(sources, targets) : -Infinity;
  if (alike) return evidence.whole(source, target);
  const leaves = source.children.length === 0 || target.children.length === 0;
  return leaves ? -Infinity : evidence.whole(source, target) - kindPrice;
}

function writeBead(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  bead: SiblingBead,
  reading: SiblingReading,
  evidence: Evidence,
): void {
  const left = sources.slice(bead.i, bead.i + bead.a);
  const right = targets.slice(bead.j, bead.j + bead.b);
  const least = left.length > 1 || right.length > 1 ? 0 : prices.margin;
  const sure = left.filter((_, at) => bead.margins[at]! >= least);
  for (const [at, node] of left.entries()) {
    if (!sure.includes(node)) writeAmbiguous(draft, node, bead.i + at, targets, reading);
  }
  if (right.length === 0 || sure.length === 0) return;
  const score = certainty(Math.min(...bead.margins));
  if (sure.length === 1 && right.length === 1) {
    const weight = evidence.whole(sure[0]!, right[0]!);
    draft.set(sure[0]!, { state: 'present', node: right[0]!, score, weight });
  } else writeGroup(draft, sure, right, score, evidence);
}

/** Pairs several with one: where the text of many stands in one, that one is paired with the one it takes its number from. */
function writeGroup(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  score: number,
  evidence: Evidence,
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
  const places = placesIn(target, sources, evidence);
  for (const [at, source] of sources.entries()) {
    if (source !== keeper)
      draft.set(source, { state: 'merged', node: null, into: target, score, ...places[at] });
  }
}

/** Writes that a node may be any of those that it is paired with in some of the best readings. */
export function writeAmbiguous(
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
