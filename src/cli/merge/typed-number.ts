import type { Segment, Version } from '../../document/types.js';
import type { InlinePiece } from '../../edit/render.js';
import { type OpeningNumber, openingNumbers, segmentsOf } from '../../segment/index.js';
import { printSlice } from '../../text/printed.js';

/** A translation as it is to be put in, and the number that it begins with where that is another segment's. */
export interface Typed {
  readonly pieces: readonly InlinePiece[];
  readonly stranger: string | null;
}

/**
 * A translation without the segment's own number, where the translator has typed it in although it is no part of the
 * text: else it would stand there twice. `source` is the text that was translated, which may begin with a number itself.
 */
export function withoutTypedNumber(
  pieces: readonly InlinePiece[],
  source: string,
  { enumerator, address }: Segment,
  target: Version,
): Typed {
  const [first, ...rest] = pieces;
  const text = first === undefined ? '' : first.kind === 'text' ? first.text : first.shown;
  if (first === undefined || enumerator === null || numbersOf(source, target.language).length > 0) {
    return { pieces, stranger: null };
  }
  const systems = new Set([enumerator.style.system]);
  for (const segment of segmentsOf(target))
    if (segment.enumerator) systems.add(segment.enumerator.style.system);
  const typed = numbersOf(text, target.language).filter(({ enumerator: { style } }) =>
    systems.has(style.system),
  );
  const own = typed.find(
    ({ path, enumerator: { ordinal } }) =>
      ordinal.number === enumerator.ordinal.number &&
      ordinal.insert === enumerator.ordinal.insert &&
      (path.length === 1 || `.${address}`.endsWith(`.${path.join('.')}`)),
  );
  if (own === undefined) return { pieces, stranger: typed[0]?.enumerator.label ?? null };
  const left = text.slice(own.body);
  const piece: InlinePiece =
    first.kind === 'text' ? { kind: 'text', text: left } : { ...first, original: left, shown: left };
  return { pieces: [piece, ...rest], stranger: null };
}

/** Numbers that a text begins with and that something closes or a word opens: `2 boats` is none. */
function numbersOf(text: string, language: string): OpeningNumber[] {
  const printed = printSlice(text, 0, text.length);
  return openingNumbers({ printed, role: 'paragraph' }, language).filter(
    ({ body, enumerator: { style } }) =>
      body < text.length && (style.suffix !== '' || style.level !== 'item'),
  );
}
