import { InputError } from '../../text/errors.js';
import type { Vocabulary } from './reading/vocabulary.js';
import type { SeedEntries, TranslationTable } from './table.js';
import type { TranslationModel } from './translation-model.js';

/** A lexicon that was learnt from texts and can be kept in a file. Words stand in the form that they are counted in. */
export interface LearntLexicon {
  readonly languages: readonly [string, string];
  readonly entries: readonly LearntEntry[];
}

export interface LearntEntry {
  readonly source: string;
  readonly target: string;
  /** Probability of the target word given the source word, and the other way round; 0 where it is not known. */
  readonly forward: number;
  readonly backward: number;
}

const format = 'hexapla.lexicon/v1';

/** Pairs of words with less in both directions are not kept. */
const leastProbability = 0.05;

/** What a model has learnt, ascending in the source words and then the target words, by code units. */
export function learntLexicon(model: TranslationModel, languages: readonly [string, string]): LearntLexicon {
  const found = new Map<string, { source: string; target: string; forward: number; backward: number }>();
  const entryOf = (source: number, target: number) => {
    const words = { source: model.source.words[source]!, target: model.target.words[target]! };
    const key = `${words.source}\t${words.target}`;
    const entry = found.get(key) ?? { ...words, forward: 0, backward: 0 };
    found.set(key, entry);
    return entry;
  };
  for (const [from, to, probability] of pairsOf(model.forward)) entryOf(from, to).forward = probability;
  for (const [from, to, probability] of pairsOf(model.backward)) entryOf(to, from).backward = probability;
  const kept = [...found].filter(
    ([, { forward, backward }]) => Math.max(forward, backward) >= leastProbability,
  );
  kept.sort(([one], [other]) => (one < other ? -1 : 1));
  return { languages, entries: kept.map(([, entry]) => entry) };
}

function* pairsOf(table: TranslationTable): Generator<[number, number, number]> {
  for (let row = 0; row + 1 < table.start.length; row++) {
    for (let at = table.start[row]!; at < table.start[row + 1]!; at++) {
      yield [row, table.word[at]!, table.probability[at]!];
    }
  }
}

/** A lexicon as the text of a file: a head with the format and the languages, then a pair a line, parted by tabs. */
export function printLexicon(lexicon: LearntLexicon): string {
  const head = [format, ...lexicon.languages].join('\t');
  const lines = lexicon.entries.map(({ source, target, forward, backward }) =>
    [source, target, forward.toFixed(4), backward.toFixed(4)].join('\t'),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

/**
 * Reads what `printLexicon` wrote.
 *
 * @param path of the file, for messages.
 * @throws InputError with the line where the text is no such file.
 */
export function readLexicon(text: string, path: string): LearntLexicon {
  const lines = text.split(/\r?\n/);
  const [name, source, target] = (lines[0] ?? '').split('\t');
  if (name !== format || !source || !target) {
    throw fault(path, 1, `not a lexicon: the first line does not begin with ${format} and two languages`);
  }
  const entries: LearntEntry[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === '') continue;
    const [from = '', to = '', ...likelihoods] = line.split('\t');
    const [forward = Number.NaN, backward = Number.NaN] = likelihoods.map(Number);
    const sound = from !== '' && to !== '' && isProbability(forward) && isProbability(backward);
    if (!sound) throw fault(path, index + 1, 'not two words and two probabilities parted by tabs');
    entries.push({ source: from, target: to, forward, backward });
  }
  return { languages: [source, target], entries };
}

function isProbability(value: number): boolean {
  return value >= 0 && value <= 1;
}

function fault(path: string, line: number, message: string): InputError {
  const place = { line, column: 1, offset: 0 };
  return new InputError({ path, place, message, remedy: 'write the file with `hexapla learn`' });
}

/** What a lexicon says of the words at hand; what counts as one word of several is left as it is. */
export function seedsByLearntLexicon(
  lexicon: LearntLexicon,
  source: Vocabulary,
  target: Vocabulary,
): SeedEntries {
  const seeds: SeedEntries = { forward: [], backward: [] };
  const byFirstWord = entriesByFirstWord(lexicon);
  // Terms become compounds meanwhile, which begin no entry.
  const { size } = source;
  for (let id = 0; id < size; id++) {
    for (const entry of byFirstWord.get(source.words[id]!) ?? []) {
      if (!source.mayFind(entry.source) || !target.mayFind(entry.target)) continue;
      const from = source.findTerm(entry.source);
      const to = target.findTerm(entry.target);
      if (entry.forward > 0) seeds.forward.push({ from, to, probability: entry.forward });
      if (entry.backward > 0) seeds.backward.push({ from: to, to: from, probability: entry.backward });
    }
  }
  return seeds;
}

const byFirstWords = new WeakMap<LearntLexicon, ReadonlyMap<string, readonly LearntEntry[]>>();

/** The same lexicon serves many works, each of which has few of its words. */
function entriesByFirstWord(lexicon: LearntLexicon): ReadonlyMap<string, readonly LearntEntry[]> {
  const known = byFirstWords.get(lexicon);
  if (known !== undefined) return known;
  const entries = new Map<string, LearntEntry[]>();
  for (const entry of lexicon.entries) {
    const [first = ''] = entry.source.split(' ', 1);
    const list = entries.get(first);
    if (list === undefined) entries.set(first, [entry]);
    else list.push(entry);
  }
  byFirstWords.set(lexicon, entries);
  return entries;
}
