import type { ReadBlock, ReadDocument } from '../../document/types.js';
import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import type { Candidate } from '../enumerators/reading.js';
import { type ContentsLine, labelOf, lineOf, linesOf, mostLines } from './contents-lines.js';

/** A contents list has this many lines at least. */
const fewestLines = 3;
/** Un-numbered lines that may stand between two of its lines: a heading without a number, a page number. */
const mostBetween = 2;
/** A line between two of them is no longer. */
const longestBetween = 80;
/** What an entry wraps onto the lines below its first one is no longer. */
const longestRest = 240;

/**
 * The candidates that stand in a contents list: labels that come again with a body, first in a dense run of short lines.
 *
 * @returns for each candidate 1 where it is in such a list; and the blocks of the lists
 */
export function findContents(
  document: ReadDocument,
  candidates: readonly Candidate[],
  locale: Locale,
): { readonly listed: Uint8Array; readonly blocks: ReadonlySet<number> } {
  const listed = new Uint8Array(candidates.length);
  const blocks = new Set<number>();
  const lines = linesOf(document, candidates.slice(0, mostLines));
  const runs = runsOf(lines, document.blocks, locale);
  const first = candidates.findIndex(({ weight }) => weight >= strong);
  const places: Places = { lines, first, last: lastPlaces(document, candidates, lines, runs) };
  const ends = chainEnds(runs, places, document.blocks, locale);
  let found = -1;
  for (const [at, run] of runs.entries()) {
    const titled = isTitled(document, run[0], locale);
    const goesOn = found >= 0 && found === at - 1 && ends[found] !== runs[found]?.at(-1)?.candidate;
    const end = ends[at] ?? 0;
    const list = runs.slice(at).flatMap((own) => ((own[0]?.candidate ?? 0) > end ? [] : own));
    const few =
      list.length < fewestLines && !(titled && run.every(({ key }) => comesAgain(key, run, places)));
    const isTold = (titled || goesOn) && returns(list, places, half);
    if (few || !(isTold || isContents(run, places, end))) continue;
    found = at;
    for (const line of run) {
      listed[line.candidate] = 1;
      if (line.from === 0) blocks.add(line.block);
    }
    addBetween(document, run, blocks, locale);
  }
  return { listed, blocks };
}

/**
 * For each run the last candidate of the list that it is a part of: a list that begins its numbers again, as after a
 * preface or before the appendices, is several runs with next to nothing between them.
 */
function chainEnds(
  runs: readonly (readonly ContentsLine[])[],
  places: Places,
  blocks: readonly ReadBlock[],
  locale: Locale,
): number[] {
  const ends: number[] = [];
  for (let at = runs.length - 1; at >= 0; at--) {
    const [last, next] = [runs[at]?.at(-1), runs[at + 1]];
    const goesOn =
      last !== undefined &&
      next?.[0] !== undefined &&
      isDense(last, next[0], blocks, locale) &&
      returns(next, places);
    ends[at] = (goesOn ? ends[at + 1] : last?.candidate) ?? -1;
  }
  return ends;
}

/** The share of a list's lines that must come again below it, and where a title says what it is: parts may be missing. */
const most = 0.6;
const half = 0.5;

/** Whether most labels of a run come again below it. */
function returns(run: readonly ContentsLine[], places: Places, share = most): boolean {
  return run.filter(({ label }) => comesAgain(label, run, places)).length >= run.length * share;
}

function comesAgain(key: string, run: readonly ContentsLine[], places: Places): boolean {
  return (places.last.get(key)?.candidate ?? -1) > (run.at(-1)?.candidate ?? 0);
}

type LinePlace = Pick<ContentsLine, 'candidate' | 'block'>;

/** What the lines of a run are compared with. */
interface Places {
  readonly lines: readonly ContentsLine[];
  /** Index of the first candidate that looks like a marker. */
  readonly first: number;
  /** Where each key and each label stands last. */
  readonly last: ReadonlyMap<string, LinePlace>;
}

/** Markers that cost less to reject may be anything. */
const strong = 1;

/** Where each key and each label of the runs stands last in the document. */
function lastPlaces(
  document: ReadDocument,
  candidates: readonly Candidate[],
  lines: readonly ContentsLine[],
  runs: readonly (readonly ContentsLine[])[],
): Map<string, LinePlace> {
  const places = new Map<string, LinePlace>();
  for (const run of runs) for (const { label } of run) places.set(label, { candidate: -1, block: -1 });
  const put = (line: ContentsLine) => {
    places.set(line.key, line);
    places.set(line.label, line);
  };
  for (const line of lines) if (places.has(line.label)) put(line);
  for (let index = mostLines; index < candidates.length && places.size > 0; index++) {
    const candidate = candidates[index];
    const reading = candidate?.readings[0];
    if (candidate === undefined || reading === undefined || !places.has(labelOf(reading))) continue;
    const line = lineOf(document, candidate, index);
    if (line !== null) put(line);
  }
  return places;
}

