import type { Rendering } from './renderings.js';
import type { Gram, TermIndex } from './term-index.js';

/** Of the rows that have a rendering, so many must have the term. */
const leastPrecision = 0.75;
/** Of the rows that have the term, so many must have one of the two. */
const leastCoverage = 0.9;
/** The term has to explain a rendering better than anything else that the source says, by so much. */
const lead = 0.05;
/** Rows of a frequent term that are looked at. */
const mostRows = 200;
const longest = 3;

/**
 * How a version says a term in two ways, by what stands together in the work itself: two words, neither where the other
 * is, each hardly anywhere without the term, each better explained by it than by any other word of the source (by Dice's
 * coefficient, as in competitive linking: Melamed 2000). Null where there are not two for sure.
 */
export function twoLearntRenderings(
  term: { readonly gram: Gram; readonly rows: readonly number[] },
  source: TermIndex,
  target: TermIndex,
  least: number,
): readonly [Rendering, Rendering] | null {
  const rows = term.rows.filter((row) => target.speaks(row));
  if (rows.length < 2 * least || rows.length > mostRows) return null;
  const all = renderingsIn(rows, target, least).filter(({ gram }) =>
    isExplained(gram, rows, term.gram, source, target),
  );
  for (const [at, first] of all.entries()) {
    const own = new Set(first.rows);
    const second = all
      .slice(at + 1)
      .find(
        ({ rows: there }) =>
          there.every((row) => !own.has(row)) && there.length + own.size >= rows.length * leastCoverage,
      );
    if (second !== undefined) return [first, second];
  }
  return null;
}

/** Words of a version that hardly stand but in some rows, those in most rows first, the longer ones before their parts. */
function renderingsIn(rows: readonly number[], target: TermIndex, least: number): Rendering[] {
  const found = new Map<string, { gram: Gram; rows: number[] }>();
  for (const row of rows) {
    const ids = target.row(row);
    for (let at = 0; at < ids.length; at++) {
      for (let length = 1; length <= longest && at + length <= ids.length; length++) {
        const gram = ids.slice(at, at + length);
        if (gram.at(-1)! < 0) break;
        if (length === 1 && !isWordAlone(target, gram[0]!)) continue;
        const key = gram.join(' ');
        const rendering = found.get(key) ?? { gram, rows: [] };
        found.set(key, rendering);
        if (rendering.rows.at(-1) !== row) rendering.rows.push(row);
      }
    }
  }
  return [...found.values()]
    .filter(
      ({ gram, rows: own }) =>
        own.length >= least && own.length >= target.rowsWith(gram).length * leastPrecision,
    )
    .sort((one, other) => other.rows.length - one.rows.length || other.gram.length - one.gram.length);
}

/** A letter of Han, a syllable or a number is no word by itself. */
function isWordAlone(target: TermIndex, id: number): boolean {
  const key = target.keyOfId(id);
  return !target.isSyllabic && key.length > 2 && !/\d/.test(key);
}

/** Whether a term of the source goes with a word better than any other word of the source does. */
function isExplained(
  word: Gram,
  rows: readonly number[],
  term: Gram,
  source: TermIndex,
  target: TermIndex,
): boolean {
  const there = target.rowsWith(word);
  const own = rows.filter((row) => there.includes(row)).length;
  const ownDice = (2 * own) / (rows.length + there.length);
  const counts = new Map<string, [Gram, number]>();
  for (const row of there) {
    const seen = new Set<string>();
    const ids = source.row(row);
    for (const [at, id] of ids.entries()) {
      if (id < 0 || term.includes(id)) continue;
      const next = ids[at + 1] ?? -1;
      const gram = source.isSyllabic && next >= 0 ? [id, next] : [id];
      const key = gram.join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const count = counts.get(key);
      if (count === undefined) counts.set(key, [gram, 1]);
      else count[1]++;
    }
  }
  for (const [gram, count] of counts.values()) {
    // So many at the most, before it is counted where else the word stands.
    if ((2 * count) / (count + there.length) < ownDice - lead) continue;
    if ((2 * count) / (source.rowsWith(gram).length + there.length) >= ownDice - lead) return false;
  }
  return true;
}
