import type { Locale } from '../../locale/types.js';
import { type Certainty, type LikelyLabel, likelyLabels } from '../enumerators/likely-labels.js';
import type { Reading } from '../enumerators/reading.js';
import type { Owner } from './owners.js';
import type { Piece } from './pieces.js';
import type { UnfinishedSegment } from './tree.js';

/** A line that looks numbered where its neighbours are, and is read as text. */
export interface UnreadLine extends LikelyLabel {
  readonly piece: Piece;
  /** The segment next to it whose numbers it seems to go on with. */
  readonly like: UnfinishedSegment;
}

/** Holes that are wider are none of a line or two that were not read. */
const widest = 12;
/** Behind the end of a list so many pieces are looked at. */
const reach = 3;

/**
 * The lines of text that seem to carry a number which the sequence around them lacks: in a hole of it, right before its
 * first and right behind its last number. Called by segmentDocument; held by test/segment/unread.test.ts. Time grows with
 * the pieces that stand in holes.
 */
export function findUnread(
  nodes: readonly UnfinishedSegment[],
  pieces: readonly Piece[],
  owners: readonly Owner[],
  locale: Locale,
): UnreadLine[] {
  const found: UnreadLine[] = [];
  const search = new Search(pieces, owners, locale, found);
  for (const list of listsOf(nodes)) {
    for (const [at, node] of list.entries()) {
      const before = list[at - 1];
      if (before !== undefined) search.between(before, node);
      else search.before(node);
    }
    search.behind(list.at(-1)!);
  }
  return found.sort((one, other) => one.piece.start - other.piece.start || one.start - other.start);
}

/** Numbered segments by the list that they stand in; those that run on through their parents are one list. */
function listsOf(nodes: readonly UnfinishedSegment[]): Iterable<UnfinishedSegment[]> {
  const lists = new Map<unknown, UnfinishedSegment[]>();
  const keys = new Map<UnfinishedSegment | null, Map<string, symbol>>();
  for (const node of nodes) {
    const { step } = node.piece;
    if (step === null) continue;
    const { style, path } = step.reading;
    const holder = node.continuous ? null : node.parent;
    const own = keys.get(holder) ?? new Map<string, symbol>();
    keys.set(holder, own);
    const name = `${style.level} ${style.system} ${path.length} ${node.continuous}`;
    let key = own.get(name);
    // A list that begins anew in its place is another one.
    if (key === undefined || lastOf(lists.get(key)!) >= numberOf(node)) key = Symbol(name);
    own.set(name, key);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [node]);
    else list.push(node);
  }
  return lists.values();
}

function lastOf(list: readonly UnfinishedSegment[]): number {
  return readingOf(list.at(-1)!).through;
}

function readingOf({ piece }: UnfinishedSegment): Reading {
  return piece.step!.reading;
}

function numberOf(node: UnfinishedSegment): number {
  return readingOf(node).path.at(-1)!;
}

class Search {
  readonly #pieces: readonly Piece[];
  readonly #owners: readonly Owner[];
  readonly #locale: Locale;
  readonly #found: UnreadLine[];

  constructor(pieces: readonly Piece[], owners: readonly Owner[], locale: Locale, found: UnreadLine[]) {
    this.#pieces = pieces;
    this.#owners = owners;
    this.#locale = locale;
    this.#found = found;
  }

  /** The numbers that are lacking between two of a list. */
  between(one: UnfinishedSegment, next: UnfinishedSegment): void {
    const from = readingOf(one).through;
    this.#look(one, one.at + 1, next.at, from + 1, numberOf(next) - 1, 'hole');
  }

  /** Those before the first. */
  before(node: UnfinishedSegment): void {
    const number = numberOf(node);
    const start = node.parent === null ? node.at - reach : Math.max(node.parent.at + 1, node.at - reach);
    if (number > 1) this.#look(node, Math.max(0, start), node.at, 1, number - 1, 'edge');
  }

  /** The next ones after the last, in what follows right behind it. */
  behind(node: UnfinishedSegment): void {
    const number = readingOf(node).through;
    this.#look(node, node.at + 1, node.at + 1 + reach, number + 1, number + reach, 'edge');
  }

  #look(
    like: UnfinishedSegment,
    from: number,
    to: number,
    least: number,
    most: number,
    certainty: Certainty,
  ): void {
    if (most < least || most - least >= widest) return;
    let wanted = least;
    for (let at = from; at < Math.min(to, this.#pieces.length); at++) {
      const piece = this.#pieces[at]!;
      if (piece.step !== null && certainty === 'edge') return;
      if (piece.step !== null || this.#owners[at] === 'furniture') continue;
      // Indented too far, a clause is code to Markdown.
      const isCode = piece.role === 'code' && certainty === 'hole';
      if (!piece.read.searchable && !isCode) continue;
      for (const label of this.#labelsOf(piece, like, certainty)) {
        if (label.number < wanted || label.number > most) continue;
        this.#found.push({ ...label, piece, like });
        wanted = label.number + 1;
        break;
      }
    }
  }

  #labelsOf(piece: Piece, like: UnfinishedSegment, certainty: Certainty): LikelyLabel[] {
    const { text } = piece.printed;
    const { style } = readingOf(like);
    const starts = piece.role === 'code' ? codeLines(text) : [0, ...lineStarts(text)];
    return starts.flatMap((at) => likelyLabels(text, at, style, this.#locale, certainty));
  }
}

function codeLines(text: string): number[] {
  return Array.from(text.matchAll(/^/gm), ({ index }) => index);
}

/** Where lines of a piece begin behind the end of a sentence. */
function lineStarts(text: string): number[] {
  return Array.from(text.matchAll(/[.;:!?。；：！？)）]\s*\n/gu), ({ index, 0: end }) => index + end.length);
}
