import type { Refusal } from '../refusals.js';
import { type PagePiece, pieceOf } from './html-piece.js';
import { placeFor } from './html-place.js';
import { written } from './html-written.js';
import type { PackageFormat } from './package-format.js';

/** Puts paragraphs and items of lists into a page, in the markup of those that are numbered alike. */
export const htmlPage: PackageFormat = {
  insert: (editor, after, lines) => {
    if (editor.isTracked) return untracked;
    const neighbours = { before: editor.neighbour(after, -1), next: editor.neighbour(after, 1) };
    const page = editor.part(0).text;
    const elements = editor.containers(0);
    const pieces: PagePiece[] = [];
    for (const line of lines) {
      const piece = pieceOf(editor, line, neighbours, elements, page);
      if (piece === null) return nowhere;
      if ('message' in piece) return piece;
      pieces.push(piece);
    }
    const [first] = pieces;
    const place = first === undefined ? null : placeFor(first, neighbours, elements, editor);
    if (first === undefined || place === null) return nowhere;
    editor.inserted += pieces.length;
    editor.add(0, { start: place.at, end: place.at, text: written(pieces, place, page) });
    return null;
  },
  finish: () => {},
};

const nowhere: Refusal = {
  message: 'there is no paragraph in the page beside which it could stand',
  remedy: 'put it in by hand',
};

const untracked: Refusal = {
  message: 'a page has no tracked changes',
  remedy: 'merge it without --as-tracked-change',
};
