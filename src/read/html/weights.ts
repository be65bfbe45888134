import { looksEnumerated } from '../line-shapes.js';
import { blockElements, headingLevel, isUnseen } from './elements.js';
import { attribute, type HtmlElement, isElement, isText } from './parse.js';

/** What was counted of an element's text. */
export interface Weight {
  text: number;
  linked: number;
  links: number;
  /** How many of its links lead to other sites. */
  foreign: number;
  /** Whether a paragraph in it begins with a number and is no link. */
  isNumbered: boolean;
}

export const nothing: Weight = { text: 0, linked: 0, links: 0, foreign: 0, isNumbered: false };

/** How much text each element has, and how much of it is in links. */
export function weigh(body: HtmlElement): Map<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>();
  const open: { element: HtmlElement; at: number; link: boolean; paragraph: Head }[] = [
    { element: body, at: 0, link: false, paragraph: headOf(body) },
  ];
  weights.set(body, { ...nothing });
  for (let one = open.at(-1); one !== undefined; one = open.at(-1)) {
    const own = weights.get(one.element)!;
    const child = one.element.childNodes[one.at++];
    if (child === undefined) {
      open.pop();
      const outer = open.at(-1);
      if (outer !== undefined) addTo(weights.get(outer.element)!, own);
    } else if (isText(child)) {
      const length = squeezedLength(child.value);
      own.text += length;
      if (one.link) own.linked += length;
      own.isNumbered ||= opensNumbered(one.paragraph, child.value, one.link);
    } else if (isElement(child) && !isUnseen(child)) {
      const href = child.tagName === 'a' ? attribute(child, 'href') : null;
      const isLink = href !== null;
      const link = isLink || (one.link && child.tagName !== 'a');
      const isItem = child.tagName === 'li' && one.element.tagName === 'ol';
      const foreign = isLink && /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href.trim()) ? 1 : 0;
      weights.set(child, { ...nothing, links: isLink ? 1 : 0, foreign });
      if (isItem && !isLinkAlone(child)) weights.get(child)!.isNumbered = true;
      const isParagraph = blockElements.has(child.tagName) || child.tagName === 'br';
      if (isParagraph) one.paragraph = headOf(one.element);
      open.push({ element: child, at: 0, link, paragraph: isParagraph ? headOf(child) : one.paragraph });
    }
  }
  return weights;
}

/** How long a text is with its white space in a row as one space, and none at its ends. */
function squeezedLength(text: string): number {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim().length;
}

/** How a paragraph begins, as far as it was read. */
interface Head {
  /** Its first text, in whatever element that stands; null before any. */
  first: string | null;
  isLink: boolean;
  length: number;
  /** So much text is a paragraph; of a heading any is. */
  readonly least: number;
}

function headOf(element: HtmlElement): Head {
  return { first: null, isLink: false, length: 0, least: headingLevel(element) > 0 ? 1 : 20 };
}

/** Whether a paragraph begins with a number that is no link, as far as this text tells. */
function opensNumbered(head: Head, text: string, isLink: boolean): boolean {
  if (head.first !== null && (head.isLink || head.length > head.least)) return false;
  const shown = text.replace(/\s+/g, ' ').trim();
  if (shown === '') return false;
  if (head.first === null) {
    head.first = shown.slice(0, 60);
    head.isLink = isLink;
  }
  const before = head.length;
  head.length += shown.length;
  return !head.isLink && before <= head.least && head.length > head.least && looksEnumerated(head.first);
}

function addTo(outer: Weight, own: Weight): void {
  outer.text += own.text;
  outer.linked += own.linked;
  outer.links += own.links;
  outer.foreign += own.foreign;
  outer.isNumbered ||= own.isNumbered;
}

/** Whether an item is nothing but a link, as in a list of contents. */
function isLinkAlone(item: HtmlElement): boolean {
  const own = item.childNodes.filter((node) => !(isText(node) && node.value.trim() === ''));
  const [first] = own;
  return first !== undefined && isElement(first) && first.tagName === 'a';
}
