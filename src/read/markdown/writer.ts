import type { BlockRole, Comment, ListItem, ReadBlock, Remark } from '../../document/types.js';
import { printSlice, sourceEnd, sourceStart } from '../../text/printed.js';
import { lineAt, type Source } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import { indentWidth } from '../../text/width.js';
import type { Print } from './block-printer.js';

/** What was found in a piece of a Markdown file. */
export interface PieceContent {
  readonly blocks: ReadBlock[];
  readonly comments: Comment[];
  readonly remarks: Remark[];
  /** How many lists were found in the file up to the end of this piece. */
  lists: number;
}

/** Where in lists and quotes a node stands. */
export interface Nesting {
  readonly listDepth: number;
  readonly quoteDepth: number;
  /** The item whose text is still to come: the next block is told of it. Shared by all that stands in one item. */
  readonly opening: { item: ListItem | null };
}

/** Properties of a block that are not the same in most of them. */
type Special = Partial<Pick<ReadBlock, 'depth' | 'searchable'>>;

/** Writes blocks down as they are printed. */
export class BlockWriter {
  readonly #source: Source;
  readonly #blocks: ReadBlock[];

  constructor(source: Source, blocks: ReadBlock[]) {
    this.#source = source;
    this.#blocks = blocks;
  }

  /** Writes a block where there is anything printed. */
  block(role: BlockRole, print: Print, place: Nesting, special: Special = {}): void {
    const { printed } = print;
    if (printed.text.length === 0) return;
    const span = { start: sourceStart(printed, 0), end: sourceEnd(printed, printed.text.length) };
    this.write(role, print, place, special, span);
  }

  /** An item without text of its own is a block too, an empty one: its number is there. */
  emptyItem(place: Nesting): void {
    const { item } = place.opening;
    if (!item) return;
    const { end } = item.marker;
    const print = { printed: printSlice(this.#source.text, end, end), lines: [] };
    this.write('item', print, place, {}, { start: end, end });
  }

  /** Writes a block that may be empty, with its span. */
  write(role: BlockRole, { printed, lines }: Print, place: Nesting, special: Special, span: Span): void {
    const { opening, listDepth, quoteDepth } = place;
    const { depth = 0, searchable = true } = special;
    const { item } = opening;
    opening.item = null;
    const indent = indentAt(this.#source, span.start);
    const { start, end } = span;
    this.#blocks.push({
      start,
      end,
      role,
      printed,
      lines,
      depth,
      indent,
      item,
      listDepth,
      quoteDepth,
      searchable,
    });
  }
}

/** Columns of white space with which the line of an offset begins. */
function indentAt({ text, lineStarts }: Source, offset: number): number {
  const start = lineStarts[lineAt(lineStarts, offset)] ?? 0;
  const blank = text.slice(start, offset).search(/[^\s\u200b\u2060]/);
  return indentWidth(text, start, blank < 0 ? offset : start + blank);
}
