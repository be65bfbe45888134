import { pairByNumber } from './by-number.js';
import { judgeSegments, type SegmentJudge } from './evidence/segments.js';
import type { ValueFinder } from './evidence/values.js';
import type { Node, Outline } from './tree.js';
import type { ModelOptions } from './words/model.js';

/** What is known of words beside the shipped lexicon, by pair of languages. */
export type WordSources = (
  source: string,
  target: string,
) => Pick<ModelOptions, 'glossary' | 'learnt' | 'shipped'>;

/** Judges between any two versions of a work, each made when first asked for. */
export class Judges {
  readonly outlines: readonly Outline[];
  readonly #finders: readonly ValueFinder[];
  readonly #words: WordSources;
  readonly #made = new Map<number, SegmentJudge>();

  constructor(
    outlines: readonly Outline[],
    finders: readonly ValueFinder[],
    words: WordSources = () => ({}),
  ) {
    this.outlines = outlines;
    this.#finders = finders;
    this.#words = words;
  }

  /** The languages of two versions, and what is known of their words. */
  wordsBetween(left: number, right: number): ModelOptions {
    const [source, target] = [this.outlines[left]!.version.language, this.outlines[right]!.version.language];
    return { ...this.#words(source, target), languages: [source, target] };
  }

  between(left: number, right: number): SegmentJudge {
    const key = left * this.outlines.length + right;
    let judge = this.#made.get(key);
    if (judge === undefined) {
      const [source, target] = [this.outlines[left]!, this.outlines[right]!];
      judge = judgeSegments(source, target, sameNumbers(source, target), {
        values: [this.#finders[left]!, this.#finders[right]!],
        words: this.wordsBetween(left, right),
      });
      this.#made.set(key, judge);
    }
    return judge;
  }
}

function sameNumbers(source: Outline, target: Outline): [Node, Node][] {
  const { matches } = pairByNumber(source, target);
  return source.nodes.flatMap((node): [Node, Node][] => {
    const partner = matches[node.index]?.node ?? null;
    return partner === null ? [] : [[node, partner]];
  });
}
