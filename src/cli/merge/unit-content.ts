import type { Alignment, Unit } from '../../align/types.js';
import {
  type Content,
  contentOf,
  originalOf,
  segmentContent,
  shownOf,
  type Token,
} from '../../edit/content.js';
import type { Filled } from '../../edit/filled.js';
import { type InlinePiece, shownText, squeezed } from '../../edit/render.js';
import { shownWith, writtenWith } from './changes.js';
import { withoutSpace } from './places.js';

/** What a version has of a unit; null where that is nothing, or uncertain. */
export function unitContent({ work }: Alignment, unit: Unit, index: number): Content | null {
  const cell = unit.cells[index]!;
  const version = work.versions[index]!;
  if (cell.state === 'missing' || cell.parts !== undefined || cell.state === 'merged') return null;
  if (unit.kind !== 'segment') return contentOf(version, version[unit.kind], null);
  return cell.segment === null ? null : segmentContent(version, cell.segment);
}

/**
 * Whether the target says of a unit what was filled in: all that it prints, or its new texts where only those changed.
 *
 * @param now the unit in the alignment `after`; that of `filled` is in the one before
 */
export function stands(
  after: Alignment,
  now: Unit,
  before: Alignment,
  { unit, pieces, isWritten, changes }: Filled,
): boolean {
  const content = unitContent(after, now, 1);
  if (content === null) return false;
  if (changes !== undefined) {
    const old = unitContent(before, unit, 1);
    if (old === null) return false;
    const [is, wanted] = changes.some((change) => change.isWritten)
      ? [originalOf(content.tokens), writtenWith(old, changes)]
      : [shownOf(content.tokens), shownWith(old, changes)];
    return comparable(is) === comparable(wanted);
  }
  if (!isWritten) return squeezed(shownOf(content.tokens)) === shownText(pieces);
  const original = pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.original)).join('');
  if (withoutSpace(originalOf(content.tokens)) === withoutSpace(original)) return true;
  // What parts paragraphs may be written otherwise there: a title underlined by more signs.
  return withoutSpace(withoutBreaks(content.tokens)) === withoutSpace(withoutBreaks(pieces));
}

/** Whether the target has fewer paragraphs of a unit than the source: somebody has joined the lines of its translation. */
export function isJoined(alignment: Alignment, unit: Unit): boolean {
  const [source, target] = [0, 1].map((index) => unitContent(alignment, unit, index));
  return source != null && target != null && breaksIn(target) < breaksIn(source);
}

function breaksIn({ tokens }: Content): number {
  return tokens.filter((token) => token.kind === 'code' && token.line === 'break').length;
}

/** A form feed is white space to a reader of documents, and a character that cannot be said to one of XML. */
function comparable(text: string): string {
  return withoutSpace(text.replace(/\p{Cc}/gu, ''));
}

function withoutBreaks(pieces: readonly (InlinePiece | Token)[]): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.line === 'break' ? '' : piece.original))
    .join('');
}
