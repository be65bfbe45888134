import type { Span } from '../../text/span.js';
import { noteSign, type PackageInline } from '../package/inlines.js';
import type { PackageCell, PackageTable } from '../package/tables.js';
import { characterInlines } from './characters.js';
import { blockElements, headingLevel, isNote, isPermalink, isUnseen } from './elements.js';
import { type ItemNumber, ListCounter } from './lists.js';
import { attribute, type HtmlElement, type HtmlNode, type HtmlText, isElement, isText } from './parse.js';

interface HtmlTable extends PackageTable {
  readonly outer: HtmlCell | null;
  /** Those that were met so far. */
  rows: number;
}

interface HtmlCell extends PackageCell {
  readonly table: HtmlTable;
}

/** A paragraph of a page as it is found. */
export interface HtmlParagraph {
  readonly inlines: PackageInline[];
  /** What is said of the pictures in it. */
  readonly pictures: PackageInline[];
  readonly item: { readonly number: ItemNumber | null; readonly element: HtmlElement } | null;
  /** The block element that it is in. */
  readonly host: HtmlElement;
  readonly place: Surroundings;
}

/** What a paragraph stands in. */
export interface Surroundings {
  readonly cell: HtmlCell | null;
  readonly heading: number;
  readonly kind: 'text' | 'caption' | 'code' | 'quote' | 'note' | 'furniture';
  readonly lists: number;
  readonly language: string | null;
}

interface Frame {
  readonly element: HtmlElement;
  readonly place: Surroundings;
  at: number;
}

const noteLink = /(?:^|[-_\s])(?:sd)?(?:foot|end)note(?:anc|s|-?ref)?\d*(?:$|[-_\s])|^noteref$|doc-noteref/i;

/** Goes through a page, and puts its text together paragraph by paragraph. */
export class HtmlStory {
  readonly paragraphs: HtmlParagraph[] = [];
  readonly #html: string;
  readonly #furniture: ReadonlySet<HtmlElement>;
  readonly #lists: ListCounter;
  #inlines: PackageInline[] = [];
  #pictures: PackageInline[] = [];
  #item: HtmlParagraph['item'] = null;
  #tables = 0;

  constructor(html: string, furniture: ReadonlySet<HtmlElement>, isWriter: boolean) {
    this.#html = html;
    this.#furniture = furniture;
    this.#lists = new ListCounter(isWriter);
  }

