/** A row and a column that are each other's best. */
export interface Mutual {
  readonly i: number;
  readonly j: number;
  /** By how much their weight leads any other of the row or the column. */
  readonly lead: number;
}

/** The pairs of rows and columns that are best for both; of equal ones the first. `weights` has a row for each source. */
export function mutualBest(weights: readonly (readonly number[])[]): Mutual[] {
  const columns = (weights[0] ?? []).map((_, j) => topTwo(weights.map((row) => row[j]!)));
  const found: Mutual[] = [];
  for (const [i, row] of weights.entries()) {
    const best = topTwo(row);
    const column = columns[best.at];
    if (column === undefined || column.at !== i) continue;
    found.push({ i, j: best.at, lead: Math.min(best.lead, column.lead) });
  }
  return found;
}

function topTwo(values: readonly number[]): { at: number; lead: number } {
  let at = -1;
  let best = -Infinity;
  let second = -Infinity;
  for (const [index, value] of values.entries()) {
    if (value > best) {
      second = best;
      best = value;
      at = index;
    } else if (value > second) second = value;
  }
  return { at, lead: second === -Infinity ? Infinity : best - second };
}
