import type {
  Code,
  Definition,
  Html,
  List,
  ListItem as ListItemNode,
  Paragraph,
  RootContent,
  Table,
} from 'mdast';
import type { BlockRole, Comment, ListItem, ReadBlock, Remark } from '../../document/types.js';
import { printSlice, sourceEnd, sourceStart } from '../../text/printed.js';
import { lineAt, type Source } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import { indentWidth } from '../../text/width.js';
import { readLines } from '../plain.js';
import { headingLines } from './hashes.js';
import { commentsOf, isRunningHtml, printHtml } from './html.js';
import { Ink, type Print } from './ink.js';
import { endOf, isPicture, leavesOf, printInline, printPicture, startOf } from './inline.js';
import { firstMarkAfter, mark } from './marks.js';
import type { Piece } from './pieces.js';

/** What was found in a piece of a Markdown file. */
export interface PieceContent {
  readonly blocks: ReadBlock[];
  readonly comments: Comment[];
  readonly remarks: Remark[];
  /** How many lists were found in the file up to the end of this piece. */
  lists: number;
}

/** Where in lists and quotes a node stands. `opening` is what the next block is told of its list item. */
interface Place {
  readonly listDepth: number;
  readonly quoteDepth: number;
  opening: ListItem | null;
}

/**
 * Turns the nodes of a piece into blocks in source order.
 *
 * @param lists how many lists the file has before this piece
 */
export function convertPiece(source: Source, piece: Piece, lists: number): PieceContent {
  const content: PieceContent = { blocks: [], comments: [], remarks: [], lists };
  if (piece.unparsed) {
    const [first, end] = [piece.base, piece.end - 1].map((offset) => lineAt(source.lineStarts, offset));
    return { ...content, blocks: readLines(source, first ?? 0, (end ?? 0) + 1) };
  }
  new Conversion(source, piece, content).nodes(piece.nodes, { listDepth: 0, quoteDepth: 0, opening: null });
  return content;
}

class Conversion {
  readonly #source: Source;
  readonly #piece: Piece;
  readonly #content: PieceContent;

  constructor(source: Source, piece: Piece, content: PieceContent) {
    this.#source = source;
    this.#piece = piece;
    this.#content = content;
  }

  nodes(nodes: readonly RootContent[], place: Place): void {
    for (const node of nodes) this.#node(node, place);
  }

