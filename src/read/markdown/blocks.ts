import type { Code, Definition, Html, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { isBlankCode } from '../../text/normal.js';
import { lineAt, type Source } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import { readLines } from '../plain.js';
import { withoutAttributes } from './attributes.js';
import { BlockPrinter, type Print } from './block-printer.js';
import { brokenTable } from './broken-tables.js';
import { definitionEntries } from './definition-lists.js';
import { headingLines } from './hashes.js';
import { commentsOf, isRunningHtml, picturesIn, printDescriptions } from './html.js';
import { htmlBlocks } from './html-blocks.js';
import { endOf, isPicture, leavesOf, printInline, printPicture, startOf } from './inline.js';
import { firstMarkAfter, mark } from './marks.js';
import type { MarkdownPiece } from './pieces.js';
import { BlockWriter, type Nesting, type PieceContent } from './writer.js';

/**
 * Turns the nodes of a piece into blocks in source order.
 *
 * @param lists how many lists the file has before this piece
 */
export function convertPiece(source: Source, piece: MarkdownPiece, lists: number): PieceContent {
  const content: PieceContent = { blocks: [], comments: [], remarks: [], lists };
  if (piece.unparsed) {
    const [first, end] = [piece.base, piece.end - 1].map((offset) => lineAt(source.lineStarts, offset));
    const lines = (end ?? 0) - (first ?? 0) + 1;
    const span = { start: piece.base, end: piece.end };
    content.remarks.push({ kind: 'unparsed-markup', span, data: { lines } });
    return { ...content, blocks: readLines(source, first ?? 0, (end ?? 0) + 1) };
  }
  new Conversion(source, piece, content).run();
  return content;
}

/** What is still to be done: a node to be converted, or the end of an item that may turn out to be empty. */
type Task = { readonly node: RootContent | null; readonly place: Nesting };

class Conversion {
  readonly #source: Source;
  readonly #piece: MarkdownPiece;
  readonly #content: PieceContent;
  readonly #writer: BlockWriter;
  /** The next one last. A stack of its own, since lists and quotes may be nested deeper than calls. */
  readonly #tasks: Task[] = [];

  constructor(source: Source, piece: MarkdownPiece, content: PieceContent) {
    this.#source = source;
    this.#piece = piece;
    this.#content = content;
    this.#writer = new BlockWriter(source, content.blocks);
  }

  run(): void {
    this.#plan(this.#piece.nodes, { listDepth: 0, quoteDepth: 0, opening: { item: null } });
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) {
      if (task.node) this.#convert(task.node, task.place);
      else this.#writer.emptyItem(task.place);
    }
  }

  #plan(nodes: readonly RootContent[], place: Nesting): void {
    for (let index = nodes.length - 1; index >= 0; index--)
      this.#tasks.push({ node: nodes[index] ?? null, place });
  }

  #convert(node: RootContent, place: Nesting): void {
    if (node.type === 'paragraph') this.#paragraph(node, place);
    else if (node.type === 'heading') {
      const print = withoutAttributes(this.#inline(node.children));
      this.#writer.block('heading', print, place, { depth: node.depth });
    } else if (node.type === 'list') this.#list(node, place);
    else if (node.type === 'blockquote') {
      this.#plan(node.children, { ...place, quoteDepth: place.quoteDepth + 1 });
    } else if (node.type === 'code') this.#code(node, place);
    else if (node.type === 'table') this.#table(node, place);
    else if (node.type === 'html') this.#html(node, place);
    else if (node.type === 'definition') this.#definition(node, place);
    // What is left are rules, which are markup.
  }

  #paragraph(node: Paragraph, place: Nesting): void {
    if (isPicture(node.children)) {
      const ink = this.#ink();
      printPicture(ink, node.children, this.#source, this.#piece.base);
      this.#writer.write('image', ink.done(), place, { searchable: false }, this.#spanOf(node));
      return;
    }
    const role = place.opening.item ? 'item' : place.quoteDepth > 0 ? 'quote' : 'paragraph';
    const searchable = !this.#source.text.startsWith('[^', this.#piece.base + startOf(node));
    const whole = this.#inline(node.children);
    const table = brokenTable(this.#source, whole);
    const text = table === null ? whole : table.before;
    for (const { depth, print } of text === null ? [] : headingLines(this.#source, text)) {
      if (depth > 0) this.#writer.block('heading', print, place, { depth });
      else
        for (const { isEntry, print: part } of definitionEntries(print))
          this.#writer.block(isEntry ? 'item' : role, part, place, { searchable });
    }
    if (table === null) return;
    const { rows, span, cells, rules } = table;
    this.#content.remarks.push({ kind: 'broken-table', span, data: { cells, rules } });
    for (const row of rows) this.#writer.block('table', row, place, { searchable: false });
  }

  #list(node: List, place: Nesting): void {
    this.#writer.emptyItem(place);
    const list = this.#content.lists++;
    const markers = node.children.map((item) => this.#marker(item));
    const written = new Set(markers.map(({ start, end }) => this.#source.text.slice(start, end)));
    const uniform = written.size === 1 && markers.length > 1;
    const depth = place.listDepth + 1;
    const ordered = node.ordered === true;
    const first = (ordered ? node.start : null) ?? 1;
    const tasks: Task[] = [];
    for (const [index, child] of node.children.entries()) {
      const marker = markers[index] ?? this.#spanOf(child);
      const item = { ordered, rendered: first + index, marker, list, uniform, depth };
      const inner: Nesting = { listDepth: depth, quoteDepth: place.quoteDepth, opening: { item } };
      for (const grandchild of child.children) tasks.push({ node: grandchild, place: inner });
      tasks.push({ node: null, place: inner });
    }
    for (const task of tasks.reverse()) this.#tasks.push(task);
  }

  /** The marker as the source has it, `5.` or `-`: what the tree says of it loses the number. */
  #marker(item: ListItem): Span {
    const { start } = this.#spanOf(item);
    let end = start;
    while (end < start + 9 && /[0-9]/.test(this.#source.text.charAt(end))) end++;
    return { start, end: end + 1 };
  }

  #code(node: Code, place: Nesting): void {
    const span = this.#spanOf(node);
    const [opening, closing] = this.#fencesWithin(span);
    const ink = this.#ink(true);
    ink.stretch(opening?.end ?? span.start, closing?.start ?? span.end);
    const print = ink.done();
    if (opening && !closing) {
      const lines = print.printed.text === '' ? 0 : print.lines.length + 1;
      this.#content.remarks.push({
        kind: 'swallowed-by-fence',
        span,
        data: { lines, goesOn: this.#isLast(span) },
      });
    }
    this.#writer.block('code', print, place, { searchable: false });
  }

  /** Whether nothing stands after a node: a fence in an item or a quotation ends with that. */
  #isLast({ end }: Span): boolean {
    const { text } = this.#source;
    for (let at = end; at < text.length; at++) if (!isBlankCode(text.charCodeAt(at))) return false;
    return true;
  }

  #fencesWithin({ start, end }: Span): Span[] {
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

  #table(node: Table, place: Nesting): void {
    const { base } = this.#piece;
    for (const row of node.children) {
      const ink = this.#ink();
      for (const { children } of row.children) {
        const [first] = children;
        if (!first) continue;
        ink.cellBreak(base + startOf(first));
        this.#printInline(ink, children);
      }
      this.#writer.block('table', ink.done(), place, { searchable: false });
    }
  }

  #html(node: Html, place: Nesting): void {
    const { start, end } = this.#spanOf(node);
    const html = this.#source.text.slice(start, end);
    for (const comment of commentsOf(html, start)) this.#content.comments.push(comment);
    const blocks = htmlBlocks(html, start, () => this.#ink());
    if (picturesIn(html) && blocks.every(({ print }) => !/[\p{L}\p{N}]/u.test(print.printed.text))) {
      const ink = this.#ink();
      printDescriptions(ink, html, start);
      this.#writer.write('image', ink.done(), place, { searchable: false }, { start, end });
      return;
    }
    const searchable = isRunningHtml(html);
    for (const { role, print, depth } of blocks) {
      this.#writer.block(role, print, place, { depth, searchable: searchable && role !== 'table' });
    }
  }

  /** A definition says where a link leads; but what looks like one and is a footnote is text. */
  #definition(node: Definition, place: Nesting): void {
    if (!node.identifier.startsWith('^')) return;
    const { start, end } = this.#spanOf(node);
    const ink = this.#ink();
    ink.stretch(this.#source.text.indexOf(']:', start) + 2, end);
    this.#writer.block('paragraph', ink.done(), place, { searchable: false });
  }

  #inline(nodes: Paragraph['children']): Print {
    const ink = this.#ink();
    this.#printInline(ink, nodes);
    return ink.done();
  }

  #printInline(ink: BlockPrinter, nodes: Paragraph['children']): void {
    printInline(ink, nodes, this.#source, this.#piece.base);
    for (const node of leavesOf(nodes)) {
      if (node.type !== 'html') continue;
      const { start, end } = this.#spanOf(node);
      this.#content.comments.push(...commentsOf(this.#source.text.slice(start, end), start));
    }
  }

  #ink(verbatim = false): BlockPrinter {
    return new BlockPrinter(this.#source, this.#piece.marks, this.#piece.base, verbatim);
  }

  #spanOf(node: RootContent): Span {
    return { start: this.#piece.base + startOf(node), end: this.#piece.base + endOf(node) };
  }
}
