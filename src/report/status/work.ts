import { coverage } from '../../align/coverage.js';
import type { Alignment, CellState } from '../../align/types.js';
import { addressRanges } from '../address-ranges.js';
import type { View } from '../painter.js';
import { clip, displayWidth, oneLine, pad } from '../width.js';
import { MARKS } from './marks.js';
import { matrixLines } from './matrix.js';
import { type Row, rowsOf } from './rows.js';
import { strip, stripLength } from './strip.js';

/** A work with more segments is shown by its gaps alone, unless all rows are asked for. */
const LARGE = 60;
/** So many gaps are shown of a large work, unless all are asked for. */
const MOST_GAPS = 30;

export interface WorkView extends View {
  /** Leave out the rows that every version has. */
  readonly onlyGaps: boolean;
  /** All rows, however many. */
  readonly all: boolean;
}

/** One work: its name, the matrix, a bar a language, and what its files lack; lines without a line feed. */
export function* workLines(
  alignment: Alignment,
  notes: readonly string[],
  view: WorkView,
): Generator<string> {
  const { paint, columns } = view;
  const { work } = alignment;
  const languages = work.versions.map((version) => version.language);
  const rows = rowsOf(alignment);
  yield headLine(work.id, languages, view);
  const title = rows.find((row) => row.kind === 'front')?.text ?? '';
  if (title !== '') yield paint.dim(clip(title, columns));
  yield '';
  const shown = shownRows(rows, view);
  if (shown.length > 0) {
    yield* matrixLines(shown, languages, view);
    yield '';
  }
  const gaps = rows.filter((row) => row.isGap).length;
  const hidden = gaps - shown.filter((row) => row.isGap).length;
  if (hidden > 0) yield paint.dim(`  ${count(hidden, 'more gap')}: --only-gaps shows all of them`);
  else if (shown.length < rows.length && !view.onlyGaps && gaps < rows.length) {
    yield paint.dim(`  ${count(rows.length - shown.length, 'row')} that every version has: --all shows them`);
  }
  if (shown.length < rows.length && !view.onlyGaps) yield '';
  yield* coverageLines(alignment, rows, view);
  yield* legendLines(shown, view);
  for (const note of notes) yield `  ${paint.yellow('!')} ${note}`;
}

function headLine(id: string, languages: readonly string[], { paint, columns }: View): string {
  const [source, ...others] = languages;
  const tags = others.length === 0 ? `${source}` : `${source} → ${others.join(' ')}`;
  const name = clip(oneLine(id), Math.max(10, columns - displayWidth(tags) - 3));
  return `${paint.bold(paint.underline(name))}   ${paint.dim(tags)}`;
}

function shownRows(rows: readonly Row[], view: WorkView): Row[] {
  const gaps = rows.filter((row) => row.isGap);
  if (view.onlyGaps) return gaps;
  if (view.all || rows.length <= LARGE) return [...rows];
  return gaps.slice(0, MOST_GAPS);
}

function* coverageLines(alignment: Alignment, rows: readonly Row[], view: WorkView): Generator<string> {
  const { paint, columns } = view;
  const { versions } = alignment.work;
  const counted = rows.filter((row) => row.kind === 'segment' && row.cells[0]?.state !== 'missing');
  const tag = Math.max(...versions.map((version) => displayWidth(version.language)));
  const room = columns - tag - 30;
  const width = stripLength(counted.length, Math.max(10, Math.min(room, 80)));
  for (const [index, { present, of }] of coverage(alignment).entries()) {
    const bar = columns < 50 ? '' : `${strip(counted, index, width, view)}  `;
    const number = index === 0 ? count(of, 'segment') : `${present} of ${of}`;
    const lacks = missingIn(counted, index);
    const line = `  ${pad(versions[index]?.language ?? '', tag)}  ${bar}${present < of ? paint.bold(number) : number}`;
    const left = columns - tag - 4 - (columns < 50 ? 0 : width + 2) - number.length - 11;
    yield lacks.length === 0 ? line : `${line}   ${paint.red(`lacks ${fitting(lacks, left)}`)}`;
  }
}

/** As many addresses as fit, and how many more. */
function fitting(addresses: readonly string[], width: number): string {
  for (let limit = 8; limit > 1; limit--) {
    const text = addressRanges(addresses, limit);
    if (text.length <= width) return text;
  }
  return addressRanges(addresses, 1);
}

function missingIn(rows: readonly Row[], version: number): string[] {
  return rows.filter((row) => row.cells[version]?.state === 'missing').map((row) => row.address);
}

/** Explains the signs that are seen, if there are any but the plain ones. */
function* legendLines(rows: readonly Row[], { paint, columns }: View): Generator<string> {
  const seen = new Set<CellState>(rows.flatMap((row) => row.cells.map((cell) => cell.state)));
  if (seen.size <= 1) return;
  const parts = (Object.keys(MARKS) as CellState[])
    .filter((state) => seen.has(state))
    .map((state) => `${MARKS[state].sign} ${MARKS[state].meaning}`);
  yield '';
  yield paint.dim(clip(`  ${parts.join('   ')}`, columns));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
