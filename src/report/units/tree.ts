import type { Block, LanguageOrigin, Segment, Version } from '../../document/types.js';
import { trimmedBodyOf } from '../../lint/wording.js';
import { lineNumber } from '../forms/placed.js';
import type { View } from '../layout/painter.js';
import { clip, displayWidth, oneLine, pad } from '../layout/width.js';

const LINE_WIDTH = 6;
const LONGEST_TEXT = 400;
/** `furniture caption` */
const MATTER_WIDTH = 17;

const ORIGINS: Readonly<Record<LanguageOrigin, string>> = {
  option: 'as the option says',
  configuration: 'as the configuration says',
  'front-matter': 'as the front matter says',
  name: 'by its name',
  text: 'by its text',
  none: 'unknown',
};

/** The outline of a version as a tree: line number, label, first words, what else it holds. */
export function* treeLines(version: Version, view: View): Generator<string> {
  const { paint } = view;
  yield `${paint.bold(oneLine(version.source.path))}   ${version.language} ${paint.dim(`(${ORIGINS[version.languageFrom]})`)}`;
  yield* matterLines('front', version, version.front, view);
  yield* segmentLines(version, view);
  yield* matterLines('back', version, version.back, view);
  yield* matterLines('furniture', version, version.furniture, view);
}

function* matterLines(
  name: string,
  version: Version,
  blocks: readonly Block[],
  view: View,
): Generator<string> {
  const { paint } = view;
  for (const block of blocks) {
    const role = block.role === 'paragraph' || block.role === name ? name : `${name} ${block.role}`;
    const label = paint.dim(pad(role, MATTER_WIDTH));
    const text = clip(wordsOf(block), view.columns - LINE_WIDTH - MATTER_WIDTH - 4);
    yield `${lineOf(version, block.start, view)}  ${label}  ${paint.dim(text)}`.trimEnd();
  }
}

/** Depth first, without recursion: documents with a thousand levels are made to break programs. */
function* segmentLines(version: Version, view: View): Generator<string> {
  const open = version.segments.map((segment) => ({ segment, depth: 0 })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    yield segmentLine(version, next.segment, next.depth, view);
    for (const segment of next.segment.children.toReversed()) open.push({ segment, depth: next.depth + 1 });
  }
}

function segmentLine(version: Version, segment: Segment, depth: number, view: View): string {
  const { paint, columns } = view;
  const indent = '  '.repeat(Math.min(depth, Math.floor(columns / 6)));
  const label = clip(oneLine(segment.enumerator?.label ?? '▸'), 24);
  const holds = holdings(segment.blocks);
  const tail = holds === '' ? '' : `   ${holds}`;
  const room = columns - LINE_WIDTH - 2 - indent.length - displayWidth(label) - 2 - tail.length;
  const text = clip(wordsOf(segment.blocks.find((block) => wordsOf(block) !== '')), Math.max(8, room));
  const words = segment.enumerator === null ? paint.bold(text) : text;
  return `${lineOf(version, segment.start, view)}  ${indent}${paint.cyan(label)}  ${words}${paint.dim(tail)}`.trimEnd();
}

/** What a segment holds beyond the block that its first words are from: `3 paragraphs, 1 caption`. */
function holdings(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { role } of blocks) {
    const noun = role === 'item' || role === 'heading' ? 'paragraph' : role;
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  if (counts.size <= 1 && blocks.length <= 1) return '';
  return [...counts].map(([noun, number]) => `${number} ${noun}${number === 1 ? '' : 's'}`).join(', ');
}

function wordsOf(block: Block | undefined): string {
  return block ? oneLine(trimmedBodyOf(block).slice(0, LONGEST_TEXT)) : '';
}

function lineOf(version: Version, offset: number, { paint }: View): string {
  return paint.dim(pad(lineNumber(version.source, offset), LINE_WIDTH, 'right'));
}