  #node(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        this.#paragraph(node, place);
        break;
      case 'heading':
        this.#commentsWithin(node.children);
        this.#block('heading', this.#inline(node.children), place, { depth: node.depth });
        break;
      case 'list':
        this.#list(node, place);
        break;
      case 'blockquote':
        this.#quote(node.children, place);
        break;
      case 'code':
        this.#code(node, place);
        break;
      case 'table':
        this.#table(node, place);
        break;
      case 'html':
        this.#html(node, place);
        break;
      case 'definition':
        this.#definition(node, place);
        break;
      default:
        // Rules are markup, front matter is read elsewhere, all else stands inside of these.
        break;
    }
  }

  #paragraph(node: Paragraph, place: Place): void {
    this.#commentsWithin(node.children);
    if (isPicture(node.children)) {
      this.#picture(node, place);
      return;
    }
    const role = place.opening ? 'item' : place.quoteDepth > 0 ? 'quote' : 'paragraph';
    const print = this.#inline(node.children);
    const footnote = this.#source.text.startsWith('[^', this.#piece.base + startOf(node));
    const parts = headingLines(this.#source, print);
    for (const { depth, print: part } of parts) {
      if (depth > 0) this.#block('heading', part, place, { depth });
      else this.#block(role, part, place, { searchable: !footnote });
    }
  }

  #picture(node: Paragraph, place: Place): void {
    const ink = this.#ink();
    printPicture(ink, node.children, this.#source, this.#piece.base);
    this.#write('image', ink.done(), place, { searchable: false }, this.#spanOf(node));
  }

  #quote(children: readonly RootContent[], place: Place): void {
    const inner = { ...place, quoteDepth: place.quoteDepth + 1 };
    this.nodes(children, inner);
    place.opening = inner.opening;
  }

  #list(node: List, place: Place): void {
    this.#emptyItem(place);
    const list = this.#content.lists++;
    const markers = node.children.map((item) => this.#marker(item));
    const { text } = this.#source;
    const written = new Set(markers.map(({ start, end }) => text.slice(start, end)));
    const depth = place.listDepth + 1;
    for (const [index, item] of node.children.entries()) {
      const opening: ListItem = {
        ordered: node.ordered === true,
        rendered: (node.ordered ? (node.start ?? 1) : 1) + index,
        marker: markers[index] ?? this.#spanOf(item),
        list,
        uniform: written.size === 1 && markers.length > 1,
        depth,
      };
      const inner: Place = { listDepth: depth, quoteDepth: place.quoteDepth, opening };
      this.nodes(item.children, inner);
      this.#emptyItem(inner);
    }
  }

  /** The marker as the source has it, `5.` or `-`: what the tree says of it loses the number. */
  #marker(item: ListItemNode): Span {
    const start = this.#piece.base + startOf(item);
    const { text } = this.#source;
    let end = start;
    while (end < start + 9 && /[0-9]/.test(text.charAt(end))) end++;
    return { start, end: end + 1 };
  }

  /** An item without text of its own is a block too, an empty one: its number is there. */
  #emptyItem(place: Place): void {
    if (!place.opening) return;
    const { end } = place.opening.marker;
    const print = { printed: printSlice(this.#source.text, end, end), lines: [] };
    this.#write('item', print, place, {}, { start: end, end });
  }

  #code(node: Code, place: Place): void {
    const ink = this.#ink(true);
    const { start, end } = this.#spanOf(node);
    const fences = this.#fencesWithin(start, end);
    const [opening, closing] = fences;
    ink.stretch(opening?.end ?? start, closing?.start ?? end);
    const print = ink.done();
    if (opening && !closing) {
      const data = { lines: print.lines.length + (print.printed.text === '' ? 0 : 1) };
      this.#content.remarks.push({ kind: 'swallowed-by-fence', span: { start, end }, data });
    }
    this.#block('code', print, place, { searchable: false });
  }

  #fencesWithin(start: number, end: number): Span[] {
    const { base, marks } = this.#piece;
    const fences: Span[] = [];
    for (
      let at = firstMarkAfter(marks, start - base);
      at < marks.length && (marks[at] ?? 0) + base < end;
      at += 3
    ) {
      if (marks[at + 2] !== mark.fence) continue;
      fences.push({ start: (marks[at] ?? 0) + base, end: (marks[at + 1] ?? 0) + base });
    }
    return fences;
  }

  #table(node: Table, place: Place): void {
    const { base } = this.#piece;
    for (const row of node.children) {
      const ink = this.#ink();
      for (const cell of row.children) {
        const [first] = cell.children;
        if (!first) continue;
        this.#commentsWithin(cell.children);
        ink.cellBreak(base + startOf(first));
        printInline(ink, cell.children, this.#source, base);
      }
      this.#block('table', ink.done(), place, { searchable: false });
    }
  }

  #html(node: Html, place: Place): void {
    const { start, end } = this.#spanOf(node);
    const html = this.#source.text.slice(start, end);
    this.#content.comments.push(...commentsOf(html, start));
    const ink = this.#ink();
    printHtml(ink, html, start);
    this.#block('paragraph', ink.done(), place, { searchable: isRunningHtml(html) });
  }

  /** A definition says where a link leads; but what looks like one and is a footnote is text. */
  #definition(node: Definition, place: Place): void {
    if (!node.identifier.startsWith('^')) return;
    const { start, end } = this.#spanOf(node);
    const ink = this.#ink();
    ink.stretch(this.#source.text.indexOf(']:', start) + 2, end);
    this.#block('paragraph', ink.done(), place, { searchable: false });
  }

  #commentsWithin(nodes: Paragraph['children']): void {
    for (const node of leavesOf(nodes)) {
      if (node.type !== 'html') continue;
      const { start, end } = this.#spanOf(node);
      this.#content.comments.push(...commentsOf(this.#source.text.slice(start, end), start));
    }
  }

  #inline(nodes: Paragraph['children']): Print {
    const ink = this.#ink();
    printInline(ink, nodes, this.#source, this.#piece.base);
    return ink.done();
  }

  #ink(verbatim = false): Ink {
    return new Ink(this.#source, this.#piece.marks, this.#piece.base, verbatim);
  }

  #spanOf(node: RootContent): Span {
    return { start: this.#piece.base + startOf(node), end: this.#piece.base + endOf(node) };
  }

  /** Writes a block, if there is anything to print. */
  #block(role: BlockRole, print: Print, place: Place, more: Partial<ReadBlock>): void {
    const { printed } = print;
    if (printed.text.length === 0) return;
    const span = { start: sourceStart(printed, 0), end: sourceEnd(printed, printed.text.length) };
    this.#write(role, print, place, more, span);
  }

  #write(role: BlockRole, print: Print, place: Place, more: Partial<ReadBlock>, span: Span): void {
    const item = place.opening;
    place.opening = null;
    this.#content.blocks.push({
      ...span,
      role,
      printed: print.printed,
      lines: print.lines,
      depth: 0,
      indent: indentAt(this.#source, span.start),
      item,
      listDepth: place.listDepth,
      quoteDepth: place.quoteDepth,
      searchable: true,
      ...more,
    });
  }
}

/** Columns of white space with which the line of an offset begins. */
function indentAt({ text, lineStarts }: Source, offset: number): number {
  const start = lineStarts[lineAt(lineStarts, offset)] ?? 0;
  const blank = text.slice(start, offset).search(/[^\s\u200b\u2060]/);
  return indentWidth(text, start, blank < 0 ? offset : start + blank);
}
