import { type PackageCell, TableStack } from '../package/tables.js';
import type { XmlAttributes } from '../package/xml.js';
import { ContentsControls } from './contents.js';

/** What is open around the paragraphs of a part: tables, text boxes, content controls, a note. */
export class DocxSurroundings {
  readonly #tables = new TableStack();
  readonly #contents = new ContentsControls();
  #boxes = 0;
  #note: string | null = null;

  get cell(): PackageCell | null {
    return this.#tables.cell;
  }

  /** Whether a table of contents is around. */
  get isContents(): boolean {
    return this.#contents.isInside;
  }

  /** How many text boxes have begun. */
  get boxes(): number {
    return this.#boxes;
  }

  /** The note that is open; null for none. */
  get note(): string | null {
    return this.#note;
  }

  /** Takes in what content controls say of themselves: that stands where no text is read. */
  property(name: string, attributes: XmlAttributes): void {
    if (name === 'w:docPartGallery') this.#contents.gallery(attributes['w:val']);
  }

  openNote(id: string): void {
    this.#note = id;
  }

  open(name: string): void {
    switch (name) {
      case 'w:sdt':
        this.#contents.open();
        break;
      case 'w:txbxContent':
        this.#tables.openBox();
        this.#boxes++;
        break;
      case 'w:tbl':
        this.#tables.openTable();
        break;
      case 'w:tr':
        this.#tables.openRow();
        break;
      case 'w:tc':
        this.#tables.openCell();
        break;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'w:sdt':
        this.#contents.close();
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#note = null;
        break;
      case 'w:txbxContent':
      case 'w:tc':
        this.#tables.closeCellOrBox();
        break;
      case 'w:tbl':
        this.#tables.closeTable();
        break;
    }
  }
}
