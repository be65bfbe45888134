import { attribute, type HtmlElement } from './parse.js';

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
