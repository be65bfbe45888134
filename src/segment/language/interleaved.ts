import type { ReadBlock, ReadDocument, Remark } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { readMarkers } from '../enumerators/markers.js';
import { StyleTable } from '../enumerators/reading.js';
import { hanShare, identify, impression, likeliest } from './language.js';

/** How a text's language is told; null where it is not. */
type Look = (text: string) => string | null;

/** Two languages in one file: they alternate, or the whole text stands in one and then in the other. */
export interface Interleaved {
  /** Tag of the language that is read. */
  readonly kept: string;
  /** Blocks in the other language. */
  readonly blocks: ReadonlySet<number>;
  readonly remark: Remark;
}

/**
 * Blocks that are looked at, so many of them first; the shortest that is judged, and how often the language must change.
 */
const sample = { first: 15, blocks: 60, least: 60, leastHan: 8, changes: 4, share: 0.25 };
/** Where the second language only follows the first each has so large a part, and so many blocks that tell. */
const halves = { share: 0.35, blocks: 3 };

/**
 * Share of the stretches of the first language after which as many blocks in the second follow: a text beside its
 * translation. Where half a text is not yet translated it is about a third.
 */
const answered = 0.6;

/**
 * Tells two languages apart that stand in one file, block by block: Han from other scripts, then by their trigrams.
 * The document's own language is kept, or the first one where it is not known; null where it is known to be neither.
 */
export function findInterleaved(document: ReadDocument, language: string): Interleaved | null {
  if (impression(document.blocks) !== null) return null;
  if (!mayAlternate(sampleTags(document.blocks, sample.first, likeliest))) return null;
  if (alternating(sampleTags(document.blocks, sample.blocks, likeliest)) === null) return null;
  const pair = alternating(sampleTags(document.blocks, sample.blocks, identify));
  if (pair === null) return null;
  const own = pair.find((tag) => localeOf(tag) === localeOf(language));
  if (own === undefined && language !== 'und') return null;
  const [first, second] = pair;
  const kept = own ?? first;
  const blocks = othersThan(document.blocks, kept, pair);
  if (goesOn(document, blocks, pair)) return null;
  const at = document.blocks.findIndex((_, index) => blocks.has(index));
  const { start, end } = document.blocks[at] ?? { start: 0, end: 0 };
  const other = kept === first ? second : first;
  return {
    kept,
    blocks,
    remark: { kind: 'interleaved-languages', span: { start, end }, data: { kept, other } },
  };
}

/** Languages of some adjacent long blocks at three places of the document. */
function sampleTags(blocks: readonly ReadBlock[], most: number, look: Look): string[] {
  const each = Math.ceil(most / 3);
  const tags: string[] = [];
  for (const third of [0, 1, 2]) {
    let taken = 0;
    const from = Math.floor((blocks.length * third) / 3);
    const to = Math.floor((blocks.length * (third + 1)) / 3);
    for (let at = from; at < to && taken < each; at++) {
      const tag = tagOf(blocks[at], look);
      if (tag === null) continue;
      tags.push(tag);
      taken++;
    }
  }
  return tags;
}

function tagOf(block: ReadBlock | undefined, look: Look): string | null {
  if (block === undefined || !block.searchable) return null;
  const text = block.printed.text.slice(0, 600);
  const enough = hanShare(text) > 0.5 ? sample.leastHan : sample.least;
  return text.length < enough ? null : look(text);
}

/** Whether a few blocks leave it open that there are two languages: a single one in another language is a name or a quotation. */
function mayAlternate(tags: readonly string[]): boolean {
  if (tags.filter((tag, at) => at > 0 && tag !== tags[at - 1]).length > 2) return true;
  const first = tags.filter((tag) => tag === tags[0]).length;
  return Math.min(first, tags.length - first) >= Math.max(halves.blocks, tags.length * sample.share);
}

