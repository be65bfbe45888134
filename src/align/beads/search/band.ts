import { copyOf, integers } from '../../../text/lists.js';
import { largestGroup, middleGroup } from '../model/bead-shapes.js';

/**
 * The places of a text pair that are looked at: place (i, j) parts the first i source sentences and the first j target
 * ones from the rest. Row i, from 0 to the number of source sentences, has the places from `low[i]` to `high[i]`, both
 * included; neither ever descends, and the first row begins at 0 as the last ends at the number of target sentences.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The same places with the sides changed: rows are target sentences. */
export function transposed(band: Band, columns: number): Band {
  const rows = band.low.length - 1;
  const low = integers(columns + 1, rows);
  const high = integers(columns + 1);
  for (let row = rows; row >= 0; row--) low.fill(row, band.low[row], band.high[row]! + 1);
  for (let row = 0; row <= rows; row++) high.fill(row, band.low[row], band.high[row]! + 1);
  return { low, high };
}

/** Where each row begins when all are laid end to end; the last number is that of all places. */
export function rowOffsets(band: Band): Int32Array {
  const offsets = integers(band.low.length + 1);
  for (let row = 0; row < band.low.length; row++) {
    offsets[row + 1] = offsets[row]! + band.high[row]! - band.low[row]! + 1;
  }
  return offsets;
}

/** The band widened where it must be, so that neither edge descends and a path fits in. */
export function closed(band: Band, columns: number): Band {
  const rows = band.low.length - 1;
  const low = copyOf(band.low);
  const high = copyOf(band.high);
  low[0] = 0;
  high[rows] = columns;
  for (let row = rows - 1; row >= 0; row--) low[row] = Math.min(low[row]!, low[row + 1]!);
  for (let row = 1; row <= rows; row++) {
    high[row] = Math.max(high[row]!, high[row - 1]!);
    if (low[row]! > high[row - 1]!) high[row - 1] = low[row]!;
  }
  return { low, high };
}

/** For groups of sentences that end at a row's place: the sentences of the other side that they may meet. */
export interface Windows {
  /** First sentence, and the one after the last, by row. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** From this sentence on groups of every size may meet it; those of one and of four sentences meet none before. */
  readonly all: Int32Array;
}

/** The windows for beads of any shape that stays in the band. */
export function windowsOf(band: Band): Windows {
  const low = integers(band.low.length);
  const all = integers(band.low.length);
  for (let row = 0; row < low.length; row++) {
    const single = Math.max(band.low[Math.max(0, row - 1)]!, band.low[row]! - largestGroup);
    const wide = Math.max(band.low[Math.max(0, row - largestGroup)]!, band.low[row]! - 1);
    const middle = Math.max(band.low[Math.max(0, row - middleGroup)]!, band.low[row]! - middleGroup);
    all[row] = Math.min(single, wide);
    low[row] = Math.min(all[row]!, middle);
  }
  return { low, high: band.high, all };
}

/** All places of a text pair. */
export function fullBand(rows: number, columns: number): Band {
  return { low: integers(rows + 1), high: integers(rows + 1, columns) };
}
