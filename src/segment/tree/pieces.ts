import type { Block, BlockRole, Enumerator, Ordinal, ReadBlock, ReadDocument } from '../../document/types.js';
import { trimSpan } from '../../text/normal.js';
import { type Printed, Printer, slicePrinted, sourceEnd, sourceStart } from '../../text/printed.js';
import type { Candidate, Reading } from '../enumerators/reading.js';
import type { OpenLevel } from '../outline/levels.js';
import type { Step } from '../outline/search.js';

/**
 * A step of the outline as the tree needs it. Its place is told by numbers: the stacks of the outline's search, which
 * take several times the room, are let go.
 */
export interface PlacedStep {
  /** Index in the outline's steps. */
  readonly index: number;
  /** The step whose segment it stands in, and the one before it in the same level; -1 for none. */
  readonly parent: number;
  readonly before: number;
  readonly reading: Reading;
  readonly move: Step['move'];
  /** How many leading parts of the number repeat the parent's. */
  readonly bound: number;
}

/** A stretch of a read block that belongs to one segment: the whole of it, or from one marker to the next. */
export interface Piece {
  /** Index of the read block. */
  readonly block: number;
  readonly read: ReadBlock;
  /** The marker that it begins with; null where it begins with none. */
  readonly step: PlacedStep | null;
  readonly printed: Printed;
  readonly start: number;
  readonly end: number;
  /** Printed index where the running text begins. */
  readonly body: number;
  /** Printed index right after the label; 0 where there is none. */
  readonly label: number;
  role: BlockRole;
}

/** Cuts a document's blocks at the markers that were found. All that was printed is in exactly one piece. */
export function cutPieces(
  document: ReadDocument,
  candidates: readonly Candidate[],
  steps: readonly Step[],
): Piece[] {
  const pieces: Piece[] = [];
  const byLevel = new Map<OpenLevel, number>();
  let next = 0;
  for (const [index, read] of document.blocks.entries()) {
    const marks: Mark[] = [];
    for (let step = steps[next]; step !== undefined; step = steps[++next]) {
      const candidate = candidates[step.candidate];
      if (candidate === undefined || candidate.block !== index) break;
      marks.push({ at: candidate.at, from: candidate.from, step: placed(step, next, byLevel) });
    }
    pieces.push(...cutBlock(document, index, read, marks));
  }
  return pieces;
}

/** @param byLevel the step of each level's latest member so far; gets this one. */
function placed(
  { level, previous, reading, move }: Step,
  index: number,
  byLevel: Map<OpenLevel, number>,
): PlacedStep {
  const parent = level.parent === null ? -1 : (byLevel.get(level.parent) ?? -1);
  const before = previous === null ? -1 : (byLevel.get(previous) ?? -1);
  byLevel.set(level, index);
  return { index, parent, before, reading, move, bound: level.bound };
}

interface Mark {
  /** Printed index, -1 for the reader's list marker. */
  readonly at: number;
  /** Printed index where its line begins. */
  readonly from: number;
  readonly step: PlacedStep;
}

function cutBlock(document: ReadDocument, block: number, read: ReadBlock, marks: readonly Mark[]): Piece[] {
  const shift = read.item?.ordered ? withMarker(document, read) : { printed: read.printed, by: 0 };
  const { printed } = shift;
  const starts = marks.map(({ at }) => (at < 0 ? 0 : at + shift.by));
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  const pieces: Piece[] = [];
  for (const [index, from] of cuts.entries()) {
    const mark = marks[index - (cuts.length - starts.length)];
    const after = marks[index + 1 - (cuts.length - starts.length)];
    const to = after === undefined ? printed.text.length : after.from + shift.by;
    const piece = makePiece(block, read, printed, from, to, mark, shift.by);
    if (piece !== null) pieces.push(piece);
  }
  return pieces;
}

