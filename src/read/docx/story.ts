import { noteSign, type PackageInline, textInlines } from '../package/inlines.js';
import type { PackageLimits } from '../package/limits.js';
import { TableStack } from '../package/tables.js';
import { TreeBuilder } from '../package/tree.js';
import { type PartText, walkXml, type XmlAttributes } from '../package/xml.js';
import type { ReadOptions } from '../types.js';
import { ContentsControls } from './contents.js';
import { Fields } from './fields.js';
import { LeftOutElements } from './left-out.js';
import { isOn, prefixes } from './names.js';
import type { StoryParagraph } from './paragraph.js';
import { noProperties, propertiesOf } from './properties.js';
import { signOf } from './signs.js';

/** Which state of a document with tracked changes is read. */
export type TrackedChanges = NonNullable<ReadOptions['trackedChanges']>;

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
  readonly #leftOut: LeftOutElements;
  readonly #tables = new TableStack();
  readonly #contents = new ContentsControls();
  /** The paragraph that is open, and those that stand around it where it is in a text box. */
  readonly #open: { paragraph: StoryParagraph; fields: Fields }[] = [];
  #fields = new Fields();
  #properties: TreeBuilder | null = null;
  #run: Run | null = null;
  #inRunProperties = false;
  #isText = false;
  #number = 0;
  #box = 0;
  #note: string | null = null;

  constructor(part: PartText, options: StoryOptions) {
    this.#part = part;
    this.#options = options;
    this.#leftOut = new LeftOutElements(options.changes === 'original');
  }

  readonly open = (name: string, attributes: XmlAttributes, start: number, end: number): void => {
    if (name === 'w:docPartGallery') this.#contents.gallery(attributes['w:val']);
    if (this.#skipping > 0) {
      this.#skipping++;
      return;
    }
    if (this.#properties !== null) {
      this.#properties.open(name, attributes);
      return;
    }
    if (this.#inRunProperties) this.#runProperty(name, attributes);
    else if (this.#leftOut.has(name, attributes)) this.#skipping = 1;
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

  #enter(name: string, attributes: XmlAttributes, start: number, end: number): void {
    const sign = signOf(name, attributes);
    if (sign !== null) this.#print({ text: sign, kind: 'same', start, size: end - start });
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
        this.#contents.open();
        break;
      case 'mc:AlternateContent':
        this.#leftOut.openAlternatives();
        break;
      case 'w:txbxContent':
        this.#tables.openBox();
        this.#box++;
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
        this.#contents.close();
        break;
      case 'mc:AlternateContent':
        this.#leftOut.closeAlternatives();
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

  #openParagraph(start: number, tagEnd: number): void {
    const around = this.#open.at(-1);
    const isBoxed = around !== undefined;
    const paragraph: StoryParagraph = {
      number: isBoxed ? 0 : ++this.#number,
      box: isBoxed ? this.#box : 0,
      start,
      end: tagEnd,
      tagEnd,
      cell: this.#tables.cell,
      note: this.#note,
      isContents: this.#contents.isInside,
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
}

/** Separators between text and notes are notes by their form only. */
function isReal(type: string | undefined): boolean {
  return type === undefined || type === 'normal';
}

function isOnly(value: string | undefined): boolean {
  return value !== undefined && isOn(value);
}
