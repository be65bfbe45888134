import { localeOf } from '../../locale/index.js';
import { definedTerms } from './defined-terms.js';
import { renderingsOf } from './renderings.js';
import type { TermRow } from './rows.js';
import { KnownWords } from './synonyms.js';
import { type Gram, TermIndex } from './term-index.js';

/** A term that the source says again and again, and what stands for it in the other languages. */
export interface TermCandidate {
  /** Higher is likelier a term. */
  readonly score: number;
  /** By language, what stands for it, the most frequent first; none where nothing sure was found. */
  readonly forms: readonly (readonly TermForm[])[];
}

/** One way to say a term, with all rows that have it. */
export interface TermForm {
  readonly text: string;
  readonly gram: Gram;
  readonly rows: readonly number[];
}

export interface CandidateOptions {
  /** How often a term must stand in the source. */
  readonly least: number;
  /** How many terms are given. */
  readonly most: number;
}

const longestTerm = 5;
/** A longer term that has nearly all of a shorter one's places stands for it. */
const nested = 0.8;
/** A word of so many rows is grammar. */
const everywhere = 0.2;

/**
 * The likeliest terms of texts whose rows answer each other, by their C-value (Frantzi, Ananiadou and Mima 2000): how often
 * a run of words stands there, longer ones counting more, without what only stands in a longer one. A word alone is a term
 * where it is written with a capital or the lexicon knows it.
 *
 * @param languages of the parts of each row, the source's first
 */
export function termCandidates(
  rows: readonly TermRow[],
  languages: readonly string[],
  { least, most }: CandidateOptions,
): TermCandidate[] {
  const indexes = languages.map(
    (language, at) =>
      new TermIndex(
        language,
        rows.map(({ parts }) => parts[at]?.text ?? null),
      ),
  );
  const words = indexes.map((index) => new KnownWords(index));
  const source = indexes[0]!;
  const ranked = rank(source, rows, words[0]!, least).slice(0, most);
  return ranked.map(({ gram, score }) => {
    const own = { text: writtenIn(source, gram), gram, rows: source.rowsWith(gram) };
    const concepts = words[0]!.conceptsOf(gram);
    const others = indexes.slice(1).map((index, at) => {
      const known = words[at + 1]!.wordsFor(concepts);
      const isEdge = (id: number) => isGrammar(index, id);
      return renderingsOf(own.rows, index, known, isEdge).map((form) => ({
        ...form,
        text: writtenIn(index, form.gram),
      }));
    });
    return { score, forms: [[own], ...others] };
  });
}

interface Ranked {
  readonly gram: Gram;
  readonly count: number;
  readonly score: number;
}

function rank(index: TermIndex, rows: readonly TermRow[], words: KnownWords, least: number): Ranked[] {
  const named = new Set(definedTerms(index, rows, 0).map(({ gram }) => gram.join(' ')));
  const isTerm = (gram: Gram) =>
    gram.length > 1 || named.has(gram.join(' ')) || words.conceptsOf(gram).length > 0;
  const found = [...countsOf(index, least)].filter(([, { gram }]) => isTerm(gram));
  const counts = new Map(found);
  const longer = new Map<string, number[]>();
  for (const { gram, count } of counts.values()) {
    for (const part of partsOf(gram)) {
      const key = part.join(' ');
      if (counts.has(key)) longer.set(key, [...(longer.get(key) ?? []), count]);
    }
  }
  const ranked = [...counts].flatMap(([key, { gram, count }]): Ranked[] => {
    const around = longer.get(key) ?? [];
    if (around.some((each) => each >= count * nested)) return [];
    const mean = around.length === 0 ? 0 : around.reduce((sum, each) => sum + each, 0) / around.length;
    return [{ gram, count, score: Math.log2(sizeOf(index, gram) + 1) * (count - mean) }];
  });
  return ranked.sort((one, other) => other.score - one.score || compareGrams(one.gram, other.gram));
}

/** Two syllables, or two letters of Han, are about a word. */
function sizeOf(index: TermIndex, gram: Gram): number {
  return index.isSyllabic || !localeOf(index.language).spaced ? gram.length / 2 : gram.length;
}

function compareGrams(one: Gram, other: Gram): number {
  for (const [at, id] of one.entries()) if (id !== other[at]) return id - (other[at] ?? -1);
  return one.length - other.length;
}

/** Runs of words that stand often enough and neither begin nor end with grammar, by how many rows have them. */
function countsOf(index: TermIndex, least: number): Map<string, { gram: Gram; count: number }> {
  const counts = new Map<string, { gram: Gram; count: number; last: number }>();
  for (const row of index.texts.keys()) {
    const ids = index.row(row);
    for (let at = 0; at < ids.length; at++) {
      if (!mayBegin(index, ids[at]!, least)) continue;
      for (let end = at + 1; end <= ids.length && end - at <= longestTerm; end++) {
        const last = ids[end - 1]!;
        if (last < 0 || index.rowsWithWord(last).length < least) break;
        if (isGrammar(index, last) || (end - at === 1 && isLetter(index, last))) continue;
        const gram = ids.slice(at, end);
        const key = gram.join(' ');
        const known = counts.get(key);
        if (known === undefined) counts.set(key, { gram, count: 1, last: row });
        else if (known.last !== row) {
          known.count++;
          known.last = row;
        }
      }
    }
  }
  return new Map([...counts].filter(([, { count }]) => count >= least));
}

function mayBegin(index: TermIndex, id: number, least: number): boolean {
  return id >= 0 && index.rowsWithWord(id).length >= least && !isGrammar(index, id);
}

/** One letter of Han or one syllable is no term, and no number is. */
function isLetter(index: TermIndex, id: number): boolean {
  return index.isSyllabic || index.keyOfId(id).length < 2;
}

/** Whether a word is grammar or a number: where the locale does not tell, words that are everywhere are. */
function isGrammar(index: TermIndex, id: number): boolean {
  if (/\p{N}/u.test(index.keyOfId(id)) || index.isFunction(id)) return true;
  const rows = index.texts.length;
  return !index.knowsFunctions && rows > 20 && index.rowsWithWord(id).length > rows * everywhere;
}

function* partsOf(gram: Gram): Generator<Gram> {
  for (let length = 1; length < gram.length; length++) {
    for (let at = 0; at + length <= gram.length; at++) yield gram.slice(at, at + length);
  }
}

/** How a term is written most often, of capitals and plurals the one that stands first. */
function writtenIn(index: TermIndex, gram: Gram): string {
  const counts = new Map<string, number>();
  for (const row of index.rowsWith(gram).slice(0, 200)) {
    for (const { start, end } of index.placesIn(row, gram)) {
      const text = index.texts[row]!.slice(start, end).replace(/\s+/g, ' ');
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}
