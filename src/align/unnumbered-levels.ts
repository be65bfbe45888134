import type { Row, Table } from './table.js';
import type { Node } from './tree.js';

/** A level has no numbers in a version where so many of its segments, in so many parents, are paragraphs of theirs. */
const share = 0.8;
const fewestParents = 2;

/**
 * Rows of levels that a version leaves without numbers: their segments stand as paragraphs of their own in what stands
 * for the parent. One list a level, in reading order.
 */
export function unnumberedLevels(table: Table, version: number): number[][] {
  const levels = new Map<string, { all: number; parents: Set<number>; rows: number[] }>();
  for (const [at, row] of table.rows.entries()) {
    const parent = table.parents[at]!;
    if (row.version !== 0 || parent === -1 || row.cells[version]?.state === 'missing') continue;
    const key = `${row.node.segment.level} ${row.node.depth}`;
    const level = levels.get(key) ?? { all: 0, parents: new Set(), rows: [] };
    levels.set(key, level);
    level.all++;
    if (!isParagraphOf(row, table.rows[parent]!, version)) continue;
    level.rows.push(at);
    level.parents.add(parent);
  }
  return [...levels.values()]
    .filter(({ all, parents, rows }) => rows.length >= share * all && parents.size >= fewestParents)
    .map(({ rows }) => rows);
}

/** Whether a row was merged into its parent's segment, which has a paragraph for each such row. */
function isParagraphOf(row: Row, parent: Row, version: number): boolean {
  const [match, above] = [row.cells[version], parent.cells[version]];
  if (match?.state !== 'merged' || match.into === undefined || above?.node !== match.into) return false;
  const merged = parent.children.filter((child) => intoOf(child, version) === match.into).length;
  return match.into.segment.blocks.length >= merged;
}

function intoOf(row: Row, version: number): Node | undefined {
  return row.cells[version]?.into;
}
