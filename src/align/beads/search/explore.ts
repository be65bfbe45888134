import { integers } from '../../../text/lists.js';
import { type BeadModel, BeadScorer, type Weights } from '../model/scorer.js';
import type { SpanBead } from '../model/span-beads.js';
import { type Band, closed, rowOffsets } from './band.js';
import { type Lattice, sumPaths } from './lattice.js';
import { bestPath } from './path.js';
import { placePosterior, survivingBand } from './posteriors.js';
import { type BandStretch, partOf, putBand, type TextPair } from './stretch.js';

/** A text pair and where to look for the path. */
export interface BandSearch extends TextPair {
  readonly band: Band;
  readonly patience: Patience;
}

/** How many more places of a text pair are looked at before what is lost is given up; all its searches share it. */
export interface Patience {
  left: number;
}

/** Texts without a word in common, of which one lacks half, would else take time with the square of their length. */
const placesPerSentence = 150;
const leastPatience = 200_000;

/** What finding the path through a text pair may take. */
export function patienceFor({ source, target }: TextPair): Patience {
  return { left: leastPatience + placesPerSentence * (source.count + target.count) };
}

/** Places so much less likely than the best of their row are not followed; natural logarithm. */
const beam = 40;
/** A place this likely at the band's edge means that the path may lie beyond. */
const suspicion = 5;
const edgeReach = 1;
/** A lost stretch is looked at anew from the nearest place on each side that the path goes through for nearly certain. */
const nearlyCertain = 0.02;
const margin = 6;
/** Each time a stretch is looked at anew its band gets three times as wide: more often than this is never needed. */
const mostWidenings = 7;
/** Nor are more places than this looked at anew at once: each takes some hundred bytes, and the path is lost for good. */
const mostPlaces = 1_500_000;

/** How unlikely places stay for a next look; natural logarithm. */
const survival = 10;

/** What a search finds. */
export interface FoundBand {
  /** The places that paths are likely to visit. */
  readonly band: Band;
  /** The best path, or null where a stretch had to be looked at anew, so that no one look saw the whole. */
  readonly beads: readonly SpanBead[] | null;
}

/**
 * Narrows a first band to the places that paths are likely to visit. Where they press against the edge of the band,
 * that stretch alone is looked at anew in a wider one.
 */
export function explore(search: BandSearch, model: BeadModel, weights: Weights, widenings = 0): FoundBand {
  const { source, target, band, patience } = search;
  patience.left -= placesOf(band);
  const scorer = new BeadScorer(source, target, band, model, weights, search.similarity);
  const lattice = sumPaths(band, scorer, beam);
  const survivors = survivingBand(lattice, survival);
  const stretches = widenings < mostWidenings ? lostStretches(lattice, target.count) : [];
  if (stretches.length === 0) return { band: survivors, beads: bestPath(lattice) };
  for (const stretch of stretches) {
    const part = { ...partOf(search, stretch), band: widened(band, stretch), patience };
    if (placesOf(part.band) > Math.min(mostPlaces, patience.left)) continue;
    putBand(survivors, explore(part, model, weights, widenings + 1).band, stretch);
  }
  return { band: closed(survivors, target.count), beads: null };
}

function placesOf(band: Band): number {
  return rowOffsets(band)[band.low.length]!;
}

/** The stretches where a likely path runs along the band's edge, each from one safe place to another. */
function lostStretches(lattice: Lattice, columns: number): BandStretch[] {
  const rows = lattice.band.low.length - 1;
  const stretches: BandStretch[] = [];
  for (let row = 0; row <= rows; row++) {
    if (!pressesOnEdge(lattice, row, columns)) continue;
    const from = safePlace(lattice, row - margin, -1) ?? { row: 0, column: 0 };
    let last = row;
    let to: LatticePlace = { row: rows, column: columns };
    for (let next = row + 1; next <= rows; next++) {
      if (pressesOnEdge(lattice, next, columns)) last = next;
      const place = next < last + margin ? null : certainColumn(lattice, next);
      if (place === null) continue;
      to = { row: next, column: place };
      break;
    }
    const before = stretches.at(-1);
    const start = before !== undefined && before.toRow > from.row ? stretches.pop()! : null;
    stretches.push({
      fromRow: start?.fromRow ?? from.row,
      fromColumn: start?.fromColumn ?? from.column,
      toRow: to.row,
      toColumn: to.column,
    });
    row = to.row;
  }
  return stretches;
}

interface LatticePlace {
  readonly row: number;
  readonly column: number;
}

function safePlace(lattice: Lattice, start: number, step: number): LatticePlace | null {
  for (let row = start; row >= 0; row += step) {
    const column = certainColumn(lattice, row);
    if (column !== null) return { row, column };
  }
  return null;
}

function certainColumn(lattice: Lattice, row: number): number | null {
  const { low, high } = lattice.band;
  for (let column = low[row]!; column <= high[row]!; column++) {
    if (placePosterior(lattice, row, column) > -nearlyCertain) return column;
  }
  return null;
}

function pressesOnEdge(lattice: Lattice, row: number, columns: number): boolean {
  const low = lattice.band.low[row]!;
  const high = lattice.band.high[row]!;
  for (let step = 0; step <= edgeReach; step++) {
    if (low > 0 && low + step <= high && placePosterior(lattice, row, low + step) > -suspicion) return true;
    if (high < columns && high - step >= low && placePosterior(lattice, row, high - step) > -suspicion)
      return true;
  }
  return false;
}

/** The places of a band within a stretch, three times as wide. */
function widened(band: Band, { fromRow, fromColumn, toRow, toColumn }: BandStretch): Band {
  const columns = toColumn - fromColumn;
  const low = integers(toRow - fromRow + 1);
  const high = integers(low.length);
  for (let row = fromRow; row <= toRow; row++) {
    const width = band.high[row]! - band.low[row]! + margin;
    low[row - fromRow] = Math.min(columns, Math.max(0, band.low[row]! - width - fromColumn));
    high[row - fromRow] = Math.max(0, Math.min(columns, band.high[row]! + width - fromColumn));
  }
  return closed({ low, high }, columns);
}
