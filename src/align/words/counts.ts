import { InputError } from '../../text/errors.js';
import type { LearntLexicon } from './learnt-lexicon.js';

/** Counts are whole numbers of this part of one, so that their sums do not depend on their order. */
const unit = 2 ** 16;

/** What keeps a rare word's likelihoods below 1, as when they are learnt from all texts at once. */
const unseenCount = 0.5;

/** Pairs of words with less in both directions are not kept in a lexicon. */
const leastProbability = 0.05;

const format = 'hexapla.counts/v1';

/** How often words are expected to translate one another, by source word and target word, in parts of one. */
export class WordCounts {
  readonly languages: readonly [string, string];
  /** By the two words with a tab between them: given the source word, and given the target word. */
  readonly #counts = new Map<string, [forward: number, backward: number]>();

  constructor(languages: readonly [string, string]) {
    this.languages = languages;
  }

  /** Adds shares of one, each brought to a whole number first. */
  addShares(source: string, target: string, forward: number, backward: number): void {
    this.#add(`${source}\t${target}`, Math.round(forward * unit), Math.round(backward * unit));
  }

  addAll(other: WordCounts): void {
    for (const [key, [forward, backward]] of other.#counts) this.#add(key, forward, backward);
  }

  #add(key: string, forward: number, backward: number): void {
    if (forward === 0 && backward === 0) return;
    const known = this.#counts.get(key);
    if (known === undefined) this.#counts.set(key, [forward, backward]);
    else {
      known[0] += forward;
      known[1] += backward;
    }
  }

  /** The lexicon that the counts teach: of each word the shares of what it is translated by. */
  lexicon(): LearntLexicon {
    const totals = [new Map<string, number>(), new Map<string, number>()] as const;
    const add = (map: Map<string, number>, word: string, count: number) =>
      map.set(word, (map.get(word) ?? 0) + count);
    for (const [key, [forward, backward]] of this.#counts) {
      const [source = '', target = ''] = key.split('\t');
      add(totals[0], source, forward);
      add(totals[1], target, backward);
    }
    const share = (count: number, total: number) => count / (total + unseenCount * unit);
    const entries = this.#sorted().map(([key, [forward, backward]]) => {
      const [source = '', target = ''] = key.split('\t');
      return {
        source,
        target,
        forward: share(forward, totals[0].get(source)!),
        backward: share(backward, totals[1].get(target)!),
      };
    });
    const kept = entries.filter(({ forward, backward }) => Math.max(forward, backward) >= leastProbability);
    return { languages: this.languages, entries: kept };
  }

  /** The counts as the text of a file: a head with the format and the languages, then a pair a line, parted by tabs. */
  print(): string {
    const head = [format, ...this.languages].join('\t');
    const lines = this.#sorted().map(([key, [forward, backward]]) => `${key}\t${forward}\t${backward}`);
    return `${[head, ...lines].join('\n')}\n`;
  }

  #sorted(): [string, [number, number]][] {
    return [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1));
  }

  /**
   * Reads what `print` wrote.
   *
   * @param path of the file, for messages
   * @throws InputError with the line where the text is no such file
   */
  static read(text: string, path: string): WordCounts {
    const [head = '', ...lines] = text.split('\n');
    const [name, source, target] = head.split('\t');
    if (name !== format || !source || !target) throw fault(path, 1);
    const counts = new WordCounts([source, target]);
    for (const [index, line] of lines.entries()) {
      if (line === '') continue;
      const [from, to, forward, backward] = line.split('\t');
      const isSound = from && to && [forward, backward].every((each) => /^\d{1,15}$/.test(each ?? ''));
      if (!isSound) throw fault(path, index + 2);
      counts.#add(`${from}\t${to}`, Number(forward), Number(backward));
    }
    return counts;
  }
}

function fault(path: string, line: number): InputError {
  const place = { line, column: 1, offset: 0 };
  const message = 'these are no counts of words';
  return new InputError({ path, place, message, remedy: 'run the part again that wrote them' });
}
