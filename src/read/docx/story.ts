import { noteSign, type PackageInline, textInlines } from '../package/inlines.js';
import type { PackageLimits } from '../package/limits.js';
import { TreeBuilder } from '../package/tree.js';
import { type PartText, walkXml, type XmlAttributes } from '../package/xml.js';
import type { ReadOptions } from '../types.js';
import { Fields } from './fields.js';
import { isOn, prefixes, understood } from './names.js';
import { noProperties, type ParagraphProperties, propertiesOf } from './properties.js';

/** Which state of a document with tracked changes is read. */
export type TrackedChanges = NonNullable<ReadOptions['trackedChanges']>;

/** A table, told to each paragraph in it. */
export interface WordTable {
  /** From 1, in the order of the part. */
  readonly number: number;
  /** The most cells that a row of it has. */
  columns: number;
  /** It holds texts side by side; set when all of it is known. */
  isParallel: boolean;
  readonly outer: WordCell | null;
}

/** A cell: where it is in its table, from 1. */
export interface WordCell {
  readonly table: WordTable;
  readonly row: number;
  readonly column: number;
}

/** A paragraph as the part has it, before anything is counted. */
export interface StoryParagraph {
  /** From 1; those of text boxes are counted by themselves. */
  readonly number: number;
  readonly box: number;
  /** The element, and the end of its own tag. */
  readonly start: number;
  end: number;
  readonly tagEnd: number;
  readonly cell: WordCell | null;
  /** The note that it is in; null in any other part. */
  readonly note: string | null;
  readonly isContents: boolean;
  properties: ParagraphProperties;
  readonly inlines: PackageInline[];
  /** The notes that it calls, as `footnote 2`. */
  readonly calls: string[];
  /** What pictures say of themselves. */
  readonly pictures: PackageInline[];
  /** Paragraphs of the text boxes that are anchored in it. */
  readonly boxed: StoryParagraph[];
}

/** How runs are hidden: asked with the style of a run and that of its paragraph. */
export type IsHidden = (runStyle: string | undefined, paragraphStyle: string | undefined) => boolean;

export interface StoryOptions {
  readonly changes: TrackedChanges;
  readonly isHidden: IsHidden;
  readonly limits: PackageLimits;
}

/** The paragraphs of a part in the order in which they are read: those of a cell after those of the cell before. */
export function readStory(part: PartText, options: StoryOptions): StoryParagraph[] {
  const reader = new StoryReader(part, options);
  walkXml(part, prefixes, options.limits, reader);
  return reader.paragraphs;
}

/** What is left out with all that is in it, whatever the state. */
const skipped = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:tblPr',
  'w:tblGrid',
  'w:tcPr',
  'w:sectPr',
]);

interface Run {
  hidden: boolean | undefined;
  style: string | undefined;
  /** The text of a run is the mark of a note that the writer has made. */
  isMark: boolean;
}

class StoryReader {
  readonly paragraphs: StoryParagraph[] = [];
  readonly #part: PartText;
  readonly #options: StoryOptions;
  /** Elements whose content is left out; their depth, and how deep the reader is. */
  #skipping = 0;
  readonly #rows: { skipped: boolean; number: number; column: number }[] = [];
  readonly #tables: WordTable[] = [];
  readonly #cells: (WordCell | null)[] = [null];
  /** The paragraph that is open, and those that stand around it where it is in a text box. */
  readonly #open: { paragraph: StoryParagraph; fields: Fields }[] = [];
  #fields = new Fields();
  readonly #choices: { taken: boolean }[] = [];
  #properties: TreeBuilder | null = null;
  #run: Run | null = null;
  #inRunProperties = false;
  #isText = false;
  #number = 0;
  #box = 0;
  #tableNumber = 0;
  #note: string | null = null;
  #contents = 0;
  readonly #galleries: boolean[] = [];

  constructor(part: PartText, options: StoryOptions) {
    this.#part = part;
    this.#options = options;
  }

