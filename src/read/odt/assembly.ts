import type { BlockRole } from '../../document/types.js';
import type { PackageInline } from '../package/inlines.js';
import { columnOf, isFlow, markParallel, paragraphName } from '../package/tables.js';
import { type Label, levelIndent, type PackageWriter, plainParagraph } from '../package/writer.js';
import type { NumberFormats } from './formats.js';
import { countItem, labelOf } from './lists.js';
import type { OdtParagraph } from './paragraph.js';
import type { OdtStyles } from './styles.js';

/** What is needed to count and print the paragraphs of a document. */
export interface OdtAssembly {
  readonly writer: PackageWriter;
  readonly styles: OdtStyles;
  readonly formats: NumberFormats;
}

/** Writes the paragraphs of a document's own text, each with its notes and the text boxes that hang on it. */
export function writeOdtBody(paragraphs: readonly OdtParagraph[], part: number, assembly: OdtAssembly): void {
  markParallel(paragraphs);
  const outside = new Set(
    paragraphs.flatMap(({ cell, place }) => (place !== null && isFlow(cell) ? [place.list] : [])),
  );
  for (let at = 0; at < paragraphs.length; ) {
    const first = paragraphs[at]!;
    const end = joinedEnd(paragraphs, at);
    const joined = paragraphs.slice(at, end);
    if (first.isHidden) assembly.writer.emptyParagraph(part, nameOf(first), first);
    else {
      // Joined paragraphs are laid out as the first of them.
      const inlines = joined.flatMap((paragraph) => paragraph.inlines);
      const isCounted = first.place !== null && outside.has(first.place.list);
      writeOne(first, inlines, part, assembly, isFlow(first.cell) || isCounted);
    }
    for (const [index, paragraph] of joined.entries()) {
      if (index > 0) assembly.writer.emptyParagraph(part, nameOf(paragraph), paragraph);
      writeHanging(paragraph, part, assembly);
    }
    at = end;
  }
}

/** The end of the paragraphs that are one in the state that is read. */
function joinedEnd(paragraphs: readonly OdtParagraph[], from: number): number {
  let end = from + 1;
  while (paragraphs[end - 1]?.isJoined && paragraphs[end]?.cell === paragraphs[from]?.cell) {
    if (end >= paragraphs.length) break;
    end++;
  }
  return end;
}

/** Writes paragraphs of page headers and footers. */
export function writeOdtFurniture(
  paragraphs: readonly OdtParagraph[],
  part: number,
  name: string,
  { writer }: OdtAssembly,
): void {
  for (const element of paragraphs) {
    const { inlines } = element;
    writer.paragraph({ ...plainParagraph, part, inlines, role: 'furniture', name, element });
  }
}

function writeOne(
  paragraph: OdtParagraph,
  inlines: readonly PackageInline[],
  part: number,
  { writer, formats, styles }: OdtAssembly,
  isSearched: boolean,
): void {
  const { isContents, outline, place, hangs, pictures } = paragraph;
  const label = labelFor(paragraph, formats);
  const depth = isContents ? 0 : Math.min(6, outline);
  const isPicture = label === null && inlines.every(({ text }) => text.trim() === '') && pictures.length > 0;
  const isListed = isContents || styles.names(paragraph.style).some((name) => /^Contents_20_/.test(name));
  const kind = isListed
    ? 'contents'
    : isPicture
      ? 'picture'
      : /^(?:foot|end)note/.test(hangs)
        ? 'note'
        : 'text';
  const role = roleOf(kind, isSearched, depth, label);
  writer.paragraph({
    part,
    label,
    inlines: isPicture ? pictures : inlines,
    role,
    depth: role === 'heading' ? depth : 0,
    indent: place === null || depth > 0 ? 0 : place.level * levelIndent,
    searchable: isSearched && !isListed,
    name: nameOf(paragraph),
    element: paragraph,
    ...columnOf(paragraph.cell),
  });
}

function roleOf(
  kind: 'contents' | 'picture' | 'note' | 'text',
  isSearched: boolean,
  depth: number,
  label: Label | null,
): BlockRole {
  if (kind === 'contents') return 'furniture';
  if (kind === 'picture') return 'image';
  if (kind === 'note') return 'paragraph';
  if (!isSearched) return 'table';
  if (depth > 0) return 'heading';
  return label !== null && label.number === null ? 'item' : 'paragraph';
}

/** Counts the paragraph. */
function labelFor({ place, start, tagEnd }: OdtParagraph, formats: NumberFormats): Label | null {
  if (place === null) return null;
  const { counts, style, level } = place;
  if (place.restarts) counts.length = Math.min(counts.length, level);
  countItem(counts, style, level, place.start);
  const label = labelOf(counts, style, level, formats);
  if (label === null) return null;
  const number = label.value === null ? null : { value: label.value, list: place.list, level };
  return { text: label.text, gap: label.gap, number, start, size: tagEnd - start };
}

function nameOf({ number, hangs, cell }: OdtParagraph): string {
  return hangs === '' ? paragraphName(number, cell) : hangs;
}

function writeHanging({ hanging }: OdtParagraph, part: number, assembly: OdtAssembly): void {
  for (const one of hanging) {
    const isNote = !one.hangs.startsWith('text box');
    writeOne(one, one.inlines, part, assembly, !isNote);
    writeHanging(one, part, assembly);
  }
}
