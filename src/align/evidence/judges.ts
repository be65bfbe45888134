import { type LinePair, learnSentences } from '../beads/align.js';
import { pairByNumber } from '../pairing/by-number.js';
import type { Match, Pairing } from '../pairing/match.js';
import type { Node, Outline } from '../tree.js';
import type { ModelOptions } from '../words/model.js';
import type { TranslationModel } from '../words/translation-model.js';
import { bodyOf } from './features.js';
import { judgeSegments, type SegmentJudge } from './segments.js';
import type { ValueFinder } from './values.js';

/** Share of words with a known translation from which a pair of versions needs to learn none from itself. */
const wellKnown = 0.3;

/** With fewer segments there is nothing to be learnt. */
const fewest = 8;

/** Units of the source's text that are learnt from. */
const mostLearnt = 300_000;

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

  /**
   * Learns words from what was paired of the source and a version, where little is known of their words beforehand:
   * from now on the judge between the two knows them.
   *
   * @returns whether anything was learnt.
   */
  learn(version: number, { matches }: Pairing): boolean {
    const { coverage } = this.between(0, version).judge;
    const [source, target] = [this.outlines[0]!, this.outlines[version]!];
    if (coverage >= wellKnown || source.nodes.length < fewest) return false;
    const pairs = linePairs(source, matches);
    if (pairs.length < fewest) return false;
    const { translation } = learnSentences(pairs, this.wordsBetween(0, version));
    this.#made.set(version, this.#judge(source, target, 0, version, translation));
    return true;
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
      judge = this.#judge(this.outlines[left]!, this.outlines[right]!, left, right);
      this.#made.set(key, judge);
    }
    return judge;
  }

  #judge(
    source: Outline,
    target: Outline,
    left: number,
    right: number,
    learnt?: TranslationModel,
  ): SegmentJudge {
    return judgeSegments(source, target, sameNumbers(source, target), {
      values: [this.#finders[left]!, this.#finders[right]!],
      words: this.wordsBetween(left, right),
      learnt,
    });
  }
}

/** The texts of what was paired one to one, a block an entry; of a long work the first. */
function linePairs(source: Outline, matches: readonly Match[]): LinePair[] {
  const pairs: LinePair[] = [];
  let length = 0;
  for (const node of source.nodes) {
    const partner = matches[node.index]?.node;
    if (!partner || length > mostLearnt) continue;
    const pair = { source: node.segment.blocks.map(bodyOf), target: partner.segment.blocks.map(bodyOf) };
    for (const text of pair.source) length += text.length;
    pairs.push(pair);
  }
  return pairs;
}

function sameNumbers(source: Outline, target: Outline): [Node, Node][] {
  const { matches } = pairByNumber(source, target);
  return source.nodes.flatMap((node): [Node, Node][] => {
    const partner = matches[node.index]?.node ?? null;
    return partner === null ? [] : [[node, partner]];
  });
}
