import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { comparable } from '../../text/normal.js';
import { sourceStart } from '../../text/printed.js';
import type { Candidate, Reading } from '../enumerators/reading.js';

/** A line of a contents list is no longer. */
const longestLine = 200;
/** A title on the line below its label is no longer. */
const longestTitle = 100;

const leader = /(?:\.{3,}|…+|(?:\. ){3,}|[·・]{3,}|\t|\s{3,}|_{3,})\s*[\divxlcIVXLC]{1,6}\s*$/u;

/** What a page number ends with: a look at it costs less than one for a leader. */
const pageDigits = '0123456789ivxlcIVXLC';
const wide = /\t|\s{3,}/;

/** A link to a place of the same page, in Markdown or HTML. */
const linkWithin = /\]\(\s*<?#|href\s*=\s*["']?#/i;

/** Whether a line ends in a leader and the number of a page. */
export function leadsToPage(line: string): boolean {
  return pageDigits.includes(line.trimEnd().slice(-1)) && leader.test(line);
}

/** A line of what may be a contents list. */
export interface ContentsLine {
  readonly candidate: number;
  readonly block: number;
  /** Label and text in comparable form, without leaders and page number. */
  readonly key: string;
  readonly label: string;
  /** The text alone; empty where the label stands alone. */
  readonly text: string;
  /** The level word's kind, and the number of the whole way of writing. */
  readonly level: string;
  readonly style: number;
  /** Whether it leads to a page, and whether it is a link to a place of the document. */
  readonly led: boolean;
  readonly linked: boolean;
  /** Whether it is a marked heading. */
  readonly heading: boolean;
  /** Printed indices of the line in its block. */
  readonly from: number;
  readonly limit: number;
}

/** A contents list stands at a document's beginning: so many candidates are looked at for one. */
export const mostLines = 6000;

/** The lines that some candidates begin, but for those that are too long for a contents list. */
export function linesOf(document: ReadDocument, candidates: readonly Candidate[]): readonly ContentsLine[] {
  const lines: ContentsLine[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const line = lineOf(document, candidate, index, candidates[index + 1]);
    if (line !== null) lines.push(line);
  }
  return withoutWords(lines);
}

/**
 * The line that a candidate begins; null where it is too long, or the candidate does not begin it.
 *
 * @param index the candidate's own
 * @param next the candidate after it
 */
export function lineOf(
  { blocks, source }: ReadDocument,
  candidate: Candidate,
  index: number,
  next: Candidate | undefined,
): ContentsLine | null {
  const block = blocks[candidate.block];
  const reading = likeliestReading(candidate);
  if (block === undefined || reading === undefined || candidate.chained) return null;
  const line = textOf(block, candidate);
  if (line === null) return null;
  const body = line.slice(Math.max(0, reading.body - Math.max(0, candidate.at)));
  const label = labelOf(reading);
  const { level, id: style } = reading.style;
  const led = leadsToPage(line);
  const [head = ''] = (led ? body.replace(leader, '') : body).split(wide, 1);
  const { from, limit } = candidate.at < 0 ? { from: 0, limit: block.printed.text.length } : candidate;
  const below =
    head === '' && limit === block.printed.text.length ? titleBelow(blocks, candidate, next) : head;
  const text = withoutEnd(titleText(below));
  const key = `${label} ${text}`;
  const heading = block.depth > 0;
  const linked = isLinked(source.text, block, from);
  return {
    candidate: index,
    block: candidate.block,
    key,
    label,
    text,
    level,
    style,
    led,
    linked,
    heading,
    from,
    limit,
  };
}

/** The first reading that takes no digit for the mark of a note. */
export function likeliestReading({ readings }: Candidate): Reading | undefined {
  return readings.find(({ noted }) => noted !== true) ?? readings[0];
}

/** The title of a label that stands alone: the block below it, where that is short and begins with no marker. */
function titleBelow(blocks: readonly ReadBlock[], { block }: Candidate, next: Candidate | undefined): string {
  const text = blocks[block + 1]?.printed.text ?? '';
  return next?.block === block + 1 || text.length > longestTitle ? '' : text;
}

/** Whether the line of the source that prints a line of a block has a link to a place of the same page. */
function isLinked(source: string, { printed, depth }: ReadBlock, from: number): boolean {
  if (depth > 0) return false;
  const at = sourceStart(printed, from);
  const start = Math.max(source.lastIndexOf('\n', at - 1) + 1, at - longestLine);
  const end = source.indexOf('\n', at);
  return linkWithin.test(
    source.slice(start, end < 0 ? at + 2 * longestLine : Math.min(end, at + 2 * longestLine)),
  );
}

/** The name that a heading gives itself for links: `{#scope}`. */
const ownName = /\s*\{\s*#[^{}]*\}\s*$/u;

/** A title as it is compared: without the name that it gives itself. */
export function titleText(text: string): string {
  return comparable(text.endsWith('}') ? text.replace(ownName, '') : text);
}

/** What a line says in brackets at its end of the parts that it holds: `(Articles 1 to 5)`, （第一条至第五条）. */
const held = /\s*[(（](?=[^()（）]*[\p{Nd}一二三四五六七八九十])[^()（）]{1,40}[)）]$/u;

/**
 * A text without the stops at its end, or the page number there with what parts it from the words, or the numbers of
 * what it holds.
 */
function withoutEnd(text: string): string {
  if (/[)）]$/.test(text)) return text.replace(held, '');
  return /[\s.:…\d]$/.test(text) ? text.replace(/[\s.:…]+\d{1,4}$|[\s.:…]+$/u, '') : text;
}

/** Letters apart from digits: an appendix `A.` is no second `1.`; `Chapter 1.` may be listed as `1.`. */
export function labelOf({ style, path, insert }: Reading): string {
  const letter = style.system.startsWith('letter');
  const bare = style.level === 'chapter' || (letter && style.level === 'appendix');
  return `${bare ? 'item' : style.level} ${letter ? 'letter' : 'number'} ${path.join('.')}-${insert}`;
}

/**
 * Lines whose text stands in the list with its number alone: `1. Boats` for `Kapitel 1. Boats`. They get the list's key,
 * whatever the language calls its chapters.
 */
function withoutWords(lines: readonly ContentsLine[]): readonly ContentsLine[] {
  const bare = new Set<string>();
  for (const { key, level } of lines) if (level === 'item') bare.add(key);
  return lines.map((line) => {
    if (line.level === 'item' || line.label.startsWith('item ')) return line;
    const label = line.label.replace(/^\S+/, 'item');
    const key = label + line.key.slice(line.label.length);
    return bare.has(key) && line.text !== '' ? { ...line, key, label } : line;
  });
}

/** A candidate's printed line; null where it is too long for a contents list. */
function textOf({ printed }: ReadBlock, { at, limit }: Candidate): string | null {
  const from = Math.max(0, at);
  const end = at < 0 ? printed.text.length : limit;
  return end - from > longestLine ? null : printed.text.slice(from, end);
}
