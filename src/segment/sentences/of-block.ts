import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import { sentenceSpans } from './sentences.js';

/** A sentence: its text as printed, and its span in the source. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index of its first character in the block's printed text. */
  readonly at: number;
}

/** The sentences of a block's running text, its enumerator left out, in order. */
export function sentencesOf(version: Version, block: Block): Sentence[] {
  const { printed, body } = block;
  const running = body === 0 ? printed.text : printed.text.slice(body);
  return sentenceSpans(running, localeOf(version.language)).map(({ start, end }) => ({
    text: running.slice(start, end),
    start: sourceStart(printed, body + start),
    end: sourceEnd(printed, body + end),
    at: body + start,
  }));
}