  readonly open = (name: string, attributes: XmlAttributes, start: number, end: number): void => {
    if (name === 'w:docPartGallery') this.#gallery(attributes['w:val']);
    if (this.#skipping > 0) {
      this.#skipping++;
      return;
    }
    if (this.#properties !== null) {
      this.#properties.open(name, attributes);
      return;
    }
    if (this.#inRunProperties) this.#runProperty(name, attributes);
    else if (this.#isLeftOut(name, attributes)) this.#skipping = 1;
    else this.#enter(name, attributes, start, end);
  };

  readonly close = (name: string, _start: number, end: number): void => {
    if (this.#skipping > 0) {
      this.#skipping--;
      if (this.#skipping > 0 || name !== 'w:tr') return;
    }
    if (this.#properties !== null) this.#closeProperties();
    else this.#leave(name, end);
  };

  readonly text = (text: string, start: number, end: number): void => {
    if (!this.#isText || this.#skipping > 0) return;
    const raw = this.#part.text.slice(start, end);
    for (const inline of textInlines(text, raw, start)) this.#print(inline);
  };

  #isLeftOut(name: string, attributes: XmlAttributes): boolean {
    if (skipped.has(name)) return true;
    const isOriginal = this.#options.changes === 'original';
    if (name === 'w:del' || name === 'w:moveFrom') return !isOriginal;
    if (name === 'w:ins' || name === 'w:moveTo') return isOriginal;
    if (name === 'mc:Choice') {
      const choice = this.#choices.at(-1);
      const needs = (attributes.Requires ?? '').split(/\s+/).filter((need) => need !== '');
      if (choice === undefined || choice.taken || !needs.every((need) => understood.has(need))) return true;
      choice.taken = true;
    }
    return name === 'mc:Fallback' && this.#choices.at(-1)?.taken === true;
  }

  #enter(name: string, attributes: XmlAttributes, start: number, end: number): void {
    const sign = signs[name];
    if (sign !== undefined) this.#sign(sign, start, end);
    switch (name) {
      case 'w:p':
        this.#openParagraph(start, end);
        break;
      case 'w:pPr':
      case 'w:trPr':
        this.#properties = new TreeBuilder();
        this.#properties.open(name, attributes);
        break;
      case 'w:r':
        this.#run = { hidden: undefined, style: undefined, isMark: false };
        break;
      case 'w:rPr':
        this.#inRunProperties = true;
        break;
      case 'w:t':
      case 'm:t':
        this.#isText = true;
        break;
      case 'w:delText':
        this.#isText = this.#options.changes === 'original';
        break;
      case 'w:br':
      case 'w:cr':
        this.#print({ text: '\n', kind: 'break', start, size: end - start });
        break;
      case 'w:sym':
        this.#symbol(attributes, start, end);
        break;
      case 'w:fldChar':
        this.#fields.sign(attributes['w:fldCharType'] ?? '');
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#call(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes, start, end);
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#note = isReal(attributes['w:type']) ? (attributes['w:id'] ?? '') : null;
        if (this.#note === null) this.#skipping = 1;
        break;
      case 'wp:docPr':
        this.#picture(attributes.descr ?? '', start, end);
        break;
      case 'w:sdt':
        this.#galleries.push(false);
        break;
      case 'mc:AlternateContent':
        this.#choices.push({ taken: false });
        break;
      case 'w:txbxContent':
        this.#cells.push(null);
        this.#box++;
        break;
      case 'w:tbl':
        this.#tables.push({
          number: ++this.#tableNumber,
          columns: 0,
          isParallel: false,
          outer: this.#cells.at(-1) ?? null,
        });
        this.#rows.push({ skipped: false, number: 0, column: 0 });
        break;
      case 'w:tr':
        this.#openRow();
        break;
      case 'w:tc':
        this.#openCell();
        break;
    }
  }

  #leave(name: string, end: number): void {
    switch (name) {
      case 'w:p':
        this.#closeParagraph(end);
        break;
      case 'w:r':
        this.#run = null;
        break;
      case 'w:rPr':
        this.#inRunProperties = false;
        break;
      case 'w:t':
      case 'm:t':
      case 'w:delText':
        this.#isText = false;
        break;
      case 'w:sdt':
        if (this.#galleries.pop() === true) this.#contents--;
        break;
      case 'mc:AlternateContent':
        this.#choices.pop();
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#note = null;
        break;
      case 'w:txbxContent':
      case 'w:tc':
        this.#cells.pop();
        break;
      case 'w:tbl':
        this.#tables.pop();
        this.#rows.pop();
        break;
    }
  }

  #openParagraph(start: number, tagEnd: number): void {
    const around = this.#open.at(-1);
    const isBoxed = around !== undefined;
    const paragraph: StoryParagraph = {
      number: isBoxed ? 0 : ++this.#number,
      box: isBoxed ? this.#box : 0,
      start,
      end: tagEnd,
      tagEnd,
      cell: this.#cells.at(-1) ?? null,
      note: this.#note,
      isContents: this.#contents > 0,
      properties: noProperties,
      inlines: [],
      calls: [],
      pictures: [],
      boxed: [],
    };
    this.#open.push({ paragraph, fields: this.#fields });
    if (isBoxed) this.#fields = new Fields();
  }

  #closeParagraph(end: number): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { paragraph, fields } = open;
    paragraph.end = end;
    const around = this.#open.at(-1)?.paragraph;
    if (around === undefined) this.paragraphs.push(paragraph);
    else {
      around.boxed.push(paragraph);
      this.#fields = fields;
    }
    this.#fields.endParagraph();
  }

