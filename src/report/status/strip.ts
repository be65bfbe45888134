import type { CellState } from '../../align/types.js';
import type { View } from '../layout/painter.js';
import type { StatusRow } from './rows.js';

/** By how much of a stretch of the document is there, from nothing to all. */
const SHADES = ['░', '▒', '▓', '█'] as const;
const ABSENT: ReadonlySet<CellState> = new Set(['missing', 'extra', 'ambiguous']);

/**
 * One version's segments from the beginning of the document to its end as a bar of at most `width` characters: a hole
 * stands where the gap is. A segment has several characters or one, and in long documents a character has several
 * segments. `rows` are segments that the source has.
 */
export function strip(rows: readonly StatusRow[], version: number, width: number, { paint }: View): string {
  const length = stripLength(rows.length, width);
  if (length === 0) return '';
  const shades = Array.from({ length }, (_, at) => {
    const from = Math.floor((at * rows.length) / length);
    const to = Math.max(from + 1, Math.floor(((at + 1) * rows.length) / length));
    return shadeOf(rows, version, from, to);
  });
  return runsOf(shades)
    .map(([shade, count]) => paintShade(shade, count, paint))
    .join('');
}

/** Characters of the bar for so many segments: as many whole ones a segment as there is room for, at most 4. */
export function stripLength(segments: number, width: number): number {
  if (segments === 0) return 0;
  const each = Math.min(4, Math.floor(width / segments));
  return each > 0 ? each * segments : width;
}

function shadeOf(rows: readonly StatusRow[], version: number, from: number, to: number): number {
  let present = 0;
  for (let row = from; row < to; row++) {
    const state = rows[row]?.cells[version]?.state;
    if (state !== undefined && !ABSENT.has(state)) present++;
  }
  if (present === to - from) return 3;
  // A stretch with a gap never looks full, nor one with a segment empty.
  return present === 0 ? 0 : present * 2 >= to - from ? 2 : 1;
}

/** Equal neighbours as one, so that each run is coloured once. */
function runsOf(shades: readonly number[]): [shade: number, count: number][] {
  const runs: [number, number][] = [];
  for (const shade of shades) {
    const last = runs.at(-1);
    if (last?.[0] === shade) last[1]++;
    else runs.push([shade, 1]);
  }
  return runs;
}

function paintShade(shade: number, count: number, paint: View['paint']): string {
  const sign = (SHADES[shade] ?? '█').repeat(count);
  if (shade === 3) return paint.green(sign);
  return shade === 0 ? paint.red(sign) : paint.yellow(sign);
}
