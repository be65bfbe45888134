import type { InlinePiece } from '../../edit/render.js';
import type { ReturnedPart } from '../../format/returned/types.js';
import { cleanXml } from '../../format/xml.js';
import type { Place } from './places.js';

const replaced = '\ufffd';

/**
 * A part whose text has the file's own characters again where XML has no way to say them and the export wrote U+FFFD, such
 * as a form feed. Where a translator took some of them out it is not known which, and the part stays as it is.
 */
export function withControlCharacters(part: ReturnedPart, place: Place | null): ReturnedPart {
  const own = [...(place?.text ?? '')].filter((character) => cleanXml(character) === replaced);
  if (own.every((character) => character === replaced)) return part;
  const restore = (pieces: readonly InlinePiece[]) => restored(pieces, own);
  return { ...part, given: restore(part.given), target: part.target && restore(part.target) };
}

function restored(pieces: readonly InlinePiece[], own: readonly string[]): readonly InlinePiece[] {
  let count = 0;
  const next = () => own[count++] ?? replaced;
  const changed = pieces.map(
    (piece): InlinePiece =>
      piece.kind === 'text'
        ? { ...piece, text: piece.text.replaceAll(replaced, next) }
        : { ...piece, original: piece.original.replaceAll(replaced, next) },
  );
  return count === own.length ? changed : pieces;
}
