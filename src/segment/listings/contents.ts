import type { ReadBlock, ReadDocument } from '../../document/types.js';
import type { Locale } from '../../locale/types.js';
import type { Candidate } from '../enumerators/reading.js';
import { type ContentsList, listAt } from './contents-extent.js';
import { type ContentsLine, leadsToPage, linesOf, mostLines } from './contents-lines.js';
import { placesOf } from './contents-places.js';
import { isContentsTitle, isTitled } from './contents-titles.js';

/** Markers that cost less to reject may be anything. */
const strong = 1;
/** What stands below each entry of a list and no marker begins has so many blocks at most. */
const mostBelow = 2;

/**
 * The candidates that stand in a contents list: lines that come again further down, with the text that they announce.
 * Such a list stands below a title that says so, leads to pages or to places of the document, or is the first thing that
 * is numbered; it ends where its lines begin to come again.
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
  const places = placesOf(document, candidates, lines);
  const first = lines.findIndex(({ candidate }) => (candidates[candidate]?.weight ?? 0) >= strong);
  for (let at = 0; at < lines.length; ) {
    const titled = isTitled(document, lines[at - 1], lines[at], locale);
    const list = listAt({ document, lines, places, locale, at, titled, first: at === first });
    at = list?.end ?? at + 1;
    if (list === null || !list.accepted) continue;
    markCandidates(list, lines, candidates, listed);
    markBlocks(list, lines, document, locale, blocks);
  }
  return { listed, blocks };
}

/** Marks the candidates of a list, and those that stand between its lines or behind its last label. */
function markCandidates(
  { start, end }: ContentsList,
  lines: readonly ContentsLine[],
  candidates: readonly Candidate[],
  listed: Uint8Array,
): void {
  const from = lines[start]?.candidate ?? 0;
  let last = lines[end - 1]?.candidate ?? from;
  while (candidates[last + 1]?.chained === true) last++;
  listed.fill(1, from, last + 1);
}

/** Adds the blocks of a list, with its title and what stands below its last line as below the others. */
function markBlocks(
  { start, end }: ContentsList,
  lines: readonly ContentsLine[],
  { blocks }: ReadDocument,
  locale: Locale,
  found: Set<number>,
): void {
  const [first, last] = [lines[start], lines[end - 1]];
  if (first === undefined || last === undefined) return;
  // A list that begins within a block leaves the text before it where it is, but for lines that lead to pages, too.
  const within = first.from > 0 && !isLed(blocks[first.block], first.from);
  const until = Math.min(last.block + below(lines, start, end), (lines[end]?.block ?? blocks.length) - 1);
  for (let at = within ? first.block + 1 : first.block; at <= Math.max(last.block, until); at++)
    found.add(at);
  if (within) return;
  for (let at = first.block - 1; at >= 0 && at >= first.block - 2; at--) {
    if (!isContentsTitle(blocks[at]?.printed.text, locale)) continue;
    for (let title = at; title < first.block; title++) found.add(title);
  }
}

/** Whether all lines of a block before an index lead to pages. */
function isLed(block: ReadBlock | undefined, until: number): boolean {
  const before = block?.printed.text.slice(0, until).trim() ?? '';
  return before !== '' && before.split('\n').every(leadsToPage);
}

/** How many blocks stand below each line of a list, where it is the same number nearly everywhere; else none. */
function below(lines: readonly ContentsLine[], start: number, end: number): number {
  const counts = new Array<number>(mostBelow + 1).fill(0);
  for (let at = start + 1; at < end; at++) {
    const blocks = (lines[at]?.block ?? 0) - (lines[at - 1]?.block ?? 0) - 1;
    if (blocks >= 0 && blocks <= mostBelow) counts[blocks]!++;
  }
  const most = counts.indexOf(Math.max(...counts));
  return counts[most]! >= (end - start - 1) * 0.7 ? most : 0;
}
