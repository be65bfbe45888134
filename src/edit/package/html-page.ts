import type { DefaultTreeAdapterTypes } from 'parse5';
import { isElement, parseHtml } from '../../read/html/parse.js';
import { looksEnumerated } from '../../read/line-shapes.js';
import type { PartText } from '../../read/package/xml.js';
import type { Span } from '../../text/span.js';
import type { Refusal } from '../refusals.js';
import { around, type PartSpan } from './elements.js';
import type { NewLine } from './new-line.js';
import type { PackageEditor } from './package-editor.js';
import type { PackageFormat } from './package-format.js';
import { type ParagraphStretch, stretch } from './stretches.js';
import { xmlText } from './xml-text.js';

/** The elements of a page that stand in it, in the order in which they begin. */
export function htmlElementsIn({ path, text }: PartText): PartSpan[] {
  const found: PartSpan[] = [];
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parseHtml(path, text)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    const location = node.sourceCodeLocation;
    if (location?.startTag != null) {
      const { startOffset: start, endOffset: end, startTag, endTag } = location;
      const inner = { start: startTag.endOffset, end: endTag?.startOffset ?? end };
      found.push({ name: node.tagName, start, end, inner });
    }
    for (const child of node.childNodes) open.push(child);
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Puts paragraphs and items of lists into a page, in the markup of those that are numbered alike. */
export const htmlPage: PackageFormat = {
  insert: (editor, after, lines) => {
    if (editor.isTracked) return untracked;
    const neighbours = { before: editor.neighbour(after, -1), next: editor.neighbour(after, 1) };
    const page = editor.part(0).text;
    const elements = editor.containers(0);
    const pieces: Piece[] = [];
    for (const line of lines) {
      const piece = pieceOf(editor, line, neighbours, elements, page);
      if (piece === null) return nowhere;
      if ('message' in piece) return piece;
      pieces.push(piece);
    }
    const [first] = pieces;
    const place = first === undefined ? null : placeFor(first, neighbours, elements, editor);
    if (first === undefined || place === null) return nowhere;
    editor.inserted += pieces.length;
    editor.add(0, { start: place.at, end: place.at, text: written(pieces, place, page) });
    return null;
  },
  finish: () => {},
};

/** A paragraph that is to be put in. */
interface Piece {
  /** The tag that it stands in, its content with other tags around it, and what closes it. */
  readonly open: string;
  readonly content: string;
  readonly close: string;
  /** The paragraph that it is like, and its element; null where that is a line of another paragraph. */
  readonly model: ParagraphStretch;
  readonly element: PartSpan | null;
  /** The lists that the one like it stands in, the outermost first. */
  readonly lists: readonly PartSpan[];
  /** It goes on under a number, and has none. */
  readonly isPlain: boolean;
}

interface Neighbours {
  readonly before: ParagraphStretch | null;
  readonly next: ParagraphStretch | null;
}

function pieceOf(
  editor: PackageEditor,
  { text, body, model }: NewLine,
  { before, next }: Neighbours,
  elements: readonly PartSpan[],
  page: string,
): Piece | Refusal | null {
  const found = (model === null ? null : editor.modelAt(model)?.stretch) ?? plainNear(editor, before ?? next);
  if (found === null) return null;
  const isCounted = model !== null && found.label > 0;
  const element =
    elements.find(({ start, end }) => start === found.element.start && end === found.element.end) ?? null;
  if (around(elements, found.element.start).some(({ name }) => name === 'tr')) return inTable;
  const content = xmlText(isCounted ? body : text);
  const lists = around(elements, found.element.start).filter(({ name }) => isList(name));
  const tags =
    element === null ? { open: '', content, close: '' } : clone(element, elements, found, page, content);
  return { ...tags, model: found, element, lists, isPlain: model === null };
}

function isList(name: string): boolean {
  return name === 'ol' || name === 'ul';
}

/** The element with other text: its tag, and the tags around the whole of its first text. */
function clone(
  element: PartSpan,
  elements: readonly PartSpan[],
  { element: span }: ParagraphStretch,
  page: string,
  text: string,
): Pick<Piece, 'open' | 'content' | 'close'> {
  const heads: string[] = [];
  const tails: string[] = [];
  let own: PartSpan | undefined = element;
  while (own !== undefined) {
    heads.push(withoutIdentity(page.slice(own.start, own.inner.start)));
    // An end tag that the page leaves out is left out again.
    tails.unshift(own.inner.end < own.end ? page.slice(own.inner.end, own.end) : '');
    const inner: Span = own.inner;
    const first: PartSpan | undefined = elements.find(
      ({ start, end }) => start >= inner.start && end <= inner.end && start < span.end,
    );
    const isFirst = first !== undefined && page.slice(inner.start, first.start).trim() === '';
    const isAll =
      isFirst &&
      (wraps.has(first.name) || (inline.has(first.name) && page.slice(first.end, inner.end).trim() === ''));
    own = isAll ? first : undefined;
  }
  const [open = '', ...inside] = heads;
  const close = tails.pop() ?? '';
  return { open, content: inside.join('') + text + tails.join(''), close };
}

const wraps = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const inline = new Set(['span', 'font', 'b', 'strong', 'i', 'em', 'u', 'small']);

/** What may stand once only in a page, and what says the number of one item, is not taken over. */
function withoutIdentity(tag: string): string {
  return tag.replace(/\s(?:id|name|value|aria-labelledby)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
}

interface Place {
  readonly at: number;
  /** Where the neighbour begins. */
  readonly beside: number;
  readonly isBefore: boolean;
  /** Elements of which copies are written around what is put in, the outermost first. */
  readonly wrappers: readonly PartSpan[];
}

/** Beside its neighbour in the element that holds the one that it is like; else beside that, in a copy of what holds it. */
function placeFor(
  { model, element }: Piece,
  { before, next }: Neighbours,
  elements: readonly PartSpan[],
  editor: PackageEditor,
): Place | null {
  const page = editor.part(0).text;
  // A page may leave out the tags of its root.
  const whole = { start: 0, end: page.length };
  const root: PartSpan = { name: '', ...whole, inner: whole };
  const chain = [root, ...around(elements, model.element.start)].filter(
    (each) => each !== element && each.end >= model.element.end,
  );
  for (let depth = chain.length - 1; depth >= 0; depth--) {
    const holder = chain[depth]!;
    const wrappers = chain.slice(depth + 1);
    if (isOwn(holder, model, elements, editor)) continue;
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

/** Whether an element holds one numbered paragraph alone, with what belongs to it, and there are others like it. */
function isOwn(
  holder: PartSpan,
  model: ParagraphStretch,
  elements: readonly PartSpan[],
  editor: PackageEditor,
): boolean {
  if (!/^(?:section|article|div|dd|ol|ul)$/.test(holder.name)) return false;
  const { text: page } = editor.part(0);
  if (page.slice(holder.inner.start, model.element.start).trim() !== '') return false;
  const tag = (one: PartSpan) => withoutIdentity(page.slice(one.start, one.inner.start));
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

/** What is put in, a line each, with the indent of what it stands beside. */
function written(pieces: readonly Piece[], { at, beside, isBefore, wrappers }: Place, page: string): string {
  const indent = indentAt(page, beside);
  const isLine = pieces[0]?.element === null;
  const head = wrappers.map(({ start, inner }) => withoutIdentity(page.slice(start, inner.start))).join('');
  const tail = [...wrappers]
    .reverse()
    .map(({ name }) => `</${name}>`)
    .join('');
  const glue = isLine ? breakNear(page, at) : `\n${indent}`;
  const content = head + nested(pieces, glue, page) + tail;
  return isBefore ? content + glue : glue + content;
}

/** Pieces one after the other; those of deeper lists in a list of theirs, which is like the one of those they are like. */
function nested(pieces: readonly Piece[], glue: string, page: string): string {
  const written: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const own = pieces[at]!;
    const isItem = /^<li\b/i.test(own.open);
    let end = at + 1;
    const depth = own.lists.length;
    const isBelow = (piece: Piece) => piece.lists.length > depth || (piece.isPlain && isItem);
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
function listed(pieces: readonly Piece[], depth: number, glue: string, page: string): string {
  const written: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const list = pieces[at]!.lists[depth];
    let end = at + 1;
    while (end < pieces.length && (pieces[end]!.lists[depth] !== undefined) === (list !== undefined)) end++;
    const own = nested(pieces.slice(at, end), glue, page);
    if (list === undefined) written.push(own);
    else {
      const open = withoutIdentity(page.slice(list.start, list.inner.start)).replace(
        /\sstart\s*=\s*["']?\d+["']?/i,
        '',
      );
      written.push(`${open}${glue}${own}${glue}</${list.name}>`);
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

/** How far is looked for a paragraph without a number. */
const reach = 40;

function plainNear(editor: PackageEditor, from: ParagraphStretch | null): ParagraphStretch | null {
  if (from === null) return null;
  for (const step of [-1, 1] as const) {
    let at = step < 0 ? from.end + 1 : from.start;
    for (let tried = 0; tried < reach; tried++) {
      const one = editor.neighbour(at, step);
      if (one === null) break;
      if (one.label === 0 && one.end > one.start && !/^<h[1-6]/i.test(editor.modelAt(one.start)?.xml ?? ''))
        return one;
      at = step < 0 ? one.start : one.start + 1;
    }
  }
  return null;
}

const nowhere: Refusal = {
  message: 'there is no paragraph in the page beside which it could stand',
  remedy: 'put it in by hand',
};

const inTable: Refusal = {
  message: 'what is missing belongs into a table of the page',
  remedy: 'put it in by hand',
};

const untracked: Refusal = {
  message: 'a page has no tracked changes',
  remedy: 'merge it without --as-tracked-change',
};
