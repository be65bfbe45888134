import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import type { Piece } from '../tree/pieces.js';

/** A page's number alone, perhaps between signs, or with the number of all pages. */
const bareNumber = /^(?:[-–—[(|]?\s*\d{1,4}\s*[-–—\])|]?|\d{1,4}\s?\/\s?\d{1,4})$/u;

/** What tells a page's number in a language. */
function pageShape({ pageNumbers = [] }: Locale): RegExp {
  const forms = [...pageNumbers, 'page {}'].map((form) =>
    form
      .split('{}')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\d{1,4}'),
  );
  return new RegExp(`^(?:${forms.join('|')})$|\\[\\s?(?:${forms.join('|')})\\s?\\]$`, 'u');
}

/** Whether a line is a page's number and nothing else: `12`, `- 12 -`, `Page 3 of 10`. */
export function isPageNumber(line: string, locale: Locale): boolean {
  const text = comparable(line.trim());
  return bareNumber.test(text) || pageShape(locale).test(text);
}

/** Longest line that may be a running head or foot. */
const longestHead = 120;
/** How many paragraphs and lines there are on a page at least, its number included, over a whole document. */
const fewestOnPage = 3;

/**
 * Marks what a page carries on each leaf: page numbers, and the lines beside them that return. Whatever has a marker
 * is left alone.
 */
export function markPageFurniture(pieces: readonly Piece[], locale: Locale): void {
  const shape = pageShape(locale);
  const feet = new Set<number>();
  for (const [at, piece] of pieces.entries()) {
    if (piece.step !== null || piece.read.depth > 0 || piece.printed.text.length > longestHead) continue;
    // The number of a note stands in no running text either.
    if (!piece.read.searchable && piece.role === 'paragraph') continue;
    const text = comparable(piece.printed.text.trim());
    const alone = bareNumber.test(text) && !startsText(pieces, at);
    if (alone || shape.test(text)) feet.add(at);
  }
  if (feet.size === 0) return;
  // Where there are as many numbers as paragraphs they are not those of pages, and what returns beside them is no head.
  const isPaged = feet.size * fewestOnPage <= pieces.length;
  const heads = isPaged ? returningBeside(pieces, feet) : new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    if (feet.has(at) || (piece.step === null && heads.has(headKey(piece)))) piece.role = 'furniture';
  }
}

/** A number alone on the first line is no page's. */
function startsText(pieces: readonly Piece[], at: number): boolean {
  return at === 0 && pieces.length < 3;
}

function headKey(piece: Piece): string {
  const { text } = piece.printed;
  return text.length > longestHead ? '' : comparable(text).replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

/** Lines that stand beside page feet twice or more, numbers aside. */
function returningBeside(pieces: readonly Piece[], feet: ReadonlySet<number>): Set<string> {
  const counts = new Map<string, number>();
  for (const foot of feet) {
    for (const at of [foot - 1, foot + 1]) {
      const piece = pieces[at];
      if (piece === undefined || feet.has(at) || piece.step !== null) continue;
      const key = headKey(piece);
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

/** Whether a whole line is one of the titles and buttons of a web site. */
export function isSiteFurniture(piece: Piece, locale: Locale): boolean {
  const { text } = piece.printed;
  if (piece.step !== null || piece.read.depth > 0 || text.length > longestHead) return false;
  const key = comparable(text)
    .replace(/[\s:：.…|»›>*_#-]+$/u, '')
    .replace(/^[\s|»›>*_#-]+/u, '');
  return locale.furniture.includes(key);
}

/** Whether a line has nothing that could be read: `A- A+`, a row of signs. */
export function isSigns(piece: Piece): boolean {
  const { text } = piece.printed;
  return piece.step === null && text.length <= 12 && !/[\p{L}\p{N}]{2}|\p{Script=Han}/u.test(text);
}

/** A menu has this many entries at least, and none is longer. */
const menu = { entries: 3, longest: 40 };

/**
 * Where a menu begins that ends a page: lines of a few words each, written as in a sentence but without its stop, which
 * names and offices are not.
 *
 * @returns index of its first piece; `end` where there is none
 */
export function menuStart(pieces: readonly Piece[], from: number, end: number): number {
  let start = end;
  while (start > from && isMenuEntry(pieces[start - 1])) start--;
  return end - start >= menu.entries ? start : end;
}

function isMenuEntry(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.role !== 'paragraph' || piece.step !== null) return false;
  const { text } = piece.printed;
  return text.length <= menu.longest && /^\p{Lu}[\p{Ll}\p{M}]*(?:\s[\p{Ll}\p{M}’'-]+){1,6}$/u.test(text);
}
