import { blockElements, headingLevel, isNote, isUnseen } from './elements.js';
import { attribute, type HtmlElement, type HtmlNode, isElement, textOf } from './parse.js';
import { nothing, type Weight, weigh } from './weights.js';

const furnished = /^(?:nav|aside|footer|header|form|menu|search)$/;
const roles = /^(?:navigation|banner|contentinfo|search|complementary|dialog|alert|menu|menubar|toolbar)$/;
const named =
  /(?:^|[-_\s])(?:nav(?:bar|igation|header|footer)?|menu|side-?bar|bread-?crumbs?|footer|header|share|sharing|social|related|comments?|ads?|advert\w*|cookies?|banner|toolbar|pagination|newsletter|promo\w*|popup|modal)(?:$|[-_\s])/i;
/** Where a book names the chapters before and after a page, at its head and foot, with their numbers. */
const pageTurning = /(?:^|\s)nav(?:header|footer)(?:$|\s)/i;
/** Names that books give to boxes within their text as well: there such a box is text if it is more than links. */
const boxes = /^(?:side-?bar|related|header|footer|banner|menu|toolbar)$/i;
/** From how much text on, at most how much of it in links, an element holds sentences of its own. */
const prose = { length: 20, linked: 0.8 };
/** What a class calls so and holds more of the text than this is the text. */
const largest = 0.3;
/** From how many links, and how much of a text they are, it is a list of links; how much of a page of contents they are. */
const linked = { links: 3, share: 0.8, page: 0.6 };

interface Page {
  readonly weights: ReadonlyMap<HtmlElement, Weight>;
  /** How much text it has. */
  readonly all: number;
  /** How much of that is in links. */
  readonly linked: number;
  /** Whether paragraphs stand right in an element, of those that were asked. */
  readonly running: Map<HtmlElement, boolean>;
  /** It is one of the pages of a book. */
  readonly isInBook: boolean;
}

/**
 * The elements of a page that are no text of its document: navigation, other news, what stands at the head and the foot of
 * each page of a site. Where the page says what its main part is, all around that is. Nothing that holds numbered paragraphs
 * is, unless the page says so itself. In a book lists of links into the book are its contents, also where they fill a page.
 */
export function furnitureOf(body: HtmlElement, isInBook = false): ReadonlySet<HtmlElement> {
  const weights = weigh(body);
  const { text: all, linked: own } = weights.get(body) ?? nothing;
  const page: Page = { weights, all, linked: own, running: new Map(), isInBook };
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
  if (isNote(element)) return false;
  if (page.isInBook && isContents(element, page)) return true;
  const isSmall = weight.text <= largest * page.all;
  if (!isSmall) return false;
  if (roles.test(attribute(element, 'role') ?? '')) return true;
  // The head of an article, and notes beside it, are its own.
  if (furnished.test(element.tagName) && !(isMain && /^(?:header|form|footer)$/.test(element.tagName)))
    return !weight.isNumbered || element.tagName === 'nav';
  if (pageTurning.test(namesOf(element))) return true;
  if (weight.isNumbered) return false;
  if (isNamed(element)) return !isBoxInText(element, parent, page);
  // A book has no site around it.
  return !page.isInBook && isLinks(element, weight);
}

/** Whether it is the contents of a book: a list of links into it that is called so, or on a page that has little else. */
function isContents(element: HtmlElement, { weights, all, linked: own }: Page): boolean {
  const weight = weights.get(element) ?? nothing;
  if (!isLinks(element, weight) || weight.foreign > 0) return false;
  return (
    own >= linked.page * all || /(?:^|[-_\s])(?:toc|toctree|contents)(?:$|[-_\s])/i.test(namesOf(element))
  );
}

/** Whether it is a list of links and little else. */
function isLinks({ tagName }: HtmlElement, { text, links, linked: own }: Weight): boolean {
  const isHolder = /^(?:div|ul|ol|table|td|section|p|dl)$/.test(tagName);
  return isHolder && links >= linked.links && own >= linked.share * text;
}

function isNamed(element: HtmlElement): boolean {
  if (furnished.test(element.tagName) || roles.test(attribute(element, 'role') ?? '')) return true;
  return named.test(namesOf(element));
}

function namesOf(element: HtmlElement): string {
  const title = element.tagName === 'div' ? attribute(element, 'title') : null;
  const id = isSlug(element) ? null : attribute(element, 'id');
  return [attribute(element, 'class'), id, title].map((name) => name ?? '').join(' ');
}

/** Whether an element has its name from its heading, as generators of pages give them: that says nothing of what it is. */
function isSlug(element: HtmlElement): boolean {
  const id = attribute(element, 'id');
  const heading = element.childNodes.filter(isElement).find((node) => headingLevel(node) > 0);
  if (id === null || heading === undefined) return false;
  const slug = slugOf(textOf(heading));
  return slug !== '' && slug.endsWith(slugOf(id));
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
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
