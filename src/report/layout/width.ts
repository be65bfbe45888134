import stringWidth from 'string-width';
import { escapeControls } from '../../text/errors.js';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Intl.Segmenter's time grows with the square of its string: it gets no more than this many characters at once. */
const PIECE_LENGTH = 2_000;

/** A character as a reader sees one, and the columns that it takes on a terminal: 0, 1 or 2. */
interface Glyph {
  readonly text: string;
  readonly width: number;
}

/** Columns that a text takes on a terminal: 2 for a Chinese character, 0 for a combining mark. */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/** Text of a document made fit for one line of a terminal: white space as single spaces, controls made visible. */
export function oneLine(text: string): string {
  return escapeControls(text.replace(/\s+/gu, ' ').trim());
}

/** The beginning of a text in at most `width` columns, with `…` where something is cut. Long texts cost no more. */
export function clip(text: string, width: number): string {
  if (width <= 0) return '';
  if (text.length <= width && displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const glyph of glyphsOf(text.slice(0, width * 4 + 16))) {
    if (used + glyph.width > width - 1) return `${kept.trimEnd()}…`;
    kept += glyph.text;
    used += glyph.width;
  }
  return kept.length < text.length ? `${kept.trimEnd()}…` : kept;
}

/** The end of a text in at most `width` columns, with `…` where something is cut. Long texts cost no more. */
export function clipStart(text: string, width: number): string {
  if (width <= 0) return '';
  if (text.length <= width && displayWidth(text) <= width) return text;
  const glyphs = [...glyphsOf(text.slice(-(width * 4 + 16)))];
  let [from, used] = [glyphs.length, 0];
  while (from > 0 && used + glyphs[from - 1]!.width <= width - 1) used += glyphs[--from]!.width;
  const kept = glyphs
    .slice(from)
    .map((glyph) => glyph.text)
    .join('');
  return kept.length < text.length ? `…${kept.trimStart()}` : kept;
}

/** A text with spaces behind it, or before it, up to `width` columns. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + space : space + text;
}

/**
 * A text in lines of at most `width` columns. Lines break at white space, and on both sides of a wide character but
 * not before closing punctuation nor after opening marks; a word longer than a line is cut.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const finish = () => {
    lines.push(line.trimEnd());
    [line, used] = ['', 0];
  };
  for (const word of wordsOf(text)) {
    if (used + displayWidth(word.trimEnd()) > width && used > 0) finish();
    for (const glyph of displayWidth(word) > width
      ? glyphsOf(word)
      : [{ text: word, width: displayWidth(word) }]) {
      if (used + glyph.width > width && used > 0 && glyph.text.trim() !== '') finish();
      line += glyph.text;
      used += glyph.width;
    }
  }
  if (line.trim() !== '' || lines.length === 0) finish();
  return lines;
}

/** What may not stand at the beginning of a line in Chinese typesetting (GB/T 15834, clreq): closing marks and stops. */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．；：？！…—～%％,.;:!?]/u;

/** What may not stand at its end: opening marks. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** The pieces between which a line may break, each with the white space after it. */
function* wordsOf(text: string): Generator<string> {
  let word = '';
  let lastWide = false;
  for (const glyph of glyphsOf(text)) {
    const space = glyph.text.trim() === '';
    const wide = glyph.width > 1;
    const breaks = (wide || lastWide) && !CLOSING.test(glyph.text) && !OPENING.test(word) && !space;
    const afterSpace = word !== '' && !space && word.trimEnd() !== word;
    if (word !== '' && (breaks || afterSpace)) {
      yield word;
      word = '';
    }
    word += glyph.text;
    lastWide = wide;
  }
  if (word !== '') yield word;
}

function* glyphsOf(text: string): Generator<Glyph> {
  for (let start = 0; start < text.length; ) {
    const end = start + PIECE_LENGTH >= text.length ? text.length : pieceEnd(text, start + PIECE_LENGTH);
    const piece = text.slice(start, end);
    if (isPlain(piece)) for (const character of piece) yield { text: character, width: 1 };
    else
      for (const { segment } of graphemes.segment(piece))
        yield { text: segment, width: displayWidth(segment) };
    start = end;
  }
}

/** Moves a cut out of the middle of a surrogate pair. */
function pieceEnd(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit < 0xe000 ? end + 1 : end;
}

/** Printable ASCII and Latin letters as far as U+02FF: one unit, one column. */
function isPlain(text: string): boolean {
  return /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]*$/.test(text);
}
