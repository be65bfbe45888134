import type { BlockRole, KnownNumber, ReadBlock } from '../../document/types.js';
import { lineStartsOf } from '../../text/lines.js';
import { isBlank } from '../../text/normal.js';
import type { PartLines, Places } from '../../text/places.js';
import { Printer } from '../../text/printed.js';
import type { Source } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import { roleOfLine } from '../plain.js';
import { breakText, type PackageInline } from './inlines.js';
import type { PartText } from './xml.js';

/** The number that is printed before a paragraph. */
export interface Label {
  readonly text: string;
  /** What parts it from the text. */
  readonly gap: string;
  /** Null for bullets and what else is no number. */
  readonly number: Pick<KnownNumber, 'value' | 'list' | 'level'> | null;
  /** Where it comes from in the part: the paragraph's own tag. */
  readonly start: number;
  readonly size: number;
}

/** A paragraph of a package as its reader has found it. */
export interface PackageParagraph {
  readonly part: number;
  readonly label: Label | null;
  readonly inlines: readonly PackageInline[];
  readonly role: BlockRole;
  /** 1 to 6 for a heading, 0 for all else. */
  readonly depth: number;
  readonly indent: number;
  readonly searchable: boolean;
  /** What people call the place, without the heading that it is under; empty where its line says it. */
  readonly name: string;
  /** Where its element stands in the part. */
  readonly element: Span;
  /** The language that the file says it is in. */
  readonly language?: string;
  /** The column that it is in of a table that holds texts side by side. */
  readonly column?: number;
}

/** What a paragraph is that is neither counted nor searched for numbers. */
export const plainParagraph = { label: null, depth: 0, indent: 0, searchable: false } as const;

/** Columns by which a level of a list is further in than the one around it. */
export const levelIndent = 4;

/** So much of a heading is told in the name of a place. */
const longestHeading = 60;

/** Makes the text of a package paragraph by paragraph, with its blocks and the way back into the parts. */
export class PackageWriter {
  readonly blocks: ReadBlock[] = [];
  readonly #parts: PartLines[] = [];
  readonly #pieces: string[] = [];
  readonly #runs: number[] = [];
  readonly #lineStarts: number[] = [0];
  readonly #starts: number[] = [];
  readonly #words: string[] = [];
  #length = 0;
  readonly #elements: number[] = [];
  #heading = '';

  /** Takes in a part; gives the number that paragraphs name it by. */
  part({ name, text }: Pick<PartText, 'name' | 'text'>): number {
    this.#parts.push({ name, lineStarts: lineStartsOf(text) });
    return this.#parts.length - 1;
  }

