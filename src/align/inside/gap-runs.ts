import type { Alignment } from '../types.js';
import type { Gap, GapInUnit } from './gap.js';
import { insideOf } from './inside.js';
import { isSilent } from './silence.js';

/** Gaps in a row that one cause explains: what a translator left out, or put in, at one place. */
export interface GapRun {
  readonly gaps: readonly GapInUnit[];
  /** What it is as a whole: a table or a list with all its rows and entries, else what its gaps are. */
  readonly what: Gap['what'] | 'table' | 'list' | 'mixed';
}

/** Puts gaps of one side together that follow each other within a unit. */
export function gapRunsOf(alignment: Alignment, gaps: readonly GapInUnit[]): GapRun[] {
  const rows: GapInUnit[][] = [];
  for (const one of [...gaps].sort(byPlaceInText)) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && follows(alignment, last, one)) rows.at(-1)!.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => ({ gaps: row, what: whatOf(alignment, row) }));
}

function sideOf({ kind }: Gap): 'source' | 'target' {
  return kind === 'added-text' ? 'target' : 'source';
}

function byPlaceInText(one: GapInUnit, other: GapInUnit): number {
  const sides = sideOf(one.gap) === sideOf(other.gap) ? 0 : sideOf(one.gap) === 'source' ? -1 : 1;
  return one.version - other.version || sides || one.gap.text.start - other.gap.text.start;
}

/** Whether a gap goes on where the one before it ends: nothing but markup stands between whole blocks. */
function follows(alignment: Alignment, last: GapInUnit, one: GapInUnit): boolean {
  if (last.unit !== one.unit || last.version !== one.version) return false;
  if (sideOf(last.gap) !== sideOf(one.gap)) return false;
  const step = one.gap.block - last.gap.block;
  if (isWhole(last.gap) && isWhole(one.gap)) return step === 1 || isNothingBetween(alignment, last, one);
  const { text } = alignment.work.versions[sideOf(one.gap) === 'target' ? one.version : 0]!.source;
  return step <= 1 && text.slice(last.gap.text.end, one.gap.text.start).trim() === '';
}

/** Whether only markup stands between two blocks, such as the rule between the rows of a drawn table. */
function isNothingBetween(alignment: Alignment, last: GapInUnit, one: GapInUnit): boolean {
  const pair = insideOf(alignment).pair(one.unit, one.version);
  const side = sideOf(one.gap);
  const between = pair?.[side].blocks.slice(last.gap.block + 1, one.gap.block) ?? [];
  return between.every((block) => isSilent(pair![side].version, block, side === 'target'));
}

function isWhole({ what }: Gap): boolean {
  return what !== 'sentence' && what !== 'line';
}

function whatOf(alignment: Alignment, row: readonly GapInUnit[]): GapRun['what'] {
  const kinds = new Set(row.map(({ gap }) => gap.what));
  const [what] = kinds;
  if (what === undefined || kinds.size > 1) return 'mixed';
  if (what !== 'row' && what !== 'item') return what;
  return row.length > 1 && isAllOf(alignment, row) ? (what === 'row' ? 'table' : 'list') : what;
}

/** Whether blocks are all of the rows or entries that stand together: none of their like is right before or after. */
function isAllOf(alignment: Alignment, row: readonly GapInUnit[]): boolean {
  const { unit, version, gap } = row[0]!;
  const blocks = insideOf(alignment).pair(unit, version)?.[sideOf(gap)].blocks ?? [];
  const role = blocks[gap.block]?.role;
  return blocks[gap.block - 1]?.role !== role && blocks[row.at(-1)!.gap.block + 1]?.role !== role;
}