/** Lines cut into runs wherever a body stands between two of them, or the same line comes again. */
function runsOf(
  lines: readonly ContentsLine[],
  blocks: readonly ReadBlock[],
  locale: Locale,
): ContentsLine[][] {
  const runs: ContentsLine[][] = [];
  let run: ContentsLine[] = [];
  const keys = new Set<string>();
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const line of lines) {
    const before = run.at(-1);
    const again = keys.has(line.key) || line.label === run[0]?.label;
    if (before !== undefined && (again || !isDense(before, line, blocks, locale))) {
      if (again) run = withoutHead(run, line, counts);
      if (run.length > 0) runs.push(run);
      run = [];
      keys.clear();
    }
    keys.add(line.key);
    run.push(line);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** A run without the head of what begins right behind the list: `Chapter 1.` between `9.3.` of the list and `1.1.`. */
function withoutHead(
  run: ContentsLine[],
  next: ContentsLine,
  counts: ReadonlyMap<string, number>,
): ContentsLine[] {
  const [before, last] = run.slice(-2);
  if (before === undefined || last === undefined || (counts.get(last.key) ?? 0) > 1) return run;
  return last.level !== before.level && last.level !== next.level && !last.led ? run.slice(0, -1) : run;
}

/** Whether nothing but a short line or two stands between two lines, and no title of a list that begins there. */
function isDense(
  before: ContentsLine,
  line: ContentsLine,
  blocks: readonly ReadBlock[],
  locale: Locale,
): boolean {
  if (line.block === before.block) return line.from - before.limit <= longestRest;
  if (line.block - before.block - 1 > mostBetween || line.from > longestBetween) return false;
  const rest = (blocks[before.block]?.printed.text.length ?? 0) - before.limit;
  if (rest > longestRest) return false;
  for (let at = before.block + 1; at < line.block; at++) {
    const text = blocks[at]?.printed.text ?? '';
    if (text.length > longestBetween || /[.;。；]\s*$/u.test(text)) return false;
    if (isContentsTitle(text, locale)) return false;
  }
  return true;
}

function isContentsTitle(text: string | undefined, locale: Locale): boolean {
  if (text === undefined || text.length > 60) return false;
  const key = comparable(text).replace(/^\s+|[\s:：.]+$/gu, '');
  return locale.contents.includes(locale.spaced ? key : key.replace(/\s+/g, ''));
}

/** Whether one of the two lines above is a title such as `Contents`. */
function isTitled({ blocks }: ReadDocument, head: ContentsLine | undefined, locale: Locale): boolean {
  if (head === undefined) return false;
  const { block, from } = head;
  if (from > 0) {
    const above = blocks[block];
    const start = above?.lines.findLast((line) => line < from) ?? 0;
    return isContentsTitle(above?.printed.text.slice(start, from), locale);
  }
  for (let at = block - 1; at >= 0 && at >= block - 2; at--) {
    if (isContentsTitle(blocks[at]?.printed.text, locale)) return true;
  }
  return false;
}

/**
 * Whether a run is a contents list although no title says so: its lines lead to pages; or it is the first thing that
 * is numbered, and begins again right behind itself, with text between its lines.
 *
 * @param end the last candidate of the whole list
 */
function isContents(run: readonly ContentsLine[], places: Places, end: number): boolean {
  const [first, final] = [run[0], run.at(-1)];
  if (first === undefined || final === undefined) return false;
  const again = (key: string) => comesAgain(key, run, places);
  if (run.filter(({ led }) => led).length >= run.length * most) return true;
  if (first.candidate > places.first) return false;
  // The first may be a chapter that is named otherwise, or that the text lacks.
  const keys = new Set(run.map(({ key }) => key));
  const anew = places.lines.find(({ key, candidate }) => candidate > final.candidate && keys.has(key));
  if (anew === undefined || anew.candidate > end + mostBetween) return false;
  const isNamed = ({ key, label }: ContentsLine) => key.length > label.length + 1;
  const texts = run.filter((line) => isNamed(line) && again(line.key)).length;
  const labels = run.filter(({ label }) => again(label)).length;
  const there = run.findLast(({ label }) => again(label)) ?? final;
  const last = places.last.get(again(there.key) ? there.key : there.label);
  // Of a list whose text lacks parts only the lines of what is there are compared with it.
  const length = ((there.block - first.block) * labels) / run.length;
  if ((last?.block ?? 0) - anew.block <= length) return false;
  const beginsAlike = anew.key === first.key && isNamed(first);
  return (
    texts >= run.length * most || (labels >= run.length * most && (texts >= run.length * 0.4 || beginsAlike))
  );
}

function addBetween(
  { blocks }: ReadDocument,
  run: readonly ContentsLine[],
  found: Set<number>,
  locale: Locale,
): void {
  const [first, last] = [run[0]?.block ?? 0, run.at(-1)?.block ?? 0];
  // A run that begins within a block leaves the text before it where it is.
  const within = run[0]?.from !== 0;
  for (let at = within ? first + 1 : first; at < last; at++) found.add(at);
  if (within) return;
  for (let at = first - 1; at >= 0 && at >= first - 2; at--) {
    if (!isContentsTitle(blocks[at]?.printed.text, locale)) continue;
    for (let title = at; title < first; title++) found.add(title);
  }
}
