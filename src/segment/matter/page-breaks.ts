import type { ReadBlock, ReadDocument } from '../../document/types.js';
import type { Locale } from '../../locale/types.js';
import { comparable, skipBlanks, trimSpan } from '../../text/normal.js';
import { Printer, slicePrinted, sourceEnd, sourceStart } from '../../text/printed.js';
import { isPageNumber } from './furniture.js';

const formFeed = '\f';
/** Longest line that may be a running head or foot. */
const longest = 120;

/**
 * A text of pages with what each leaf carries set apart: the running head below a form feed, the page's number or the
 * running foot above it. Where a page ends within a sentence the two parts of its paragraph are one block again, and
 * what was between them is furniture inside its span. Only texts with form feeds are changed.
 */
export function withoutPageBreaks(document: ReadDocument, locale: Locale): ReadDocument {
  const { text } = document.source;
  if (!text.includes(formFeed)) return document;
  const lines = leafLines(text, locale);
  if (lines.size === 0) return document;
  const parts = document.blocks.flatMap((block) => partsOf(block, lines, text));
  return { ...document, blocks: joined(parts, lines) };
}

/** Offsets at which the heads and feet of pages begin, without the blanks before them. */
function leafLines(text: string, locale: Locale): ReadonlySet<number> {
  const heads: number[] = [];
  const feet: number[] = [];
  for (let at = text.indexOf(formFeed); at >= 0; at = text.indexOf(formFeed, at + 1)) {
    const head = skipBlanks(text, at + 1);
    if (head < text.length) heads.push(head);
    const foot = lastLineBefore(text, at);
    if (foot >= 0) feet.push(foot);
  }
  const first = skipBlanks(text, 0);
  const found = new Set<number>();
  const headKeys = counted([first, ...heads], text);
  for (const head of heads) if (isLeafLine(text, head, headKeys, locale)) found.add(head);
  const footKeys = counted(feet, text);
  for (const foot of feet) if (isLeafLine(text, foot, footKeys, locale)) found.add(foot);
  return found;
}

function isLeafLine(text: string, at: number, keys: ReadonlyMap<string, number>, locale: Locale): boolean {
  const line = lineAt(text, at);
  if (line.length > longest) return false;
  return isPageNumber(line, locale) || (keys.get(keyOf(line)) ?? 0) > 1;
}

function counted(places: readonly number[], text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const at of places) {
    const key = keyOf(lineAt(text, at));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf(line: string): string {
  return comparable(line).replace(/\d+/g, '#').replace(/\s+/g, ' ');
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? at + longest + 1 : Math.min(end, at + longest + 1)).trimEnd();
}

/** Where the last line before an offset that is not blank begins; -1 where there is none. */
function lastLineBefore(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1)) && text.charAt(end - 1) !== formFeed) end--;
  if (end === 0 || text.charAt(end - 1) === formFeed) return -1;
  const line = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf(formFeed, end - 1)) + 1;
  return skipBlanks(text, line);
}

/** A block cut at the lines of its pages' heads and feet; the block itself where it has none. */
function partsOf(block: ReadBlock, leaf: ReadonlySet<number>, text: string): ReadBlock[] {
  const { printed } = block;
  const starts = [0, ...block.lines];
  const isLeaf = starts.map((at) => leaf.has(skipBlanks(text, sourceStart(printed, at))));
  if (!isLeaf.includes(true)) return [block];
  const parts: ReadBlock[] = [];
  for (let line = 0; line < starts.length; ) {
    let next = line + 1;
    while (next < starts.length && !isLeaf[line] && !isLeaf[next]) next++;
    const part = partOf(block, starts[line]!, starts[next] ?? printed.text.length, isLeaf[line]!);
    if (part !== null) parts.push(part);
    line = next;
  }
  return parts;
}

function partOf(block: ReadBlock, from: number, to: number, leaf: boolean): ReadBlock | null {
  const { text } = block.printed;
  const { start: low, end: high } = trimSpan(text, from, to);
  if (low === high) return null;
  const lines = block.lines.filter((line) => line > low && line < high).map((line) => line - low);
  const place = { start: sourceStart(block.printed, low), end: sourceEnd(block.printed, high) };
  const part = { ...block, ...place, lines, printed: slicePrinted(block.printed, low, high) };
  return leaf ? { ...part, role: 'furniture', searchable: false, depth: 0 } : part;
}

/** What ends a paragraph, and what the next one begins with; the rest goes on across the page's end. */
const ended = /[.!?…。！？:：][)）"”»」』]*$/u;
const goesOn = /^(?!\p{Ll}{1,4}[.)])(?:\p{Ll}|[,;，；)])/u;
const han = /^(?![一二三四五六七八九十]{1,3}、|第)\p{Script=Han}/u;

/**
 * Blocks with those parts of one paragraph joined between which nothing but a page's end stands, on however many pages.
 * What stood there comes right behind.
 */
function joined(parts: readonly ReadBlock[], leaf: ReadonlySet<number>): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  for (let at = 0; at < parts.length; ) {
    let whole = parts[at]!;
    const inside: ReadBlock[] = [];
    for (at++; at < parts.length; at++) {
      let next = at;
      while (next < parts.length && leaf.has(parts[next]!.start)) next++;
      if (next === at || next === parts.length || !isCut(whole, parts[next]!)) break;
      inside.push(...parts.slice(at, next));
      whole = join(whole, parts[next]!);
      at = next;
    }
    blocks.push(whole, ...inside);
  }
  return blocks;
}

function isCut(one: ReadBlock, other: ReadBlock): boolean {
  if (one.role !== 'paragraph' || other.role !== 'paragraph') return false;
  const close = one.printed.text.slice(-8);
  if (ended.test(close)) return false;
  const open = other.printed.text.slice(0, 8);
  return goesOn.test(open) || (han.test(open) && !/[;；]$/.test(close));
}

function join(one: ReadBlock, other: ReadBlock): ReadBlock {
  const printer = new Printer();
  printer.addPrinted(one.printed);
  printer.add(' ', one.end, other.start - one.end);
  const shift = printer.length;
  printer.addPrinted(other.printed);
  const lines = [...one.lines, shift, ...other.lines.map((line) => line + shift)];
  return { ...one, printed: printer.done(), lines, end: other.end };
}
