import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import type { Piece } from '../tree/pieces.js';

/** Captions are short; a paragraph that credits a picture in passing is none. */
const longestCaption = 400;

/**
 * Sets the roles of pictures' remains and captions. Both stand between two segments without belonging to the text of
 * either.
 */
export function markCaptions(pieces: readonly Piece[], title: string, locale: Locale): void {
  const words = locale.captions.map(comparable);
  const beginnings = new Set(words.map((word) => word.charAt(0)));
  for (const [at, piece] of pieces.entries()) {
    if (piece.step !== null || piece.read.depth > 0) continue;
    if (piece.role !== 'paragraph' && piece.role !== 'item') continue;
    const { printed } = piece;
    if (printed.text.length > longestCaption && !printed.text.startsWith('!')) continue;
    const above = pieces[at - 1];
    const pictured = above?.role === 'image' && above.printed.text !== '';
    if (!pictured && isPlain(printed.text, beginnings, title)) continue;
    const text = comparable(printed.text.slice(0, longestCaption + 1)).replace(/[\s|]+$/, '');
    if (isPicture(text, title)) piece.role = 'image';
    else if (text.length <= longestCaption && isCaption(text, words, pictured)) piece.role = 'caption';
  }
}

/**
 * A quick look that most paragraphs pass: one that begins like no caption, no picture and no title, and has no colon at
 * its end, is neither.
 */
function isPlain(text: string, beginnings: ReadonlySet<string>, title: string): boolean {
  const first = comparable(text.charAt(0));
  if (first === '!' || beginnings.has(first)) return false;
  if (title.length >= 20 && title.startsWith(first)) return false;
  return !/[:：]/.test(text.slice(-creditReach));
}

/** A picture saved as text: its brackets alone, or the page's title again with a picture's number. */
function isPicture(text: string, title: string): boolean {
  if (/^!?\[[^\]]*\](?:\([^)]*\))?$/.test(text)) return text.startsWith('!');
  const rest = text.slice(title.length).trim();
  return (
    title.length >= 20 && text.startsWith(title) && rest.length > 0 && rest.length <= 10 && /\d/.test(rest)
  );
}

/** How far from the end a credit is looked for: elsewhere, and below a picture; and with its word and name. */
const creditLimit = { usual: 40, pictured: 60 };
const creditReach = 80;

/** A caption's word at the beginning, or a credit at the end: `… Photo: Name.` */
function isCaption(text: string, words: readonly string[], pictured: boolean): boolean {
  const limit = pictured ? creditLimit.pictured : creditLimit.usual;
  const credits = /[:：]/.test(text.slice(-creditReach));
  for (const word of words) {
    const sure = /[:：]$/.test(word);
    if (text.startsWith(word) && (sure || numbered(text.slice(word.length)))) return true;
    if (!credits) continue;
    const credited = Math.max(0, text.length - limit - word.length);
    const near = text.slice(credited).lastIndexOf(word);
    const at = credited + near;
    if (near < 0 || at === 0) continue;
    const credit = text.slice(at + word.length);
    if ((sure || /^[^:：.]{0,12}[:：]/u.test(credit)) && boundary(text, at)) return true;
  }
  return pictured && text.length <= 200;
}

/** `Figure 3: …`, `图 2 …` */
function numbered(rest: string): boolean {
  return /^\s*\d{1,3}(?:[.-]\d{1,2})?\s*(?:[.:：–—-]|$|[\u3000\s]\s*\p{L})/u.test(rest) && rest.length < 160;
}

function boundary(text: string, at: number): boolean {
  return /[\s.。．,，:：;；!?！？)）\]"”|(（]$/u.test(text.slice(0, at));
}
