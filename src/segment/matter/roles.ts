import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import {
  announces,
  endsSentence,
  isBulleted,
  isCapitals,
  isHeadingLike,
} from '../enumerators/line-shapes.js';
import type { DocumentReading } from '../outline/read-outline.js';
import { titleHeading } from '../tree/headings.js';
import type { Piece } from '../tree/pieces.js';
import type { UnfinishedSegment } from '../tree/tree.js';
import { markCaptions } from './captions.js';
import { isSigns, isSiteFurniture, markPageFurniture } from './furniture.js';

/**
 * Sets what each piece is to the reader of the document.
 *
 * @returns index of the heading that is the document's title; -1 where no heading is
 */
export function markRoles(
  pieces: readonly Piece[],
  {
    document,
    locale,
    contents,
    interleaved,
    like,
  }: Pick<DocumentReading, 'document' | 'locale' | 'contents' | 'interleaved' | 'like'>,
): number {
  for (const piece of pieces) {
    const listed = contents.has(piece.block) || interleaved?.blocks.has(piece.block) === true;
    if (listed && piece.step === null) piece.role = 'furniture';
    else if (piece.role === 'item' && piece.step !== null) piece.role = 'paragraph';
    else if (piece.role === 'paragraph' && isBulleted(piece.printed.text)) piece.role = 'item';
  }
  markPageFurniture(pieces, locale);
  markFrontFurniture(pieces, locale);
  const declared = typeof document.frontMatter?.title === 'string';
  const heading = titleHeading(pieces, { declared, titled: like?.titled ?? null });
  markCaptions(pieces, markTitle(pieces, heading), locale);
  return heading;
}

/** Buttons and bars above the document's first words. */
function markFrontFurniture(pieces: readonly Piece[], locale: Locale): void {
  for (const piece of pieces) {
    if (piece.step !== null || piece.read.depth > 0) return;
    if (!isSigns(piece) && !isSiteFurniture(piece, locale)) return;
    piece.role = 'furniture';
  }
}

/** Longest title, in UTF-16 units. */
const longestTitle = 250;

/** Marks the title, a heading or the first line, and returns it in comparable form; empty where there is none. */
function markTitle(pieces: readonly Piece[], heading: number): string {
  const at = heading >= 0 ? heading : pieces.findIndex(({ role }) => role !== 'furniture');
  const piece = pieces[at];
  if (piece === undefined || piece.step !== null || (heading < 0 && piece.role !== 'paragraph')) return '';
  const { text } = piece.printed;
  const next = pieces[at + 1]?.printed.text.length ?? 0;
  const short = !endsSentence(text) || (text.length <= 160 && next > 2 * text.length);
  if (heading < 0 && (text.length > longestTitle || !short || /[:：]$/.test(text))) return '';
  piece.role = 'title';
  return comparable(text);
}

/**
 * Marks the heads of segments, once it is known what belongs to them: labels that stand alone, first lines that are no
 * sentences and have text below, and the names on the line below a label.
 */
export function markHeads(nodes: readonly UnfinishedSegment[]): void {
  for (const { piece, pieces, children } of nodes) {
    const [, second] = pieces;
    const alone = piece.body >= piece.printed.text.length;
    const holds = children.length > 0 || (piece.step?.reading.style.level !== 'item' && second !== undefined);
    if (piece.role === 'paragraph' && (alone || (holds && isHead(piece.printed.text.slice(piece.body))))) {
      piece.role = 'heading';
    }
    const below = children.length > 0 || pieces.length > 2;
    if (!alone || !below || second === undefined || second.role !== 'paragraph') continue;
    const next = second.block === piece.block + 1 && isHeadingLike(second.printed.text);
    if (next) second.role = 'heading';
  }
}

/** Whether a segment's first line is a head: short and no sentence, nor the announcement of a list. */
function isHead(text: string): boolean {
  return isHeadingLike(text) && (!announces(text) || isCapitals(text));
}
