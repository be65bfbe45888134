import type { PackageParts } from '../package/parts.js';
import type { PackageWriter } from '../package/writer.js';
import type { StoryParagraph } from './paragraph.js';
import type { Relationship } from './parts.js';
import { readStory, type StoryOptions } from './story.js';

/** The notes of a document by kind and id, and the part in which their offsets count. */
export interface Notes {
  readonly part: number;
  readonly paragraphs: ReadonlyMap<string, readonly StoryParagraph[]>;
}

/** Reads footnotes or endnotes; null where the document has none. */
export function notesOf(
  parts: PackageParts,
  relationships: readonly Relationship[],
  kind: 'footnote' | 'endnote',
  options: StoryOptions,
  writer: PackageWriter,
): Notes | null {
  const target = relationships.find((each) => each.kind === `${kind}s`)?.target ?? null;
  const part = target === null ? null : parts.text(target);
  if (part === null) return null;
  const paragraphs = new Map<string, StoryParagraph[]>();
  for (const paragraph of readStory(part, options)) {
    const key = `${kind} ${paragraph.note ?? ''}`;
    const known = paragraphs.get(key);
    if (known === undefined) paragraphs.set(key, [paragraph]);
    else known.push(paragraph);
  }
  return { part: writer.part(part), paragraphs };
}
