import type { Content, Token } from './content.js';
import { withLineFeeds } from './edits.js';
import type { InlinePiece } from './render.js';

/**
 * What is to part a new text from what stands beside it, and its own paragraphs: as the source says where the target
 * has the like, else as where the target is parted nearest.
 *
 * @param content what the target has of the unit; null where that is nothing
 * @param place where the text goes in
 */
export function newBreaks(pieces: readonly InlinePiece[], content: Content | null, place: number): string[] {
  const tokens = content === null ? [] : content.tokens.filter(isBreak);
  const there = new Set(tokens.map(({ original }) => withLineFeeds(original)));
  const own = pieces.filter(isBreak).map(({ original }) => withLineFeeds(original));
  if (own.length > 0 && own.every((text) => there.has(text))) return own;
  const nearest = tokens.findLast(({ end }) => end <= place) ?? tokens[0];
  return nearest === undefined ? [] : [withLineFeeds(nearest.original)];
}

function isBreak<Piece extends InlinePiece | Token>(piece: Piece): piece is Extract<Piece, { kind: 'code' }> {
  return piece.kind === 'code' && piece.line === 'break';
}
