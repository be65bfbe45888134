import { sourceStart } from '../../text/printed.js';
import { indentWidth } from '../../text/width.js';
import { announces, isBulleted, isHeadingLike } from '../enumerators/line-shapes.js';
import { isName } from './headings.js';
import type { Piece } from './pieces.js';
import type { UnfinishedSegment } from './tree.js';

/** Where a piece belongs: in a segment, or in matter. */
export type Owner = UnfinishedSegment | 'front' | 'back' | 'furniture';

/**
 * Says of each piece where it belongs, before the document's close is told from its last segment: text goes on in the
 * segment before it, or in an outer one where indentation, list depth or the habit of the list says so.
 *
 * @param byPiece nodes by index of the piece that begins them
 * @param source the document's text
 */
export function findOwners(
  pieces: readonly Piece[],
  byPiece: ReadonlyMap<number, UnfinishedSegment>,
  source: string,
): Owner[] {
  const owners: Owner[] = [];
  const habits = countLong(pieces, byPiece);
  let current: UnfinishedSegment | null = null;
  for (const [at, piece] of pieces.entries()) {
    const node = byPiece.get(at);
    if (node !== undefined) {
      current = node;
    } else if (current !== null && isRunning(piece) && !isName(pieces, at)) {
      current = outer(current, piece, pieces[at - 1], habits, source);
    }
    if (piece.role === 'furniture') owners.push('furniture');
    else owners.push(current ?? 'front');
  }
  return owners;
}

function isRunning({ role }: Piece): boolean {
  return role !== 'caption' && role !== 'image' && role !== 'furniture';
}

/** The segment that a paragraph goes on in. */
function outer(
  current: UnfinishedSegment,
  piece: Piece,
  before: Piece | undefined,
  habits: Habits,
  source: string,
): UnfinishedSegment {
  let node = current;
  for (; node.parent !== null && node.last; node = node.parent) {
    const outside = isOutside(node, piece, source);
    if (outside === 'indent' && isRare(habits, node)) continue;
    const inside = outside === 'no' && (node !== current || node.piece.read.listDepth > 0);
    if (inside || !isFlush(node, piece, before, habits, outside === 'list')) return node;
    if (outside === 'no') return node.parent;
  }
  return node;
}

/** How a paragraph is set further out than a segment's own first line. */
function isOutside(node: UnfinishedSegment, { read }: Piece, source: string): 'indent' | 'list' | 'no' {
  const inner = node.piece.read;
  if (inner.depth > 0) return 'no';
  if (inner.listDepth > 0) return read.listDepth < inner.listDepth ? 'list' : 'no';
  const parent = node.parent?.piece.read;
  if (parent === undefined || parent.depth > 0 || read.listDepth > 0) return 'no';
  const hanging = hangingIndent(node.piece, source);
  if (hanging > inner.indent + 1)
    return read.indent < hanging - 1 && parent.indent <= read.indent ? 'indent' : 'no';
  return read.indent < inner.indent - 1 && parent.indent < inner.indent - 1 ? 'indent' : 'no';
}

/** Columns of white space before the second line of a piece; 0 where it has one line only. */
function hangingIndent({ read, printed }: Piece, source: string): number {
  const [second] = read.lines;
  if (second === undefined || second >= printed.text.length) return 0;
  const start = sourceStart(read.printed, second);
  const line = source.lastIndexOf('\n', start - 1) + 1;
  return indentWidth(source, line, start);
}

/** By parent, and for all of a level: segments that are followed by another, and those among them with text below. */
interface Habits {
  readonly groups: ReadonlyMap<UnfinishedSegment | null, Count>;
  readonly levels: ReadonlyMap<string, Count>;
  /** Segments that have nothing but a name before the first that stands in them. */
  readonly bare: ReadonlySet<UnfinishedSegment | null>;
  /** Ways of writing whose segments begin with a name alone, but for few, and some have others right below it. */
  readonly headed: ReadonlySet<number>;
}

