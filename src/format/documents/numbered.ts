import type { Block, Segment, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { sentenceSpans } from '../../segment/sentences/sentences.js';
import { trimSpan } from '../../text/normal.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import type { Span } from '../../text/span.js';
import { isWordless } from '../rows/texts.js';

/** A sentence of a version with its id in the whole of it; the span is that of the source. */
export interface NumberedSentence extends Span {
  readonly id: string;
  readonly text: string;
}

/** A block with words, its sentences numbered. */
export interface IdentifiedBlock {
  readonly id: string;
  readonly block: Block;
  readonly sentences: readonly NumberedSentence[];
}

/** What stands in a segment, in the order of the file. */
export type Inner =
  | { readonly kind: 'block'; readonly block: IdentifiedBlock }
  | { readonly kind: 'segment'; readonly segment: NumberedSegment };

export interface NumberedSegment {
  readonly segment: Segment;
  readonly inner: readonly Inner[];
}

/** A version with ids for its paragraphs, `p1`, and its sentences, `s1`, in the order of the file. */
export interface NumberedVersion {
  readonly version: Version;
  readonly front: readonly IdentifiedBlock[];
  readonly segments: readonly NumberedSegment[];
  readonly back: readonly IdentifiedBlock[];
  /** All sentences, ascending. */
  readonly sentences: readonly NumberedSentence[];
}

export function numberedVersion(version: Version): NumberedVersion {
  const numbering = new Numbering(version);
  const front = numbering.blocks(version.front);
  const segments = version.segments.map((segment) => numbering.segment(segment));
  const back = numbering.blocks(version.back);
  const sentences = [...numbering.sentences].sort((left, right) => left.start - right.start);
  return { version, front, segments, back, sentences };
}

class Numbering {
  readonly sentences: NumberedSentence[] = [];
  readonly #version: Version;
  #blocks = 0;

  constructor(version: Version) {
    this.#version = version;
  }

  blocks(blocks: readonly Block[]): IdentifiedBlock[] {
    return blocks.flatMap((block) => this.#block(block) ?? []);
  }

  segment(segment: Segment): NumberedSegment {
    const inner = [
      ...segment.blocks.map((block) => ({ start: block.start, block, segment: null })),
      ...segment.children.map((child) => ({ start: child.start, block: null, segment: child })),
    ].sort((left, right) => left.start - right.start);
    return {
      segment,
      inner: inner.flatMap(({ block, segment: child }): Inner[] => {
        if (child !== null) return [{ kind: 'segment', segment: this.segment(child) }];
        const numbered = block === null ? null : this.#block(block);
        return numbered === null ? [] : [{ kind: 'block', block: numbered }];
      }),
    };
  }

  #block(block: Block): IdentifiedBlock | null {
    if (isWordless(block)) return null;
    const { printed, body } = block;
    const spans = sentenceSpans(printed.text.slice(body), localeOf(this.#version.language));
    const sentences = spans.flatMap((span): NumberedSentence[] => {
      const { start, end } = trimSpan(printed.text, body + span.start, body + span.end);
      if (start === end) return [];
      return [
        {
          id: `s${this.sentences.length + 1}`,
          text: printed.text.slice(start, end),
          start: sourceStart(printed, start),
          end: sourceEnd(printed, end),
        },
      ].map((sentence) => {
        this.sentences.push(sentence);
        return sentence;
      });
    });
    return sentences.length === 0 ? null : { id: `p${++this.#blocks}`, block, sentences };
  }
}

/** Ids of the sentences that begin in one of the spans. */
export function idsIn({ sentences }: NumberedVersion, spans: readonly Span[]): string[] {
  return spans.flatMap(({ start, end }) => {
    const ids: string[] = [];
    for (let at = firstFrom(sentences, start); at < sentences.length && sentences[at]!.start < end; at++) {
      ids.push(sentences[at]!.id);
    }
    return ids;
  });
}

function firstFrom(sentences: readonly NumberedSentence[], start: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
