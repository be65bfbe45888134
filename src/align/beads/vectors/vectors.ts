import { largestGroup } from '../model/bead-shapes.js';
import type { Similarity } from '../model/similarity.js';
import type { Matrix } from './npy.js';

/** Sentences of the other side that stand for all: how near the nearest of them are says what nearness is worth. */
const sampleSize = 128;
const neighbours = 4;

/** Evidence for each unit of margin over 1, and the most it may say. Set by hand for encoders whose true pairs reach some 1.3. */
const evidenceOfMargin = 16;
const mostEvidence = 8;

/** How many products of sentences are remembered; a power of two. */
const memory = 1 << 16;

/**
 * What sentence vectors say of beads. A group's vector is the sum of its sentences' unit vectors; the cosine of two
 * groups is measured against how near each one's sentences are to their nearest neighbours on the other side (margin
 * by ratio, Artetxe & Schwenk 2019).
 *
 * @param matrix the vectors of the source sentences, then those of the target sentences.
 * @param sources how many of them are of the source.
 */
export function vectorSimilarity(matrix: Matrix, sources: number): Similarity {
  return new VectorSimilarity(new Vectors(matrix, sources), 0, 0);
}

class VectorSimilarity implements Similarity {
  readonly #vectors: Vectors;
  readonly #row: number;
  readonly #column: number;

  constructor(vectors: Vectors, row: number, column: number) {
    this.#vectors = vectors;
    this.#row = row;
    this.#column = column;
  }

  of(pi: number, i: number, pj: number, j: number): number {
    return this.#vectors.evidence(pi + this.#row, i + this.#row, pj + this.#column, j + this.#column);
  }

  within(row: number, column: number): Similarity {
    return new VectorSimilarity(this.#vectors, this.#row + row, this.#column + column);
  }
}

class Vectors {
  readonly #units: Float32Array;
  readonly #columns: number;
  readonly #sources: number;
  readonly #targets: number;
  /** By row of the matrix: the mean cosine of its nearest neighbours on the other side. */
  readonly #nearness: Float64Array;
  /** By row and distance: products with the sentences right before, for the lengths of groups' vectors. */
  readonly #before: Float64Array;
  readonly #keys = new Float64Array(memory).fill(-1);
  readonly #products = new Float64Array(memory);

  constructor(matrix: Matrix, sources: number) {
    this.#units = unitRows(matrix);
    this.#columns = matrix.columns;
    this.#sources = sources;
    this.#targets = matrix.rows - sources;
    this.#nearness = new Float64Array(matrix.rows);
    this.#before = new Float64Array(matrix.rows * largestGroup);
    for (let row = 0; row < matrix.rows; row++) {
      const first = row < sources ? 0 : sources;
      for (let step = 1; step < largestGroup && row - step >= first; step++) {
        this.#before[row * largestGroup + step] = this.#product(row, row - step);
      }
      this.#nearness[row] = this.#nearnessOf(row);
    }
  }

  evidence(pi: number, i: number, pj: number, j: number): number {
    let product = 0;
    for (let row = pi; row < i; row++) {
      for (let other = pj; other < j; other++) product += this.#remembered(row, other);
    }
    const first = this.#sources;
    const lengths = this.#groupLength(pi, i) * this.#groupLength(first + pj, first + j);
    const cosine = lengths > 0 ? product / lengths : 0;
    const expected = (this.#meanNearness(pi, i) + this.#meanNearness(first + pj, first + j)) / 2;
    const margin = expected > 0 ? cosine / expected : 1;
    return Math.max(-mostEvidence, Math.min(mostEvidence, evidenceOfMargin * (margin - 1)));
  }

  #product(row: number, other: number): number {
    const columns = this.#columns;
    const units = this.#units;
    let sum = 0;
    for (let at = 0; at < columns; at++) sum += units[row * columns + at]! * units[other * columns + at]!;
    return sum;
  }

  #remembered(source: number, target: number): number {
    const key = source * this.#targets + target;
    const slot = key % memory;
    if (this.#keys[slot] !== key) {
      this.#keys[slot] = key;
      this.#products[slot] = this.#product(source, this.#sources + target);
    }
    return this.#products[slot]!;
  }

  #nearnessOf(row: number): number {
    const first = row < this.#sources ? this.#sources : 0;
    const count = row < this.#sources ? this.#targets : this.#sources;
    const step = Math.max(1, count / sampleSize);
    const cosines: number[] = [];
    for (let at = 0; at < count; at += step) cosines.push(this.#product(row, first + Math.floor(at)));
    const nearest = cosines.sort((one, other) => other - one).slice(0, neighbours);
    return nearest.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, nearest.length);
  }

  #groupLength(first: number, end: number): number {
    let square = end - first;
    for (let row = first + 1; row < end; row++) {
      for (let step = 1; step <= row - first; step++) square += 2 * this.#before[row * largestGroup + step]!;
    }
    return Math.sqrt(Math.max(0, square));
  }

  #meanNearness(first: number, end: number): number {
    let sum = 0;
    for (let row = first; row < end; row++) sum += this.#nearness[row]!;
    return sum / (end - first);
  }
}

function unitRows({ rows, columns, values }: Matrix): Float32Array {
  const units = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) square += values[at]! * values[at]!;
    const length = Math.sqrt(square) || 1;
    for (let at = row * columns; at < (row + 1) * columns; at++) units[at] = values[at]! / length;
  }
  return units;
}
