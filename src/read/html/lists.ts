import { printRoman } from '../../value/roman.js';
import { attribute, type HtmlElement, isElement } from './parse.js';

/** A list that is open, as its items are counted. */
export interface OpenList {
  /** Null for one whose items have bullets or nothing. */
  readonly style: string | null;
  readonly list: number;
  readonly level: number;
  readonly step: 1 | -1;
  next: number;
  items: number;
}

/** The number of an item. */
export interface ItemNumber {
  readonly text: string;
  readonly value: number;
  readonly list: number;
  readonly level: number;
}

const byType: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const unnumbered = /^(?:none|disc|circle|square|disclosure-\w+)$/;

/** Counts the items of lists as the HTML Standard says: `start`, `value`, `reversed`, `type` and list-style-type. */
export class ListCounter {
  readonly #open: OpenList[] = [];
  readonly #counts: number[] = [];
  readonly #isWriter: boolean;
  #lists = 0;

  /** @param isWriter Writer leaves its lists without an item of theirs where they go on, and begins them at 1 */
  constructor(isWriter: boolean) {
    this.#isWriter = isWriter;
  }

  get depth(): number {
    return this.#open.length;
  }

  open(element: HtmlElement): void {
    const outer = this.#open.at(-1);
    const level = this.#open.length;
    const isReversed = attribute(element, 'reversed') !== null;
    const said = integer(attribute(element, 'start'));
    const isWithin = this.#isWriter && beginsWithList(element);
    const goesOn = said === null && (outer === undefined ? isWithin : this.#isWriter && outer.items === 0);
    const first = isReversed ? itemsOf(element).length : goesOn ? (this.#counts[level] ?? 0) + 1 : 1;
    const isNew = level === 0 && !isWithin;
    this.#open.push({
      style: element.tagName === 'ol' && !isTypedIn(element) ? styleOf(element, 'decimal') : null,
      list: isNew ? ++this.#lists : this.#lists,
      level,
      step: isReversed ? -1 : 1,
      next: said ?? first,
      items: 0,
    });
  }

  close(): void {
    this.#open.pop();
  }

  /** The number of the next item; null where it has none, or is in no list. */
  item(element: HtmlElement): ItemNumber | null {
    const list = this.#open.at(-1);
    if (list === undefined) return null;
    list.items++;
    if (list.style === null) return null;
    const style = styleOf(element, list.style);
    const value = integer(attribute(element, 'value')) ?? list.next;
    list.next = value + list.step;
    this.#counts.length = list.level;
    this.#counts[list.level] = value;
    return style === null ? null : { text: shown(value, style), value, list: list.list, level: list.level };
  }
}

function itemsOf({ childNodes }: HtmlElement): HtmlElement[] {
  return childNodes.filter((node): node is HtmlElement => isElement(node) && node.tagName === 'li');
}

/** Whether a list is there before an item of it: its items go on where an earlier list of the page has ended. */
function beginsWithList({ childNodes }: HtmlElement): boolean {
  const first = childNodes.find(isElement);
  return first !== undefined && (first.tagName === 'ol' || first.tagName === 'ul');
}

function integer(text: string | null): number | null {
  const digits = /^\s*([+-]?\d{1,9})/.exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Null for bullets and for what shows nothing. */
function styleOf(element: HtmlElement, usual: string): string | null {
  const css = attribute(element, 'style') ?? '';
  const styled = /list-style(?:-type)?\s*:\s*([^;]*)/i.exec(css)?.[1]?.trim().toLowerCase();
  const type = byType[attribute(element, 'type') ?? ''];
  const word = styled?.split(/\s+/).find((each) => !/^(?:inside|outside|url.*)$/.test(each)) ?? type ?? usual;
  return unnumbered.test(word) ? null : word;
}

/**
 * Whether the items of a list begin with numbers of their own: then a style sheet that is not looked at leaves the
 * counted ones away.
 */
function isTypedIn(element: HtmlElement): boolean {
  const items = itemsOf(element);
  const typed = items.filter((item) => {
    const text = leadOf(item).trimStart();
    return /^(?:[(（]?(?:\d{1,3}|\p{L}|[ivxlc]{1,5})[.)）、]|第[^\s]{1,5}[条條章节節]|\p{Lu}\p{L}+ \d{1,3}\b)/u.test(
      text,
    );
  });
  return items.length > 1 && typed.length === items.length;
}

/** The first characters of an element's text. */
function leadOf(element: HtmlElement): string {
  const open = [...element.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node && node.value.trim() !== '') return node.value.slice(0, 40);
    if (isElement(node)) open.push(...[...node.childNodes].reverse());
  }
  return '';
}

function shown(value: number, style: string): string {
  return `${numeral(value, style) ?? String(value)}${/^cjk|chinese|japanese/.test(style) ? '、' : '.'}`;
}

function numeral(value: number, style: string): string | null {
  switch (style) {
    case 'lower-alpha':
    case 'lower-latin':
      return letters(value);
    case 'upper-alpha':
    case 'upper-latin':
      return letters(value)?.toUpperCase() ?? null;
    case 'lower-roman':
      return printRoman(value)?.toLowerCase() ?? null;
    case 'upper-roman':
      return printRoman(value)?.toUpperCase() ?? null;
    case 'decimal-leading-zero':
      return String(value).padStart(2, '0');
    case 'cjk-decimal':
      return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join('');
    case 'cjk-ideographic':
    case 'trad-chinese-informal':
    case 'simp-chinese-informal':
    case 'japanese-informal':
      return han(value);
    default:
      return null;
  }
}

/** After z come aa, ab, ac (CSS Counter Styles, alphabetic). */
function letters(value: number): string | null {
  if (value < 1) return null;
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

function han(value: number): string | null {
  if (value < 0 || value > 99) return null;
  const digits = '〇一二三四五六七八九';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return digits[ones] ?? null;
  return `${tens > 1 ? digits[tens] : ''}十${ones > 0 ? digits[ones] : ''}`;
}
