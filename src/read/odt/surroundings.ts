import { type PackageCell, TableStack } from '../package/tables.js';
import type { XmlAttributes } from '../package/xml.js';
import { indices } from './left-out.js';
import { ListStack, type OdtListPlace } from './list-stack.js';
import type { OdtStyles } from './styles.js';

/** What is open around the paragraphs of a part: tables, lists, indices, and the notes and boxes that hang on others. */
export class OdtSurroundings {
  readonly #tables = new TableStack();
  readonly #lists: ListStack;
  /** What the paragraphs that are met hang on: names of notes and boxes. */
  readonly #hangs: string[] = [];
  #indices = 0;
  #boxes = 0;
  #numbered: OdtListPlace | null = null;

  constructor(styles: OdtStyles) {
    this.#lists = new ListStack(styles);
  }

  get cell(): PackageCell | null {
    return this.#tables.cell;
  }

  /** Whether a table of contents or another index is around. */
  get isContents(): boolean {
    return this.#indices > 0;
  }

  /** The name of the note or box that is open; empty for none. */
  get hangs(): string {
    return this.#hangs.at(-1) ?? '';
  }

  openNote(name: string): void {
    this.#hangs.push(name);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (indices.has(name)) this.#indices++;
    switch (name) {
      case 'text:list':
        this.#lists.openList(attributes);
        break;
      case 'text:list-item':
      case 'text:list-header':
        this.#lists.openItem(attributes, name === 'text:list-header');
        break;
      case 'text:numbered-paragraph':
        this.#numbered = this.#lists.numbered(attributes);
        break;
      case 'draw:text-box':
        this.#hangs.push(`text box ${++this.#boxes}`);
        this.#tables.openBox();
        break;
      case 'table:table':
        this.#tables.openTable();
        break;
      case 'table:table-row':
        this.#tables.openRow();
        break;
      case 'table:table-cell':
        this.#tables.openCell();
        break;
    }
  }

  close(name: string): void {
    if (indices.has(name)) this.#indices--;
    switch (name) {
      case 'text:list':
        this.#lists.closeList();
        break;
      case 'text:list-item':
      case 'text:list-header':
        this.#lists.closeItem();
        break;
      case 'text:note':
        this.#hangs.pop();
        break;
      case 'draw:text-box':
        this.#hangs.pop();
        this.#tables.closeCellOrBox();
        break;
      case 'table:table':
        this.#tables.closeTable();
        break;
      case 'table:table-cell':
        this.#tables.closeCellOrBox();
        break;
    }
  }

  /**
   * The place in lists of a paragraph that begins, which is counted with it; null for none.
   *
   * @param isWithin another paragraph is open
   */
  placeOf(isHeading: boolean, attributes: XmlAttributes, isWithin: boolean): OdtListPlace | null {
    if (this.#numbered !== null) return this.#numbered;
    // Notes and boxes hang in the middle of a paragraph, whose item is not theirs.
    if (this.#hangs.length > 0 && isWithin) return null;
    return isHeading
      ? this.#lists.heading(attributes, attributes['text:style-name'])
      : this.#lists.paragraph();
  }

  /** A numbered paragraph holds one paragraph. */
  endNumbered(): void {
    this.#numbered = null;
  }
}
