import { joinsWithoutSpace, looksEnumerated, startsLowerCase } from '../line-shapes.js';
import type { PageLine } from './lines.js';
import { type Columns, columnsOf, isFull } from './room.js';

/** A paragraph that lines are put together to. */
export interface PdfParagraph {
  readonly text: string;
  readonly page: number;
  readonly size: number;
  readonly lines: number;
  /** What the structure tree says that it is: `H1`, `P`, `LBody`; null where it says nothing. */
  readonly role: string | null;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/** The element of the structure tree that letters are in. */
export interface Tagged {
  readonly element: number;
  readonly role: string;
  readonly cell: PdfParagraph['cell'];
}

/** What stands at the end of a paragraph, or before a list; a bar is left of a table. */
const statementEnd = /[.!?:;。！？：；…|]["”’»)]*$/u;

/** Puts lines together to paragraphs: by the structure tree where there is one, else by how they are set. */
export function paragraphsOf(
  lines: readonly PageLine[],
  tagged: ReadonlyMap<string, Tagged>,
): PdfParagraph[] {
  const words = wholeWords(lines);
  const typical = typicalOf(lines);
  const paragraphs: PdfParagraph[] = [];
  let own: PageLine[] = [];
  const flush = () => {
    const [first] = own;
    if (first === undefined) return;
    const tag = tagOf(first, tagged);
    paragraphs.push({
      text: joined(own, words),
      page: first.page,
      size: first.size,
      lines: own.length,
      role: tag?.role ?? null,
      cell: tag?.cell ?? null,
    });
    own = [];
  };
  for (const line of lines) {
    const last = own.at(-1);
    if (last !== undefined && !isOne(own, last, line, tagged, typical)) flush();
    own.push(line);
  }
  flush();
  return paragraphs;
}

/** The words of lines, but for those that the end of a line parts. */
function wholeWords(lines: readonly PageLine[]): Set<string> {
  const words = new Set<string>();
  for (const [at, { text }] of lines.entries()) {
    const isParted = /[-‐]$/.test(lines[at - 1]?.text ?? '');
    const whole = (isParted ? text.replace(/^\S+/, '') : text).replace(/\S+[-‐]$/, '');
    for (const [word] of whole.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
      words.add(word);
      // A first part that takes a hyphen once takes it always: `self-`.
      if (word.includes('-')) words.add(word.slice(0, word.indexOf('-') + 1));
    }
  }
  return words;
}

function tagOf({ content }: PageLine, tagged: ReadonlyMap<string, Tagged>): Tagged | null {
  return content === null ? null : (tagged.get(content) ?? null);
}

interface Typical {
  readonly leading: number;
  readonly columns: Columns;
}

/** How far lines of a paragraph are apart, and how wide their columns are. */
function typicalOf(lines: readonly PageLine[]): Typical {
  const columns = columnsOf(lines);
  const all: number[] = [];
  const within: number[] = [];
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1];
    const gap = last === undefined || last.page !== line.page ? 0 : (line.y - last.y) / line.size;
    if (last === undefined || gap <= 0.5 || gap >= 4) continue;
    const rounded = Math.round(gap * 20) / 20;
    all.push(rounded);
    // Short paragraphs with space between them are more than lines that go on.
    const goesOn = !statementEnd.test(last.text) && !looksEnumerated(line.text.slice(0, 60));
    if (goesOn && isFull(last, line, [], columns)) within.push(rounded);
  }
  return { leading: Math.min(mostFrequent(within) ?? mostFrequent(all) ?? 1.2, 2), columns };
}

