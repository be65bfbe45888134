import { readFileSync } from 'node:fs';
import type { Block, Segment, Version } from '../../src/document/types.js';
import { sentencesOf } from '../../src/segment/index.js';
import { type Paragraph, type Part, renumber, type Sentence, type Work } from './document.js';
import { versionOfText } from './read.js';
import { type Language, languages } from './words.js';

/** A text as each language has it. */
type Said = Readonly<Record<Language, string>>;

const files: Readonly<Record<Language, string>> = { vi: 'vi', en: 'en', fr: 'fr', zh: 'zh-Hans' };

/**
 * The corpus's complete work as one that faults can be done to: its chapters with their articles and what these hold,
 * each sentence as the four languages have it.
 */
export async function corpusWork(folder: string): Promise<Work> {
  const versions = await Promise.all(
    languages.map((language) =>
      versionOfText(readFileSync(`${folder}/${files[language]}.md`, 'utf8'), language, 'md'),
    ),
  );
  const continuous = [false, true, false];
  const counter = { next: 0 };
  const chapters = alike(versions.map((version) => version.segments.flatMap((part) => part.children)));
  const parts = chapters.map((chapter) => partOf(chapter, versions, 2, counter));
  return {
    seed: 0,
    labels: ['chapter', 'article', 'item'],
    continuous,
    markdown: true,
    title: sentence(said(versions.map(() => 'Reed')), counter),
    front: [],
    parts: renumber({ continuous }, parts),
    numbered: true,
  };
}

/** Lists as one list of what stands at each place in all of them. */
function alike<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  const least = Math.min(...lists.map((list) => list.length));
  return Array.from({ length: least }, (_, at) => lists.map((list) => list[at]!));
}

function partOf(
  segments: readonly Segment[],
  versions: readonly Version[],
  below: number,
  counter: { next: number },
): Part {
  const blocks = alike(segments.map((segment) => segment.blocks));
  const heading = below > 0 ? (blocks.shift() ?? null) : null;
  const deeper = below > 0 ? [] : alike(segments.map((segment) => segment.children)).flatMap(blocksWithin);
  const children = below > 0 ? alike(segments.map((segment) => segment.children)) : [];
  return {
    id: counter.next++,
    number: 0,
    heading: heading === null ? null : sentence(said(heading.map(bodyOf)), counter),
    paragraphs: [...blocks, ...deeper]
      .filter(isRunning)
      .map((group) => paragraphOf(group, versions, counter)),
    children: children.map((child) => partOf(child, versions, below - 1, counter)),
  };
}

/** Blocks that a translation may do without, and code, which has no sentences: nothing has to be found where they go. */
const otherRoles: ReadonlySet<string> = new Set(['code', 'image', 'caption']);

function isRunning(blocks: readonly Block[]): boolean {
  return blocks.every(({ role }) => !otherRoles.has(role));
}

/** The blocks of segments and of all that they hold. */
function blocksWithin(segments: readonly Segment[]): Block[][] {
  const own = alike(segments.map((segment) => segment.blocks));
  return [...own, ...alike(segments.map((segment) => segment.children)).flatMap(blocksWithin)];
}

/** A paragraph by its sentences, where all languages have as many, else as one. */
function paragraphOf(
  blocks: readonly Block[],
  versions: readonly Version[],
  counter: { next: number },
): Paragraph {
  const sentences = blocks.map((block, at) => sentencesOf(versions[at]!, block).map(({ text }) => text));
  const even = sentences.every((list) => list.length === sentences[0]!.length);
  return even
    ? alike(sentences).map((texts) => sentence(said(texts.map(withoutNumber)), counter))
    : [sentence(said(blocks.map(bodyOf)), counter)];
}

/** A block's text, without any number at its beginning: the parts are numbered anew. */
function bodyOf({ printed, body }: Block): string {
  return withoutNumber(printed.text.slice(body));
}

function withoutNumber(text: string): string {
  const rest = text.trim().replace(/^[(（]?\d[\d.]*[.)）、]?\s*/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function said(texts: readonly string[]): Said {
  return Object.fromEntries(languages.map((language, at) => [language, texts[at] ?? ''])) as Said;
}

function sentence(text: Said, counter: { next: number }): Sentence {
  return { seed: counter.next++, tokens: [{ kind: 'text', text }] };
}