  /** A stack of its own, since pages are nested deeper than calls may be. */
  read(body: HtmlElement): readonly HtmlParagraph[] {
    const place: Surroundings = { cell: null, heading: 0, kind: 'text', lists: 0, language: null };
    const stack: Frame[] = [{ element: body, place, at: 0 }];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const child = frame.element.childNodes[frame.at++];
      if (child === undefined) {
        this.#close(frame);
        stack.pop();
      } else this.#take(child, frame, stack);
    }
    return this.paragraphs;
  }

  #take(node: HtmlNode, { element, place }: Frame, stack: Frame[]): void {
    if (isText(node)) this.#text(node, place);
    if (!isElement(node) || isUnseen(node) || isPermalink(node)) return;
    const location = node.sourceCodeLocation;
    const span = { start: location?.startOffset ?? 0, end: location?.endOffset ?? 0 };
    if (node.tagName === 'br' || node.tagName === 'wbr') {
      if (node.tagName === 'br') this.#inlines.push(inline('break', '\n', span));
    } else if (node.tagName === 'img') {
      const text = (attribute(node, 'alt') ?? '').trim();
      if (text !== '') this.#pictures.push(inline('same', text, span));
    } else if (isNoteLink(node)) {
      const sign = /[\p{L}\p{N}*]+/u.exec(
        this.#html.slice(span.start, span.end).replace(/<[^>]*>/g, ''),
      )?.[0];
      this.#inlines.push(inline('mark', noteSign(sign ?? '*'), span));
    } else if (node.tagName === 'hr') this.#flush(element, place);
    else if (blockElements.has(node.tagName)) stack.push(this.#open(node, element, place));
    else {
      const language = attribute(node, 'lang') ?? place.language;
      stack.push({
        element: node,
        place: language === place.language ? place : { ...place, language },
        at: 0,
      });
    }
  }

  #open(node: HtmlElement, outer: HtmlElement, place: Surroundings): Frame {
    this.#flush(hostOf(outer), place);
    const heading = headingLevel(node);
    const own: Surroundings = {
      cell: this.#cellOf(node, place.cell),
      heading: heading > 0 ? heading : place.heading,
      kind: this.#kindOf(node, place.kind),
      lists: this.#lists.depth,
      language: attribute(node, 'lang') ?? place.language,
    };
    if (node.tagName === 'ol' || node.tagName === 'ul') {
      this.#emptyItem(place);
      this.#lists.open(node);
      return { element: node, place: { ...own, lists: this.#lists.depth }, at: 0 };
    }
    if (node.tagName === 'li') {
      this.#emptyItem(place);
      this.#item = { number: this.#lists.item(node), element: node };
    }
    return { element: node, place: own, at: 0 };
  }

  #close({ element, place }: Frame): void {
    if (!blockElements.has(element.tagName)) return;
    this.#flush(element, place);
    if (element.tagName === 'li') this.#emptyItem(place);
    if (element.tagName === 'ol' || element.tagName === 'ul') this.#lists.close();
  }

  /** A number without a text of its own is seen, and counts. */
  #emptyItem(place: Surroundings): void {
    const item = this.#item;
    if (item?.number != null)
      this.paragraphs.push({ inlines: [], pictures: [], item, host: item.element, place });
    this.#item = null;
  }

  #kindOf(node: HtmlElement, outer: Surroundings['kind']): Surroundings['kind'] {
    if (outer === 'furniture' || this.#furniture.has(node)) return 'furniture';
    if (isNote(node)) return 'note';
    if (node.tagName === 'pre') return 'code';
    if (node.tagName === 'caption' || node.tagName === 'figcaption') return 'caption';
    return node.tagName === 'blockquote' && outer === 'text' ? 'quote' : outer;
  }

  #cellOf(node: HtmlElement, outer: HtmlCell | null): HtmlCell | null {
    if (node.tagName === 'table') {
      if (outer !== null) outer.table.isLayout = true;
      const isLayout = attribute(node, 'role') === 'presentation';
      const table = { number: ++this.#tables, outer, columns: 0, rows: 0, isLayout, isParallel: false };
      return { table, row: 0, column: 0 };
    }
    if (outer === null) return null;
    const { table, row, column } = outer;
    if (node.tagName === 'tr') table.rows++;
    if (node.tagName === 'tr') return { table, row: table.rows, column: 0 };
    if (node.tagName === 'td' || node.tagName === 'th') {
      const at = 1 + cellsBefore(node);
      table.columns = Math.max(table.columns, at);
      return { table, row, column: at };
    }
    if (column > 0 && /^(?:h[1-6]|ol|ul|dl|blockquote)$/.test(node.tagName)) table.isLayout = true;
    return outer;
  }

  #text(node: HtmlText, { kind }: Surroundings): void {
    const location = node.sourceCodeLocation;
    if (location == null) return;
    const raw = this.#html.slice(location.startOffset, location.endOffset);
    const own = characterInlines(raw, location.startOffset, kind === 'code');
    const text = own.map((each) => each.text).join('');
    const squeeze = (value: string) => value.replace(/[\s\u2028]+/g, ' ');
    // Text that the rules for what is not well formed have moved or joined is told as one whole.
    if (raw === node.value || squeeze(text) === squeeze(node.value))
      for (const each of own) this.#inlines.push(each);
    else {
      const span = { start: location.startOffset, end: location.endOffset };
      this.#inlines.push(inline('same', squeeze(node.value), span));
    }
  }

  #flush(host: HtmlElement, place: Surroundings): void {
    const [inlines, pictures] = [this.#inlines, this.#pictures];
    const isSeen = inlines.some(({ kind, text }) => kind === 'same' && text.trim() !== '');
    this.#inlines = [];
    this.#pictures = [];
    if (!isSeen && pictures.length === 0) return;
    const item = isSeen ? this.#item : null;
    if (isSeen) this.#item = null;
    this.paragraphs.push({ inlines: isSeen ? inlines : [], pictures, item, host: hostOf(host), place });
  }
}

function inline(kind: PackageInline['kind'], text: string, { start, end }: Span): PackageInline {
  return { text, kind, start, size: end - start };
}

function isNoteLink(node: HtmlElement): boolean {
  if (node.tagName === 'sup') {
    const [only, ...more] = node.childNodes.filter((each) => !(isText(each) && each.value.trim() === ''));
    return only !== undefined && more.length === 0 && isElement(only) && linksInside(only);
  }
  const names = `${attribute(node, 'class') ?? ''} ${attribute(node, 'role') ?? ''}`;
  return node.tagName === 'a' && noteLink.test(names.trim()) && linksInside(node);
}

function linksInside(node: HtmlElement): boolean {
  return node.tagName === 'a' && (attribute(node, 'href') ?? '').startsWith('#');
}

/** The nearest block around an element, itself where it is one. */
function hostOf(element: HtmlElement): HtmlElement {
  let at = element;
  while (!blockElements.has(at.tagName) && at.parentNode !== null && 'tagName' in at.parentNode)
    at = at.parentNode;
  return at;
}

function cellsBefore(cell: HtmlElement): number {
  const row = cell.parentNode;
  if (row === null) return 0;
  let count = 0;
  for (const node of row.childNodes) {
    if (node === cell) break;
    if (isElement(node) && (node.tagName === 'td' || node.tagName === 'th'))
      count += Math.max(1, Number.parseInt(attribute(node, 'colspan') ?? '1', 10) || 1);
  }
  return count;
}
