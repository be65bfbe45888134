import { francAll } from 'franc';
import type { LanguageOrigin, ReadBlock, ReadDocument, Remark } from '../../document/types.js';
import { canonicalTag, isLanguageName, localeOf, locales } from '../../locale/index.js';
import type { Locale } from '../../locale/types.js';
import { Recent } from '../../text/recent.js';
import { flagsOfUnit, unitFlags } from '../../text/unit-classes.js';
import { formOfTag, writtenForm } from './script.js';

/** What is known of a version's language before its text is looked at. */
export interface DeclaredLanguage {
  readonly tag: string;
  readonly from: LanguageOrigin;
}

export interface LanguageOptions {
  /** From the command line, the configuration or the file's name; the front matter of a text is stronger than a name. */
  readonly language?: DeclaredLanguage;
  /** Tags among which an undeclared language is looked for; empty for all that have a locale. */
  readonly candidates?: readonly string[];
  /** Whether it is known that all of the file is one version, whatever languages stand in it. */
  readonly single?: boolean;
}

/**
 * Stretches of text that are judged, in characters. franc's scores are nearer each other the longer a text is: with
 * the lead asked for it knows 100 to 200 characters best, and several stretches vote.
 */
const stretch = { least: 50, sure: 100, length: 180, most: 15 };
/** How far the first language must be ahead of the second; franc's scores run from 0 to 1. */
const lead = 0.1;
/** What a language must score among all languages, the best of which scores 1: sisters such as Scots are near. */
const plausible = 0.85;
/** Share of the votes that decides. */
const majority = 2 / 3;

/**
 * The language of a document: as declared, else as its text shows it; `und` where nothing tells. What a page or a book
 * declares counts less than its file's name and its text.
 */
export function languageOf(document: ReadDocument, options: LanguageOptions): DeclaredLanguage {
  const { language, candidates = [] } = options;
  if (language !== undefined && language.from !== 'name') return language;
  const declared = frontMatterLanguage(document.frontMatter);
  // Pages and books are made from templates, which often say the language of whoever wrote the template.
  const isSure = declared !== null && document.source.places === undefined;
  if (isSure) return { tag: declared, from: 'front-matter' };
  if (language !== undefined) return language;
  const named = nameLanguage(document.source.path);
  if (named !== null) return { tag: named, from: 'name' };
  const stretches = stretchesOf(document);
  const found = vote(stretches, (text) => identify(text, candidates));
  if (declared !== null && (found === null || localeOf(found) === localeOf(declared)))
    return { tag: declared, from: 'front-matter' };
  if (found === null) return { tag: 'und', from: 'none' };
  return { tag: asWritten(found, stretches, candidates), from: 'text' };
}

/** A language's tag with the way in which a text is written, where there are several and the candidates allow it. */
function asWritten(tag: string, stretches: readonly string[], candidates: readonly string[]): string {
  const form = writtenForm(stretches.join(' '), tag);
  if (form === null) return tag;
  if (candidates.length === 0) return form.tag;
  return candidates.find((other) => formOfTag(other) === form) ?? tag;
}

