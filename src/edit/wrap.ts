import type { BlockRole, Version } from '../document/types.js';
import { displayWidth, isWide } from '../text/width.js';
import { ownBlocks } from './blocks.js';
import type { InlinePiece } from './render.js';

/** How the paragraphs of a file are broken into lines. */
export interface Wrapping {
  /** Columns of the longest line that goes on in the next one. */
  readonly width: number;
}

/** Blocks whose lines may be broken anywhere between words. */
const running: ReadonlySet<BlockRole> = new Set(['paragraph', 'item', 'quote']);

export function isRunning(role: BlockRole | undefined): boolean {
  return role !== undefined && running.has(role);
}

/**
 * How a version is wrapped; null where it is not: no paragraph goes over several lines, or one line is longer than
 * those that go on.
 */
export function wrappingOf(version: Version): Wrapping | null {
  const { text } = version.source;
  let [width, longest] = [0, 0];
  for (const { role, start, end } of ownBlocks(version)) {
    if (!isRunning(role)) continue;
    const lines = text.slice(start, end).split(/\r\n?|\n/);
    for (const [at, line] of lines.entries()) {
      const columns = displayWidth(line, 0, line.length);
      longest = Math.max(longest, columns);
      if (at < lines.length - 1) width = Math.max(width, columns);
    }
  }
  return width >= narrowest && longest <= width * 1.1 ? { width } : null;
}

/** ParagraphLines that are broken before this many columns are verses, addresses and the like. */
const narrowest = 40;

/** How the lines of one paragraph stand. */
export interface ParagraphLines {
  /** Columns that are taken on its first line. */
  readonly first: number;
  /** What its other lines begin with. */
  readonly indent: string;
}

/**
 * A paragraph broken into lines as its file is. One that fits as it came back, with the line ends of its source, stays
 * so. Line ends of the source that are in the way are spaces again.
 */
export function wrapParagraph(
  pieces: readonly InlinePiece[],
  { first, indent }: ParagraphLines,
  { width }: Wrapping,
): readonly InlinePiece[] {
  if (fits(pieces, first, width)) return pieces;
  const lines = new LineFiller(first, indent, width);
  for (const piece of pieces) {
    if (isSoft(piece)) lines.space(' ');
    else if (piece.kind === 'text' || piece.original === piece.shown) {
      const isText = piece.kind === 'text';
      for (const part of partsOf(isText ? piece.text : piece.original)) {
        if (/^[ \t]+$/.test(part)) lines.space(part);
        else
          lines.add(isText ? { kind: 'text', text: part } : { ...piece, original: part, shown: part }, part);
      }
    } else if (piece.shown !== '' || piece.original.trim() !== '') lines.glue(piece);
  }
  return lines.done();
}

function isSoft(piece: InlinePiece): boolean {
  return piece.kind === 'code' && piece.line === 'soft' && piece.shown === ' ';
}

function fits(pieces: readonly InlinePiece[], first: number, width: number): boolean {
  let columns = first;
  for (const piece of pieces) {
    const text = piece.kind === 'text' ? piece.text : piece.original;
    const lines = text.split(/\r\n?|\n/);
    for (const [at, line] of lines.entries()) {
      columns = (at === 0 ? columns : 0) + displayWidth(line, 0, line.length);
      if (columns > width) return false;
    }
  }
  return true;
}

/** Words, the spaces between them, and wide characters one by one. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(/([ \t]+)/)) {
    let from = 0;
    for (let at = 1; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      if (unit >= 0xdc00 && unit <= 0xdfff) continue;
      if (!isWide(unit) && !isWide(part.charCodeAt(at - 1))) continue;
      parts.push(part.slice(from, at));
      from = at;
    }
    if (part !== '') parts.push(part.slice(from));
  }
  return parts;
}

/** What never begins a line: it closes what stands before it. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}！？。，、；：…—%％]/u;
/** What never ends one. */
const opening = /[\p{Ps}\p{Pi}]$/u;
/** What would be read as the number or bullet of a new part at the beginning of a line. */
const begins = /^(?:[-+*•–—>#|=~]|[([（]?(?:\d{1,9}|\p{L}|[ivxlc]{1,6})[.)\]）、．:]|第)/u;

/** Puts words on lines, one after the other, as many as there is room for. */
class LineFiller {
  readonly #pieces: InlinePiece[] = [];
  readonly #indent: string;
  readonly #width: number;
  #columns: number;
  #isEmpty = false;
  /** White space before the word; null where none parts it from the one before. */
  #gap: string | null = null;
  #word: InlinePiece[] = [];
  #text = '';
  /** What the last word ended with. */
  #before = '';

  constructor(first: number, indent: string, width: number) {
    this.#columns = first;
    this.#indent = indent;
    this.#width = width;
  }

  space(text: string): void {
    this.#end();
    this.#gap = text;
  }

  add(piece: InlinePiece, text: string): void {
    const mayPart = isWide(text.charCodeAt(0)) || isWide(this.#text.charCodeAt(this.#text.length - 1));
    if (this.#text !== '' && mayPart && !closing.test(text) && !opening.test(this.#text)) {
      this.#end();
      this.#gap = '';
    }
    this.#word.push(piece);
    this.#text += text;
  }

  /** A code, which goes with the word that it touches. */
  glue(piece: InlinePiece): void {
    this.#word.push(piece);
    if (piece.kind === 'code') this.#text += piece.original;
  }

  done(): readonly InlinePiece[] {
    this.#end();
    return this.#pieces;
  }

  #end(): void {
    if (this.#word.length === 0) return;
    const gap = this.#gap ?? '';
    const own = displayWidth(this.#text, 0, this.#text.length);
    const isFull = this.#columns + gap.length + own > this.#width;
    if (this.#gap !== null && !this.#isEmpty && isFull && !begins.test(this.#text) && this.#before !== '') {
      this.#pieces.push({
        kind: 'code',
        original: `\n${this.#indent}`,
        shown: gap === '' ? '' : ' ',
        line: 'soft',
      });
      this.#columns = displayWidth(this.#indent, 0, this.#indent.length) + own;
    } else {
      if (gap !== '') this.#pieces.push({ kind: 'text', text: gap });
      this.#columns += gap.length + own;
    }
    this.#pieces.push(...this.#word);
    this.#before = this.#text;
    this.#isEmpty = false;
    this.#gap = null;
    this.#word = [];
    this.#text = '';
  }
}
