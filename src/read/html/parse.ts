import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { InputError } from '../../text/errors.js';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** What a page may cost to be read; no page that was written for people comes near. */
export interface HtmlLimits {
  /** Elements within each other. */
  readonly depth: number;
  /** Elements for each character of the page: what is not closed is opened anew in each paragraph. */
  readonly elements: number;
}

export const usualHtmlLimits: HtmlLimits = { depth: 600, elements: 0.5 };

/** Fewer elements than this are never too many. */
const fewElements = 5000;

/**
 * The body of a page as a tree whose nodes know where they stand in it, by the rules of the HTML Standard for what is
 * not well formed.
 *
 * @throws InputError where it is deeper, or has more elements, than the limits allow
 */
export function parseHtml(path: string, html: string, limits: HtmlLimits = usualHtmlLimits): HtmlElement[] {
  const most = fewElements + html.length * limits.elements;
  let [depth, elements] = [0, 0];
  const fail = (message: string) => {
    throw new InputError({ path, message, remedy: 'save the text of the page as a page of its own' });
  };
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) => {
        if (++elements > most) fail('the page has more elements than its text can hold');
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      onItemPush: () => {
        if (++depth > limits.depth) fail(`the page has elements more than ${limits.depth} deep`);
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  return document.childNodes.filter((node): node is HtmlElement => node.nodeName === 'html');
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function attribute({ attrs }: HtmlElement, name: string): string | null {
  return attrs.find((own) => own.name === name)?.value ?? null;
}

/** The text in an element, as it stands in the page. */
export function textOf(element: HtmlElement): string {
  const open: HtmlNode[] = [element];
  let text = '';
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node))
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at]!);
  }
  return text;
}
