import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { certainty, writeAmbiguous } from './lists.js';
import { prices } from './prices.js';
import type { SiblingSpan } from './siblings/problem.js';
import { alignSiblings } from './siblings/siblings.js';

/** Lists with a smaller product are compared as wholes; longer ones are first cut where headings are sure to agree. */
const smallCells = 2_500;

/** Evidence from which a pair that each finds best among all is a place to cut at. */
const sure = 6;

/** Evidence of one pair at least from which order may decide for the others; with less, nothing tells them apart. */
const telling = 3;

/**
 * Aligns the un-numbered headings of two versions, of all depths, as one sequence in reading order: one more or less, a
 * level that was changed and a parent that is missing move no other. Pairs are written into the draft.
 */
export function alignHeadings(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): void {
  for (const [left, right] of cutAtSure(sources, targets, evidence))
    alignStretch(draft, left, right, evidence);
}

type Stretch = readonly [readonly Node[], readonly Node[]];

/** Two lists cut before and after the pairs that are sure, and these. */
function cutAtSure(sources: readonly Node[], targets: readonly Node[], evidence: Evidence): Stretch[] {
  if (sources.length * targets.length <= smallCells) return [[sources, targets]];
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  for (const [from, to] of surePairs(sources, targets, evidence)) {
    stretches.push([sources.slice(i, from), targets.slice(j, to)]);
    stretches.push([[sources[from]!], [targets[to]!]]);
    [i, j] = [from + 1, to + 1];
  }
  return [...stretches, [sources.slice(i), targets.slice(j)]];
}

/** Pairs of places, ascending on both sides, of headings that what they share leads to each other alone. */
function surePairs(
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): [number, number][] {
  const found = evidence
    .shared(sources, targets)
    .filter(([i, j]) => evidence.heading([sources[i]!], [targets[j]!]) >= sure)
    .sort(([one], [other]) => one - other);
  return longestAscent(found);
}

/** The longest series of pairs whose second place ascends with the first; by patience sorting, in time n log n. */
function longestAscent(pairs: readonly (readonly [number, number])[]): [number, number][] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, [, place]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? -1 : tails[low - 1]!);
    tails[low] = at;
  }
  const chosen: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at]!) chosen.push([pairs[at]![0], pairs[at]![1]]);
  return chosen.reverse();
}

function alignStretch(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): void {
  if (sources.length === 0 || targets.length === 0 || pairInStep(draft, sources, targets, evidence)) return;
  const weigh = (i: number, j: number, a = 1, b = 1) =>
    evidence.heading(sources.slice(i, i + a), targets.slice(j, j + b));
  const reading = alignSiblings({
    sources: sources.length,
    targets: targets.length,
    start: 0,
    offset: () => null,
    content: (i, a, j, b) => {
      if (a + b > 3) return -Infinity;
      // The price of a group is taken off whatever it is a group of.
      const lost = a + b > 2 ? prices.lostHeading - prices.group : 0;
      return weigh(i, j, a, b) - prices.heading - lost;
    },
  });
  const isTold = reading.beads.some(({ i, a, j, b }) => a > 0 && b > 0 && weigh(i, j) >= telling);
  const isOpen = sources.length !== targets.length && !isTold;
  for (const { i, a, j, b, margins } of reading.beads) {
    if (a === 0) continue;
    if (isOpen && margins[0]! < prices.margin) {
      writeAmbiguous(draft, sources[i]!, i, targets, reading);
      continue;
    }
    if (b === 0) continue;
    const [from, to] = firstThere(sources, targets, { i, a, j, b }, evidence);
    // The first of two in a row is much shorter than the text of both.
    const weight = from === i && to === j ? weigh(i, j, a, b) : weigh(from, to);
    if (weight < prices.leastHeading) continue;
    const [source, target] = [sources[from]!, targets[to]!];
    const score = certainty(Math.min(...margins));
    draft.set(source, { state: 'present', node: target, score, weight: evidence.whole(source, target) });
  }
  pairBare(draft, sources, targets);
}

/**
 * Pairs lists of one length in step where the depths agree and the evidence for each pair is so much that order may decide:
 * no other reading could lead, and most versions are so.
 */
function pairInStep(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  evidence: Evidence,
): boolean {
  if (sources.length !== targets.length) return false;
  if (sources.some(({ depth }, at) => depth !== targets[at]!.depth)) return false;
  const weights: number[] = [];
  for (const [at, source] of sources.entries()) {
    const weight = evidence.heading([source], [targets[at]!]);
    if (weight < telling) return false;
    weights.push(weight);
  }
  for (const [at, source] of sources.entries()) {
    const node = targets[at]!;
    const score = certainty(weights[at]! + prices.skip);
    draft.set(source, { state: 'present', node, score, weight: evidence.whole(source, node) });
  }
  return true;
}

/** How sure a pair is for which nothing but its place speaks. */
const byPlace = 0.5;

/**
 * A heading that has lost its text answers the only one at its place whose text is then missing: nothing but the words of
 * the two headings could say so, and it need not know them.
 */
function pairBare(draft: Draft, sources: readonly Node[], targets: readonly Node[]): void {
  const places = new Map(targets.map((node, at) => [node, at]));
  let [first, from] = [0, 0];
  for (let i = 0; i <= sources.length; i++) {
    const partner = i === sources.length ? null : draft.partnerOf(sources[i]!);
    const to = partner === null ? targets.length : (places.get(partner) ?? -1);
    if (i < sources.length && (partner === null || to < from)) continue;
    const [source, target] = [sources[first]!, targets[from]!];
    if (i - first === 1 && to - from === 1 && isBarePair(draft, source, target)) {
      draft.set(source, { state: 'present', node: target, score: byPlace });
    }
    [first, from] = [i + 1, to + 1];
  }
}

function isBarePair(draft: Draft, source: Node, target: Node): boolean {
  if (draft.matchOf(source).state !== 'missing' || !draft.isFree(target)) return false;
  return source.depth === target.depth && isBare(source) !== isBare(target);
}

/** Whether a part is nothing but its heading. */
function isBare({ segment, children }: Node): boolean {
  return segment.blocks.length < 2 && children.length === 0;
}

/**
 * Of a heading and two in a row, the pair that stands: the first of the two, unless the text below that is not there.
 * The other one is lost, and its text is looked for later.
 */
function firstThere(
  sources: readonly Node[],
  targets: readonly Node[],
  { i, a, j, b }: SiblingSpan,
  evidence: Evidence,
): readonly [number, number] {
  if (a + b === 2) return [i, j];
  const first: readonly [number, number] = [i, j];
  const second: readonly [number, number] = [i + a - 1, j + b - 1];
  const isBare = (a > 1 ? sources[i]! : targets[j]!).segment.blocks.length < 2;
  if (isBare) {
    const weigh = ([from, to]: readonly [number, number]) =>
      evidence.heading([sources[from]!], [targets[to]!]);
    return weigh(second) > weigh(first) ? second : first;
  }
  const [below] = evidence.within(sources.slice(i, i + a), targets.slice(j, j + b));
  return below!.share >= prices.within ? first : second;
}
