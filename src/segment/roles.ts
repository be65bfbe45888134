import type { Locale } from '../locale/types.js';
import { comparable } from '../text/normal.js';
import { markCaptions } from './captions.js';
import { isSigns, isSiteFurniture, markPageFurniture } from './furniture.js';
import { isName, titleHeading } from './headings.js';
import type { Piece } from './pieces.js';
import type { DocumentReading } from './read-outline.js';
import { announces, endsSentence, isBulleted, isCapitals, isHeadingLike } from './shapes.js';
import type { Node } from './tree.js';

/** Sets what each piece is to the reader of the document. */
export function markRoles(pieces: readonly Piece[], reading: DocumentReading, nodes: readonly Node[]): void {
  const { locale, contents, interleaved } = reading;
  for (const piece of pieces) {
    const listed = contents.has(piece.block) || interleaved?.blocks.has(piece.block) === true;
    if (listed && piece.step === null) piece.role = 'furniture';
    else if (piece.role === 'item' && piece.step !== null) piece.role = 'paragraph';
    else if (piece.role === 'paragraph' && isBulleted(piece.printed.text)) piece.role = 'item';
  }
  markPageFurniture(pieces);
  markFrontFurniture(pieces, locale);
  const title = markTitle(pieces);
  markCaptions(pieces, title, locale);
  markHeads(pieces, nodes);
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

/** Marks the title and returns it in comparable form; empty where there is none. */
function markTitle(pieces: readonly Piece[]): string {
  const heading = titleHeading(pieces);
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

/** Heads of segments that hold others, and the names on the line below a label that stands alone. */
function markHeads(pieces: readonly Piece[], nodes: readonly Node[]): void {
  for (const { piece, at, children } of nodes) {
    const { text } = piece.printed;
    const next = pieces[at + 1];
    const alone = piece.body >= text.length;
    if (piece.role === 'paragraph' && (alone || (children.length > 0 && isHead(text.slice(piece.body))))) {
      piece.role = 'heading';
    }
    if (!alone || next === undefined || next.role !== 'paragraph' || !isName(pieces, at + 1)) continue;
    const headed = children.length > 0 || /\p{L}/u.test(pieces[at + 2]?.printed.text ?? '');
    if (headed && isHeadingLike(next.printed.text) && children.length > 0) next.role = 'heading';
  }
}

/** Whether a segment's first line is a head: short and no sentence, nor the announcement of a list. */
function isHead(text: string): boolean {
  return isHeadingLike(text) && (!announces(text) || isCapitals(text));
}
