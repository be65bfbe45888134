import type { Alignment } from '../align/types.js';
import { alignWork } from '../align/work.js';
import type { ReadDocument, Version } from '../document/types.js';
import { canonicalTag, isLanguageName } from '../locale/index.js';
import { readText } from '../read/index.js';
import type { SourceFormat } from '../read/types.js';
import { isBuiltOtherwise, segmentBeside, segmentDocument } from '../segment/index.js';
import { sourceOf } from '../text/decode.js';
import { InputError } from '../text/errors.js';
import { lintAlignment } from './runner.js';
import type { Finding } from './types.js';

/** How texts are compared; all of it may be left out. */
export interface CompareOptions {
  /** Language of the text that the others were made from; the first one where it is not given. */
  readonly source?: string;
  /** How the texts are read; Markdown where it is not given. */
  readonly format?: Extract<SourceFormat, 'markdown' | 'plain'>;
  /** Name of the work in findings. */
  readonly id?: string;
}

/** What is known of some texts side by side. */
export interface ComparedTexts {
  /** The texts segment by segment, the source first. */
  readonly alignment: Alignment;
  /** What the translations lack, or have otherwise, as `hexapla check` tells it. */
  readonly findings: readonly Finding[];
}

/**
 * Compares the versions of a text: `compareTexts({ en: '…', fr: '…' })`. In findings the path of a text is its tag.
 *
 * @param texts by language tag, two at least
 * @throws InputError for what is no language tag, for fewer than two texts, and for a source that is not among them
 */
export async function compareTexts(
  texts: Readonly<Record<string, string>>,
  { source, format = 'markdown', id = 'texts' }: CompareOptions = {},
): Promise<ComparedTexts> {
  const tags = Object.keys(texts).map(checkedTag);
  if (new Set(tags).size < Math.max(2, tags.length)) {
    throw fault('the texts', 'there are not two texts in two languages', 'give one for each language');
  }
  const first = source === undefined ? 0 : tags.indexOf(checkedTag(source));
  if (first < 0) throw fault('source', `there is no text in ${source}`, `there is ${tags.join(', ')}`);
  const documents = await Promise.all(
    Object.values(texts).map((text, at) => readText(sourceOf(tags[at]!, text), { format })),
  );
  const work = { id, versions: versionsOf(documents, tags, first) };
  const alignment = alignWork(work);
  return { alignment, findings: lintAlignment(alignment) };
}

/** The source first; the others are read again beside it where they are built otherwise. */
export function versionsOf(
  documents: readonly ReadDocument[],
  tags: readonly string[],
  first: number,
): Version[] {
  const versions = documents.map((document, at) =>
    segmentDocument(document, { language: { tag: tags[at]!, from: 'option' } }),
  );
  const source = versions[first]!;
  const others = versions.flatMap((version, at) => {
    if (at === first) return [];
    return [isBuiltOtherwise(version, source) ? segmentBeside(documents[at]!, version, source) : version];
  });
  return [source, ...others];
}

function checkedTag(tag: string): string {
  const canonical = isLanguageName(tag) ? canonicalTag(tag) : null;
  if (canonical !== null) return canonical;
  throw fault(tag, `"${tag}" is no language tag`, 'write a BCP 47 tag such as fr or zh-Hans');
}

function fault(path: string, message: string, remedy: string): InputError {
  return new InputError({ path, message, remedy });
}
