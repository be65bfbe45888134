import type { BlockRole } from '../../document/types.js';
import type { PackageInline } from '../package/inlines.js';
import { columnOf, isFlow, markParallel, paragraphName } from '../package/tables.js';
import { type Label, levelIndent, type PackageWriter, plainParagraph } from '../package/writer.js';
import type { CountedLabel, Counters } from './counters.js';
import type { Notes } from './notes.js';
import { type ListPlace, listPlace, type Numbering } from './numbering.js';
import type { StoryParagraph } from './paragraph.js';
import type { Styles, WordStyle } from './styles.js';

/** What is needed to count and print the paragraphs of a document. */
export interface BodyAssembly {
  readonly writer: PackageWriter;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counters: Counters;
  readonly notes: readonly Notes[];
}

/** A paragraph with what its properties come to. */
interface Resolved {
  readonly paragraph: StoryParagraph;
  readonly chain: readonly WordStyle[];
  readonly place: ListPlace | null;
}

/** Writes the paragraphs of a document's own text, each with its notes and the text boxes that hang on it. */
export function writeBody(paragraphs: readonly StoryParagraph[], part: number, assembly: BodyAssembly): void {
  markParallel(paragraphs);
  const resolved = paragraphs.map((paragraph) => resolvedIn(paragraph, assembly));
  const outside = new Set(
    resolved.flatMap(({ paragraph, place }) =>
      place && isFlow(paragraph.cell) ? [place.list.abstract] : [],
    ),
  );
  let carried: readonly PackageInline[] = [];
  for (const [at, one] of resolved.entries()) {
    const { paragraph, place } = one;
    const inlines = [...carried, ...paragraph.inlines];
    const next = paragraphs[at + 1];
    carried = [];
    if (paragraph.properties.isJoined && next !== undefined && next.cell === paragraph.cell) {
      carried = inlines;
      assembly.writer.emptyParagraph(part, nameOf(paragraph), paragraph);
    } else if (paragraph.properties.isMarkHidden && inlines.length === 0) {
      assembly.writer.emptyParagraph(part, nameOf(paragraph), paragraph);
    } else {
      const isCounted = place !== null && outside.has(place.list.abstract);
      writeOne(one, inlines, part, assembly, isFlow(paragraph.cell) || isCounted);
    }
    writeHanging(paragraph, part, assembly);
  }
}

/** Writes paragraphs of a part that is around the text, such as a page header. */
export function writeFurniture(
  paragraphs: readonly StoryParagraph[],
  part: number,
  name: string,
  assembly: BodyAssembly,
): void {
  for (const paragraph of paragraphs) {
    assembly.writer.paragraph({
      ...plainParagraph,
      part,
      inlines: paragraph.inlines,
      role: 'furniture',
      name,
      element: paragraph,
    });
  }
}

function resolvedIn(paragraph: StoryParagraph, { styles, numbering }: BodyAssembly): Resolved {
  const { properties } = paragraph;
  const chain = styles.chain(properties.style);
  return { paragraph, chain, place: listPlace(numbering, properties, chain) };
}

function writeOne(
  { paragraph, chain, place }: Resolved,
  inlines: readonly PackageInline[],
  part: number,
  { writer, counters }: BodyAssembly,
  isSearched: boolean,
): void {
  const counted = place === null ? null : counters.next(place);
  const isContents = paragraph.isContents || chain.some(({ name }) => /^toc( \d|$| heading)/.test(name));
  const depth = isContents ? 0 : depthOf(paragraph, chain);
  const isPicture = inlines.every(({ text }) => text.trim() === '') && counted === null;
  const role = roleOf(isContents, isPicture && paragraph.pictures.length > 0, isSearched, depth, counted);
  writer.paragraph({
    part,
    label: counted === null || place === null ? null : labelOf(counted, place, paragraph),
    inlines: role === 'image' ? paragraph.pictures : inlines,
    role,
    depth: role === 'heading' ? depth : 0,
    indent: place === null ? 0 : place.level * levelIndent,
    searchable: isSearched && !isContents,
    name: nameOf(paragraph),
    element: paragraph,
    ...columnOf(paragraph.cell),
  });
}

function roleOf(
  isContents: boolean,
  isPicture: boolean,
  isSearched: boolean,
  depth: number,
  counted: CountedLabel | null,
): BlockRole {
  if (isContents) return 'furniture';
  if (isPicture) return 'image';
  if (!isSearched) return 'table';
  if (depth > 0) return 'heading';
  return counted !== null && counted.value === null ? 'item' : 'paragraph';
}

/** A heading's level, from 1; 0 for body text. Levels beyond the sixth count as that. */
function depthOf({ properties }: StoryParagraph, chain: readonly WordStyle[]): number {
  const said = properties.outline ?? chain.find(({ outline }) => outline !== undefined)?.outline;
  const named = chain
    .map(({ name }) => /^heading ([1-9])$/.exec(name)?.[1])
    .find((level) => level !== undefined);
  const level = said ?? (named === undefined ? bodyText : Number(named) - 1);
  return level >= bodyText ? 0 : Math.min(6, level + 1);
}

/** The outline level of what is no heading. */
const bodyText = 9;

function labelOf(
  counted: CountedLabel,
  { list, level }: ListPlace,
  { start, tagEnd }: StoryParagraph,
): Label {
  const number = counted.value === null ? null : { value: counted.value, list: list.abstract, level };
  return { text: counted.text, gap: counted.gap, number, start, size: tagEnd - start };
}

function nameOf({ number, box, cell }: StoryParagraph): string {
  return box > 0 ? `text box ${box}` : paragraphName(number, cell);
}

/** The notes that a paragraph calls, and the text boxes that are anchored in it. */
function writeHanging(paragraph: StoryParagraph, part: number, assembly: BodyAssembly): void {
  for (const boxed of paragraph.boxed) {
    writeOne(resolvedIn(boxed, assembly), boxed.inlines, part, assembly, true);
    writeHanging(boxed, part, assembly);
  }
  for (const call of paragraph.calls) {
    for (const notes of assembly.notes) {
      for (const note of notes.paragraphs.get(call) ?? []) {
        assembly.writer.paragraph({
          ...plainParagraph,
          part: notes.part,
          inlines: note.inlines,
          role: 'paragraph',
          name: call,
          element: note,
        });
      }
    }
  }
}
