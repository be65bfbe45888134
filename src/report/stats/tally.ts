import { coverage } from '../../align/coverage.js';
import { beadsOf } from '../../align/inside/inside.js';
import type { Alignment, Version } from '../../align/types.js';
import { type SentencePlace, unitText } from '../../format/rows/texts.js';
import { blocksOf, segmentsOf } from '../../segment/index.js';
import { sentencesOf } from '../../segment/sentences/of-block.js';
import { contentHash } from '../../text/hash.js';
import { Lengths } from './lengths.js';
import type { LanguageFigures, PairFigures, StatsJson } from './types.js';
import { countCharacters, countWords } from './words.js';

/** From which score on a bead is sure, and below which it is doubtful. */
export const sureFrom = 0.9;
export const doubtfulBelow = 0.5;

/** Sentences of fewer words say the same in many places, and are no copies of each other. */
const fewestWords = 4;

/** What is counted of works, one after the other; of the texts nothing is kept but a hash of each sentence. */
export class StatsTally {
  #works = 0;
  readonly #languages = new Map<string, LanguageTally>();
  readonly #pairs = new Map<string, PairTally>();

  add(alignment: Alignment): void {
    this.#works++;
    const { versions } = alignment.work;
    for (const version of versions)
      tallyOf(this.#languages, version.language, () => new LanguageTally()).add(version);
    const [source] = versions;
    if (source === undefined) return;
    const covered = coverage(alignment);
    for (const [at, { language }] of versions.entries()) {
      if (at === 0) continue;
      const pair = tallyOf(this.#pairs, `${source.language} ${language}`, () => new PairTally());
      pair.add(alignment, at, covered[at]!);
    }
  }

  /** The contract hexapla.stats/v1: languages and pairs in the order of their tags. */
  figures(): StatsJson {
    return {
      schema: 'hexapla.stats/v1',
      works: this.#works,
      languages: inOrder(this.#languages).map(([language, tally]) => ({ language, ...tally.figures() })),
      pairs: inOrder(this.#pairs).map(([pair, tally]) => {
        const [source, target] = pair.split(' ') as [string, string];
        return { source, target, ...tally.figures() };
      }),
    };
  }
}

function tallyOf<T>(tallies: Map<string, T>, name: string, make: () => T): T {
  const tally = tallies.get(name) ?? make();
  tallies.set(name, tally);
  return tally;
}

function inOrder<T>(tallies: ReadonlyMap<string, T>): [string, T][] {
  return [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
}

class LanguageTally {
  #versions = 0;
  #parts = 0;
  #sentences = 0;
  #words = 0;
  #characters = 0;
  #repeated = 0;
  readonly #lengths = new Lengths();
  readonly #seen = new Set<string>();

  add(version: Version): void {
    this.#versions++;
    for (const _ of segmentsOf(version)) this.#parts++;
    for (const block of blocksOf(version)) {
      this.#characters += countCharacters(block.printed.text);
      if (block.role === 'code') continue;
      for (const { text } of sentencesOf(version, block)) this.#addSentence(text, version.language);
    }
  }

  #addSentence(text: string, language: string): void {
    const words = countWords(text, language);
    this.#sentences++;
    this.#words += words;
    this.#lengths.add(countCharacters(text));
    if (words < fewestWords) return;
    const hash = contentHash(text);
    if (this.#seen.has(hash)) this.#repeated++;
    else this.#seen.add(hash);
  }

  figures(): Omit<LanguageFigures, 'language'> {
    return {
      versions: this.#versions,
      parts: this.#parts,
      sentences: this.#sentences,
      words: this.#words,
      characters: this.#characters,
      sentenceLength: this.#lengths.figures(),
      repeatedSentences: this.#repeated,
    };
  }
}

class PairTally {
  #works = 0;
  #present = 0;
  #of = 0;
  readonly #shapes = new Map<string, number>();
  #scores = 0;
  #sure = 0;
  #doubtful = 0;
  #paired = 0;
  #lengths: [number, number] = [0, 0];

  add(alignment: Alignment, at: number, covered: { readonly present: number; readonly of: number }): void {
    this.#works++;
    this.#present += covered.present;
    this.#of += covered.of;
    const { versions } = alignment.work;
    for (const unit of alignment.units) {
      const beads = beadsOf(alignment, unit, at).filter(({ level }) => level === 'sentence');
      if (beads.length === 0) continue;
      const [source, target] = [0, at].map(
        (index) => unitText(unit, unit.cells[index]!, versions[index]!).sentences,
      );
      for (const bead of beads) {
        const shape = `${bead.source.length}-${bead.target.length}`;
        this.#shapes.set(shape, (this.#shapes.get(shape) ?? 0) + 1);
        if (bead.source.length === 0 || bead.target.length === 0) continue;
        this.#paired++;
        this.#scores += bead.score;
        if (bead.score >= sureFrom) this.#sure++;
        if (bead.score < doubtfulBelow) this.#doubtful++;
        this.#lengths[0] += lengthOf(source!, bead.source);
        this.#lengths[1] += lengthOf(target!, bead.target);
      }
    }
  }

  figures(): Omit<PairFigures, 'source' | 'target'> {
    const share = (part: number, whole: number, places: number) =>
      whole === 0 ? null : Math.round((part / whole) * 10 ** places) / 10 ** places;
    return {
      works: this.#works,
      parts: { present: this.#present, of: this.#of },
      beads: Object.fromEntries(
        [...this.#shapes].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)),
      ),
      score: {
        mean: share(this.#scores, this.#paired, 4),
        sure: share(this.#sure, this.#paired, 4),
        doubtful: share(this.#doubtful, this.#paired, 4),
      },
      lengthRatio: share(this.#lengths[1], this.#lengths[0], 3),
    };
  }
}

function lengthOf(sentences: readonly SentencePlace[], at: readonly number[]): number {
  return at.reduce((sum, index) => sum + sentences[index]!.to - sentences[index]!.from, 0);
}