  paragraph(paragraph: PackageParagraph): void {
    if (this.#pieces.length > 0) this.#text('\n');
    if (this.#starts.length > 0) this.#lineStarts.push(this.#length);
    this.#elements.push(paragraph.part, paragraph.element.start, paragraph.element.end);
    this.#starts.push(this.#length);
    const { name } = paragraph;
    const isUnder = this.#heading !== '' && name !== '';
    this.#words.push(isUnder ? `${name}, under “${this.#heading}”` : name);
    this.#block(paragraph);
  }

  /** A paragraph that shows nothing, and yet is counted where places are named. */
  emptyParagraph(part: number, name: string, element: Span): void {
    this.paragraph({ ...plainParagraph, part, inlines: [], role: 'paragraph', name, element });
  }

  #text(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  #run(text: string, part: number, start: number, size: number): void {
    if (text === '') return;
    const runs = this.#runs;
    const last = runs.length - 5;
    const goesOn =
      last >= 0 &&
      text.length === size &&
      runs[last + 1] === runs[last + 4] &&
      runs[last + 2] === part &&
      (runs[last] ?? 0) + (runs[last + 1] ?? 0) === this.#length &&
      (runs[last + 3] ?? 0) + (runs[last + 4] ?? 0) === start;
    if (goesOn) {
      runs[last + 1] = (runs[last + 1] ?? 0) + size;
      runs[last + 4] = (runs[last + 4] ?? 0) + size;
    } else runs.push(this.#length, text.length, part, start, size);
    this.#text(text);
  }

  #block(paragraph: PackageParagraph): void {
    const { part, label, inlines, role, depth, indent, searchable, language, column } = paragraph;
    const printer = new Printer();
    const lines: number[] = [];
    const begin = this.#length;
    const trimmed = trimInlines(inlines);
    if (label !== null && label.text !== '') {
      const at = this.#length;
      this.#run(label.text, part, label.start, label.size);
      if (trimmed.length > 0) this.#text(label.gap);
      const written = label.text + (trimmed.length > 0 ? label.gap : '');
      printer.add(written, at, written.length);
    }
    for (const [index, inline] of trimmed.entries()) {
      const at = this.#length;
      const { text, kind, start, size } = inline;
      if (kind === 'break') {
        const shown = breakText(trimmed[index - 1]?.text ?? '', trimmed[index + 1]?.text ?? '');
        this.#run('\n', part, start, size);
        printer.add(shown, at, 1);
        if (printer.length > 0) lines.push(printer.length);
      } else {
        this.#run(text, part, start, size);
        if (kind === 'same') printer.add(text, at, text.length);
      }
    }
    const printed = printer.done();
    if (printed.text === '') return;
    const end = this.#length;
    const number = label?.number ?? null;
    const known = number === null || label === null ? {} : { number: { ...number, end: label.text.length } };
    const shape = roleOfLine(printed.text);
    const own = role === 'paragraph' ? shape : role;
    if (depth > 0) this.#heading = clipped(printed.text);
    this.blocks.push({
      start: begin,
      end,
      role: own,
      printed,
      lines,
      depth,
      indent,
      item: null,
      listDepth: 0,
      quoteDepth: 0,
      searchable: searchable && (own === 'paragraph' || own === 'heading' || own === 'item'),
      ...known,
      ...(language === undefined ? {} : { language }),
      ...(column === undefined ? {} : { column }),
    });
  }

  /** The text with what is known of where it comes from. */
  source(path: string, sha256: string, format: string): Source {
    const places: Places = {
      format,
      parts: this.#parts,
      runs: this.#runs,
      starts: this.#starts,
      words: this.#words,
      elements: this.#elements,
    };
    const lineStarts = this.#lineStarts;
    const text = this.#pieces.join('');
    return { path, text, lineStarts, sha256, encoding: 'utf-8', byteOrderMark: false, places };
  }
}

/** Without the blanks at the ends of a paragraph, by which people indent; what is left of a stretch maps as before. */
function trimInlines(inlines: readonly PackageInline[]): PackageInline[] {
  const kept = [...inlines];
  const isEmpty = (inline: PackageInline | undefined) =>
    inline !== undefined && (inline.kind === 'break' || (inline.kind === 'same' && isBlank(inline.text)));
  while (isEmpty(kept[0])) kept.shift();
  while (isEmpty(kept.at(-1))) kept.pop();
  const first = kept[0];
  if (first?.kind === 'same') kept[0] = cutBlanks(first, /^[\s\u0085\u200b\u2060\ufeff]+/);
  const last = kept.at(-1);
  if (last?.kind === 'same') kept[kept.length - 1] = cutBlanks(last, /[\s\u0085\u200b\u2060\ufeff]+$/);
  return kept;
}

function cutBlanks(inline: PackageInline, blanks: RegExp): PackageInline {
  const { text, start, size, kind } = inline;
  const found = blanks.exec(text);
  if (found === null || text.length !== size) return inline;
  const left = text.length - found[0].length;
  const isHead = found.index === 0;
  return {
    kind,
    text: isHead ? text.slice(-left) : text.slice(0, left),
    start: isHead ? start + size - left : start,
    size: left,
  };
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestHeading ? line : `${line.slice(0, longestHeading - 1).trimEnd()}…`;
}
