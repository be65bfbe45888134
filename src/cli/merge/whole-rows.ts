import type { Content } from '../../edit/content.js';
import type { ReturnedRow } from '../../format/returned/types.js';

/**
 * Whether rows of a table are all that a unit of the source has: a table may be cut off, or its rows left out by an
 * option of the export. Where a row does not say any more what it is of, or is as printed, that is not known.
 */
export function areWhole({ tokens }: Content, rows: readonly ReturnedRow[]): boolean {
  // What is printed may leave out more than markup, as a picture with its words.
  if (rows.some(({ spans, isWritten }) => spans === null || !isWritten)) return true;
  const spans = rows.flatMap((row) => row.spans ?? []).sort((one, other) => one.start - other.start);
  let next = 0;
  for (const token of tokens) {
    if (token.kind !== 'text') continue;
    for (let at = token.start; at < token.end; ) {
      while (next < spans.length && spans[next]!.end <= at) next++;
      const { start, end } = spans[next] ?? { start: token.end, end: token.end };
      if (token.text.slice(at - token.start, Math.max(at, start) - token.start).trim() !== '') return false;
      at = Math.max(at, end);
    }
  }
  return true;
}
