import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { comparable } from '../../text/normal.js';
import type { Candidate, Reading } from '../enumerators/reading.js';

/** A line of a contents list is no longer. */
const longestLine = 200;

const leader = /(?:\.{3,}|…+|(?:\. ){3,}|[·・]{3,}|\t|\s{3,}|_{3,})\s*[\divxlcIVXLC]{1,6}\s*$/u;

/** What a page number ends with: a look at it costs less than one for a leader. */
const pageDigits = '0123456789ivxlcIVXLC';
const wide = /\t|\s{3,}/;

/** A line of what may be a contents list. */
export interface ContentsLine {
  readonly candidate: number;
  readonly block: number;
  /** Label and text in comparable form, without leaders and page number. */
  readonly key: string;
  readonly label: string;
  /** The level word's kind. */
  readonly level: string;
  readonly led: boolean;
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
    const line = lineOf(document, candidate, index);
    if (line !== null) lines.push(line);
  }
  return withoutWords(lines);
}

/**
 * The line that a candidate begins; null where it is too long, or the candidate does not begin it.
 *
 * @param index the candidate's own
 */
export function lineOf({ blocks }: ReadDocument, candidate: Candidate, index: number): ContentsLine | null {
  const block = blocks[candidate.block];
  const reading = candidate.readings[0];
  if (block === undefined || reading === undefined || candidate.chained) return null;
  const text = textOf(block, candidate);
  if (text === null) return null;
  const body = text.slice(Math.max(0, reading.body - Math.max(0, candidate.at)));
  const label = labelOf(reading);
  const { level } = reading.style;
  const led = pageDigits.includes(text.trimEnd().slice(-1)) && leader.test(text);
  const [head = ''] = (led ? body.replace(leader, '') : body).split(wide, 1);
  const rest = withoutEnd(comparable(head));
  const { from, limit } = candidate.at < 0 ? { from: 0, limit: block.printed.text.length } : candidate;
  const key = `${label} ${rest}`;
  return { candidate: index, block: candidate.block, key, label, level, led, from, limit };
}

/** A text without the stops at its end, or the page number there with what parts it from the words. */
function withoutEnd(text: string): string {
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
    return bare.has(key) && key.length > label.length + 1 ? { ...line, key, label } : line;
  });
}

/** A candidate's printed line; null where it is too long for a contents list. */
function textOf({ printed }: ReadBlock, { at, limit }: Candidate): string | null {
  const from = Math.max(0, at);
  const end = at < 0 ? printed.text.length : limit;
  return end - from > longestLine ? null : printed.text.slice(from, end);
}
