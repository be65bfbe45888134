import type { IdBead } from './beads.js';

/** Precision, recall and their harmonic mean, 0 to 1; 0 where nothing can be counted. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well beads agree with gold. */
export interface Scores {
  /** The very same bead is in the other list. */
  readonly strict: Figures;
  /** Or, for beads with two sides, some sentences that it pairs are paired there too. */
  readonly lax: Figures;
  /** Beads with an empty side alone, strictly. */
  readonly empty: Figures;
}

/** What an aligner found for a document, and what is right. */
export interface ScoredDocument {
  readonly gold: readonly IdBead[];
  readonly test: readonly IdBead[];
}

/**
 * Strict and lax figures after Sennrich & Volk (2011), counted over all documents. Precision is over all beads that
 * were found, recall over the gold beads with two sides; the same bead twice counts once, and a bead without sentences
 * never.
 */
export function scoreBeads(documents: readonly ScoredDocument[]): Scores {
  const precision = new Tally();
  const recall = new Tally();
  const emptyPrecision = new Tally();
  const emptyRecall = new Tally();
  for (const { gold, test } of documents) {
    precision.count(test, gold);
    recall.count(gold.filter(hasTwoSides), test.filter(hasTwoSides));
    emptyPrecision.count(test.filter(hasOneSide), gold);
    emptyRecall.count(gold.filter(hasOneSide), test);
  }
  return {
    strict: figures(precision.strict, recall.strict),
    lax: figures(precision.lax, recall.lax),
    empty: figures(emptyPrecision.strict, emptyRecall.strict),
  };
}

/** How many beads of one list are in the other. */
class Tally {
  #beads = 0;
  #same = 0;
  #akin = 0;

  count(beads: readonly IdBead[], others: readonly IdBead[]): void {
    const same = new Set(others.map(keyOf));
    const partners = partnersOf(others);
    for (const bead of withoutRepeats(beads)) {
      this.#beads++;
      if (same.has(keyOf(bead))) this.#same++;
      else if (bead.source.some((id) => bead.target.some((other) => partners.get(id)?.has(other))))
        this.#akin++;
    }
  }

  get strict(): number {
    return share(this.#same, this.#beads);
  }

  get lax(): number {
    return share(this.#same + this.#akin, this.#beads);
  }
}

/** By source sentence the target sentences that it shares a bead with. */
function partnersOf(beads: readonly IdBead[]): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  for (const { source, target } of beads) {
    for (const id of source) {
      const known = partners.get(id) ?? new Set();
      for (const other of target) known.add(other);
      partners.set(id, known);
    }
  }
  return partners;
}

function withoutRepeats(beads: readonly IdBead[]): Iterable<IdBead> {
  const filled = beads.filter(({ source, target }) => source.length + target.length > 0);
  return new Map(filled.map((bead) => [keyOf(bead), bead])).values();
}

function keyOf({ source, target }: IdBead): string {
  return `${source.join()}:${target.join()}`;
}

function hasTwoSides({ source, target }: IdBead): boolean {
  return source.length > 0 && target.length > 0;
}

function hasOneSide({ source, target }: IdBead): boolean {
  return source.length > 0 !== target.length > 0;
}

function figures(precision: number, recall: number): Figures {
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
