import { type Content, originalOf, type Token } from '../../edit/content.js';
import { withLineFeeds } from '../../edit/edits.js';
import type { InlinePiece } from '../../edit/render.js';
import type { ReturnedRow } from '../../format/returned/types.js';

/** What stands between sentences: the source's text, and what parts them in the target's language. */
export interface Gaps {
  readonly text: string;
  readonly space: string;
}

/** The translation of a table's unit, its rows joined as those of the source are, whose content is given. */
export function rowPieces(content: Content, rows: readonly ReturnedRow[], gaps: Gaps): InlinePiece[] {
  return rows.flatMap((row, at): InlinePiece[] => {
    const before = rows[at - 1];
    const own = piecesOf(content, row);
    return before === undefined ? own : [gapPiece(content, before, row, gaps), ...own];
  });
}

/** The text of a row; the breaks that a written one begins with, as the line under a heading, are breaks still. */
function piecesOf(content: Content, { target, spans, isWritten }: ReturnedRow): InlinePiece[] {
  if (!isWritten) return [{ kind: 'text', text: target }];
  const from = content.tokens.findIndex(
    ({ start }) => start >= (spans?.[0]?.start ?? Number.POSITIVE_INFINITY),
  );
  const leading =
    from < 0 ? [] : content.tokens.slice(from, from + leadingBreaks(content.tokens.slice(from)));
  const breaks = withLineFeeds(originalOf(leading));
  const isSame = withLineFeeds(target).startsWith(breaks);
  const rest = isSame ? withLineFeeds(target).slice(breaks.length) : target;
  return [...(isSame ? leading : []), { kind: 'code', original: rest, shown: rest, line: 'none' }];
}

/** How many tokens there are up to the last break before any text. */
function leadingBreaks(tokens: readonly Token[]): number {
  const text = tokens.findIndex(({ kind }) => kind === 'text');
  return tokens.slice(0, text < 0 ? tokens.length : text).findLastIndex(isBreak) + 1;
}

/** What parts two rows: as in the source, where they are paragraphs; a space of the target's, where they are sentences. */
function gapPiece(
  content: Content,
  before: ReturnedRow,
  after: ReturnedRow,
  { text, space }: Gaps,
): InlinePiece {
  const [from, to] = [before.spans?.at(-1)?.end, after.spans?.[0]?.start];
  if (from === undefined || to === undefined) return { kind: 'text', text: '\n' };
  // A hole, in which sub-segments stand, has no text of its own, and reaches over the markup that follows it.
  const between = content.tokens.filter(
    (token) => token.start >= from && (token.end <= to || (isBreak(token) && token.start < to)),
  );
  if (between.some(isBreak))
    return { kind: 'code', original: originalOf(between), shown: '\n', line: 'break' };
  const soft = between.find((token) => token.kind === 'code' && token.line === 'soft');
  if (soft?.kind === 'code') return soft;
  // Two spaces after a full stop are the writer's habit, which the translation shares.
  const own = text.slice(from, to);
  return { kind: 'text', text: space !== '' && /^[ \t]+$/.test(own) ? own : space };
}

function isBreak(token: Token): boolean {
  return token.kind === 'code' && token.line === 'break';
}