/** The two languages, the first one first; null where one of them is rare or they neither alternate nor take over. */
function alternating(tags: readonly string[]): readonly [string, string] | null {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= tags.length * sample.share).map(([tag]) => tag);
  const [first, second] = common;
  if (first === undefined || second === undefined) return null;
  const kept = tags.filter((tag) => tag === first || tag === second);
  const runs = runLengths(kept);
  const alternate = runs.length > sample.changes && isAnswered(runs);
  return alternate || isTakenOver(runs) ? [first, second] : null;
}

/** How many equal tags follow each other, over and over. */
function runLengths(tags: readonly string[]): number[] {
  const runs: number[] = [];
  for (const [at, tag] of tags.entries()) {
    if (at > 0 && tag === tags[at - 1]) runs[runs.length - 1]!++;
    else runs.push(1);
  }
  return runs;
}

/** Whether most stretches of the first language have their like in the second, give or take one block in four. */
function isAnswered(runs: readonly number[]): boolean {
  const pairs = Math.floor(runs.length / 2);
  let even = 0;
  for (let at = 0; at < pairs; at++) {
    const [one, other] = [runs[2 * at]!, runs[2 * at + 1]!];
    if (Math.abs(one - other) <= Math.max(one, other) / 4) even++;
  }
  return even >= pairs * answered;
}

/** Whether the second language takes over once, as where a translation is appended to a text. */
function isTakenOver(runs: readonly number[]): boolean {
  const [one = 0, other = 0] = runs;
  return runs.length === 2 && Math.min(one, other) >= Math.max(halves.blocks, (one + other) * halves.share);
}

/**
 * Whether the numbers of the first language's blocks go on in the second's, where that stands after the first as a
 * whole: a text of which half is not translated yet, and no translation beside it.
 */
function goesOn(
  { blocks }: ReadDocument,
  others: ReadonlySet<number>,
  pair: readonly [string, string],
): boolean {
  const turn = blocks.findIndex((_, at) => at > 0 && others.has(at) !== others.has(at - 1));
  const last = blocks.findLastIndex((_, at) => at > 0 && others.has(at) !== others.has(at - 1));
  if (turn !== last) return false;
  const [before, after] = [blocks.slice(0, turn), blocks.slice(turn)];
  const first = firstNumber(before, pair[0]);
  const next = firstNumber(after, pair[1]);
  return first !== null && next !== null && next > first;
}

/** The number of the first block that begins with one; null where none does. */
function firstNumber(blocks: readonly ReadBlock[], tag: string): number | null {
  const styles = new StyleTable();
  for (const { printed, searchable, depth, item } of blocks) {
    if (item?.ordered) return item.rendered;
    if (!searchable) continue;
    const site = { text: printed.text, at: 0, limit: printed.text.length, locale: localeOf(tag), styles };
    const sure = readMarkers({ ...site, heading: depth > 0 }).find(({ weight }) => weight >= 2);
    if (sure !== undefined) return sure.reading.path.at(-1) ?? null;
  }
  return null;
}

/** Blocks in the other language; one that is too short to tell goes with the next that is not. */
function othersThan(
  blocks: readonly ReadBlock[],
  kept: string,
  pair: readonly [string, string],
): Set<number> {
  const others = new Set<number>();
  const scripts = localeOf(pair[0]).spaced !== localeOf(pair[1]).spaced;
  let undecided: number[] = [];
  for (const [at, block] of blocks.entries()) {
    // Code is in no language: it belongs to what stands around it.
    if (block.role === 'code') continue;
    const tag = scripts ? tagByScript(block, pair) : tagOf(block, identify);
    if (tag === null || !pair.includes(tag)) {
      undecided.push(at);
      continue;
    }
    if (tag !== kept) for (const index of [...undecided, at]) others.add(index);
    undecided = [];
  }
  return others;
}

/** Where only one of two languages is written in Han characters any letter tells. */
function tagByScript({ printed }: ReadBlock, pair: readonly [string, string]): string | null {
  const text = printed.text.slice(0, 200);
  if (!/\p{L}/u.test(text)) return null;
  const spaced = hanShare(text) < 0.3;
  return pair.find((tag) => localeOf(tag).spaced === spaced) ?? null;
}
