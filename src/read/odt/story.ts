import { noteSign, type PackageInline } from '../package/inlines.js';
import type { PackageLimits } from '../package/limits.js';
import { type PartText, walkXml, type XmlAttributes } from '../package/xml.js';
import type { ReadOptions } from '../types.js';
import { isLeftOut } from './left-out.js';
import { prefixes } from './names.js';
import type { OdtParagraph } from './paragraph.js';
import { collapsed } from './spaces.js';
import type { OdtStyles } from './styles.js';
import { OdtSurroundings } from './surroundings.js';
import { TrackedText } from './tracked-text.js';

export interface OdtStoryOptions {
  readonly changes: NonNullable<ReadOptions['trackedChanges']>;
  readonly styles: OdtStyles;
  readonly limits: PackageLimits;
}

/** The paragraphs below an element of a part, such as `office:text`, in the order in which they are read. */
export function readOdtStory(part: PartText, root: string, options: OdtStoryOptions): OdtParagraph[] {
  const reader = new OdtStoryReader(part, root, options);
  walkXml(part, prefixes, options.limits, reader);
  return reader.paragraphs;
}

interface OpenParagraph {
  readonly paragraph: OdtParagraph;
  /** Whether the spans that are open in it are hidden. */
  readonly spans: boolean[];
  /** The character data before, by which white space is judged: spaces that an element makes do not count. */
  written: string;
  /** Whether some of its text is hidden. */
  hides: boolean;
}

class OdtStoryReader {
  readonly paragraphs: OdtParagraph[] = [];
  readonly #part: PartText;
  readonly #root: string;
  readonly #options: OdtStoryOptions;
  readonly #around: OdtSurroundings;
  readonly #open: OpenParagraph[] = [];
  readonly #changes: TrackedText;
  #isInside = false;
  #skipping = 0;
  #number = 0;
  #isPicture = false;

  constructor(part: PartText, root: string, options: OdtStoryOptions) {
    this.#part = part;
    this.#root = root;
    this.#options = options;
    this.#around = new OdtSurroundings(options.styles);
    this.#changes = new TrackedText(options.changes === 'original');
  }

