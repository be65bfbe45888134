import type { BlockRole } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import { joinsWithoutSpace, looksEnumerated } from '../line-shapes.js';
import type { PackageInline } from '../package/inlines.js';
import { columnOf, isFlow, markParallel } from '../package/tables.js';
import { type Label, levelIndent, type PackageWriter } from '../package/writer.js';
import { lineBreak } from './characters.js';
import { blockElements } from './elements.js';
import { type HtmlElement, isElement } from './parse.js';
import type { HtmlParagraph } from './story.js';

/** Lines as long as this are paragraphs, whatever parts them. */
const longLine = 60;

/** Writes the paragraphs of a page. */
export function writePage(
  paragraphs: readonly HtmlParagraph[],
  part: number,
  writer: PackageWriter,
  page?: string,
): void {
  let count = 0;
  markTables(paragraphs);
  const isAllQuoted = quotedShare(paragraphs) > 0.5;
  const hosts = new Map<HtmlElement, number>();
  for (const { host } of paragraphs) hosts.set(host, (hosts.get(host) ?? 0) + 1);
  for (const paragraph of paragraphs) {
    const lines = linesOf(paragraph);
    const isWhole = lines.length <= 1 && hosts.get(paragraph.host) === 1 && !holdsBlocks(paragraph.host);
    for (const [at, inlines] of lines.entries()) {
      const item = at === 0 ? paragraph.item : null;
      const element = (item && spanOf(item.element)) ?? (isWhole ? spanOf(paragraph.host) : null);
      const name = page === undefined ? '' : `paragraph ${++count} of ${page}`;
      const line = { inlines, item, element: element ?? spanIn(inlines), name };
      writeLine(paragraph, line, part, writer, isAllQuoted);
    }
  }
}

/** What is written of a paragraph at a time. */
interface Line {
  readonly inlines: readonly PackageInline[];
  readonly item: HtmlParagraph['item'];
  readonly element: Span;
  readonly name: string;
}

function writeLine(
  { place, pictures }: HtmlParagraph,
  { inlines, item, element, name }: Line,
  part: number,
  writer: PackageWriter,
  isAllQuoted: boolean,
): void {
  const label = item === null ? null : labelOf(item);
  const isPicture = inlines.length === 0 && pictures.length > 0 && label === null;
  const isFlowing = isFlow(place.cell);
  const role: BlockRole =
    isPicture && place.kind !== 'furniture' ? 'image' : roleOf(place, isFlowing, item, label, isAllQuoted);
  writer.paragraph({
    part,
    label,
    inlines: isPicture ? pictures : inlines,
    role,
    depth: role === 'heading' ? place.heading : 0,
    indent: label === null ? 0 : (item?.number?.level ?? 0) * levelIndent,
    searchable: isFlowing && (place.kind === 'text' || (place.kind === 'quote' && isAllQuoted)),
    name,
    element,
    ...columnOf(place.cell),
    ...(place.language === null ? {} : { language: place.language }),
  });
}

function roleOf(
  { kind, heading }: HtmlParagraph['place'],
  isFlowing: boolean,
  item: HtmlParagraph['item'],
  label: Label | null,
  isAllQuoted: boolean,
): BlockRole {
  if (kind === 'furniture') return 'furniture';
  if (kind === 'code') return 'code';
  if (kind === 'caption') return 'caption';
  if (kind === 'quote' && !isAllQuoted) return 'quote';
  if (!isFlowing) return 'table';
  if (heading > 0) return 'heading';
  return item !== null && label === null ? 'item' : 'paragraph';
}

function labelOf({ number, element }: NonNullable<HtmlParagraph['item']>): Label | null {
  const tag = element.sourceCodeLocation?.startTag;
  if (number === null || tag == null) return null;
  const { text, value, list, level } = number;
  const size = tag.endOffset - tag.startOffset;
  return {
    text,
    gap: ' ',
    number: { value, list, level },
    start: tag.startOffset,
    // Stretches that are equally long map character by character, which a number does not.
    size: size === text.length ? size - 1 : size,
  };
}

/** Tells the tables that hold texts side by side, and those that lay out a page. */
function markTables(paragraphs: readonly HtmlParagraph[]): void {
  const placed = paragraphs.map(({ place: { cell }, inlines }) => ({ cell, inlines }));
  for (const [table, cells] of markParallel(placed)) {
    const places = new Map<string, number>();
    for (const { row, column } of cells) {
      const key = `${row} ${column}`;
      places.set(key, (places.get(key) ?? 0) + 1);
    }
    if (Math.max(...places.values()) >= 4) table.isLayout = true;
  }
}

function quotedShare(paragraphs: readonly HtmlParagraph[]): number {
  let [quoted, all] = [0, 0];
  for (const { place, inlines } of paragraphs) {
    if (place.kind === 'furniture') continue;
    const length = inlines.reduce((sum, { text }) => sum + text.length, 0);
    all += length;
    if (place.kind === 'quote') quoted += length;
  }
  return all === 0 ? 0 : quoted / all;
}

function spanOf({ sourceCodeLocation }: HtmlElement): Span | null {
  if (sourceCodeLocation == null) return null;
  return { start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset };
}

function spanIn(inlines: readonly PackageInline[]): Span {
  const [first, last] = [inlines[0], inlines.at(-1)];
  return { start: first?.start ?? 0, end: last === undefined ? 0 : last.start + last.size };
}

function holdsBlocks({ childNodes }: HtmlElement): boolean {
  return childNodes.some((node) => isElement(node) && blockElements.has(node.tagName));
}

/** The lines of a paragraph that are paragraphs of their own: parted by empty ones, numbered, or long. */
function linesOf({ inlines, place }: HtmlParagraph): PackageInline[][] {
  if (place.kind === 'code') return [inlines];
  const lines: PackageInline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)!.push(inline);
  }
  const shown = lines.map(collapsed);
  const texts = shown.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  const full = texts.filter((text) => text !== '');
  const isParted =
    place.heading === 0 &&
    (texts.slice(1, -1).includes('') ||
      full.slice(1).some((text) => looksEnumerated(text.slice(0, 60))) ||
      full.reduce((sum, text) => sum + text.length, 0) > longLine * full.length);
  if (isParted) return shown.filter((_, at) => texts[at] !== '');
  const breaks = inlines.filter(({ kind }) => kind === 'break');
  const one = shown.flatMap((line, at) => (at === 0 ? line : [breaks[at - 1]!, ...line]));
  return one.length === 0 ? [[]] : [one];
}

/** White space in a row as one space, none at the ends; a line end between characters without spaces is nothing. */
function collapsed(line: readonly PackageInline[]): PackageInline[] {
  const kept: PackageInline[] = [];
  const isSpace = (inline: PackageInline | undefined) =>
    inline === undefined || inline.text === ' ' || inline.text === lineBreak;
  for (const inline of line) {
    if (isSpace(inline) && isSpace(kept.at(-1))) continue;
    kept.push(inline);
  }
  if (isSpace(kept.at(-1))) kept.pop();
  return kept.flatMap((inline, at) => {
    if (inline.text !== lineBreak) return [inline];
    const [before = '', after = ''] = [kept[at - 1]?.text, kept[at + 1]?.text];
    const isClose = joinsWithoutSpace(before.charCodeAt(before.length - 1), after.charCodeAt(0));
    return isClose ? [] : [{ ...inline, text: ' ' }];
  });
}
