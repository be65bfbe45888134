import type { ReadBlock, ReadDocument } from '../document/types.js';
import type { Locale } from '../locale/types.js';
import { comparable } from '../text/normal.js';
import type { Candidate } from './reading.js';

/** A contents list has this many lines at least. */
const fewestLines = 3;
/** Un-numbered lines that may stand between two of its lines: a heading without a number, a page number. */
const mostBetween = 2;
/** A line of a contents list is no longer. */
const longestLine = 200;

const leader = /(?:\.{3,}|…+|(?:\. ){3,}|[·・]{3,}|\t|\s{3,}|_{3,})\s*[\divxlcIVXLC]{1,6}\s*$/u;

/** A line of what may be a contents list. */
interface Line {
  readonly candidate: number;
  readonly block: number;
  /** Label and text in comparable form, without leaders and page number. */
  readonly key: string;
  readonly label: string;
  readonly led: boolean;
}

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
  const lines = linesOf(document, candidates);
  const last = lastPlaces(lines);
  for (const run of runsOf(lines, document.blocks)) {
    const titled = isTitled(document, run[0]?.block ?? 0, locale);
    if (!isContents(run, last, titled)) continue;
    for (const line of run) {
      listed[line.candidate] = 1;
      blocks.add(line.block);
    }
    addBetween(document, run, blocks, locale);
  }
  return { listed, blocks };
}

function linesOf({ blocks }: ReadDocument, candidates: readonly Candidate[]): Line[] {
  const lines: Line[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const block = blocks[candidate.block];
    const reading = candidate.readings[0];
    if (block === undefined || reading === undefined || candidate.chained) continue;
    const text = lineAt(block, Math.max(0, candidate.at));
    if (text === null) continue;
    const body = text.slice(Math.max(0, reading.body - Math.max(0, candidate.at)));
    const label = `${reading.style.level} ${reading.path.join('.')}-${reading.insert}`;
    const rest = comparable(body.replace(leader, '')).replace(/[\s.:…]+\d{1,4}$|[\s.:…]+$/u, '');
    lines.push({
      candidate: index,
      block: candidate.block,
      key: `${label} ${rest}`,
      label,
      led: leader.test(text),
    });
  }
  return lines;
}

/** The printed line that begins at an index; null where it is too long for a contents list. */
function lineAt(block: ReadBlock, from: number): string | null {
  const next = block.lines.find((line) => line > from) ?? block.printed.text.length;
  return next - from > longestLine ? null : block.printed.text.slice(from, next);
}

/** Where each key and each label stands last. */
function lastPlaces(lines: readonly Line[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const line of lines) {
    places.set(line.key, line.candidate);
    places.set(line.label, line.candidate);
  }
  return places;
}

/** Lines cut into runs wherever a body stands between two of them, or the same line comes again. */
function runsOf(lines: readonly Line[], blocks: readonly ReadBlock[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  const keys = new Set<string>();
  for (const line of lines) {
    const before = run.at(-1);
    const again = keys.has(line.key) || line.label === run[0]?.label;
    if (before !== undefined && (again || !isDense(before, line, blocks))) {
      if (run.length >= fewestLines) runs.push(run);
      run = [];
      keys.clear();
    }
    keys.add(line.key);
    run.push(line);
  }
  if (run.length >= fewestLines) runs.push(run);
  return runs;
}

function isDense(before: Line, line: Line, blocks: readonly ReadBlock[]): boolean {
  if (line.block - before.block - 1 > mostBetween) return false;
  for (let at = before.block + 1; at < line.block; at++) {
    const text = blocks[at]?.printed.text ?? '';
    if (text.length > 80 || /[.;。；]\s*$/u.test(text)) return false;
  }
  return (blocks[line.block]?.printed.text.length ?? 0) <= longestLine || line.led;
}

function isContentsTitle(block: ReadBlock | undefined, locale: Locale): boolean {
  if (block === undefined || block.printed.text.length > 60) return false;
  const key = comparable(block.printed.text).replace(/[\s:：.]+$/u, '');
  return locale.contents.includes(locale.spaced ? key : key.replace(/\s+/g, ''));
}

/** Whether the line above is a title such as `Contents`. */
function isTitled({ blocks }: ReadDocument, block: number, locale: Locale): boolean {
  for (let at = block - 1; at >= 0 && at >= block - 2; at--) {
    if (isContentsTitle(blocks[at], locale)) return true;
  }
  return false;
}

/** Whether most lines of a run come again behind it with the same text, or have page numbers, or a title says so. */
function isContents(run: readonly Line[], last: ReadonlyMap<string, number>, titled: boolean): boolean {
  const end = run.at(-1)?.candidate ?? 0;
  const again = (key: string) => (last.get(key) ?? 0) > end;
  const texts = run.filter((line) => line.key.length > line.label.length + 1 && again(line.key)).length;
  const labels = run.filter(({ label }) => again(label)).length;
  const led = run.filter(({ led: page }) => page).length;
  if (led >= run.length * 0.6) return true;
  if (texts >= run.length * 0.6) return true;
  return titled && labels >= run.length * 0.6;
}

function addBetween(
  { blocks }: ReadDocument,
  run: readonly Line[],
  found: Set<number>,
  locale: Locale,
): void {
  const [first, last] = [run[0]?.block ?? 0, run.at(-1)?.block ?? 0];
  for (let at = first; at <= last; at++) found.add(at);
  for (let at = first - 1; at >= 0 && at >= first - 2; at--) {
    if (!isContentsTitle(blocks[at], locale)) continue;
    for (let title = at; title < first; title++) found.add(title);
  }
}