  readonly open = (name: string, attributes: XmlAttributes, start: number, end: number): void => {
    if (name === this.#root) this.#isInside = true;
    if (!this.#isInside) return;
    if (this.#skipping > 0 || isLeftOut(name, attributes, this.#options.changes === 'original'))
      this.#skipping++;
    else this.#enter(name, attributes, start, end);
  };

  readonly close = (name: string, _start: number, end: number): void => {
    if (!this.#isInside) return;
    if (this.#skipping > 0) this.#skipping--;
    else this.#leave(name, end);
    if (name === this.#root) this.#isInside = false;
  };

  readonly text = (text: string, start: number, end: number): void => {
    if (this.#skipping > 0 || this.#open.length === 0) return;
    if (this.#isPicture) {
      const isBlank = text.trim() === '';
      if (!isBlank)
        this.#open.at(-1)?.paragraph.pictures.push({ text, kind: 'same', start, size: end - start });
      return;
    }
    const open = this.#open.at(-1);
    for (const inline of collapsed(text, this.#part.text.slice(start, end), start, open?.written ?? ' ')) {
      this.#print(inline);
      if (open !== undefined) open.written = inline.text;
    }
  };

  #enter(name: string, attributes: XmlAttributes, start: number, end: number): void {
    this.#around.open(name, attributes);
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#openParagraph(name, attributes, start, end);
        break;
      case 'text:span':
        this.#openSpan(attributes);
        break;
      case 'text:s':
        this.#print({
          text: ' '.repeat(spaces(attributes['text:c'])),
          kind: 'same',
          start,
          size: end - start,
        });
        break;
      case 'text:tab':
        this.#print({ text: '\t', kind: 'same', start, size: end - start });
        break;
      case 'text:line-break':
        this.#print({ text: '\n', kind: 'break', start, size: end - start });
        break;
      case 'text:note':
        this.#openNote(attributes, start, end);
        break;
      case 'svg:desc':
        this.#isPicture = true;
        break;
      default:
        this.#changes.mark(name, attributes);
        if (name === 'text:change') this.#restore(attributes['text:change-id'] ?? '');
    }
  }

  #leave(name: string, end: number): void {
    this.#around.close(name);
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#closeParagraph(end);
        break;
      case 'text:span':
        this.#open.at(-1)?.spans.pop();
        break;
      case 'svg:desc':
        this.#isPicture = false;
        break;
      case 'text:changed-region':
        this.#changes.closeRegion();
        break;
    }
  }

  #openParagraph(name: string, attributes: XmlAttributes, start: number, tagEnd: number): void {
    const { styles } = this.#options;
    const style = attributes['text:style-name'];
    const { hangs, cell, isContents } = this.#around;
    const isHeading = name === 'text:h';
    const isDeleted = this.#changes.isInRegion;
    const isWithin = this.#open.length > 0;
    const place = isDeleted ? null : this.#around.placeOf(isHeading, attributes, isWithin);
    this.#around.endNumbered();
    const paragraph: OdtParagraph = {
      number: hangs === '' && !isDeleted ? ++this.#number : 0,
      hangs,
      start,
      end: tagEnd,
      tagEnd,
      cell,
      isContents,
      style,
      outline: isHeading ? Math.max(1, spaces(attributes['text:outline-level'])) : 0,
      place,
      isHidden: styles.hidden('paragraph', style) === true,
      isJoined: false,
      inlines: [],
      pictures: [],
      hanging: [],
    };
    this.#open.push({ paragraph, spans: [], written: ' ', hides: false });
  }

  #closeParagraph(end: number): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { paragraph, hides } = open;
    paragraph.end = end;
    // A paragraph of which nothing is seen has no number either.
    paragraph.isHidden ||= hides && paragraph.inlines.length === 0;
    paragraph.isJoined = this.#changes.isDropping;
    const around = this.#open.at(-1)?.paragraph;
    if (this.#changes.isInRegion) this.#changes.addDeleted(paragraph);
    else if (around === undefined) this.paragraphs.push(paragraph);
    else around.hanging.push(paragraph);
  }

  #openSpan(attributes: XmlAttributes): void {
    const spans = this.#open.at(-1)?.spans;
    const own = this.#options.styles.hidden('text', attributes['text:style-name']);
    spans?.push(own ?? spans.at(-1) ?? false);
  }

  #print(inline: PackageInline): void {
    const open = this.#open.at(-1);
    if (open === undefined || this.#changes.isDropping) return;
    if (open.spans.at(-1) === true) open.hides ||= inline.text.trim() !== '';
    else open.paragraph.inlines.push(inline);
  }

  #openNote(attributes: XmlAttributes, start: number, end: number): void {
    const kind = attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
    const id = (attributes['text:id'] ?? attributes['xml:id'] ?? '').replace(/^\D+/, '');
    this.#print({ text: noteSign(id), kind: 'mark', start, size: end - start });
    this.#around.openNote(id === '' ? kind : `${kind} ${id}`);
  }

  /** What was deleted stands again where it was: its first paragraph in this one, its last before what follows. */
  #restore(id: string): void {
    const open = this.#open.at(-1);
    const deleted = this.#changes.deleted(id);
    const last = deleted.at(-1);
    if (open === undefined || last === undefined) return;
    const { paragraph } = open;
    for (const one of deleted.slice(0, -1)) {
      const inlines = [...paragraph.inlines, ...one.inlines];
      this.paragraphs.push({ ...paragraph, end: paragraph.tagEnd, inlines, pictures: [], hanging: [] });
      paragraph.inlines = [];
    }
    paragraph.inlines.push(...last.inlines);
  }
}

function spaces(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isSafeInteger(count) && count >= 0 && count < 1000 ? count : 1;
}
