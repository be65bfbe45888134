import { coverage } from '../../align/coverage.js';
import type { Alignment } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { counted } from '../forms/compact.js';
import { addressRanges } from '../layout/address-ranges.js';
import type { View } from '../layout/painter.js';
import { clip, displayWidth, pad } from '../layout/width.js';
import type { StatusRow } from './rows.js';
import { strip, stripLength } from './strip.js';

const WIDEST_BAR = 80;
const NARROWEST_BAR = 12;
const MOST_PIECES = 8;

interface Line {
  readonly version: number;
  readonly language: string;
  /** `10 of 11` */
  readonly number: string;
  /** Addresses that are missing. */
  readonly lacks: readonly string[];
}

/** A line a version: its bar of the document, how much it has, and what it lacks as far as there is room. */
export function* coverageLines(
  alignment: Alignment,
  rows: readonly StatusRow[],
  view: View,
): Generator<string> {
  const counting = rows.filter((row) => row.kind === 'segment' && row.cells[0]?.state !== 'missing');
  const lines = linesOf(alignment, counting);
  const tag = widest(lines.map((line) => line.language));
  const number = widest(lines.map((line) => line.number));
  const wished = widest(lines.map(({ lacks }) => lacksText(lacks, MOST_PIECES)));
  const room = view.columns - 2 - tag - 2 - number - 2;
  const tail = Math.min(wished, Math.max(0, room - NARROWEST_BAR), Math.floor(view.columns / 3));
  const space = Math.min(WIDEST_BAR, room - tail - 3);
  const bar = space < NARROWEST_BAR ? 0 : stripLength(counting.length, space);
  for (const line of lines) yield lineText(line, counting, { tag, number, bar }, view);
}

function linesOf(alignment: Alignment, rows: readonly StatusRow[]): Line[] {
  return coverage(alignment).map(({ present, of }, version) => ({
    version,
    language: alignment.work.versions[version]?.language ?? '',
    number: amountOf(alignment.work.versions[version], version === 0 ? null : present, of),
    lacks: rows.filter((row) => row.cells[version]?.state === 'missing').map((row) => row.address),
  }));
}

/** How much of the parts a version has; of a document without parts, how many paragraphs it has. */
function amountOf(version: Version | undefined, present: number | null, of: number): string {
  if (of > 0) return present === null ? counted(of, 'segment') : `${present} of ${of}`;
  const blocks = (version?.front.length ?? 0) + (version?.back.length ?? 0);
  return blocks === 0 ? 'empty' : `${counted(blocks, 'paragraph')}, no parts`;
}

function lineText(
  line: Line,
  rows: readonly StatusRow[],
  { tag, number, bar }: { tag: number; number: number; bar: number },
  view: View,
): string {
  const { paint, columns } = view;
  const picture = bar === 0 ? '' : `${strip(rows, line.version, bar, view)}  `;
  const start = `  ${pad(line.language, tag)}  ${picture}`;
  if (line.lacks.length === 0) return start + line.number;
  const used = 2 + tag + 2 + (bar === 0 ? 0 : bar + 2) + number + 3;
  const lacks = fitting(line.lacks, Math.max(8, columns - used));
  return `${start}${paint.bold(pad(line.number, number))}   ${paint.red(lacks)}`;
}

/** As many addresses as fit, and how many more. */
function fitting(addresses: readonly string[], width: number): string {
  for (let limit = MOST_PIECES; limit > 0; limit--) {
    const text = lacksText(addresses, limit);
    if (text.length <= width) return text;
  }
  return clip(`lacks ${addresses.length}`, width);
}

function lacksText(addresses: readonly string[], limit: number): string {
  return addresses.length === 0 ? '' : `lacks ${addressRanges(addresses, limit)}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
