import { announces, isHeadingLike } from '../enumerators/line-shapes.js';
import type { Piece } from '../tree/pieces.js';
import type { UnfinishedSegment } from '../tree/tree.js';
import { announcedOpening, boundaryScore, type Closing, contentScore } from './closing-signs.js';
import { isSiteFurniture, menuStart } from './furniture.js';

/**
 * Tells the document's close from its last segment: the owners of what follows the last marker are changed to `back`
 * or `furniture` where the evidence says so.
 */
export function findClosing(closing: Closing): void {
  const { pieces, owners, nodes, locale } = closing;
  const last = nodes.at(-1);
  if (last === undefined) return;
  const first = firstAfter(closing, last);
  const site = pieces.findIndex((piece, at) => at >= first && isSiteFurniture(piece, locale));
  const end = site < 0 ? pieces.length : site;
  for (let at = end; at < pieces.length; at++) owners[at] = 'furniture';
  const goesOn = (closing.headings.at(-1)?.at ?? -1) > last.at;
  const cut = goesOn ? end : bestCut(closing, last, first, end);
  const menu = menuStart(pieces, cut, end);
  for (let at = cut; at < end; at++) {
    if (owners[at] !== 'furniture') owners[at] = at < menu ? 'back' : 'furniture';
  }
}

/** Index of the first piece that may be part of the close: below a head stands the segment's own text. */
function firstAfter(closing: Closing, last: UnfinishedSegment): number {
  const { pieces } = closing;
  const { printed, body, read } = last.piece;
  const head = printed.text.slice(body);
  if (!isLabelOnly(last) && !isNamed(closing, last)) return last.at + 1;
  let at = nextText(pieces, last.at + 1);
  const name = pieces[at];
  const alone = read.depth === 0 && head === '';
  if (alone && name !== undefined && isHeadingLike(name.printed.text)) at = nextText(pieces, at + 1);
  return at + 1;
}

/**
 * Whether a segment's first line is its name: for bare numbers only where those beside it have text below theirs, or are
 * all heads of what is inside them.
 */
function isNamed({ pieces, nodes, owners }: Closing, node: UnfinishedSegment): boolean {
  const { printed, body, step } = node.piece;
  const head = printed.text.slice(body);
  if (!isHeadingLike(head.replace(/\.$/, '')) || head.length > longestName) return false;
  if (step?.reading.style.level !== 'item') return isHeadingLike(head);
  const opensWithOwn = (other: UnfinishedSegment) => {
    const next = owners[other.at + 1];
    return typeof next === 'object' && next.parent === other;
  };
  const siblings = nodes.filter((other) => other !== node && other.parent === node.parent);
  const beside = siblings.filter((other) => !opensWithOwn(other));
  if (beside.length === 0) return siblings.length > 0 && [node, ...siblings].every(isHeaded);
  const headed = beside.filter(
    (other) => owners[other.at + 1] === other && pieces[other.at + 1]?.role === 'paragraph',
  );
  return headed.length > beside.length * 0.6;
}

/** Whether what stands behind a label has the shape of a heading. */
function isHeaded({ piece }: UnfinishedSegment): boolean {
  const head = piece.printed.text.slice(piece.body);
  return isHeadingLike(head) && !announces(head);
}

/** Longest first line that is taken for a name, in UTF-16 units. */
const longestName = 100;

function nextText(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (at < pieces.length && pieces[at]?.role !== 'paragraph') at++;
  return at;
}

/** The index from which the signs add up highest; `end` where nothing speaks for a close. */
function bestCut(closing: Closing, last: UnfinishedSegment, first: number, end: number): number {
  const opening = announcedOpening(closing);
  const named = isNamed(closing, last);
  const item = last.piece.step?.reading.style.level === 'item';
  const article = !item || named;
  const earliest = firstJudged(closing, first, end);
  let [best, cut, inside] = [0, end, 0];
  for (let at = end - 1; at >= first; at--) {
    if (!isJudged(closing, at)) continue;
    inside += contentScore(closing, at, article, opening);
    const habit = at === earliest ? priorOf(closing, last, item && named) : 0;
    const sum = inside + habit + boundaryScore(closing, at, last);
    if (sum > best) [best, cut] = [sum, at];
  }
  return cut;
}

/** Whether a piece is text of a segment so far: captions and furniture say nothing. */
function isJudged({ pieces, owners }: Closing, at: number): boolean {
  const role = pieces[at]?.role;
  return typeof owners[at] !== 'string' && role !== 'caption' && role !== 'image' && role !== 'furniture';
}

function firstJudged(closing: Closing, first: number, end: number): number {
  for (let at = first; at < end; at++) if (isJudged(closing, at)) return at;
  return end;
}

/**
 * How much rarer a second paragraph is in the segments of the last one's level than none, as a logarithm: the last
 * one's own group counts first, then all of its level.
 */
function priorOf({ owners, pieces, nodes }: Closing, last: UnfinishedSegment, named: boolean): number {
  const counts = new Map<UnfinishedSegment, number>();
  for (const [at, owner] of owners.entries()) {
    if (typeof owner === 'string' || pieces[at]?.role !== 'paragraph') continue;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const family = last.piece.step?.reading.style.family;
  const alike = nodes.filter((node) => node !== last && node.piece.step?.reading.style.family === family);
  const isLong = (node: UnfinishedSegment) => (counts.get(node) ?? 0) > (named || standsAlone(node) ? 2 : 1);
  const group = alike.filter(({ parent }) => parent === last.parent);
  const overall = (alike.filter(isLong).length + 0.5) / (alike.length + 1);
  const own = (group.filter(isLong).length + 2 * overall) / (group.length + 2);
  return Math.log((1 - own) / own);
}

/** Whether a label of plain text stands alone on its line. */
function standsAlone({ piece }: UnfinishedSegment): boolean {
  return piece.read.depth === 0 && piece.body >= piece.printed.text.length;
}

/** Whether a segment's first line is its head, so that its text begins below. */
function isLabelOnly({ piece }: UnfinishedSegment): boolean {
  return piece.read.depth > 0 || piece.body >= piece.printed.text.length;
}