interface Count {
  long: number;
  all: number;
}

function countLong(pieces: readonly Piece[], byPiece: ReadonlyMap<number, UnfinishedSegment>): Habits {
  const groups = new Map<UnfinishedSegment | null, Count>();
  const levels = new Map<string, Count>();
  const bare = new Set<UnfinishedSegment>();
  const headed = new Set<number>();
  const heads = new Map<number, Count>();
  for (const [at, node] of byPiece) {
    const family = node.piece.step?.reading.style.family ?? -1;
    const opens = byPiece.get(at + 1)?.parent === node;
    const head = countOf(heads, family);
    head.all++;
    if (!isHead(node)) head.long++;
    else if (opens) {
      bare.add(node);
      headed.add(family);
    }
    if (node.last || node.piece.step === null) continue;
    const next = pieces[at + 1];
    const long = next !== undefined && !byPiece.has(at + 1) && isRunning(next) ? 1 : 0;
    for (const count of [
      countOf(groups, node.parent),
      countOf(levels, node.piece.step.reading.style.level),
    ]) {
      count.long += long;
      count.all++;
    }
  }
  for (const [family, { long, all }] of heads) if (long > all * mostTold) headed.delete(family);
  return { groups, levels, bare, headed };
}

/** So many of the segments of a way of writing may begin with text rather than with a name. */
const mostTold = 0.25;

/** Whether a segment's first line is a name, or nothing but a label. */
function isHead({ piece: { printed, body, read } }: UnfinishedSegment): boolean {
  const head = printed.text.slice(body);
  return read.depth > 0 || head === '' || (isHeadingLike(head) && !announces(head));
}

function countOf<Key>(counts: Map<Key, Count>, key: Key): Count {
  const known = counts.get(key);
  if (known !== undefined) return known;
  const made = { long: 0, all: 0 };
  counts.set(key, made);
  return made;
}

/** How sure the habit of a list must be, as a logarithm of odds, that text after its last item is its parent's. */
const sure = 1.8;
/** Markdown's own reading ends a list before text that is not indented. */
const notIndented = 1.5;
/** A parent that has nothing but its name before the list rarely has text after it. */
const nothingBefore = -1.4;

/**
 * Whether a paragraph after the last item of a list is the parent's, which goes on after the list: the items before
 * have none such, and nothing announced it. Articles and other segments with a word of their own keep their text.
 */
function isFlush(
  node: UnfinishedSegment,
  piece: Piece,
  before: Piece | undefined,
  habits: Habits,
  list: boolean,
): boolean {
  const { step } = node.piece;
  if (step === null || step.reading.style.level !== 'item' || node.piece.read.depth > 0) return false;
  if (before === undefined || announces(before.printed.text)) return false;
  if (before === node.piece && habits.headed.has(step.reading.style.family)) return false;
  const { text } = piece.printed;
  if (isBulleted(text) || piece.role === 'item') return false;
  if (/^\p{Ll}/u.test(text)) return /[,;]\s*$/.test(before.printed.text);
  const share = shareOfLong(habits, node);
  const odds = Math.log((1 - share) / share) + (list ? notIndented : 0);
  return odds + (habits.bare.has(node.parent) ? nothingBefore : 0) > sure;
}

/** Whether less than half of the segments beside this one have text below their first line. */
function isRare(habits: Habits, node: UnfinishedSegment): boolean {
  return shareOfLong(habits, node) < 0.5;
}

/** How many of the segments beside this one have text below their first line, with those of its level as a prior. */
function shareOfLong(habits: Habits, node: UnfinishedSegment): number {
  const none = { long: 0, all: 0 };
  const level = habits.levels.get(node.piece.step?.reading.style.level ?? '') ?? none;
  const group = habits.groups.get(node.parent) ?? none;
  const overall = (level.long + 0.5) / (level.all + 1);
  return (group.long + 2 * overall) / (group.all + 2);
}
