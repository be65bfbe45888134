import type { Table, UnitRow } from './table.js';

/** A level has no numbers in a version where so many of its segments, in so many parents, are paragraphs of theirs. */
const share = 0.8;
const fewestParents = 2;

/**
 * Rows of levels that a version leaves without numbers: their segments stand as paragraphs of their own, be it in the text
 * of what stands for the parent. One list a level, in reading order.
 */
export function unnumberedLevels(table: Table, version: number): number[][] {
  const merged = mergedIntoParents(table, version);
  const levels = new Map<string, { all: number; parents: Set<number>; rows: number[] }>();
  for (const [at, row] of table.rows.entries()) {
    const parent = table.parents[at]!;
    if (row.version !== 0 || parent === -1 || row.cells[version]?.state === 'missing') continue;
    const key = `${row.node.segment.level} ${row.node.depth}`;
    const level = levels.get(key) ?? { all: 0, parents: new Set(), rows: [] };
    levels.set(key, level);
    level.all++;
    if (!isPlain(row, version) && !isParagraphOf(row, table.rows[parent]!, version, merged[parent]!))
      continue;
    level.rows.push(at);
    level.parents.add(parent);
  }
  return [...levels.values()]
    .filter(({ all, parents, rows }) => rows.length >= share * all && parents.size >= fewestParents)
    .map(({ rows }) => rows);
}

/** By row: how many of the rows in it were merged into its own segment. */
function mergedIntoParents({ rows, parents }: Table, version: number): Int32Array {
  const merged = new Int32Array(rows.length);
  for (const [at, row] of rows.entries()) {
    const parent = parents[at]!;
    if (parent !== -1 && isMergedInto(row, rows[parent]!, version)) merged[parent]!++;
  }
  return merged;
}

/** Whether a row stands there as a paragraph without the number that it has in the source; a bullet says that it is one of several. */
function isPlain({ node, cells }: UnitRow, version: number): boolean {
  const own = cells[version]?.node?.segment;
  if (own === undefined || own.enumerator !== null || node.segment.enumerator === null) return false;
  return own.blocks[0]?.role !== 'item';
}

/** Whether a row was merged into its parent's segment, which has a paragraph for each of the `merged` rows. */
function isParagraphOf(row: UnitRow, parent: UnitRow, version: number, merged: number): boolean {
  const { state, into } = row.cells[version] ?? {};
  if (state !== 'merged' || into === undefined || !isMergedInto(row, parent, version)) return false;
  return into.segment.blocks.length >= merged;
}

function isMergedInto(row: UnitRow, parent: UnitRow, version: number): boolean {
  const into = row.cells[version]?.into;
  return into !== undefined && into === parent.cells[version]?.node;
}
