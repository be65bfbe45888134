/** First and last code units of what fills two columns of a terminal or a page: UAX #11, W and F, by whole blocks. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
];

/** Whether a UTF-16 unit fills two columns; of a surrogate pair the first one does. */
export function isWide(unit: number): boolean {
  if (unit < 0x1100) return false;
  // Pairs are emoji and rare Han in all but a few texts: the first half counts 2, the second 0.
  if (unit >= 0xd800 && unit <= 0xdbff) return true;
  return wide.some(([first, last]) => unit >= first && unit <= last);
}

/** Whether a UTF-16 unit fills no column: marks that combine, what has no width, the second half of a pair. */
function isZeroWidth(unit: number): boolean {
  return (
    (unit >= 0x0300 && unit <= 0x036f) ||
    (unit >= 0x200b && unit <= 0x200d) ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    (unit >= 0xdc00 && unit <= 0xdfff)
  );
}

/** Columns from `start` to `end`; a tab counts 1. */
export function displayWidth(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x0300) columns++;
    else if (isWide(unit)) columns += 2;
    else if (!isZeroWidth(unit)) columns++;
  }
  return columns;
}

/** Columns of the white space between `start` and `end`: a tab goes to the next multiple of 4, U+3000 counts 2. */
export function indentWidth(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x09) columns += 4 - (columns % 4);
    else if (unit === 0x3000) columns += 2;
    else if (!isZeroWidth(unit)) columns++;
  }
  return columns;
}
