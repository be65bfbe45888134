import { looksEnumerated } from '../line-shapes.js';
import { blockElements, isUnseen } from './elements.js';
import { attribute, type HtmlElement, type HtmlNode, isElement, isText } from './parse.js';

const furnished = /^(?:nav|aside|footer|header|form|menu|search)$/;
const roles = /^(?:navigation|banner|contentinfo|search|complementary|dialog|alert|menu|menubar|toolbar)$/;
const named =
  /(?:^|[-_\s])(?:nav(?:bar|igation|header|footer)?|menu|side-?bar|bread-?crumbs?|footer|header|share|sharing|social|related|comments?|ads?|advert\w*|cookies?|banner|toolbar|pagination|newsletter|promo\w*|popup|modal)(?:$|[-_\s])/i;
/** Names that books give to boxes within their text as well: there such a box is text if it is more than links. */
const boxes = /^(?:side-?bar|related|header|footer|banner|menu|toolbar)$/i;
/** From how much text on, at most how much of it in links, an element holds sentences of its own. */
const prose = { length: 20, linked: 0.8 };
/** What a class calls so and holds more of the text than this is the text. */
const largest = 0.3;
/** From how many links, and how much of a text they are, it is a list of links. */
const linked = { links: 3, share: 0.8 };

/** What was counted of an element's text. */
interface Weight {
  text: number;
  linked: number;
  links: number;
  /** Whether a paragraph in it begins with a number and is no link. */
  isNumbered: boolean;
}

interface Page {
  readonly weights: ReadonlyMap<HtmlElement, Weight>;
  /** How much text it has. */
  readonly all: number;
  /** Whether paragraphs stand right in an element, of those that were asked. */
  readonly running: Map<HtmlElement, boolean>;
}

const nothing: Weight = { text: 0, linked: 0, links: 0, isNumbered: false };

/**
 * The elements of a page that are no text of its document: navigation, other news, what stands at the head and the foot of
 * each page of a site. Where the page says what its main part is, all around that is. Nothing that holds numbered paragraphs
 * is, unless the page says so itself.
 */
export function furnitureOf(body: HtmlElement): ReadonlySet<HtmlElement> {
  const weights = weigh(body);
  const page: Page = { weights, all: weights.get(body)?.text ?? 0, running: new Map() };
  const main = mainPart(body, weights);
  const found = new Set<HtmlElement>();
  const open: { element: HtmlElement; isMain: boolean }[] = [{ element: body, isMain: false }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const child of one.element.childNodes) {
      if (!isElement(child) || isUnseen(child)) continue;
      const isMain = one.isMain || child === main;
      const weight = weights.get(child) ?? nothing;
      const isApart = main !== null && !isMain && !holds(child, main);
      const isFurniture = isApart
        ? !weight.isNumbered || child.tagName === 'nav'
        : isFurnished(child, one.element, page, isMain);
      if (isFurniture) found.add(child);
      else open.push({ element: child, isMain });
    }
  }
  return found;
}

function isFurnished(element: HtmlElement, parent: HtmlElement, page: Page, isMain: boolean): boolean {
  const weight = page.weights.get(element) ?? nothing;
  const isSmall = weight.text <= largest * page.all;
  if (!isSmall) return false;
  if (roles.test(attribute(element, 'role') ?? '')) return true;
  // The head of an article, and notes beside it, are its own.
  if (furnished.test(element.tagName) && !(isMain && /^(?:header|form|footer)$/.test(element.tagName)))
    return !weight.isNumbered || element.tagName === 'nav';
  if (weight.isNumbered) return false;
  if (isNamed(element)) return !isBoxInText(element, parent, page);
  return (
    /^(?:div|ul|ol|table|td|section|p|dl)$/.test(element.tagName) &&
    weight.links >= linked.links &&
    weight.linked >= linked.share * weight.text
  );
}

function isNamed(element: HtmlElement): boolean {
  if (furnished.test(element.tagName) || roles.test(attribute(element, 'role') ?? '')) return true;
  return named.test(namesOf(element));
}

function namesOf(element: HtmlElement): string {
  const title = element.tagName === 'div' ? attribute(element, 'title') : null;
  return [attribute(element, 'class'), attribute(element, 'id'), title].map((name) => name ?? '').join(' ');
}

/**
 * Whether it is a box that the text itself has, as books have sidebars: sentences that stand among paragraphs. What a site
 * puts beside a text stands beside the whole of it.
 */