function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Whether a line goes on with the paragraph before it. */
function isOne(
  own: readonly PageLine[],
  last: PageLine,
  line: PageLine,
  tagged: ReadonlyMap<string, Tagged>,
  typical: Typical,
): boolean {
  const [before, tag] = [tagOf(last, tagged), tagOf(line, tagged)];
  if (before !== null && tag !== null && last.page === line.page) return isSameElement(before, tag, last);
  const ends = statementEnd.test(last.text);
  if (last.page !== line.page) {
    const isAmid = /[:;]$/.test(last.text) && startsLowerCase(line.text);
    if ((ends && !isAmid) || looksEnumerated(line.text.slice(0, 60))) return false;
    return isSameSize(last, line) && isFull(last, line, own, typical.columns);
  }
  const gap = (line.y - last.y) / Math.max(last.size, line.size);
  const isLevel = Math.abs(gap) < 0.4;
  // What stands further up is the head of a next column, and what is level with it the text of a number.
  if (isLevel) return line.x >= last.end - 1;
  if (!isSameSize(last, line)) return false;
  if (gap < 0)
    return !ends && isFull(last, line, own, typical.columns) && !looksEnumerated(line.text.slice(0, 60));
  if (gap > 1.3 * typical.leading) return false;
  const isFilled = isFull(last, line, own, typical.columns);
  const isNext = numberOf(line.text) === numberOf(own[0]?.text ?? '') + 1;
  if (looksEnumerated(line.text.slice(0, 60)) && (ends || !isFilled || isNext)) return false;
  if (own.length > 1 && line.x > last.x + 0.8 * line.size) return false;
  return isFilled || (!ends && startsLowerCase(line.text));
}

/** Digits between Chinese signs may be of another size. */
function isSameSize(last: PageLine, line: PageLine): boolean {
  return Math.abs(last.size - line.size) <= 0.1 * last.size;
}

/** The number or the letter that a line begins with, as a number; none is not a number. */
function numberOf(text: string): number {
  const [, digits, letter] = /^[(（]?(?:(\d{1,4})|([a-z]))[.)）、]/.exec(text) ?? [];
  return digits === undefined ? (letter?.charCodeAt(0) ?? Number.NaN) : Number(digits);
}

/** A number of a list and its text are two elements of one item. */
function isSameElement(before: Tagged, tag: Tagged, last: PageLine): boolean {
  if (before.element === tag.element) return true;
  return before.role === 'Lbl' && last.text.length < 30;
}

/** The text of lines that follow each other. */
function joined(lines: readonly PageLine[], words: ReadonlySet<string>): string {
  let text = '';
  for (const { text: line } of lines) {
    if (text === '') text = line;
    else if (/[\u00ad]$/.test(text)) text = text.slice(0, -1) + line;
    else if (isHyphenated(text, line, words)) text = text.slice(0, -1) + line;
    else if (/[\p{L}\p{N}][-‐/]$/u.test(text)) text += line;
    else if (isClose(text, line)) text += line;
    else text += ` ${line}`;
  }
  return text.replace(/\u00ad/g, '');
}

/** Whether two lines are parted by nothing: in Chinese, also beside digits and signs of the Latin script. */
function isClose(text: string, next: string): boolean {
  if (joinsWithoutSpace(text.charCodeAt(text.length - 1), next.charCodeAt(0))) return true;
  const [last, first] = [text.slice(-1), next.slice(0, 1)];
  const isHan = (sign: string) => /\p{Script=Han}/u.test(sign);
  return (isHan(last) && !/[A-Za-z(]/.test(first)) || (isHan(first) && !/[A-Za-z]/.test(last));
}

/**
 * Whether a hyphen at the end of a line parts a word that has none: not in numbers and codes, nor in a word that has it
 * elsewhere, nor between two words.
 */
function isHyphenated(text: string, next: string, words: ReadonlySet<string>): boolean {
  const head = /(?:^|[\s(“«"'’])([\p{L}\p{M}]+)[-‐]$/u.exec(text)?.[1];
  const tail = /^[\p{Ll}\p{M}]+/u.exec(next)?.[0];
  if (head === undefined || tail === undefined || /^[-‐/\d]/.test(next.slice(tail.length))) return false;
  if (words.has(head + tail)) return true;
  if (words.has(`${head}-${tail}`) || words.has(`${head}-`)) return false;
  const isWord = (word: string) => word.length > 2 && words.has(word);
  return !(isWord(head) && isWord(tail));
}
