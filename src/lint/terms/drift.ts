import type { Alignment } from '../../align/types.js';
import { localeOf } from '../../locale/index.js';
import { type DefinedTerm, definedTerms } from './defined-terms.js';
import { twoLearntRenderings } from './learnt-renderings.js';
import { bareLetters, twoSpellings } from './name-spellings.js';
import { keepsOne, type Rendering, twoKnownRenderings } from './renderings.js';
import { rowsOf, type TermRow } from './rows.js';
import { KnownWords } from './synonyms.js';
import { TermIndex } from './term-index.js';

/** A term that one version says in two ways. */
export interface Drift {
  readonly term: DefinedTerm;
  /** One name in two spellings, or two words for one term. */
  readonly kind: 'spelling' | 'word';
  /** Index of the version in which the term was looked for, and of the one that says it in two ways. */
  readonly pivot: number;
  readonly target: number;
  /** The more frequent one first; of two as frequent the earlier. */
  readonly renderings: readonly [Rendering, Rendering];
}

/** What terms are looked for in. */
export interface TermTexts {
  readonly rows: readonly TermRow[];
  /** In the order of the versions. */
  readonly indexes: readonly TermIndex[];
}

export function termTexts(alignment: Alignment): TermTexts {
  const rows = rowsOf(alignment);
  const indexes = alignment.work.versions.map(
    ({ language }, at) =>
      new TermIndex(
        language,
        rows.map(({ parts }) => parts[at]?.text ?? null),
      ),
  );
  return { rows, indexes };
}

/** Of what is learnt from the work alone, each of two words must stand so often. */
const leastLearnt = 3;

/** The terms of a work that one of its translations says in two ways where the others keep one. */
export function* driftsIn({ rows, indexes }: TermTexts, least: number): Generator<Drift> {
  const pivot = indexes.findIndex(
    ({ language }, at) => localeOf(language).spaced && hasCapitals(indexes[at]!),
  );
  if (pivot < 0) return;
  const source = { index: indexes[pivot]!, words: new KnownWords(indexes[pivot]!) };
  const words = new Map<number, KnownWords>();
  const wordsOf = (at: number) => {
    const known = words.get(at) ?? new KnownWords(indexes[at]!);
    words.set(at, known);
    return known;
  };
  const isName = (term: DefinedTerm, target: number) =>
    term.isName &&
    isStrange(term, source) &&
    (term.gram.length > 1 ||
      indexes.some((index, at) => at !== pivot && at !== target && keepsName(term, index)));
  for (const term of definedTerms(source.index, rows, pivot)) {
    if (term.rows.length < 2) continue;
    const kept = indexes.map((index, at) => at === pivot || keepsOne(index, term.rows));
    for (const target of indexes.keys()) {
      if (target === pivot || target === 0) continue;
      const index = indexes[target]!;
      const others = indexes.filter((_, at) => at !== pivot && at !== target);
      const keepOthers = others.length > 0 && kept.every((keeps, at) => keeps || at === target);
      const spellings = isName(term, target) ? twoSpellings(term, source.index, index) : null;
      if (spellings !== null) {
        yield { term, pivot, target, kind: 'spelling', renderings: inOrder(spellings) };
        continue;
      }
      if (kept[target] || !keepOthers || term.rows.length < 2 * least) continue;
      const two =
        twoKnownRenderings(term, source, { index, words: wordsOf(target) }, least) ??
        twoLearntRenderings(term, source.index, index, Math.max(least, leastLearnt));
      if (two !== null) yield { term, pivot, target, kind: 'word', renderings: inOrder(two) };
    }
  }
}

/** Whether no word of a name is one that the lexicon translates: what is translated is not spelled. */
function isStrange(
  { gram }: DefinedTerm,
  { index, words }: { readonly index: TermIndex; readonly words: KnownWords },
) {
  if (words.isOrdinary(gram)) return false;
  return gram.every((id) => !index.isFunction(id) && (index.isSyllabic || !words.isOrdinary([id])));
}

/** Whether another version writes a name as the source does, but for marks. */
function keepsName({ text, rows }: DefinedTerm, index: TermIndex): boolean {
  const name = bareLetters(text);
  return rows.every((row) => !index.speaks(row) || bareLetters(index.texts[row] ?? '').includes(name));
}

function hasCapitals({ texts }: TermIndex): boolean {
  return texts.some((text) => text !== null && /\p{Lu}/u.test(text));
}

function inOrder([one, other]: readonly [Rendering, Rendering]): readonly [Rendering, Rendering] {
  if (one.rows.length !== other.rows.length)
    return one.rows.length > other.rows.length ? [one, other] : [other, one];
  return one.rows[0]! < other.rows[0]! ? [one, other] : [other, one];
}
