import { around, type PartSpan } from './elements.js';
import type { PackageEditor } from './package-editor.js';
import type { ParagraphStretch } from './stretches.js';

/** Where paragraphs are put in, and what is to stand around them. */
export interface OdtPlace {
  readonly at: number;
  readonly open: string;
  readonly close: string;
}

/** A paragraph of a list that is to be put in. */
export interface NewItem {
  readonly model: ParagraphStretch;
  /** In how many lists it is to stand. */
  readonly depth: number;
  /** The number that it is to have; null for none, or where it is not known. */
  readonly ordinal: number | null;
  /** Where the one after it begins that is numbered beside it; null where none is. */
  readonly follower: number | null;
}

/** What is there already beside the place, and what was put in before in the same place. */
export interface Beside {
  readonly before: ParagraphStretch | null;
  readonly next: ParagraphStretch | null;
  readonly last: { readonly at: number; readonly item: NewItem } | null;
}

/** The lists that a paragraph stands in, the outermost first. */
export function listsAround(editor: PackageEditor, { element }: ParagraphStretch): PartSpan[] {
  return around(editor.containers(0), element.start).filter(({ name }) => name === 'list');
}

/** Where an item of a list goes in: in the list that has its number there, else in one of its own. */
export function placeForItem(editor: PackageEditor, item: NewItem, beside: Beside): OdtPlace | null {
  const { before, next, last } = beside;
  const { depth, ordinal, follower } = item;
  const [lastItem, nextItem] = [before, next].map((one) =>
    one === null ? undefined : itemAt(chainOf(editor, one), depth),
  );
  const isAmid = lastItem !== undefined && next !== null && inOneList(editor, before!, next, depth);
  const follows = (number: number | null) => ordinal === null || number === null || number + 1 === ordinal;
  if (last === null && lastItem !== undefined && (next === null || !holds(lastItem, next))) {
    if (isAmid || follows(numberIn(editor, lastItem, before!, depth)))
      return { at: lastItem.end, ...asItem(null) };
  }
  if (nextItem !== undefined && (before === null || !holds(nextItem, before))) {
    const isSame = editor.numberOf(next!) === ordinal;
    if (ordinal === null) return { at: nextItem.start, ...asItem(null) };
    // What follows counts on from it, whatever its list went on from.
    if (follower === next!.start) return { at: nextItem.start, ...asItem(isSame ? null : ordinal) };
  }
  const at = last?.at ?? besides(editor, before, next)?.at;
  const list = listsAround(editor, item.model)[0];
  return at === undefined || list === undefined ? null : ownList(editor, item, list, at, last);
}

/** Behind what comes before, as far out as what follows stands, and not within a list or a row. */
export function besides(
  editor: PackageEditor,
  before: ParagraphStretch | null,
  next: ParagraphStretch | null,
): OdtPlace | null {
  const [last, first] = [before, next].map((one) => (one === null ? [] : chainOf(editor, one)));
  const closed = last!.find((element) => next === null || !holds(element, next));
  const isFlow =
    closed !== undefined && !/^(?:list-item|list-header|table-row|table-cell|table-rows)$/.test(closed.name);
  const at = last!.length === 0 ? first![0]?.start : (isFlow ? closed : last!.at(-1))?.end;
  return at === undefined ? null : { at, open: '', close: '' };
}

/** A list of its own: it goes on with the one before it of its style where that has come to the number before. */
function ownList(
  editor: PackageEditor,
  { depth, ordinal }: NewItem,
  list: PartSpan,
  at: number,
  last: Beside['last'],
): OdtPlace | null {
  const style = attributeOf(tagOf(editor, list), 'text:style-name');
  if (style === undefined) return null;
  const known = earlierList(editor, style, at, depth);
  const isNext = (number: number | null | undefined) => number != null && number + 1 === ordinal;
  const wasLast = last !== null && last.item.depth === depth && isNext(last.item.ordinal);
  const goesOn = ordinal === null || wasLast || (known !== null && isNext(known.number));
  const id = known === null || wasLast ? undefined : attributeOf(tagOf(editor, known.list), 'xml:id');
  const how = !goesOn
    ? ''
    : id === undefined
      ? ' text:continue-numbering="true"'
      : ` text:continue-list="${id}"`;
  const start = goesOn ? null : ordinal;
  const deeper = '<text:list><text:list-item>'.repeat(depth - 1);
  const item = asItem(depth === 1 ? start : null);
  const open = `<text:list text:style-name="${style}"${how}>${item.open}${deeper}`;
  return { at, open, close: '</text:list-item></text:list>'.repeat(depth) };
}

/** The nearest list of a style before a place, and the last number in it. */
function earlierList(
  editor: PackageEditor,
  style: string,
  at: number,
  depth: number,
): { readonly list: PartSpan; readonly number: number | null } | null {
  for (let one = editor.paragraphBefore(at); one !== null; one = editor.neighbour(one.start, -1)) {
    const lists = listsAround(editor, one);
    if (lists.length !== depth || one.label === 0) continue;
    const [list] = lists;
    if (list !== undefined && attributeOf(tagOf(editor, list), 'text:style-name') === style)
      return { list, number: editor.numberOf(one) };
  }
  return null;
}

function chainOf(editor: PackageEditor, { element }: ParagraphStretch): PartSpan[] {
  return around(editor.containers(0), element.start);
}

/** The item in which a paragraph stands at a depth of lists. */
function itemAt(chain: readonly PartSpan[], depth: number): PartSpan | undefined {
  return chain.filter(({ name }) => name === 'list-item')[depth - 1];
}

function inOneList(
  editor: PackageEditor,
  one: ParagraphStretch,
  other: ParagraphStretch,
  depth: number,
): boolean {
  const lists = [one, other].map((each) => listsAround(editor, each)[depth - 1]);
  return lists[0] !== undefined && lists[0] === lists[1];
}

/** The number of an item: that of its first paragraph. */
function numberIn(
  editor: PackageEditor,
  item: PartSpan,
  last: ParagraphStretch,
  depth: number,
): number | null {
  for (
    let one: ParagraphStretch | null = last;
    one !== null && holds(item, one);
    one = editor.neighbour(one.start, -1)
  ) {
    if (one.label > 0 && listsAround(editor, one).length === depth) return editor.numberOf(one);
  }
  return null;
}

function holds({ start, end }: PartSpan, { element }: ParagraphStretch): boolean {
  return start <= element.start && element.end <= end;
}

function tagOf(editor: PackageEditor, { start, inner }: PartSpan): string {
  return editor.part(0).text.slice(start, inner.start);
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function asItem(start: number | null): { open: string; close: string } {
  const said = start === null ? '' : ` text:start-value="${start}"`;
  return { open: `<text:list-item${said}>`, close: '</text:list-item>' };
}
