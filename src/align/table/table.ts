import { ordinalKey } from '../ordinal.js';
import { type Match, missing, type Pairing } from '../pairing/match.js';
import { type Node, type Outline, subtreeEnd } from '../tree.js';

/** One row of the table: a source segment, or one that only translations have. */
export interface UnitRow {
  /** As the first version that has it has it. */
  readonly node: Node;
  /** Index of that version; 0 is the source. */
  readonly version: number;
  /** By version: what became of it there; null in rows of translations alone where the version has nothing. */
  readonly cells: (Match | null)[];
  /** Rows of translations alone before the first child; null for none, as by far most rows have. */
  leading: UnitRow[] | null;
  /** Rows of translations alone right after this one and all that it holds; null for none. */
  trailing: UnitRow[] | null;
}

/** A place where rows of translations alone may stand: before the first child of a row, or of none, or after a row. */
interface Gap {
  readonly row: Pick<UnitRow, 'leading' | 'trailing'>;
  readonly side: 'leading' | 'trailing';
}

/** Rows in reading order, each with the row that it stands in and the one before it there. */
export interface Table {
  readonly rows: readonly UnitRow[];
  /** By index of the row: that of its parent, -1 at the top. */
  readonly parents: Int32Array;
  /** By index of the row: that of the row before it in the same parent, -1 for the first. */
  readonly previous: Int32Array;
  /** No two rows share an address, so that it is the unit's id whoever has it. */
  readonly isByAddress?: boolean;
}

/**
 * For segments of one version that the source lacks, in order, which of the rows that others have put into the same
 * gap they belong to: indices into `rows`, ascending where they are not -1.
 */
export type PairExtras = (rows: readonly UnitRow[], version: number, nodes: readonly Node[]) => number[];

/** What stands in the same gap and carries the same number is the same. */
export const extrasByNumber: PairExtras = (rows, _version, nodes) => {
  const places = new Map(rows.map((row, at) => [`${row.node.segment.level} ${ordinalKey(row.node)}`, at]));
  let last = -1;
  return nodes.map((node) => {
    const at = places.get(`${node.segment.level} ${ordinalKey(node)}`) ?? -1;
    if (at <= last) return -1;
    last = at;
    return at;
  });
};

/**
 * All versions in one table, in the order of the source; what only translations have stands after the last segment
 * before it that they share with the source. `pairings[k]` is version k + 1 against the source.
 */
export function tableOf(
  outlines: readonly Outline[],
  pairings: readonly Pairing[],
  pairExtras: PairExtras,
): Table {
  const top: Pick<UnitRow, 'leading' | 'trailing'> = { leading: null, trailing: null };
  const rows: UnitRow[] = [];
  for (const node of outlines[0]!.nodes) {
    const row = emptyRow(node, 0, outlines.length);
    row.cells[0] = { state: 'present', node };
    for (const [at, pairing] of pairings.entries())
      row.cells[at + 1] = pairing.matches[node.index] ?? missing;
    rows.push(row);
  }
  for (const [at, pairing] of pairings.entries()) {
    placeExtras(outlines, at + 1, pairing, top, rows, pairExtras);
  }
  return flatten(outlines[0]!, rows, top.leading);
}

function emptyRow(node: Node, version: number, versions: number): UnitRow {
  const cells: (Match | null)[] = new Array(versions).fill(null);
  return { node, version, cells, leading: null, trailing: null };
}

function placeExtras(
  outlines: readonly Outline[],
  version: number,
  pairing: Pairing,
  top: Gap['row'],
  rows: readonly UnitRow[],
  pairExtras: PairExtras,
): void {
  const outline = outlines[version]!;
  const placed = new Map<Node, UnitRow>();
  const lastOwner = (node: Node): UnitRow | undefined => {
    if (node.children.length === 0) return undefined;
    for (let at = subtreeEnd(outline, node) - 1; at > node.index; at--) {
      const row = rows[pairing.owners[at] ?? -1];
      if (row !== undefined) return row;
    }
    return undefined;
  };
  const rowOf = (node: Node) => placed.get(node) ?? rows[pairing.owners[node.index] ?? -1];
  const place = (siblings: readonly Node[], start: Gap['row']) => {
    let gap: Gap = { row: start, side: 'leading' };
    let run: Node[] = [];
    const close = () => {
      mergeIntoGap(gap, version, run, outlines.length, placed, pairExtras);
      run = [];
    };
    for (const node of siblings) {
      const owner = rows[pairing.owners[node.index] ?? -1];
      if (owner === undefined) run.push(node);
      // Where only a heading is extra, what follows comes after what it holds.
      const last = owner ?? lastOwner(node);
      if (last === undefined) continue;
      close();
      gap = { row: last, side: 'trailing' };
    }
    close();
  };
  place(outline.roots, top);
  for (const node of outline.nodes) if (node.children.length > 0) place(node.children, rowOf(node)!);
}

/** Puts a run of one version's extra segments into a gap, together with what other versions have there. */
function mergeIntoGap(
  { row: owner, side }: Gap,
  version: number,
  nodes: readonly Node[],
  versions: number,
  placed: Map<Node, UnitRow>,
  pairExtras: PairExtras,
): void {
  if (nodes.length === 0) return;
  const gap = owner[side] ?? [];
  const merged: UnitRow[] = [];
  const pairs = gap.length === 0 ? nodes.map(() => -1) : pairExtras(gap, version, nodes);
  let from = 0;
  for (const [at, node] of nodes.entries()) {
    const pair = pairs[at] ?? -1;
    if (pair >= from) {
      for (; from < pair; from++) merged.push(gap[from]!);
      from++;
    }
    const row = pair === -1 ? emptyRow(node, version, versions) : gap[pair]!;
    row.cells[version] = { state: 'present', node };
    placed.set(node, row);
    merged.push(row);
  }
  for (; from < gap.length; from++) merged.push(gap[from]!);
  owner[side] = merged;
}

/** Rows in reading order: a row, what stands in it, then what follows it. */
function flatten(source: Outline, sourceRows: readonly UnitRow[], top: readonly UnitRow[] | null): Table {
  const rows: UnitRow[] = [];
  const parents: number[] = [];
  const previous: number[] = [];
  const lastOf = new Map<number, number>();
  const open: { row: UnitRow; parent: number }[] = [];
  const push = (list: readonly UnitRow[] | null, parent: number) => {
    if (list !== null) for (let at = list.length - 1; at >= 0; at--) open.push({ row: list[at]!, parent });
  };
  const enter = (children: readonly Node[], leading: readonly UnitRow[] | null, parent: number) => {
    for (let at = children.length - 1; at >= 0; at--) {
      const row = sourceRows[children[at]!.index]!;
      push(row.trailing, parent);
      open.push({ row, parent });
    }
    push(leading, parent);
  };
  enter(source.roots, top, -1);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { row, parent } = next;
    const at = rows.push(row) - 1;
    parents.push(parent);
    previous.push(lastOf.get(parent) ?? -1);
    lastOf.set(parent, at);
    enter(row.version === 0 ? row.node.children : none, row.leading, at);
  }
  return { rows, parents: Int32Array.from(parents), previous: Int32Array.from(previous) };
}

/** Rows of translations alone hold what else they hold before their first child. */
const none: readonly Node[] = [];
