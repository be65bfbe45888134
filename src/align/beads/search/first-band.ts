import { integers } from '../../../text/lists.js';
import type { IndexedText } from '../../words/reading/indexed-text.js';
import type { TranslationTable } from '../../words/table.js';
import { type Anchor, anchorChain } from './anchors.js';
import { type Band, closed } from './band.js';

/** Places on each side of the line through the anchors that are always looked at. */
const leastHalfWidth = 5;
/** How much wider the band gets with each sentence between a place and the nearest anchor. */
const widening = 0.2;
/** It does not get wider than this at first: where the path proves to lie outside, it is widened there. */
const greatestHalfWidth = 45;
/**
 * Between anchors where one side has this many sentences more than the other, a passage is missing, anywhere between
 * them: all places are looked at where the shorter side has no more sentences than this.
 */
const lackingPassage = 45;
const mostBeside = 200;
/** A gap between anchors with no more places than this is looked at as a whole. */
const smallGap = 1600;

/** The band to look at first: about a line through sentences that share rare words, by length between them. */
export function firstBand(source: IndexedText, target: IndexedText, table: TranslationTable): Band {
  return bandAbout(source, target, anchorChain(source, target, table));
}

/** The same about anchors that are known. */
export function bandAbout(source: IndexedText, target: IndexedText, anchors: readonly Anchor[]): Band {
  const low = integers(source.count + 1, target.count);
  const high = integers(source.count + 1);
  const knots = [{ source: 0, target: 0 }, ...anchors, { source: source.count, target: target.count }];
  for (let index = 1; index < knots.length; index++) {
    fillGap(source, target, knots[index - 1]!, knots[index]!, low, high);
  }
  return closed({ low, high }, target.count);
}

/** Widens the rows between two knots to what a path between them may visit. */
function fillGap(
  source: IndexedText,
  target: IndexedText,
  from: Anchor,
  to: Anchor,
  low: Int32Array,
  high: Int32Array,
): void {
  const rows = to.source - from.source;
  const columns = to.target - from.target;
  const line = lineByLength(source, target, from, to);
  const wide = rows * columns <= smallGap ? Math.max(rows, columns) : 0;
  const usual = (rows * target.count) / source.count;
  const imbalance = Math.min(Math.abs(rows - columns), Math.abs(usual - columns));
  const whole = imbalance > lackingPassage && Math.min(rows, columns) <= mostBeside;
  for (let row = from.source; row <= to.source; row++) {
    const distance = Math.min(row - from.source, to.source - row);
    const grown = leastHalfWidth + widening * distance + Math.min(imbalance, columns / 2);
    const half = whole ? columns : Math.ceil(Math.min(Math.max(grown, wide), greatestHalfWidth));
    const middle = line[row - from.source]!;
    low[row] = Math.min(low[row]!, Math.max(0, Math.max(from.target - leastHalfWidth, middle - half)));
    high[row] = Math.max(
      high[row]!,
      Math.min(target.count, Math.min(to.target + leastHalfWidth, middle + half)),
    );
  }
}

/** For each row between two knots the column at the same share of the text between them. */
function lineByLength(source: IndexedText, target: IndexedText, from: Anchor, to: Anchor): Int32Array {
  const sourceInk = inkOf(source, from.source, to.source);
  const targetInk = inkOf(target, from.target, to.target);
  const line = integers(to.source - from.source + 1);
  let column = from.target;
  let passed = 0;
  let share = 0;
  for (let row = from.source; row <= to.source; row++) {
    line[row - from.source] = column;
    share += (source.lengths[row] ?? 0) / Math.max(1, sourceInk);
    while (column < to.target && passed + target.lengths[column]! / 2 < share * targetInk)
      passed += target.lengths[column++]!;
  }
  line[line.length - 1] = to.target;
  return line;
}

function inkOf(text: IndexedText, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++) sum += text.lengths[at]!;
  return sum;
}
