import type { ReadDocument, Version } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import type { Span } from '../text/span.js';
import { columnsOf } from './language/columns.js';
import { declaredParts } from './language/declared.js';
import { identify, type LanguageOptions } from './language/language.js';
import { tableColumnsOf } from './language/table-columns.js';
import { type Turns, turnsOf } from './language/turns.js';
import { segmentDocument } from './version.js';

/**
 * The versions that a file holds: one, or two where two languages stand side by side in columns or take turns. They share
 * their source, and their places tell them apart. The language that is declared for the file comes first, else the one
 * that the file begins with.
 */
export function segmentVersions(document: ReadDocument, options: LanguageOptions = {}): Version[] {
  const parts = partsOf(document);
  if (parts === null) return [segmentDocument(document, options)];
  const declared = options.language?.tag ?? null;
  const own = parts.findIndex(({ tag }) => declared !== null && localeOf(tag) === localeOf(declared));
  const ordered = own === 1 ? [...parts].reverse() : parts;
  const versions = ordered.map((part, at) => {
    const isDeclared = at === 0 && own >= 0 && options.language !== undefined;
    const language = isDeclared ? options.language : { tag: part.tag, from: 'text' as const };
    return segmentDocument(part.document, { language, single: true });
  });
  return versions.map((version, at) => ({ ...version, beside: spansOf(ordered[1 - at]!.document) }));
}

function spansOf({ blocks }: ReadDocument): Span[] {
  return blocks.map(({ start, end }) => ({ start, end }));
}

interface LanguagePart {
  readonly tag: string;
  readonly document: ReadDocument;
}

function partsOf(document: ReadDocument): readonly LanguagePart[] | null {
  const declared = declaredParts(document);
  if (declared !== null) return sharedBetween(document, declared);
  const columns = columnsOf(document);
  if (columns !== null) {
    const tags = columns.map(tagOf);
    const [one, other] = [tags[0] ?? null, tags[1] ?? null];
    if (one !== null && other !== null && localeOf(one) !== localeOf(other))
      return columns.map((part, at) => ({ tag: tags[at]!, document: part }));
  }
  const turns = tableColumnsOf(document) ?? turnsOf(document);
  return turns === null ? null : sharedBetween(document, turns);
}

/** The blocks of each language, with what the document says beside them in the first. */
function sharedBetween(document: ReadDocument, { tags, blocks }: Turns): LanguagePart[] {
  return tags.map((tag, at) => {
    const shared = at === 0 ? document : { ...document, remarks: [], comments: [], frontMatter: null };
    return { tag, document: { ...shared, blocks: blocks[at]! } };
  });
}

/** The language of a column, told from its longest blocks. */
function tagOf({ blocks }: ReadDocument): string | null {
  const texts = blocks.map(({ printed }) => printed.text.replace(/^\P{L}+/u, ''));
  return identify(texts.join(' ').slice(0, 180));
}