/** The printed text with the list marker before it, and how much longer that makes it. */
function withMarker(
  document: ReadDocument,
  read: ReadBlock,
): { readonly printed: Printed; readonly by: number } {
  const { item, printed } = read;
  if (item === null) return { printed, by: 0 };
  const { start, end } = item.marker;
  const printer = new Printer();
  printer.add(document.source.text.slice(start, end), start, end - start);
  if (printed.text.length > 0) {
    const begin = sourceStart(printed, 0);
    printer.add(' ', end, Math.max(0, begin - end));
    printer.addPrinted(printed);
  }
  return { printed: printer.done(), by: printer.length - printed.text.length };
}

function makePiece(
  block: number,
  read: ReadBlock,
  whole: Printed,
  from: number,
  to: number,
  mark: Mark | undefined,
  shift: number,
): Piece | null {
  const { text } = whole;
  const { start: low, end: high } = trimSpan(text, from, to);
  if (low === high) return isPictureAlone(read, whole) ? undescribed(block, read, whole) : null;
  const printed = low === 0 && high === text.length ? whole : slicePrinted(whole, low, high);
  const length = high - low;
  const ends = markEnds(read, mark, shift);
  return {
    block,
    read,
    step: mark?.step ?? null,
    printed,
    role: read.role,
    start: sourceStart(whole, low),
    end: sourceEnd(whole, high),
    body: Math.min(length, Math.max(0, ends.body - low)),
    label: Math.min(length, Math.max(0, ends.label - low)),
  };
}

/** A picture without a description prints nothing, and is there. */
function isPictureAlone({ role, item }: ReadBlock, { text }: Printed): boolean {
  return role === 'image' && item === null && text === '';
}

function undescribed(block: number, read: ReadBlock, printed: Printed): Piece {
  const { role, start, end } = read;
  return { block, read, step: null, printed, role, start, end, body: 0, label: 0 };
}

/** Where a marker's label and its gap end in the block's printed text. */
function markEnds(
  read: ReadBlock,
  mark: Mark | undefined,
  shift: number,
): { readonly label: number; readonly body: number } {
  if (mark === undefined) return { label: 0, body: 0 };
  const { reading } = mark.step;
  if (mark.at >= 0) return { label: reading.end + shift, body: reading.body + shift };
  const marker = read.item?.marker;
  return { label: marker === undefined ? 0 : marker.end - marker.start, body: shift };
}

/** The block that a piece is in a version. */
export function blockOf(piece: Piece): Block {
  const { role, printed, start, end, body } = piece;
  return { role, printed, start, end, body };
}

const none: readonly number[] = [];

/** Short labels come again and again, in every version of every work: one string each. */
const labels = new Map<string, string>();
const mostLabels = 4096;

function sharedLabel(label: string): string {
  const known = labels.get(label);
  if (known !== undefined) return known;
  if (labels.size < mostLabels) labels.set(label, label);
  return label;
}

/** Plain ordinals up to here are made once: a statute has a thousand clauses that are the first of something. */
const mostShared = 1000;
const shared: Ordinal[] = [];

function ordinalOf(number: number, insert: number, repeat: number, outer: readonly number[]): Ordinal {
  if (outer.length > 0) return { number, insert, repeat, outer };
  if (insert !== 0 || repeat > 1 || number > mostShared) return { number, insert, repeat };
  shared[number] ??= { number, insert, repeat };
  return shared[number];
}

function withRange(ordinal: Ordinal, through: number): Ordinal {
  return through > ordinal.number ? { ...ordinal, through } : ordinal;
}

/** The enumerator of a piece that begins with one. */
export function enumeratorOf(piece: Piece, repeat: number): Enumerator | null {
  const { step, printed, label } = piece;
  if (step === null) return null;
  const { style, path, insert, through, misread } = step.reading;
  const { bound } = step;
  const outer = path.length - 1 > bound ? path.slice(bound, -1) : none;
  return {
    start: piece.start,
    end: sourceEnd(printed, label),
    label: sharedLabel(printed.text.slice(0, label)),
    ordinal: withRange(ordinalOf(path.at(-1) ?? 0, insert, repeat, outer), through),
    style: style.printed,
    misread,
  };
}
