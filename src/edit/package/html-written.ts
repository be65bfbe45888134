import { lineEndingOf } from '../edits.js';
import { listTag, withoutIdentity } from './html-elements.js';
import type { PagePiece } from './html-piece.js';
import type { PagePlace } from './html-place.js';

/** What is put in, a line each, with the indent of what it stands beside. */
export function written(
  pieces: readonly PagePiece[],
  { at, beside, isBefore, wrappers }: PagePlace,
  page: string,
): string {
  const indent = indentAt(page, beside);
  const isLine = pieces[0]?.element === null;
  const [first] = pieces;
  const head = wrappers
    .map((wrapper) => {
      const tag = page.slice(wrapper.start, wrapper.inner.start);
      return wrapper === first?.lists.at(-1) ? listTag(tag, first.ordinal) : withoutIdentity(tag);
    })
    .join('');
  const tail = [...wrappers]
    .reverse()
    .map(({ name }) => `</${name}>`)
    .join('');
  const glue = isLine ? breakNear(page, at) : lineEndingOf(page) + indent;
  const content = head + nested(pieces, glue, page) + tail;
  return isBefore ? content + glue : glue + content;
}

/** Pieces one after the other; those of deeper lists in a list of theirs, which is like the one of those they are like. */
function nested(pieces: readonly PagePiece[], glue: string, page: string): string {
  const written: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const own = pieces[at]!;
    const isItem = /^<li\b/i.test(own.open);
    let end = at + 1;
    const depth = own.lists.length;
    const isBelow = (piece: PagePiece) => piece.lists.length > depth || (piece.isPlain && isItem);
    while (end < pieces.length && isBelow(pieces[end]!)) end++;
    const below = pieces.slice(at + 1, end);
    const inside = isItem && below.length > 0 ? glue + listed(below, depth, glue, page) : '';
    const beside = !isItem && below.length > 0 ? glue + listed(below, depth, glue, page) : '';
    written.push(own.open + own.content + inside + own.close + beside);
    at = end;
  }
  return written.join(glue);
}

/** Pieces below another: runs of those in lists within a list. */
function listed(pieces: readonly PagePiece[], depth: number, glue: string, page: string): string {
  const written: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const list = pieces[at]!.lists[depth];
    let end = at + 1;
    while (end < pieces.length && (pieces[end]!.lists[depth] !== undefined) === (list !== undefined)) end++;
    const inside = nested(pieces.slice(at, end), glue, page);
    if (list === undefined) written.push(inside);
    else {
      const own = pieces[at]!;
      const start = own.lists[depth] === own.lists.at(-1) ? own.ordinal : null;
      const open = listTag(page.slice(list.start, list.inner.start), start);
      written.push(`${open}${glue}${inside}${glue}</${list.name}>`);
    }
    at = end;
  }
  return written.join(glue);
}

function breakNear(page: string, at: number): string {
  const near =
    /<br\s*\/?>\s*/i.exec(page.slice(at, at + 40)) ??
    /<br\s*\/?>\s*(?=[^<]*$)/i.exec(page.slice(Math.max(0, at - 2000), at));
  return near?.[0] ?? '<br>\n';
}

function indentAt(page: string, offset: number): string {
  const line = page.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(page.slice(line, offset))?.[0] ?? '';
}
