import type { Segment, Version } from '../document/types.js';
import { type Content, isHole, segmentContent, type Token } from './content.js';
import { withLineFeeds } from './edits.js';
import { blockStarts, lineStartOf } from './places.js';

/** How a segment stands in its file. All line ends are line feeds here. */
export interface Layout {
  /** What precedes the enumerator on its line: indent, marks of a heading, a quote or a list. */
  readonly prefix: string;
  /** As it stands in the file; '' for a heading without a number. */
  readonly label: string;
  /** Between enumerator and text. */
  readonly gap: string;
  /** From the end of its own text to the line of what follows, or to the end of the file. */
  readonly tail: string;
  readonly endsFile: boolean;
  /** Between its paragraphs, in order, but for what holds sub-segments. */
  readonly breaks: readonly string[];
}

/** Null where a segment has no text of its own. */
export function layoutOf(version: Version, segment: Segment): Layout | null {
  const content = segmentContent(version, segment);
  if (content === null) return null;
  const { source } = version;
  const { text } = source;
  const cut = (start: number, end: number) => withLineFeeds(text.slice(start, end));
  const begin = segment.enumerator?.start ?? content.start;
  const tail = tailOf(version, content, segment.blocks.at(-1)!.start);
  return {
    prefix: cut(lineStartOf(source, begin), begin),
    label: segment.enumerator === null ? '' : cut(begin, segment.enumerator.end),
    gap: segment.enumerator === null ? '' : cut(segment.enumerator.end, content.start),
    tail: cut(content.end, tail.end),
    endsFile: tail.endsFile,
    breaks: breaksOf(content.tokens),
  };
}

/** What separates a content from the line of what follows it; `lastBlock` is the start of its last block. */
export function tailOf(
  version: Version,
  content: Content,
  lastBlock: number,
): { end: number; endsFile: boolean } {
  const { source } = version;
  const next = blockStarts(version).next(lastBlock);
  if (next === null) return { end: source.text.length, endsFile: true };
  return { end: Math.max(content.end, lineStartOf(source, next)), endsFile: false };
}

function breaksOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) =>
    token.kind === 'code' && token.line === 'break' && !isHole(token) ? [withLineFeeds(token.original)] : [],
  );
}

/**
 * Whether paragraphs run over several lines in a version. Where none of its own is long enough to tell, `other` says
 * how it was with the document that it translates.
 */
export function isWrapped(version: Version, other: Version | null = null): boolean {
  const own = wrapping(version);
  if (own.wraps || other === null) return own.wraps;
  const like = wrapping(other);
  return like.wraps && own.longest <= like.longest;
}

/** Whether a paragraph has several lines, and the length of the longest line of any. */
function wrapping(version: Version): { wraps: boolean; longest: number } {
  const open: Segment[] = [...version.segments];
  const blocks = [...version.front, ...version.back];
  for (let segment = open.pop(); segment !== undefined; segment = open.pop()) {
    blocks.push(...segment.blocks);
    open.push(...segment.children);
  }
  const { text } = version.source;
  let [wraps, longest] = [false, 0];
  for (const { role, start, end } of blocks) {
    if (role !== 'paragraph' && role !== 'item') continue;
    const lines = text.slice(start, end).split(/\r\n?|\n/);
    wraps ||= lines.length > 1;
    for (const line of lines) longest = Math.max(longest, line.length);
  }
  return { wraps, longest };
}
