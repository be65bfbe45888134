import { attribute, type HtmlElement, textOf } from './parse.js';

/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
  ],
  ...[
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  ...['header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search'],
  ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'optgroup', 'option'],
]);

/** Elements of which nothing is seen as text, or what is seen is no text of the document. */
const unseen: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'iframe',
    'object',
    'embed',
    'canvas',
    'audio',
  ],
  ...[
    'video',
    'svg',
    'select',
    'textarea',
    'button',
    'input',
    'datalist',
    'map',
    'area',
    'noframes',
    'rp',
    'rt',
  ],
]);

/** Whether an element shows nothing: by what it is, by `hidden`, or by its own style. */
export function isUnseen(element: HtmlElement): boolean {
  if (unseen.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== null) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');
}

export function headingLevel({ tagName }: HtmlElement): number {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0;
}

const noteName = /^(?:sd)?(?:foot|end)note\d+$|^fn:?\d+$/i;
const noteRole = /(?:^|\s)(?:doc-(?:foot|end)notes?|footnotes?|endnotes?|rearnotes?)(?:\s|$)/i;

/** Whether an element holds notes: by its name, or by what it says that it is, in pages (DPUB-ARIA) and in books (EPUB). */
export function isNote(element: HtmlElement): boolean {
  if (noteName.test(attribute(element, 'id') ?? '')) return true;
  return ['role', 'epub:type', 'class'].some((name) => noteRole.test(attribute(element, name) ?? ''));
}

/** Whether a link is only the sign by which generators of pages let a heading or a paragraph be linked to. */
export function isPermalink(element: HtmlElement): boolean {
  if (element.tagName !== 'a' || !(attribute(element, 'href') ?? '').includes('#')) return false;
  const sign = textOf(element).trim();
  if (/^[¶🔗⚓]\ufe0f?$/u.test(sign)) return true;
  const names = attribute(element, 'class') ?? '';
  return /^[#§¶]$/.test(sign) && /(?:header-?|heading-?|perma)link|anchor/i.test(names);
}
