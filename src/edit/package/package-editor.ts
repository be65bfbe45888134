import type { PartText } from '../../read/package/xml.js';
import type { Places } from '../../text/places.js';
import type { Source } from '../../text/source.js';
import type { TextEdit } from '../edits.js';
import type { Refusal } from '../refusals.js';
import type { PartSpan } from './elements.js';
import type { NewLine, NewLines } from './new-line.js';
import { type ParagraphStretch, stretch, stretchAt } from './stretches.js';
import { xmlText } from './xml-text.js';

/** Puts paragraphs in after an offset of the text. */
type Insert = (after: number, lines: readonly NewLine[]) => Refusal | null;

/** The edits that are made of the parts of one package. */
export class PackageEditor {
  readonly source: Source;
  readonly places: Places;
  readonly isTracked: boolean;
  readonly edits = new Map<PartText, TextEdit[]>();
  readonly #lines: NewLines;
  readonly #text: (name: string) => PartText | null;
  readonly #elementsOf: (part: PartText) => readonly PartSpan[];
  readonly #others = new Map<string, PartText | null>();
  readonly #parts = new Map<number, PartText>();
  readonly #containers = new Map<number, readonly PartSpan[]>();
  /** How many paragraphs were put in so far. */
  inserted = 0;

  constructor(
    source: Source,
    text: (name: string) => PartText | null,
    elementsOf: (part: PartText) => readonly PartSpan[],
    { asTrackedChange, lines }: { readonly asTrackedChange: boolean; readonly lines: NewLines },
  ) {
    if (source.places === undefined) throw new Error(`${source.path} is no package`);
    this.source = source;
    this.places = source.places;
    this.isTracked = asTrackedChange;
    this.#lines = lines;
    this.#text = text;
    this.#elementsOf = elementsOf;
  }

  /** A part by its index among those of the places. */
  part(index: number): PartText {
    let part = this.#parts.get(index);
    if (part === undefined) {
      part = this.#text(this.places.parts[index]?.name ?? '') ?? undefined;
      if (part === undefined) throw new Error(`a part of ${this.source.path} is gone`);
      this.#parts.set(index, part);
    }
    return part;
  }

  /** A part by its name; null where the package has none. */
  partNamed(name: string): PartText | null {
    const at = this.places.parts.findIndex((part) => part.name === name);
    if (at >= 0) return this.part(at);
    let part = this.#others.get(name);
    if (part === undefined) {
      part = this.#text(name);
      this.#others.set(name, part);
    }
    return part;
  }

  /** The number of a paragraph that opens a segment; null for any other. */
  numberOf({ start }: ParagraphStretch): number | null {
    return this.#lines.numberAt(start);
  }

  /** What the places of a part stand in, in the order in which it begins. */
  containers(index: number): readonly PartSpan[] {
    const known = this.#containers.get(index);
    if (known !== undefined) return known;
    const found = this.#elementsOf(this.part(index));
    this.#containers.set(index, found);
    return found;
  }

  add(part: number, edit: TextEdit): void {
    this.addTo(this.part(part), edit);
  }

  addTo(key: PartText, edit: TextEdit): void {
    const known = this.edits.get(key);
    if (known === undefined) this.edits.set(key, [edit]);
    else known.push(edit);
  }

  /** The paragraph of the main part that is nearest before an offset, or from it on. */
  neighbour(offset: number, step: -1 | 1): ParagraphStretch | null {
    const { length } = this.source.text;
    const { starts } = this.places;
    let index = stretchAt(this.places, length, offset)?.index ?? 0;
    if (step < 0 && (starts[index] ?? 0) >= offset) index--;
    else if (step > 0 && (starts[index] ?? 0) < offset) index++;
    for (; index >= 0; index += step) {
      const one = stretch(this.places, length, index);
      if (one === null) return null;
      if (one.part === 0 && !this.#hangs(one)) return one;
    }
    return null;
  }

  /** The last paragraph of the main part whose element ends before a place in it; null for none. */
  paragraphBefore(place: number): ParagraphStretch | null {
    let one = this.neighbour(this.source.text.length + 1, -1);
    while (one !== null && one.element.end > place) one = this.neighbour(one.start, -1);
    return one;
  }

  /** Whether a paragraph is inside another one, as in a text box or a note. */
  #hangs({ part, element }: ParagraphStretch): boolean {
    return this.containers(part).some(
      ({ name, start, end }) =>
        (name === 'p' || name === 'h') &&
        start < element.start &&
        element.end < end &&
        this.places.format !== 'html',
    );
  }