/** A tag that is the same language, with the way in which a document is written where its letters tell. */
export function writtenTag(
  document: ReadDocument,
  tag: string,
  { candidates = [] }: LanguageOptions,
): string {
  return asWritten(tag, stretchesOf(document), candidates);
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

/** Stretches of running text from all over a document; short blocks are put together. */
function stretchesOf({ blocks }: ReadDocument): string[] {
  const stretches: string[] = [];
  const step = Math.max(1, Math.floor(blocks.length / (3 * stretch.most)));
  let text = '';
  for (let at = 0; at < blocks.length && stretches.length < stretch.most; at += step) {
    const block = blocks[at];
    if (block?.searchable) text += ` ${block.printed.text.slice(0, stretch.length)}`;
    if (text.length < stretch.sure) continue;
    stretches.push(text.slice(0, stretch.length).trim());
    text = '';
  }
  return stretches.length === 0 ? [text.trim()] : stretches;
}

/**
 * Of how many blocks some are glimpsed at, how many must tell, and how many may be looked at for it. The golden ratio
 * spreads them over a document so that they keep step with nothing that alternates (Knuth, The Art of Computer
 * Programming 3, 6.4).
 */
const glimpse = { fewest: 40, telling: 8, most: 24, turn: (Math.sqrt(5) - 1) / 2 };
/** Of the document at hand, which several ask for. */
const glimpsed = new Recent<readonly ReadBlock[], { readonly tag: string | null }>(1);

/**
 * The tag of the language in which some blocks from all over a document are, where they agree; null where they do not
 * or few of them tell. What is two languages, or not the one declared, has other blocks among so many.
 */
export function impression(blocks: readonly ReadBlock[]): string | null {
  return glimpsed.of(blocks, () => ({ tag: commonTag(blocks) })).tag;
}

function commonTag(blocks: readonly ReadBlock[]): string | null {
  if (blocks.length < glimpse.fewest) return null;
  let [common, telling]: [string | null, number] = [null, 0];
  for (let turn = 1; turn <= glimpse.most && telling < glimpse.telling; turn++) {
    const block = blocks[Math.floor(((turn * glimpse.turn) % 1) * blocks.length)];
    if (!block?.searchable) continue;
    const text = block.printed.text.slice(0, stretch.length);
    const tag = text.length < stretch.least && !/\p{Script=Han}/u.test(text) ? null : likeliest(text);
    if (tag === null) continue;
    if (common !== null && localeOf(tag) !== localeOf(common)) return null;
    common = tag;
    telling++;
  }
  return telling === glimpse.telling ? common : null;
}

/** The language of most stretches; null where none has a clear majority. */
function vote(stretches: readonly string[], look: (text: string) => string | null): string | null {
  const counts = new Map<string, number>();
  for (const text of stretches) {
    const tag = look(text);
    if (tag !== null) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const votes = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const enough = Math.max(votes * majority, stretches.length / 2);
  for (const [tag, count] of counts) if (count >= enough) return tag;
  return null;
}

/**
 * Tag of the language that a text is in, among the tags given or all locales'; null where the text is too short or
 * two languages are about equally likely. The script decides first, then franc's trigrams.
 */
export function identify(text: string, candidates: readonly string[] = []): string | null {
  const tag = likeliest(text, candidates);
  return tag !== null && candidates.length === 0 && !isPlausible(text, localeOf(tag)) ? null : tag;
}

/**
 * The same without a look at the many languages that no locale knows, which takes ten times as long: a text in one of
 * those may be taken for one that is like it.
 */
export function likeliest(text: string, candidates: readonly string[] = []): string | null {
  const tags = candidates.length > 0 ? candidates : locales.map(({ tag }) => tag);
  const unspaced = hanShare(text) > 0.3;
  const fitting = tags.filter((tag) => {
    const locale = localeOf(tag);
    return locale.identified.length > 0 && locale.spaced !== unspaced;
  });
  const [only] = fitting;
  if (unspaced) return only ?? null;
  if (only === undefined || text.length < stretch.least) return null;
  const codes = new Map(
    fitting.flatMap((tag) => localeOf(tag).identified.map((code) => [code, tag] as const)),
  );
  const relatives = fitting.flatMap((tag) => localeOf(tag).relatives ?? []);
  const scores = francAll(text.slice(0, stretch.length), {
    only: [...codes.keys(), ...relatives],
    minLength: stretch.least,
  });
  const best = scores[0];
  if (best === undefined || best[0] === 'und') return null;
  const second = scores.find(([code], at) => at > 0 && codes.has(code));
  if (fitting.length > 1 && best[1] - (second?.[1] ?? 0) < lead) return null;
  return codes.get(best[0]) ?? null;
}

/** Whether a text may be in a language when all that franc knows are asked: Spanish is no French. */
function isPlausible(text: string, { identified, spaced }: Locale): boolean {
  if (!spaced) return true;
  const scores = francAll(text.slice(0, stretch.length), { minLength: stretch.least });
  return scores.some(([code, score]) => identified.includes(code) && score >= plausible);
}

/** How much of a text's letters are Han characters, 0 to 1. */
export function hanShare(text: string): number {
  let [han, letters] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const flags = flagsOfUnit(text.charCodeAt(at));
    if (flags === unitFlags.half) {
      const sign = String.fromCodePoint(text.codePointAt(at)!);
      if (/\p{L}/u.test(sign)) letters++;
      if (/\p{Script=Han}/u.test(sign)) han++;
      at += sign.length - 1;
    }
    if ((flags & unitFlags.letter) !== 0) letters++;
    if ((flags & unitFlags.han) !== 0) han++;
  }
  return letters === 0 ? 0 : han / letters;
}

/** A text that is declared to be written without spaces is so if this share of its letters are Han characters. */
const mostOwn = 0.1;

/** The fault of a declared language that the text contradicts; null where it does not, or is too short to say so. */
export function mismatch(document: ReadDocument, declared: DeclaredLanguage): Remark | null {
  const locale = localeOf(declared.tag);
  if (declared.from === 'text' || declared.from === 'none' || locale.identified.length === 0) return null;
  const stretches = stretchesOf(document);
  if ((stretches[0]?.length ?? 0) < stretch.sure) return null;
  const near = impression(document.blocks) ?? vote(stretches, (text) => likeliest(text));
  if (near === null) return null;
  if (localeOf(near) !== locale && !locale.spaced && hanShare(stretches.join(' ')) > mostOwn) return null;
  const found =
    localeOf(near) === locale
      ? otherForm(declared.tag, stretches.join(' '))
      : vote(stretches, (text) => identify(text));
  if (found === null || (localeOf(found) === locale && localeOf(near) !== locale)) return null;
  const data = { declared: declared.tag, found, from: declared.from };
  return { kind: 'language-mismatch', span: firstText(document), data };
}

/** The way in which a text is written where its declared tag names another one; else null. */
function otherForm(declared: string, text: string): string | null {
  const named = formOfTag(declared);
  const form = named === null ? null : writtenForm(text, declared);
  return form === null || form === named ? null : form.tag;
}

function firstText({ blocks }: ReadDocument): { readonly start: number; readonly end: number } {
  const block = blocks.find(({ searchable }) => searchable) ?? { start: 0, end: 0 };
  return { start: block.start, end: block.end };
}
