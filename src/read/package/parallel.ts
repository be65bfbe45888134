/** A cell of a table, as far as it tells what the table is for. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * From how many rows, letters a cell on average, and rows with text on both sides a table may be two texts in columns; with
 * fewer rows from how many letters a cell, where all of a text stands in one.
 */
const least = { rows: 3, letters: 25, both: 0.7, alike: 0.6, whole: 150 };
/** A Han character says as much as so many letters. */
const hanWeight = 3;

/**
 * Whether a table holds texts side by side, as a document with its translation: rows whose cells are about equally
 * long, and long for cells. Its cells are then read as paragraphs, and their languages tell the two texts apart.
 */
export function isParallel(cells: readonly TextCell[]): boolean {
  const rows = new Map<number, Map<number, number>>();
  for (const { row, column, text } of cells) {
    const lengths = rows.get(row) ?? new Map<number, number>();
    rows.set(row, lengths.set(column, (lengths.get(column) ?? 0) + weightOf(text)));
  }
  const filled = [...rows.values()].map((lengths) => [...lengths.values()].filter((length) => length > 0));
  const both = filled.filter((lengths) => lengths.length > 1);
  if (both.length < least.both * filled.filter((lengths) => lengths.length > 0).length) return false;
  const longest = both.map((lengths) => lengths.sort((one, other) => other - one).slice(0, 2));
  const mean = longest.reduce((sum, [, second = 0]) => sum + second, 0) / Math.max(1, longest.length);
  const alike = longest.filter(([first = 0, second = 0]) => second * 2.2 >= first);
  const letters = rows.size < least.rows ? least.whole : least.letters;
  return mean >= letters && alike.length >= least.alike * longest.length;
}

function weightOf(text: string): number {
  let weight = 0;
  for (const sign of text) {
    if (/\p{Script=Han}/u.test(sign)) weight += hanWeight;
    else if (/\p{L}/u.test(sign)) weight++;
  }
  return weight;
}
