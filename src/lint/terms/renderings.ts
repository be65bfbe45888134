import type { KnownWords } from './synonyms.js';
import { type Gram, placeOf, type TermIndex } from './term-index.js';

/** One way in which a version says a term, and the rows in which it does so. */
export interface Rendering {
  readonly gram: Gram;
  readonly rows: readonly number[];
}

/** A word that stands in so many times as many rows as the term says nothing of it. */
const mostElsewhere = 3;

/** No version has so many words; two of them are told apart by one number. */
const mostWords = 1 << 26;

/** Whether a version has one word in all rows of a term that is not everywhere. */
export function keepsOne(index: TermIndex, rows: readonly number[]): boolean {
  const spoken = rows.filter((row) => index.speaks(row));
  if (spoken.length < 2) return false;
  const counts = countsIn(index, spoken);
  const enough = spoken.length < 6 ? spoken.length : Math.ceil(spoken.length * 0.9);
  for (const { gram, count } of counts) {
    if (count >= enough && index.rowsWith(gram).length <= spoken.length * mostElsewhere + 2) return true;
  }
  return false;
}

/** By word, or by two letters of a script without spaces, in how many of some rows it stands. */
function countsIn(
  index: TermIndex,
  rows: readonly number[],
): Iterable<{ readonly gram: Gram; readonly count: number }> {
  const counts = new Map<number, { readonly gram: Gram; count: number; lastRow: number }>();
  for (const row of rows) {
    const ids = index.row(row);
    for (const [at, id] of ids.entries()) {
      if (id < 0) continue;
      const isHan = index.isHan(id);
      const next = ids[at + 1] ?? -1;
      if (isHan && next < 0) continue;
      const isDouble = (isHan || index.isSyllabic) && next >= 0;
      const name = id * mostWords + (isDouble ? next + 1 : 0);
      const known = counts.get(name);
      if (known === undefined)
        counts.set(name, { gram: isDouble ? [id, next] : [id], count: 1, lastRow: row });
      else if (known.lastRow !== row) [known.count, known.lastRow] = [known.count + 1, row];
    }
  }
  return counts.values();
}

/**
 * How a version says a term in two ways, by what the lexicon knows: a word that it gives for the term, and one that it
 * gives for another meaning of that word. Rows with both, and those in which something else of the source explains the
 * word, are none of either. Null where the version does not say it in two ways for sure.
 */
export function twoKnownRenderings(
  term: { readonly gram: Gram; readonly rows: readonly number[] },
  source: { readonly index: TermIndex; readonly words: KnownWords },
  target: { readonly index: TermIndex; readonly words: KnownWords },
  least: number,
): readonly [Rendering, Rendering] | null {
  const concepts = source.words.conceptsOf(term.gram);
  if (concepts.length === 0) return null;
  const direct = target.words.wordsFor(concepts);
  const near = new Set(direct.flatMap((gram) => target.words.conceptsOf(gram)));
  const said = target.words.wordsFor(near).map((gram) => ({ gram, rows: [] as number[] }));
  const isDirect = (gram: Gram) => direct.some((one) => one.join() === gram.join());
  let spoken = 0;
  for (const row of term.rows) {
    const ids = target.index.row(row);
    if (ids.length === 0) continue;
    spoken++;
    const own = said.filter(({ gram }) => placeOf(ids, gram) >= 0);
    // A word that is part of another says nothing of its own.
    const longest = own.filter(
      ({ gram }) => !own.some((other) => other.gram.length > gram.length && placeOf(other.gram, gram) >= 0),
    );
    const [only, ...others] = longest.filter(
      ({ gram }) => !isExplained(gram, row, term.gram, source, target.words),
    );
    if (only !== undefined && others.length === 0) only.rows.push(row);
  }
  const [first, second, third] = said
    .filter(({ rows }) => rows.length > 0)
    .sort((one, other) => other.rows.length - one.rows.length);
  if (first === undefined || second === undefined || second.rows.length < least || first.rows.length < least)
    return null;
  if (!isDirect(first.gram) && !isDirect(second.gram)) return null;
  const unknown = spoken - first.rows.length - second.rows.length;
  return (third?.rows.length ?? 0) > 0 || unknown > spoken / 3 ? null : [first, second];
}

