import { blockElements } from '../../read/html/elements.js';
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  parseHtml,
} from '../../read/html/parse.js';
import type { PartText } from '../../read/package/xml.js';
import { type Form, type FormedSpan, inOrder, type Look, plain } from './form.js';

/** Elements of the HTML Standard whose text browsers show so, by their names. */
const shown: Readonly<Record<string, Look>> = {
  ...{ b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic', var: 'italic' },
  ...{ u: 'underline', ins: 'underline', s: 'strike', del: 'strike', strike: 'strike' },
  ...{ sup: 'superscript', sub: 'subscript' },
};

/** The text of a page in its order, each stretch with the form of the elements around it within its paragraph. */
export function htmlForms({ path, text }: PartText): FormedSpan[] {
  const found: FormedSpan[] = [];
  const open: { node: HtmlNode; form: Form }[] = parseHtml(path, text).map((node) => ({ node, form: plain }));
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { node, form } = one;
    const location = node.sourceCodeLocation;
    if (isText(node) && location != null && form !== plain)
      found.push({ start: location.startOffset, end: location.endOffset, form });
    if (!isElement(node)) continue;
    const own = formIn(node, form);
    for (const child of node.childNodes) open.push({ node: child, form: own });
  }
  return found.sort((one, other) => one.start - other.start);
}

function formIn(element: HtmlElement, outer: Form): Form {
  if (blockElements.has(element.tagName)) return plain;
  const style = attribute(element, 'style') ?? '';
  const own: Look[] = [];
  const look = shown[element.tagName];
  if (look !== undefined) own.push(look);
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) own.push('bold');
  if (/font-style\s*:\s*(?:italic|oblique)/i.test(style)) own.push('italic');
  if (/text-decoration[^:;]*:[^;]*underline/i.test(style)) own.push('underline');
  return own.length === 0 ? outer : { looks: inOrder([...outer.looks, ...own]), style: null };
}
