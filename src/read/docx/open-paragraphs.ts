import { Fields } from './fields.js';
import type { StoryParagraph } from './paragraph.js';
import { noProperties } from './properties.js';
import type { DocxSurroundings } from './surroundings.js';

/** The paragraph that is open, and those that stand around it where it is in a text box. */
export class OpenParagraphs {
  /** Those that were closed, but for what stands in boxes. */
  readonly closed: StoryParagraph[] = [];
  readonly #open: { paragraph: StoryParagraph; fields: Fields }[] = [];
  #fields = new Fields();
  #number = 0;

  /** The innermost one. */
  get last(): StoryParagraph | undefined {
    return this.#open.at(-1)?.paragraph;
  }

  /** The fields that are open where the reader is: those in a box are its own. */
  get fields(): Fields {
    return this.#fields;
  }

  open(around: DocxSurroundings, start: number, tagEnd: number): void {
    const isBoxed = this.last !== undefined;
    const paragraph: StoryParagraph = {
      number: isBoxed ? 0 : ++this.#number,
      box: isBoxed ? around.boxes : 0,
      start,
      end: tagEnd,
      tagEnd,
      cell: around.cell,
      note: around.note,
      isContents: around.isContents,
      properties: noProperties,
      inlines: [],
      calls: [],
      pictures: [],
      boxed: [],
    };
    this.#open.push({ paragraph, fields: this.#fields });
    if (isBoxed) this.#fields = new Fields();
  }

  close(end: number): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { paragraph, fields } = open;
    paragraph.end = end;
    const around = this.last;
    if (around === undefined) this.closed.push(paragraph);
    else {
      around.boxed.push(paragraph);
      this.#fields = fields;
    }
    this.#fields.endParagraph();
  }
}
