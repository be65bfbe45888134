import type { BlockRole } from '../../document/types.js';
import type { BlockPrinter, Print } from './block-printer.js';
import { nextMarkup, printText } from './html.js';

/** What a stretch of HTML in Markdown prints as one block: a row, an entry, a paragraph. */
export interface HtmlBlock {
  readonly role: BlockRole;
  readonly print: Print;
  /** 1 to 6 for a heading, else 0. */
  readonly depth: number;
}

/** Elements whose beginning and end part blocks, where they stand in no row. */
const parting =
  /^(?:article|blockquote|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|ol|p|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const cell = /^t[dh]$/;
const tagName = /^<(\/?)([a-z][a-z\d]*)/i;

/**
 * Cuts HTML into blocks: a row of a table, an entry of a list, a term with its definitions, a heading, a paragraph. What
 * is laid out inside a row stays a line of it.
 *
 * @param start where the HTML begins in the source
 * @param newInk makes a printer for a block
 */
export function htmlBlocks(html: string, start: number, newInk: () => BlockPrinter): HtmlBlock[] {
  const cutter = new Cutter(newInk);
  let at = 0;
  for (let tag = nextMarkup(html, 0); tag !== null; tag = nextMarkup(html, at)) {
    printText(cutter.ink, html.slice(at, tag.start), start + at);
    at = tag.end;
    cutter.tag(html.slice(tag.start, tag.end), start + tag.start, start + tag.end);
  }
  printText(cutter.ink, html.slice(at), start + at);
  return cutter.done();
}

class Cutter {
  ink: BlockPrinter;
  readonly #newInk: () => BlockPrinter;
  readonly #blocks: HtmlBlock[] = [];
  #role: BlockRole = 'paragraph';
  #depth = 0;
  #inRow = false;
  /** Whether the block begins with a term whose definition may still come. */
  #inTerm = false;

  constructor(newInk: () => BlockPrinter) {
    this.#newInk = newInk;
    this.ink = newInk();
  }

  tag(markup: string, from: number, end: number): void {
    const [, slash, written = ''] = tagName.exec(markup) ?? [];
    const name = written.toLowerCase();
    if (slash === '') this.#open(name, from, end);
    else if (slash === '/') this.#close(name);
  }

  #open(name: string, from: number, end: number): void {
    if (this.#inRow && cell.test(name)) this.ink.cellBreak(end);
    else if (name === 'br' || (this.#inRow && parting.test(name) && name !== 'tr'))
      this.ink.lineBreak(from, end);
    else if (name === 'dd' && this.#inTerm) this.ink.lineBreak(from, end);
    else if (parting.test(name)) this.#part(name);
  }

  #close(name: string): void {
    if (name === 'dt' || name === 'dd') return;
    if (this.#inRow && !/^t(?:r|able|body|head|foot)$/.test(name)) return;
    if (parting.test(name)) this.#part('');
  }

  /** Ends a block, and begins that of an element; of none where the name is empty. */
  #part(name: string): void {
    this.#finish();
    this.#inRow = name === 'tr';
    this.#inTerm = name === 'dt';
    this.#depth = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
    this.#role = roleOf(name);
  }

  #finish(): void {
    const print = this.ink.done();
    if (print.printed.text === '') return;
    this.#blocks.push({ role: this.#role, print, depth: this.#depth });
    this.ink = this.#newInk();
  }

  done(): HtmlBlock[] {
    this.#finish();
    return this.#blocks;
  }
}

function roleOf(name: string): BlockRole {
  if (name === 'tr') return 'table';
  if (name === 'li' || name === 'dt' || name === 'dd') return 'item';
  if (name === 'caption' || name === 'figcaption') return 'caption';
  return /^h[1-6]$/.test(name) ? 'heading' : 'paragraph';
}