/** Whether the source says something else in a row that the word may stand for. */
function isExplained(
  word: Gram,
  row: number,
  term: Gram,
  { index, words }: { readonly index: TermIndex; readonly words: KnownWords },
  target: KnownWords,
): boolean {
  const ids = index.row(row);
  return words
    .wordsFor(target.conceptsOf(word))
    .some((gram) => placeOf(term, gram) < 0 && placeOf(ids, gram) >= 0);
}

/** Of the rows with a term, so many must have a word for it to be the term's. */
const leastShare = 0.25;
/** How well a word must go with a term, by Dice's coefficient. */
const leastDice = 0.5;
const longest = 5;
/** More rows of a term say nothing new. */
const mostRows = 300;

/**
 * What a version says in the rows of a term, the likeliest first: what the lexicon gives for it, then the words that go
 * with it best. A second one is looked for where the first is not.
 *
 * @param known what the lexicon gives for the term
 * @param isEdge whether a term may not begin or end with a word
 */
export function renderingsOf(
  all: readonly number[],
  index: TermIndex,
  known: readonly Gram[],
  isEdge: (id: number) => boolean,
): Rendering[] {
  const rows = all.filter((row) => index.speaks(row)).slice(0, mostRows);
  const found: Rendering[] = [];
  let rest = rows;
  while (found.length < 2 && rest.length >= 2) {
    const best = knownBest(rest, index, known) ?? learntBest(rest, rows.length, index, isEdge);
    if (
      best === null ||
      best.rows.length < Math.max(2, rows.length * leastShare * (found.length === 0 ? 1 : 0.5))
    )
      break;
    found.push(best);
    rest = rest.filter((row) => !best.rows.includes(row));
  }
  return found;
}

function knownBest(rows: readonly number[], index: TermIndex, known: readonly Gram[]): Rendering | null {
  const said = known.map((gram) => ({
    gram,
    rows: rows.filter((row) => placeOf(index.row(row), gram) >= 0),
  }));
  const [best] = said.sort((one, other) => other.rows.length - one.rows.length);
  return best === undefined || best.rows.length < 2 ? null : best;
}

function learntBest(
  rows: readonly number[],
  spoken: number,
  index: TermIndex,
  isEdge: (id: number) => boolean,
): Rendering | null {
  const counts = new Map<string, { gram: Gram; rows: number[] }>();
  for (const row of rows) {
    const ids = index.row(row);
    for (let at = 0; at < ids.length; at++) {
      if (ids[at]! < 0 || isEdge(ids[at]!)) continue;
      for (let end = at + 1; end <= ids.length && end - at <= longest; end++) {
        const last = ids[end - 1]!;
        if (last < 0) break;
        const gram = ids.slice(at, end);
        if (isEdge(last) || (gram.length === 1 && index.keyOfId(last).length < 2)) continue;
        const key = gram.join(' ');
        const own = counts.get(key) ?? { gram, rows: [] };
        counts.set(key, own);
        if (own.rows.at(-1) !== row) own.rows.push(row);
      }
    }
  }
  let best: Rendering | null = null;
  let bestDice = leastDice;
  for (const each of counts.values()) {
    if (each.rows.length < 2 || (2 * each.rows.length) / (each.rows.length + spoken) < bestDice * 0.5)
      continue;
    const dice = (2 * each.rows.length) / (index.rowsWith(each.gram).length + rows.length);
    const isBetter =
      dice > bestDice || (dice === bestDice && best !== null && each.gram.length > best.gram.length);
    if (isBetter) [best, bestDice] = [each, dice];
  }
  return best;
}
