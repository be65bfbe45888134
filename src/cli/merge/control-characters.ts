import type { InlinePiece } from '../../edit/render.js';
import type { ReturnedPart } from '../../format/returned/types.js';
import { cleanXml } from '../../format/xml.js';
import { type Refused, refused } from './refused.js';

const replaced = '\ufffd';

/**
 * A part whose text has the file's own characters again where XML has no way to say them and the export wrote U+FFFD, such
 * as a form feed. Where a translator took some of them out, and they are not all the same, it is not known which, and the
 * part stays as it is.
 *
 * @param text what the target has of the part, or the source where it has nothing
 */
export function withControlCharacters(part: ReturnedPart, text: string): ReturnedPart {
  const own = charactersIn(text);
  if (own.every((character) => character === replaced)) return part;
  const restore = (pieces: readonly InlinePiece[]) => restored(pieces, own);
  return { ...part, given: restore(part.given), target: part.target && restore(part.target) };
}

/** Why a translation cannot be written: it has U+FFFD for characters of which it is not known which they are. */
export function unknownCharacters({ target }: ReturnedPart, text: string, name: string): Refused | null {
  const own = charactersIn(text);
  const left = target === null ? 0 : countIn(target);
  if (left === 0 || own.every((character) => character === replaced)) return null;
  if (left <= own.filter((character) => character === replaced).length) return null;
  return refused(
    `the translation of ${name} has ${left} times U+FFFD, which stands for ${own.length} characters that XML cannot hold`,
    'leave all of them in it, or take all out',
  );
}

function charactersIn(text: string): string[] {
  return [...text].filter((character) => cleanXml(character) === replaced);
}

function countIn(pieces: readonly InlinePiece[]): number {
  return pieces.reduce((sum, piece) => {
    const text = piece.kind === 'text' ? piece.text : piece.original;
    return sum + text.split(replaced).length - 1;
  }, 0);
}

function restored(pieces: readonly InlinePiece[], own: readonly string[]): readonly InlinePiece[] {
  const left = countIn(pieces);
  const isClear = left === own.length || (left < own.length && new Set(own).size === 1);
  if (left === 0 || !isClear) return pieces;
  let count = 0;
  const next = () => own[count++] ?? replaced;
  return pieces.map(
    (piece): InlinePiece =>
      piece.kind === 'text'
        ? { ...piece, text: piece.text.replaceAll(replaced, next) }
        : { ...piece, original: piece.original.replaceAll(replaced, next) },
  );
}
