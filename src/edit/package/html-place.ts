import { looksEnumerated } from '../../read/line-shapes.js';
import type { Span } from '../../text/span.js';
import { around, type PartSpan } from './elements.js';
import { withoutIdentity, withoutStart } from './html-elements.js';
import type { Neighbours, PagePiece } from './html-piece.js';
import type { PackageEditor } from './package-editor.js';
import { type ParagraphStretch, stretch } from './stretches.js';

/** Where something is put into a page. */
export interface PagePlace {
  readonly at: number;
  /** Where the neighbour begins. */
  readonly beside: number;
  readonly isBefore: boolean;
  /** Elements of which copies are written around what is put in, the outermost first. */
  readonly wrappers: readonly PartSpan[];
}

/** Beside its neighbour in the element that holds the one that it is like; else beside that, in a copy of what holds it. */
export function placeFor(
  piece: PagePiece,
  { before, next }: Neighbours,
  elements: readonly PartSpan[],
  editor: PackageEditor,
): PagePlace | null {
  const { model, element } = piece;
  const page = editor.part(0).text;
  const beside = besideFollower(piece, { before, next }, editor);
  if (beside !== null) return beside;
  // A page may leave out the tags of its root.
  const whole = { start: 0, end: page.length };
  const root: PartSpan = { name: '', ...whole, inner: whole };
  const chain = [root, ...around(elements, model.element.start)].filter(
    (each) => each !== element && each.end >= model.element.end,
  );
  for (let depth = chain.length - 1; depth >= 0; depth--) {
    const holder = chain[depth]!;
    const wrappers = chain.slice(depth + 1);
    const isList = holder === piece.lists.at(-1);
    if (
      isList ? !countsRight(holder, piece, { before, next }, editor) : isOwn(holder, model, elements, editor)
    )
      continue;
    if (before !== null && isWithin(before.element, holder.inner)) {
      const child = childAt(elements, holder, before.element);
      return { at: textEnd(page, child), beside: child.start, isBefore: false, wrappers };
    }
    if (next !== null && isWithin(next.element, holder.inner)) {
      const child = childAt(elements, holder, next.element);
      return { at: child.start, beside: child.start, isBefore: true, wrappers };
    }
  }
  if (before !== null) {
    const { element: span } = before;
    return { at: textEnd(page, span), beside: span.start, isBefore: false, wrappers: [] };
  }
  if (next === null) return null;
  const { start } = next.element;
  return { at: start, beside: start, isBefore: true, wrappers: [] };
}

/** Before the item that follows, in whose list it has its number; null where it has not. */
function besideFollower(piece: PagePiece, neighbours: Neighbours, editor: PackageEditor): PagePlace | null {
  const { next } = neighbours;
  if (next === null || piece.ordinal === null || piece.follower !== next.start) return null;
  const chain = around(editor.containers(0), next.element.start);
  const at = chain.findLastIndex(({ name }) => name === piece.lists.at(-1)?.name);
  const [list, item] = [chain[at], chain[at + 1]];
  if (list === undefined || item === undefined || !countsRight(list, piece, neighbours, editor)) return null;
  return { at: item.start, beside: item.start, isBefore: true, wrappers: [] };
}

/** Whether what is put into a list beside its neighbours has its number there. */
function countsRight(
  list: PartSpan,
  { ordinal, follower }: PagePiece,
  { before, next }: Neighbours,
  editor: PackageEditor,
): boolean {
  const isIn = (one: ParagraphStretch | null) => one !== null && isWithin(one.element, list.inner);
  if (ordinal === null || (isIn(before) && isIn(next))) return true;
  if (before !== null && isIn(before)) {
    const number = lastNumber(list, before, editor);
    return number === null || number + 1 === ordinal;
  }
  return next === null || (editor.numberOf(next) === ordinal && follower === next.start);
}

/** The last number in a list up to a paragraph; deeper lists count for themselves. */
function lastNumber(list: PartSpan, last: ParagraphStretch, editor: PackageEditor): number | null {
  const isList = ({ name }: PartSpan) => name === 'ol' || name === 'ul';
  for (let one: ParagraphStretch | null = last; one !== null && isWithin(one.element, list.inner); ) {
    const own = around(editor.containers(0), one.element.start).findLast(isList);
    if (one.label > 0 && own === list) return editor.numberOf(one);
    one = editor.neighbour(one.start, -1);
  }
  return null;
}

/** Whether an element holds one numbered paragraph alone, with what belongs to it, and there are others like it. */
function isOwn(
  holder: PartSpan,
  model: ParagraphStretch,
  elements: readonly PartSpan[],
  editor: PackageEditor,
): boolean {
  if (!/^(?:section|article|div|dd)$/.test(holder.name)) return false;
  const { text: page } = editor.part(0);
  if (page.slice(holder.inner.start, model.element.start).trim() !== '') return false;
  const tag = (one: PartSpan) => withoutStart(withoutIdentity(page.slice(one.start, one.inner.start)));
  const isAlike = (one: PartSpan) =>
    one.name === holder.name &&
    (one.start >= holder.end || one.end <= holder.start) &&
    tag(one) === tag(holder);
  if (!elements.some(isAlike)) return false;
  const { text } = editor.source;
  let numbered = 0;
  for (let at = model.index; ; at++) {
    const one = stretch(editor.places, text.length, at);
    if (one === null || !isWithin(one.element, holder.inner)) return numbered === 1;
    if (one.label > 0 || looksEnumerated(text.slice(one.start, Math.min(one.end, one.start + 60))))
      numbered++;
  }
}

/** Where an element ends; before the white space in it where the page leaves out its end tag. */
function textEnd(page: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /\s/.test(page.charAt(at - 1))) at--;
  return at;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The element in a holder that a paragraph is in; the paragraph itself where it is a line of the holder. */
function childAt(elements: readonly PartSpan[], holder: PartSpan, span: Span): Span {
  const inside = around(elements, span.start).filter(
    (each) => each !== holder && isWithin(each, holder.inner) && each.end >= span.end,
  );
  const [outermost] = inside;
  if (outermost === undefined) return span;
  return inlineNames.test(outermost.name) ? span : outermost;
}

const inlineNames = /^(?:a|abbr|b|cite|code|em|font|i|small|span|strong|sub|sup|u)$/;
