import type { Span } from '../../text/span.js';
import type { Refusal } from '../refusals.js';
import { around, type PartSpan } from './elements.js';
import { formedHtml } from './formed-html.js';
import { withoutIdentity } from './html-elements.js';
import { bodyForms, type NewLine } from './new-line.js';
import type { PackageEditor } from './package-editor.js';
import type { ParagraphStretch } from './stretches.js';

/** A paragraph that is to be put in. */
export interface PagePiece {
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
  /** The number that the page is to count for it; null where it counts none. */
  readonly ordinal: number | null;
  /** Where the one after it begins that is numbered beside it; null where none is. */
  readonly follower: number | null;
}

export interface Neighbours {
  readonly before: ParagraphStretch | null;
  readonly next: ParagraphStretch | null;
}

/** A paragraph in the markup of the one that it is to be like; null where there is none. */
export function pieceOf(
  editor: PackageEditor,
  line: NewLine,
  { before, next }: Neighbours,
  elements: readonly PartSpan[],
  page: string,
): PagePiece | Refusal | null {
  const { text, body, model, ordinal, follower, forms } = line;
  const found = (model === null ? null : editor.modelAt(model)?.stretch) ?? plainNear(editor, before ?? next);
  if (found === null) return null;
  const isCounted = model !== null && found.label > 0;
  const element =
    elements.find(({ start, end }) => start === found.element.start && end === found.element.end) ?? null;
  if (around(elements, found.element.start).some(({ name }) => name === 'tr')) return inTable;
  const content = isCounted ? formedHtml(body, bodyForms(line), page) : formedHtml(text, forms, page);
  const lists = around(elements, found.element.start).filter(({ name }) => isList(name));
  const tags =
    element === null ? { open: '', content, close: '' } : clone(element, elements, found, page, content);
  const counted = isCounted ? { ordinal, follower } : { ordinal: null, follower: null };
  return { ...tags, model: found, element, lists, isPlain: model === null, ...counted };
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
): Pick<PagePiece, 'open' | 'content' | 'close'> {
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

const inTable: Refusal = {
  message: 'what is missing belongs into a table of the page',
  remedy: 'put it in by hand',
};
