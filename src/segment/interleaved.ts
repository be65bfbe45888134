import type { ReadBlock, ReadDocument, Remark } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import type { Locale } from '../locale/types.js';
import { hanShare, identify, likeliest } from './language.js';

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
 * Tells two languages apart that stand in one file, block by block: Han from other scripts, then by their trigrams.
 * The document's own language is kept, or the first one where it is neither.
 */
export function findInterleaved(document: ReadDocument, locale: Locale): Interleaved | null {
  if (!mayAlternate(sampleTags(document.blocks, sample.first, likeliest))) return null;
  if (alternating(sampleTags(document.blocks, sample.blocks, likeliest)) === null) return null;
  const pair = alternating(sampleTags(document.blocks, sample.blocks, identify));
  if (pair === null) return null;
  const [first, second] = pair;
  const kept = localeOf(second) === locale ? second : first;
  const blocks = othersThan(document.blocks, kept, pair);
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
  const changes = kept.filter((tag, at) => at > 0 && tag !== kept[at - 1]).length;
  return changes >= sample.changes || isTakenOver(kept, changes, first) ? [first, second] : null;
}

/** Whether the second language takes over once, as where a translation is appended to a text. */
function isTakenOver(kept: readonly string[], changes: number, first: string): boolean {
  const before = kept.filter((tag) => tag === first).length;
  const fewer = Math.min(before, kept.length - before);
  return changes === 1 && fewer >= Math.max(halves.blocks, kept.length * halves.share);
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
