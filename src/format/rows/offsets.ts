import type { Span } from '../../text/span.js';
import type { RowCell } from '../types.js';

/**
 * `4031-4102 4110-4200`: spans in the decoded file, in UTF-16 units; '' where none is known. With two points between
 * them no spreadsheet makes a date of two numbers.
 */
export function offsets({ passages }: Pick<RowCell, 'passages'>, between: '-' | '..' = '-'): string {
  return passages.map(({ start, end }) => `${start}${between}${end}`).join(' ');
}

/** The spans that `offsets` wrote; null where the text is anything else. */
export function readOffsets(text: string): Span[] | null {
  if (!/^\d{1,10}(?:-|\.\.)\d{1,10}(?: \d{1,10}(?:-|\.\.)\d{1,10})*$/.test(text)) return null;
  return text.split(' ').map((part) => {
    const [start, end] = part.split(/-|\.\./).map(Number);
    return { start: start ?? 0, end: end ?? 0 };
  });
}
