import type { Alignment } from '../../align/types.js';
import type { WorkFreshness } from '../../lint/freshness-counts.js';
import { counted } from '../forms/compact.js';
import type { View } from '../layout/painter.js';
import { clip, displayWidth, oneLine } from '../layout/width.js';
import { coverageLines } from './coverage.js';
import { freshnessLines } from './freshness.js';
import { MARKS, markOf, NOT_MEANT } from './marks.js';
import { matrixLines } from './matrix.js';
import { rowsOf, type StatusRow } from './rows.js';

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
  freshness?: WorkFreshness,
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
  const hidden = hiddenLine(rows, shown, view);
  if (hidden !== '') yield* [paint.dim(hidden), ''];
  yield* coverageLines(alignment, rows, view);
  if (freshness) yield* freshnessLines(languages, freshness, view);
  yield* legendLines(shown, view);
  for (const note of notes) yield `  ${paint.yellow('!')} ${note}`;
}

/** Says what was left out, and how to see it. */
function hiddenLine(rows: readonly StatusRow[], shown: readonly StatusRow[], view: WorkView): string {
  if (view.onlyGaps || shown.length === rows.length) return '';
  const gaps = rows.filter((row) => row.isGap).length - shown.length;
  if (gaps > 0) return `  ${counted(gaps, 'more gap')}: --only-gaps shows all of them`;
  return `  ${counted(rows.length - shown.length, 'row')} that every version has: --all shows them`;
}

function headLine(id: string, languages: readonly string[], { paint, columns }: View): string {
  const [source, ...others] = languages;
  const tags = others.length === 0 ? `${source}` : `${source} → ${others.join(' ')}`;
  const name = clip(oneLine(id), Math.max(10, columns - displayWidth(tags) - 3));
  return `${paint.bold(paint.underline(name))}   ${paint.dim(tags)}`;
}

function shownRows(rows: readonly StatusRow[], view: WorkView): StatusRow[] {
  const gaps = rows.filter((row) => row.isGap);
  if (view.onlyGaps) return gaps;
  if (view.all || rows.length <= LARGE) return [...rows];
  return gaps.slice(0, MOST_GAPS);
}

/** Explains the signs that are seen, if there are any but the plain ones. */
function* legendLines(rows: readonly StatusRow[], { paint, columns }: View): Generator<string> {
  const seen = new Set(rows.flatMap((row) => row.cells.map((cell) => markOf(cell, row.cells[0]))));
  if (seen.size <= 1) return;
  const parts = [...Object.values(MARKS), NOT_MEANT]
    .filter((mark) => seen.has(mark))
    .map(({ sign, meaning }) => `${sign} ${meaning}`);
  yield '';
  yield paint.dim(clip(`  ${parts.join('   ')}`, columns));
}