function isBoxInText(element: HtmlElement, parent: HtmlElement, { weights, running }: Page): boolean {
  const names = namesOf(element)
    .split(/\s+/)
    .filter((name) => named.test(name));
  if (!names.every((name) => boxes.test(name)) || !hasProse(weights.get(element))) return false;
  let isRunning = running.get(parent);
  if (isRunning === undefined) {
    isRunning = parent.childNodes.some((one) => isParagraph(one) && hasProse(weights.get(one)));
    running.set(parent, isRunning);
  }
  return isRunning;
}

function hasProse({ text, linked }: Weight = nothing): boolean {
  return text - linked >= prose.length && linked <= prose.linked * text;
}

/** Whether it is a paragraph of the text; boxes and lists may stand in it. */
function isParagraph(node: HtmlNode): node is HtmlElement {
  return (
    isBlock(node) &&
    !isNamed(node) &&
    !node.childNodes.some((inner) => isBlock(inner) && inner.childNodes.some(isBlock))
  );
}

function isBlock(node: HtmlNode): node is HtmlElement {
  return isElement(node) && blockElements.has(node.tagName);
}

/** What the page itself calls its main part: `main`, or the one article that has most of its text. */
function mainPart(body: HtmlElement, weights: ReadonlyMap<HtmlElement, Weight>): HtmlElement | null {
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  for (const element of weights.keys()) {
    if (element.tagName === 'main' || attribute(element, 'role') === 'main') mains.push(element);
    if (element.tagName === 'article') articles.push(element);
  }
  const plain = (element: HtmlElement) => {
    const { text = 0, linked: own = 0 } = weights.get(element) ?? {};
    return text - own;
  };
  const heaviest = articles.sort((one, other) => plain(other) - plain(one))[0];
  const [main] = mains;
  const within = main ?? body;
  const found = heaviest !== undefined && plain(heaviest) >= 0.5 * plain(within) ? heaviest : (main ?? null);
  return found !== null && plain(found) >= 0.3 * plain(body) ? found : null;
}

function holds(outer: HtmlElement, inner: HtmlElement): boolean {
  for (let at: HtmlElement | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

function parentOf({ parentNode }: HtmlElement): HtmlElement | null {
  return parentNode !== null && 'tagName' in parentNode ? parentNode : null;
}

/** How much text each element has, and how much of it is in links. */
function weigh(body: HtmlElement): Map<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>();
  const open: { element: HtmlElement; at: number; link: boolean; paragraph: { isBegun: boolean } }[] = [
    { element: body, at: 0, link: false, paragraph: { isBegun: false } },
  ];
  weights.set(body, { text: 0, linked: 0, links: 0, isNumbered: false });
  for (let one = open.at(-1); one !== undefined; one = open.at(-1)) {
    const own = weights.get(one.element)!;
    const child = one.element.childNodes[one.at++];
    if (child === undefined) {
      open.pop();
      const outer = open.at(-1);
      if (outer !== undefined) addTo(weights.get(outer.element)!, own);
    } else if (isText(child)) {
      const length = child.value.replace(/\s+/g, ' ').trim().length;
      own.text += length;
      if (one.link) own.linked += length;
      else if (length > 20 && !one.paragraph.isBegun && looksEnumerated(child.value.trimStart().slice(0, 60)))
        own.isNumbered = true;
      one.paragraph.isBegun ||= length > 0;
    } else if (isElement(child) && !isUnseen(child)) {
      const isLink = child.tagName === 'a' && attribute(child, 'href') !== null;
      const link = isLink || (one.link && child.tagName !== 'a');
      const isItem = child.tagName === 'li' && one.element.tagName === 'ol';
      weights.set(child, { text: 0, linked: 0, links: isLink ? 1 : 0, isNumbered: false });
      if (isItem && !isLinkAlone(child)) weights.get(child)!.isNumbered = true;
      const isParagraph = blockElements.has(child.tagName) || child.tagName === 'br';
      if (isParagraph) one.paragraph = { isBegun: false };
      open.push({ element: child, at: 0, link, paragraph: isParagraph ? { isBegun: false } : one.paragraph });
    }
  }
  return weights;
}

function addTo(outer: Weight, own: Weight): void {
  outer.text += own.text;
  outer.linked += own.linked;
  outer.links += own.links;
  outer.isNumbered ||= own.isNumbered;
}

/** Whether an item is nothing but a link, as in a list of contents. */
function isLinkAlone(item: HtmlElement): boolean {
  const own = item.childNodes.filter((node) => !(isText(node) && node.value.trim() === ''));
  const [first] = own;
  return first !== undefined && isElement(first) && first.tagName === 'a';
}
