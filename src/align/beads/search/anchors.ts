import { floats, integers } from '../../../text/lists.js';
import type { IndexedText } from '../../words/reading/indexed-text.js';
import type { TranslationTable } from '../../words/table.js';

/** Sentences that probably translate each other: numbers of a source and a target sentence. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** Only rare words tell: at most so many places on one side times those on the other. */
const mostMeetings = 120;

/** A pair of words counts from this likelihood on. */
const leastLikelihood = 0.1;

/**
 * The heaviest chain of sentence pairs that share rare words, ascending on both sides. A pair of words weighs its
 * likelihood over the number of places where it could meet. Time is n log n in the number of such pairs.
 */
export function anchorChain(source: IndexedText, target: IndexedText, table: TranslationTable): Anchor[] {
  const points = sharedRareWords(source, target, table);
  return withoutStrays(withoutLone(supported(heaviestChain(points, target.count))));
}

/**
 * Words meet by chance where the one stands so much later in its text than the other, as a share of the text, plus
 * what the one text has more than the other.
 */
const farthest = 0.2;

interface Point extends Anchor {
  readonly weight: number;
}

function sharedRareWords(source: IndexedText, target: IndexedText, table: TranslationTable): Point[] {
  const sourcePlaces = rarePlaces(source, (word) => table.start[word]! < (table.start[word + 1] ?? 0));
  const targetPlaces = rarePlaces(target, wanted(table, sourcePlaces));
  const imbalance = Math.abs(source.count - target.count) / Math.max(source.count, target.count, 1);
  const reach = farthest + imbalance;
  const weights = new Map<number, number>();
  for (const [word, places] of sourcePlaces) {
    for (let at = table.start[word]!; at < table.start[word + 1]!; at++) {
      const others = targetPlaces.get(table.word[at]!);
      if (others === undefined || places.length * others.length > mostMeetings) continue;
      if (table.probability[at]! < leastLikelihood) continue;
      const weight = table.probability[at]! / (places.length * others.length);
      for (const one of places) {
        for (const other of others) {
          if (Math.abs(one / source.count - other / target.count) > reach) continue;
          const key = one * target.count + other;
          weights.set(key, (weights.get(key) ?? 0) + weight);
        }
      }
    }
  }
  return Array.from(weights, ([key, weight]) => ({
    source: Math.floor(key / target.count),
    target: key % target.count,
    weight,
  })).sort((one, other) => one.source - other.source || other.target - one.target);
}

/** Whether a row of one of the source words has a target word. */
function wanted(table: TranslationTable, places: RarePlaces): (word: number) => boolean {
  const words = new Set<number>();
  for (const word of places.keys()) {
    for (let at = table.start[word]!; at < table.start[word + 1]!; at++) words.add(table.word[at]!);
  }
  return (word) => words.has(word);
}

/** The wanted words that a text has, in order of first sight, and the sentences of each. */
type RarePlaces = ReadonlyMap<number, readonly number[]>;

/** The sentences of each wanted word that stands in few of them; a word in more has the first ones only, and too many. */
function rarePlaces(text: IndexedText, isWanted: (word: number) => boolean): RarePlaces {
  const places = new Map<number, number[]>();
  for (let sentence = 0; sentence < text.count; sentence++) {
    const end = text.start[sentence + 1]!;
    for (let at = text.start[sentence]!; at < end; at++) {
      const word = text.words[at]!;
      const known = places.get(word);
      if (known === undefined) {
        if (isWanted(word)) places.set(word, [sentence]);
      } else if (known.length <= mostMeetings && known[known.length - 1] !== sentence) known.push(sentence);
    }
  }
  return places;
}

/** Points come ascending in the source and, within one source sentence, descending in the target. */
function heaviestChain(points: readonly Point[], columns: number): Point[] {
  const best = new PrefixMaximum(columns + 1);
  const previous = integers(points.length);
  const weights = floats(points.length);
  for (const [index, point] of points.entries()) {
    const before = best.upTo(point.target);
    previous[index] = before;
    weights[index] = point.weight + (before < 0 ? 0 : weights[before]!);
    best.offer(point.target + 1, index, weights);
  }
  const chain: Point[] = [];
  for (let at = best.upTo(columns); at >= 0; at = previous[at]!) chain.push(points[at]!);
  return chain.reverse();
}

/** The index with the greatest weight among all that were offered up to a key, -1 where there is none (a Fenwick tree). */
class PrefixMaximum {
  readonly #indices: Int32Array;
  #weights: Float64Array = floats(0);

  constructor(size: number) {
    this.#indices = integers(size + 1, -1);
  }

  offer(key: number, index: number, weights: Float64Array): void {
    this.#weights = weights;
    for (let at = key; at < this.#indices.length; at += at & -at) {
      const known = this.#indices[at]!;
      if (known < 0 || weights[known]! < weights[index]!) this.#indices[at] = index;
    }
  }

  upTo(key: number): number {
    let best = -1;
    for (let at = key; at > 0; at -= at & -at) {
      const known = this.#indices[at]!;
      if (known >= 0 && (best < 0 || this.#weights[known]! > this.#weights[best]!)) best = known;
    }
    return best;
  }
}

/** From this weight on an anchor stands alone; a lighter one needs another near by on the same diagonal. */
const trustedWeight = 0.2;
const supportReach = 6;
const supportShift = 3;

function supported(chain: readonly Point[]): Anchor[] {
  const supports = (anchor: Anchor, other: Anchor | undefined): boolean =>
    other !== undefined &&
    Math.abs(other.source - anchor.source) <= supportReach &&
    Math.abs(other.target - other.source - (anchor.target - anchor.source)) <= supportShift;
  return chain.filter(
    (anchor, index) =>
      anchor.weight >= trustedWeight ||
      supports(anchor, chain[index - 1]) ||
      supports(anchor, chain[index + 1]),
  );
}

/** An anchor so many times farther from both neighbours than anchors stand from one another on average stands alone. */
const loneness = 20;
const fewAnchors = 8;

/** Where one side lacks a passage there are no anchors, but for rare words that meet by chance: these stand alone. */
function withoutLone(chain: readonly Anchor[]): readonly Anchor[] {
  if (chain.length < fewAnchors) return chain;
  const steps = chain.slice(1).map((anchor, index) => anchor.source - chain[index]!.source);
  const usual = [...steps].sort((one, other) => one - other)[steps.length >> 1] ?? 0;
  const isFar = (step: number | undefined): boolean => step === undefined || step > loneness * (usual + 1);
  return chain.filter((_, index) => !(isFar(steps[index - 1]) && isFar(steps[index])));
}

/** How far an anchor may lie from the line that its neighbours draw, in sentences, and how many of them draw it. */
const strayDistance = 8;
const neighbours = 3;

/** A chain without the anchors that lie off the middle one of their neighbours' diagonals. */
function withoutStrays(chain: readonly Anchor[]): Anchor[] {
  return chain.filter((anchor, index) => {
    const around = chain.slice(Math.max(0, index - neighbours), index + neighbours + 1);
    const diagonals = around.map(({ source, target }) => target - source).sort((one, other) => one - other);
    const middle = diagonals[diagonals.length >> 1]!;
    const reach = around[around.length - 1]!.source - around[0]!.source;
    return Math.abs(anchor.target - anchor.source - middle) <= strayDistance + reach / 4;
  });
}
