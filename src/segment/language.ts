import { francAll } from 'franc';
import type { LanguageOrigin, ReadDocument, Remark } from '../document/types.js';
import { canonicalTag, isLanguageName, localeOf, locales } from '../locale/index.js';

/** What is known of a version's language before its text is looked at. */
export interface DeclaredLanguage {
  readonly tag: string;
  readonly from: LanguageOrigin;
}

export interface LanguageOptions {
  /** From the command line, the configuration or the file's name; the front matter is stronger than a name. */
  readonly language?: DeclaredLanguage;
  /** Tags among which an undeclared language is looked for; empty for all that have a locale. */
  readonly candidates?: readonly string[];
}

/** Characters that are judged at least, and that are looked at. */
const sample = { least: 50, sure: 100, most: 3000, pieces: 12 };
/** How far the first language must be ahead of the second; franc's scores run from 0 to 1. */
const lead = 0.1;

/** The language of a document: as declared, else as its text shows it; `und` where nothing tells. */
export function languageOf(document: ReadDocument, options: LanguageOptions): DeclaredLanguage {
  const { language, candidates = [] } = options;
  if (language !== undefined && language.from !== 'name') return language;
  const declared = frontMatterLanguage(document.frontMatter);
  if (declared !== null) return { tag: declared, from: 'front-matter' };
  if (language !== undefined) return language;
  const named = nameLanguage(document.source.path);
  if (named !== null) return { tag: named, from: 'name' };
  const found = identify(sampleOf(document), candidates);
  return found === null ? { tag: 'und', from: 'none' } : { tag: found, from: 'text' };
}

function frontMatterLanguage(frontMatter: ReadDocument['frontMatter']): string | null {
  for (const key of ['language', 'lang', 'locale']) {
    const value = frontMatter?.[key];
    if (typeof value === 'string' && isLanguageName(value)) return canonicalTag(value);
  }
  return null;
}

/** `vi.txt` and `charter.vi.txt` say Vietnamese. */
function nameLanguage(path: string): string | null {
  const parts = path
    .replace(/^.*[\\/]/, '')
    .split('.')
    .slice(0, -1);
  const last = parts.at(-1);
  return last !== undefined && isLanguageName(last) ? canonicalTag(last) : null;
}

/** Stretches of running text from all over a document, parted by spaces. */
function sampleOf({ blocks }: ReadDocument): string {
  const step = Math.max(1, Math.floor(blocks.length / sample.pieces));
  const each = Math.ceil(sample.most / Math.min(sample.pieces, Math.max(1, blocks.length)));
  const parts: string[] = [];
  let length = 0;
  for (let offset = 0; offset < step && length < sample.most; offset++) {
    for (let at = offset; at < blocks.length && length < sample.most; at += step) {
      const block = blocks[at];
      if (!block?.searchable) continue;
      const text = block.printed.text.slice(0, each);
      parts.push(text);
      length += text.length;
    }
    if (offset >= 40) break;
  }
  return parts.join(' ');
}

/**
 * Tag of the language that a text is in, among the tags given or all locales'; null where the text is too short or
 * two languages are about equally likely. The script decides first, then franc's trigrams (LIBRARIES says how sure).
 */
export function identify(text: string, candidates: readonly string[] = []): string | null {
  const tags = candidates.length > 0 ? candidates : locales.map(({ tag }) => tag);
  const unspaced = hanShare(text) > 0.3;
  const fitting = tags.filter((tag) => {
    const locale = localeOf(tag);
    return locale.identified.length > 0 && locale.spaced !== unspaced;
  });
  const [only] = fitting;
  if (unspaced) return only ?? null;
  if (only === undefined || text.length < sample.least) return null;
  const codes = new Map(
    fitting.flatMap((tag) => localeOf(tag).identified.map((code) => [code, tag] as const)),
  );
  const scores = francAll(text, { only: [...codes.keys()], minLength: sample.least });
  const [best, second] = scores;
  if (best === undefined || best[0] === 'und') return null;
  if (fitting.length > 1 && best[1] - (second?.[1] ?? 0) < lead) return null;
  return codes.get(best[0]) ?? null;
}

/** How much of a text's letters are Han characters, 0 to 1. */
export function hanShare(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : han / letters;
}

/** The fault of a declared language that the text contradicts; null where it does not, or is too short to say so. */
export function mismatch(document: ReadDocument, declared: DeclaredLanguage): Remark | null {
  const locale = localeOf(declared.tag);
  if (declared.from === 'text' || declared.from === 'none' || locale.identified.length === 0) return null;
  const text = sampleOf(document);
  if (text.length < sample.sure) return null;
  const found = identify(text);
  if (found === null || localeOf(found) === locale) return null;
  const data = { declared: declared.tag, found, from: declared.from };
  return { kind: 'language-mismatch', span: firstText(document), data };
}

function firstText({ blocks }: ReadDocument): { readonly start: number; readonly end: number } {
  const block = blocks.find(({ searchable }) => searchable) ?? { start: 0, end: 0 };
  return { start: block.start, end: block.end };
}