  /** The element of the paragraph in which an offset of the text is. */
  modelAt(offset: number): { readonly xml: string; readonly stretch: ParagraphStretch } | null {
    const found = stretchAt(this.places, this.source.text.length, offset);
    if (found === null) return null;
    const { start, end } = found.element;
    return { xml: this.part(found.part).text.slice(start, end), stretch: found };
  }

  /**
   * Replaces text within paragraphs: the first stretch of it gets what is new, the others are emptied, and the runs stay.
   * Paragraphs that come to it are put in behind.
   */
  replace(edit: TextEdit, insert: Insert, lines: readonly NewLine[]): Refusal | null {
    if (this.isTracked) return untracked;
    const [first = '', ...more] = edit.text.split(/\n+/);
    const last = stretchAt(this.places, this.source.text.length, edit.start);
    const isWhole = last !== null && edit.end <= last.end;
    if (!isWhole || first === '') return torn;
    const narrowed = this.#narrowed({ ...edit, text: first });
    if (narrowed !== null && !this.#rewrite(narrowed)) return torn;
    if (more.length === 0) return null;
    const next = this.neighbour(last.end, 1);
    return insert(next?.start ?? this.source.text.length, lines.slice(-more.length));
  }

  /** Only what differs; null where nothing does. */
  #narrowed({ start, end, text }: TextEdit): TextEdit | null {
    const old = this.source.text.slice(start, end);
    if (old === text) return null;
    let head = 0;
    while (head < old.length && head < text.length && old[head] === text[head]) head++;
    let tail = 0;
    const room = Math.min(old.length, text.length) - head;
    while (tail < room && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
    // Half of a surrogate pair is no character.
    if (head > 0 && /[\ud800-\udbff]/.test(old[head - 1] ?? '')) head--;
    if (tail > 0 && /[\udc00-\udfff]/.test(old[old.length - tail] ?? '')) tail--;
    return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
  }

  #rewrite({ start, end, text }: TextEdit): boolean {
    const pieces = this.#piecesIn(start, end);
    const target = pieces.find(({ isText }) => isText);
    if (target === undefined) return false;
    for (const piece of pieces) {
      const isTarget = piece === target;
      this.add(piece.part, { start: piece.start, end: piece.end, text: isTarget ? xmlText(text) : '' });
    }
    return true;
  }

  /** The stretches of parts that a stretch of the text comes from; an empty one is a place in a text. */
  #piecesIn(start: number, end: number) {
    const { runs } = this.places;
    const pieces: { part: number; start: number; end: number; isText: boolean }[] = [];
    for (let at = 0; at < runs.length; at += 5) {
      const [from = 0, length = 0, part = 0, place = 0, size = 0] = runs.slice(at, at + 5);
      const isText = length === size;
      const touches =
        start === end
          ? from <= start && start <= from + length && isText
          : from < end && start < from + length;
      if (!touches) continue;
      const low = isText ? place + Math.max(0, start - from) : place;
      const high = isText ? place + Math.min(length, end - from) : place + size;
      pieces.push({ part, start: low, end: high, isText });
      if (start === end) break;
    }
    return pieces;
  }
}

const torn: Refusal = {
  message: 'the new text runs over paragraphs in another way than the old one',
  remedy: 'change it by hand',
};

const untracked: Refusal = {
  message: 'only what is missing can be put in as a tracked change, and this would replace a text',
  remedy: 'merge it without --as-tracked-change',
};
