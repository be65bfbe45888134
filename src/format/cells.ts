/** What makes a spreadsheet take a cell for a formula, in half and full width, and the tricks to hide it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: an apostrophe before what looks like a formula. `fromCell` takes it away again. */
export function toCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that `toCell` made a cell of. */
export function fromCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
