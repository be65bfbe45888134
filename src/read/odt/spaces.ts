import { type PackageInline, textInlines } from '../package/inlines.js';

/**
 * Character data with its white space as OpenDocument has it (ODF 1.2 part 1): any run of it is one space, none
 * where a paragraph begins or behind another one.
 *
 * @param before what was printed before it in the paragraph; a space at its beginning
 */
export function collapsed(value: string, raw: string, start: number, before: string): PackageInline[] {
  const inlines = textInlines(value, raw, start);
  if (!/[\t\n\r]|^ | {2}/.test(value)) return inlines;
  const kept: PackageInline[] = [];
  let last = before;
  for (const inline of inlines) {
    for (const piece of piecesOf(inline)) {
      const isSpace = /^[ \t\n\r]/.test(piece.text);
      if (isSpace && last.endsWith(' ')) continue;
      kept.push(isSpace ? { ...piece, text: ' ' } : piece);
      last = isSpace ? ' ' : piece.text;
    }
  }
  return kept;
}

/** White space and what is none, in turn. */
function piecesOf(inline: PackageInline): PackageInline[] {
  const { text, start, size, kind } = inline;
  if (text.length !== size) return [inline];
  return Array.from(text.matchAll(/[ \t\n\r]+|[^ \t\n\r]+/g), ({ 0: piece, index }) => ({
    text: piece,
    kind,
    start: start + index,
    size: piece.length,
  }));
}
