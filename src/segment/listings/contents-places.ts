import type { ReadDocument } from '../../document/types.js';
import type { Candidate } from '../enumerators/reading.js';
import {
  type ContentsLine,
  labelOf,
  likeliestReading,
  lineOf,
  mostLines,
  titleText,
} from './contents-lines.js';

/** A line without a number that may be the title of a part is no longer. */
const longestTitle = 100;

/** Where what a contents list names stands in the document. */
export interface ReturnPlaces {
  /** The last line of each key and each label: its index, or the number of all lines where it stands behind them. */
  readonly keys: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, number>;
  /** The last block that a text is the title of, whatever its number; -1 where it is none. */
  readonly titleBlock: (text: string) => number;
}

/** @param lines the lines of the first candidates; the others are looked at where they may be of a list's */
export function placesOf(
  document: ReadDocument,
  candidates: readonly Candidate[],
  lines: readonly ContentsLine[],
): ReturnPlaces {
  const keys = new Map<string, number>();
  const labels = new Map<string, number>();
  const texts = new Map<string, number>();
  for (const [at, { key, label, text, block }] of lines.entries()) {
    keys.set(key, at);
    labels.set(label, at);
    texts.set(text, block);
  }
  for (let index = mostLines; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const reading = likeliestReading(candidate);
    if (reading === undefined || !labels.has(labelOf(reading))) continue;
    const line = lineOf(document, candidate, index, candidates[index + 1]);
    if (line === null) continue;
    if (keys.has(line.key)) keys.set(line.key, lines.length);
    labels.set(line.label, lines.length);
    texts.set(line.text, line.block);
  }
  let titles: ReadonlyMap<string, number> | null = null;
  const titleBlock = (text: string) => {
    titles ??= titlesOf(document);
    return text === '' ? -1 : Math.max(texts.get(text) ?? -1, titles.get(text) ?? -1);
  };
  return { keys, labels, titleBlock };
}

/** Headings and short lines by their text, each with the last block that it stands in. */
function titlesOf({ blocks }: ReadDocument): ReadonlyMap<string, number> {
  const titles = new Map<string, number>();
  for (const [at, { printed, depth, item, role }] of blocks.entries()) {
    const title = depth > 0 || (role === 'paragraph' && item === null);
    if (title && printed.text.length <= longestTitle) titles.set(titleText(printed.text), at);
  }
  return titles;
}
