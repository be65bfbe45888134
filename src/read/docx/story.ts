import { noteSign, type PackageInline, textInlines } from '../package/inlines.js';
import type { PackageLimits } from '../package/limits.js';
import { TreeBuilder } from '../package/tree.js';
import { type PartText, walkXml, type XmlAttributes } from '../package/xml.js';
import type { ReadOptions } from '../types.js';
import { LeftOutElements } from './left-out.js';
import { prefixes } from './names.js';
import { OpenParagraphs } from './open-paragraphs.js';
import type { StoryParagraph } from './paragraph.js';
import { propertiesOf } from './properties.js';
import { type IsHidden, Runs } from './runs.js';
import { signOf } from './signs.js';
import { DocxSurroundings } from './surroundings.js';

/** Which state of a document with tracked changes is read. */
export type TrackedChanges = NonNullable<ReadOptions['trackedChanges']>;

export interface StoryOptions {
  readonly changes: TrackedChanges;
  readonly isHidden: IsHidden;
  readonly limits: PackageLimits;
}

/** The paragraphs of a part in the order in which they are read: those of a cell after those of the cell before. */
export function readStory(part: PartText, options: StoryOptions): StoryParagraph[] {
  const reader = new StoryReader(part, options);
  walkXml(part, prefixes, options.limits, reader);
  return reader.paragraphs.closed;
}

class StoryReader {
  readonly paragraphs = new OpenParagraphs();
  readonly #part: PartText;
  readonly #options: StoryOptions;
  /** Elements whose content is left out; their depth, and how deep the reader is. */
  #skipping = 0;
  readonly #leftOut: LeftOutElements;
  readonly #around = new DocxSurroundings();
  readonly #run: Runs;
  #properties: TreeBuilder | null = null;
  #isText = false;

  constructor(part: PartText, options: StoryOptions) {
    this.#part = part;
    this.#options = options;
    this.#run = new Runs(options.isHidden);
    this.#leftOut = new LeftOutElements(options.changes === 'original');
  }

  readonly open = (name: string, attributes: XmlAttributes, start: number, end: number): void => {
    this.#around.property(name, attributes);
    if (this.#skipping > 0) {
      this.#skipping++;
      return;
    }
    if (this.#properties !== null) {
      this.#properties.open(name, attributes);
      return;
    }
    const isLeftOut = this.#run.inProperties
      ? this.#run.property(name, attributes)
      : this.#leftOut.has(name, attributes);
    if (isLeftOut) this.#skipping = 1;
    else if (!this.#run.inProperties) this.#enter(name, attributes, start, end);
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
        this.paragraphs.open(this.#around, start, end);
        break;
      case 'w:pPr':
      case 'w:trPr':
        this.#properties = new TreeBuilder();
        this.#properties.open(name, attributes);
        break;
      case 'w:r':
        this.#run.open();
        break;
      case 'w:rPr':
        this.#run.openProperties();
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
        this.paragraphs.fields.sign(attributes['w:fldCharType'] ?? '');
        break;
      default:
        this.#enterOther(name, attributes, start, end);
    }
  }

  /** What is no text of a run: notes, pictures, and what stands around paragraphs. */
  #enterOther(name: string, attributes: XmlAttributes, start: number, end: number): void {
    switch (name) {
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#call(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes, start, end);
        break;
      case 'w:footnote':
      case 'w:endnote':
        if (isReal(attributes['w:type'])) this.#around.openNote(attributes['w:id'] ?? '');
        else this.#skipping = 1;
        break;
      case 'wp:docPr':
        this.#picture(attributes.descr ?? '', start, end);
        break;
      case 'mc:AlternateContent':
        this.#leftOut.openAlternatives();
        break;
      default:
        this.#around.open(name);
    }
  }

  #leave(name: string, end: number): void {
    switch (name) {
      case 'w:p':
        this.paragraphs.close(end);
        break;
      case 'w:r':
        this.#run.close();
        break;
      case 'w:rPr':
        this.#run.closeProperties();
        break;
      case 'w:t':
      case 'm:t':
      case 'w:delText':
        this.#isText = false;
        break;
      case 'mc:AlternateContent':
        this.#leftOut.closeAlternatives();
        break;
      default:
        this.#around.close(name);
    }
  }

  /** Properties of a paragraph hold for it; those of a row say whether it was put in or taken out. */
  #closeProperties(): void {
    const builder = this.#properties;
    builder?.close();
    if (builder === null || builder.isOpen) return;
    this.#properties = null;
    const { root } = builder;
    const paragraph = this.paragraphs.last;
    const isOriginal = this.#options.changes === 'original';
    if (root?.name === 'w:pPr' && paragraph) paragraph.properties = propertiesOf(root, isOriginal);
    const gone = isOriginal ? 'w:ins' : 'w:del';
    if (root?.name === 'w:trPr' && root.children.some(({ name }) => name === gone)) this.#skipping = 1;
  }

  /** The paragraph that is open, where what stands here is printed in it. */
  #shown(): StoryParagraph | undefined {
    const { last, fields } = this.paragraphs;
    return fields.isShown && last && this.#run.isShown(last.properties.style) ? last : undefined;
  }

  #print(inline: PackageInline): void {
    this.#shown()?.inlines.push(inline);
  }

  #call(kind: string, attributes: XmlAttributes, start: number, end: number): void {
    const id = attributes['w:id'] ?? '';
    const paragraph = this.#shown();
    if (paragraph === undefined) return;
    paragraph.calls.push(`${kind} ${id}`);
    paragraph.inlines.push({ text: noteSign(id), kind: 'mark', start, size: end - start });
    this.#run.call(attributes);
  }

  #picture(text: string, start: number, end: number): void {
    if (text.trim() !== '') this.#shown()?.pictures.push({ text, kind: 'same', start, size: end - start });
  }
}

/** Separators between text and notes are notes by their form only. */
function isReal(type: string | undefined): boolean {
  return type === undefined || type === 'normal';
}
