import { type LinePair, learnSentences } from '../beads/align.js';
import { pairByNumber } from '../pairing/by-number.js';
import type { Pairing } from '../pairing/match.js';
import { type Node, type Outline, outlineOf } from '../tree.js';
import type { Alignment, WordKnowledge } from '../types.js';
import type { ModelOptions } from '../words/model.js';
import type { TranslationModel } from '../words/translation-model.js';
import { bodyOf } from './features.js';
import { judgeSegments, type SegmentJudge } from './segments.js';
import { type ValueFinder, valueFinder } from './values.js';

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
  /** By version, the pairs from which words were learnt last. */
  readonly #learntFrom = new Map<number, readonly number[]>();

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
    const partners = matches.map(({ node }) => node?.index ?? -1);
    const pairs = linePairs(source, target, partners);
    if (pairs.length < fewest) return false;
    this.#learnFrom(version, partners, pairs);
    return true;
  }

  /** What a version and the source are judged by, as a plain value from which `judgesOf` makes the same judge. */
  knowledge(version: number): WordKnowledge {
    const { glossary, learnt, shipped } = this.wordsBetween(0, version);
    const learntFrom = this.#learntFrom.get(version);
    return {
      ...(glossary === undefined ? {} : { glossary }),
      ...(learnt === undefined ? {} : { learnt }),
      ...(shipped === undefined ? {} : { shipped }),
      ...(learntFrom === undefined ? {} : { learntFrom }),
    };
  }

  /** Learns the words of a version again from the pairs that it was learnt from once. */
  relearn(version: number, partners: readonly number[]): void {
    const [source, target] = [this.outlines[0]!, this.outlines[version]!];
    this.#learnFrom(version, partners, linePairs(source, target, partners));
  }

  #learnFrom(version: number, partners: readonly number[], pairs: readonly LinePair[]): void {
    const [source, target] = [this.outlines[0]!, this.outlines[version]!];
    const { translation } = learnSentences(pairs, this.wordsBetween(0, version));
    this.#made.set(version, this.#judge(source, target, 0, version, translation));
    this.#learntFrom.set(version, partners);
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

/** The judges of an alignment that was made before, here or elsewhere. */
export function judgesOf({ work, words = [] }: Alignment): Judges {
  const { versions } = work;
  const finders = versions.map(({ language }) => valueFinder(language));
  const known = new Map(versions.map(({ language }, at) => [language, words[at] ?? {}]));
  const judges = new Judges(versions.map(outlineOf), finders, (_, language) => known.get(language) ?? {});
  for (const [version, { learntFrom }] of words.entries())
    if (learntFrom !== undefined) judges.relearn(version, learntFrom);
  return judges;
}

/**
 * The texts of what was paired one to one, a block an entry; of a long work the first. `partners` are indices of the
 * target's segments by those of the source's, -1 for none.
 */
function linePairs(source: Outline, target: Outline, partners: readonly number[]): LinePair[] {
  const pairs: LinePair[] = [];
  let length = 0;
  for (const node of source.nodes) {
    const partner = target.nodes[partners[node.index] ?? -1];
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
