import { localeOf } from '../../locale/index.js';
import type { Printed } from '../../text/printed.js';
import type { Span } from '../../text/span.js';
import type { Cut } from '../xml-in/cut.js';
import type { PlacedElement } from '../xml-in/placed.js';
import { Lines } from './lines.js';
import { type InlineTags, TextReader } from './text.js';
import type { MemoryEntry, MemoryText } from './types.js';

/** Languages of source and target as a file names them. */
export interface LanguagePair {
  readonly source: string | null;
  readonly target: string | null;
}

/** Reads the tag that a text has of its own. */
export type ReadLanguage = (line: number, written: string | undefined) => string | null;

/** A segment of a unit, or what stands between two: its elements in the one language and in the other, null for none. */
export interface Side {
  readonly source: PlacedElement | null;
  readonly target: PlacedElement | null;
  readonly isGap?: boolean;
}

/** An element with text, or a space that stands nowhere in the file. */
type Piece = PlacedElement | string;

/** Makes texts of the segments of one unit. */
export class SideReader {
  readonly #tags: InlineTags;
  readonly #lines: Lines;
  readonly #pair: LanguagePair;
  readonly #read: ReadLanguage;
  /** Texts inside codes that were met. */
  inCodes = 0;

  constructor(tags: InlineTags, cut: Cut, pair: LanguagePair, read: ReadLanguage) {
    this.#tags = tags;
    this.#lines = new Lines(cut);
    this.#pair = pair;
    this.#read = read;
  }

  /** Segments as one text a language, with what stands between them; the target in the order that it says. */
  entry(sides: readonly Side[]): MemoryEntry {
    const sources = sides.flatMap(({ source }) => source ?? []);
    const texts = [this.#text(sources, 'source'), this.#text(this.#targets(sides), 'target')];
    return { suffix: '', texts: texts.filter((text) => text !== null) };
  }

  #targets(sides: readonly Side[]): Piece[] {
    const isSpaced = ({ source, target }: LanguagePair, role: 'source' | 'target') => {
      const language = role === 'source' ? source : target;
      return language === null || localeOf(language).spaced;
    };
    const [there, here] = [isSpaced(this.#pair, 'source'), isSpaced(this.#pair, 'target')];
    const placed = sides.flatMap(({ source, target, isGap }, at): { place: number; piece: Piece }[] => {
      if (target !== null) return [{ place: orderOf(target) ?? at + 1, piece: target }];
      // Without one of its own the target has the white space of the source, if it parts sentences as that does.
      const gap = there === here ? this.#shown(source) : here ? ' ' : '';
      return isGap === true ? [{ place: at + 1, piece: gap }] : [];
    });
    placed.sort((left, right) => left.place - right.place);
    const pieces = placed.map(({ piece }) => piece);
    return here && !there ? withSpaces(pieces) : pieces;
  }

  #shown(element: PlacedElement | null): string {
    return element === null ? '' : new TextReader(this.#tags).add(element).done().printed.text;
  }

  /** Null where there is no text but white space. */
  #text(pieces: readonly Piece[], role: 'source' | 'target'): MemoryText | null {
    const elements = pieces.filter((piece) => typeof piece !== 'string');
    const [first] = elements;
    if (first === undefined) return null;
    const reader = new TextReader(this.#tags);
    let place = first.inner.start;
    for (const piece of pieces) {
      if (typeof piece === 'string') reader.space(piece, place);
      else {
        reader.add(piece);
        place = piece.inner.end;
      }
    }
    this.inCodes += reader.inCodes;
    const { printed, codes } = reader.done();
    if (printed.text.trim() === '') return null;
    const span = spanOf(elements);
    const line = this.#lines.at(first.start);
    const language = this.#pair[role] ?? this.#read(line, first.attributes.get('xml:lang'));
    const isSorted = elements.every(({ start }, at) => at === 0 || elements[at - 1]!.start < start);
    const own = isSorted ? { printed, codes } : { printed: asOne(printed, span), codes: [] };
    return { language, role, ...own, lines: this.#lines.of(span) };
  }
}

/** Place of a target among those of its unit, where it says one. */
function orderOf({ attributes }: PlacedElement): number | null {
  const order = Number(attributes.get('order') ?? '');
  return Number.isInteger(order) && order > 0 ? order : null;
}

/** A space between sentences that nothing parts. */
function withSpaces(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at) => {
    const isBetween = at > 0 && typeof piece !== 'string' && typeof pieces[at - 1] !== 'string';
    return isBetween ? [' ', piece] : [piece];
  });
}

function spanOf(elements: readonly PlacedElement[]): Span {
  const starts = elements.map(({ inner }) => inner.start);
  const ends = elements.map(({ inner }) => inner.end);
  return { start: Math.min(...starts), end: Math.max(...ends) };
}

/** A text that stands in its file in another order: all of it maps to all of the place. */
function asOne({ text }: Printed, { start, end }: Span): Printed {
  return { text, runs: [0, text.length, start, end - start] };
}