  /** Properties of a paragraph hold for it; those of a row say whether it was put in or taken out. */
  #closeProperties(): void {
    const builder = this.#properties;
    builder?.close();
    if (builder === null || builder.isOpen) return;
    this.#properties = null;
    const { root } = builder;
    const paragraph = this.#open.at(-1)?.paragraph;
    const isOriginal = this.#options.changes === 'original';
    if (root?.name === 'w:pPr' && paragraph) paragraph.properties = propertiesOf(root, isOriginal);
    const gone = isOriginal ? 'w:ins' : 'w:del';
    if (root?.name === 'w:trPr' && root.children.some(({ name }) => name === gone)) this.#skipping = 1;
  }

  #openRow(): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    row.number++;
    row.column = 0;
  }

  #openCell(): void {
    const row = this.#rows.at(-1);
    const table = this.#tables.at(-1);
    if (row === undefined || table === undefined) return;
    row.column++;
    table.columns = Math.max(table.columns, row.column);
    this.#cells.push({ table, row: row.number, column: row.column });
  }

  #runProperty(name: string, attributes: XmlAttributes): void {
    if (this.#run === null) return;
    if (name === 'w:vanish') this.#run.hidden = isOn(attributes['w:val']);
    else if (name === 'w:rStyle') this.#run.style = attributes['w:val'];
    // What a run was before a change is no property of it.
    else if (name === 'w:rPrChange') this.#skipping = 1;
  }

  #isShown(): boolean {
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph === undefined || !this.#fields.isShown || this.#run?.isMark === true) return false;
    const hidden = this.#run?.hidden ?? this.#options.isHidden(this.#run?.style, paragraph.properties.style);
    return !hidden;
  }

  #print(inline: PackageInline): void {
    if (this.#isShown()) this.#open.at(-1)?.paragraph.inlines.push(inline);
  }

  #sign(text: string, start: number, end: number): void {
    this.#print({ text, kind: 'same', start, size: end - start });
  }

  /** A sign of a font of signs: those stand in the private area, at F000 and above. */
  #symbol(attributes: XmlAttributes, start: number, end: number): void {
    const code = Number.parseInt(attributes['w:char'] ?? '', 16);
    if (!(code > 0x1f && code < 0xffff)) return;
    const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
    this.#sign(plain < 0x20 || plain === 0xb7 ? '•' : String.fromCharCode(plain), start, end);
  }

  #call(kind: string, attributes: XmlAttributes, start: number, end: number): void {
    const id = attributes['w:id'] ?? '';
    const paragraph = this.#open.at(-1)?.paragraph;
    if (paragraph === undefined || !this.#isShown()) return;
    paragraph.calls.push(`${kind} ${id}`);
    paragraph.inlines.push({ text: noteSign(id), kind: 'mark', start, size: end - start });
    if (this.#run && isOnly(attributes['w:customMarkFollows'])) this.#run.isMark = true;
  }

  #picture(text: string, start: number, end: number): void {
    if (text.trim() === '' || !this.#isShown()) return;
    this.#open.at(-1)?.paragraph.pictures.push({ text, kind: 'same', start, size: end - start });
  }

  #gallery(name: string | undefined): void {
    if (name !== 'Table of Contents' || this.#galleries.length === 0) return;
    if (this.#galleries.at(-1) === true) return;
    this.#galleries[this.#galleries.length - 1] = true;
    this.#contents++;
  }
}

/** Elements that print a sign. A soft hyphen prints as nothing but at the end of a line. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
};

/** Separators between text and notes are notes by their form only. */
function isReal(type: string | undefined): boolean {
  return type === undefined || type === 'normal';
}

function isOnly(value: string | undefined): boolean {
  return value !== undefined && isOn(value);
}
