import en from './en.js';
import es from './es.js';
import fr from './fr.js';
import { parseLexicon } from './parse.js';
import vi from './vi.js';
import zhHans from './zh-Hans.js';
import zhHant from './zh-Hant.js';

/** The words of one language by concept; the keys are the same in every language. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/** One line a language. A language written in several scripts has a line for each of them. */
const TABLES: ReadonlyMap<string, string> = new Map([
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['vi', vi],
  ['zh-hans', zhHans],
  ['zh-hant', zhHant],
]);

/** The script meant where a tag names none: by region, else the language's likeliest (CLDR likelySubtags). */
const SCRIPT_OF: ReadonlyMap<string, string> = new Map([
  ['zh', 'hans'],
  ['zh-tw', 'hant'],
  ['zh-hk', 'hant'],
  ['zh-mo', 'hant'],
]);

const parsed = new Map<string, Lexicon>();

/**
 * The shipped lexicon of a language, parsed when first asked for.
 *
 * @param language a BCP 47 tag in any case; region and script choose between scripts, all else is ignored.
 * @returns the renderings by concept, or null if there is no table for the language.
 */
export function lexiconOf(language: string): Lexicon | null {
  const name = tableName(language);
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const table = TABLES.get(name);
  if (table === undefined) return null;
  const lexicon = parseLexicon(table);
  parsed.set(name, lexicon);
  return lexicon;
}

/** The languages that have a table, as BCP 47 tags in lower case. */
export function lexiconLanguages(): readonly string[] {
  return [...TABLES.keys()];
}

/** `zh-TW` → `zh-hant`, `zh` → `zh-hans`, `fr-CA` → `fr`. */
function tableName(tag: string): string {
  const [primary = '', ...subtags] = tag.toLowerCase().split(/[-_]/);
  const scripted = subtags.map((subtag) => `${primary}-${subtag}`);
  const written = scripted.find((name) => TABLES.has(name));
  if (written !== undefined) return written;
  const regional = scripted.map((name) => SCRIPT_OF.get(name)).find((script) => script !== undefined);
  const script = regional ?? SCRIPT_OF.get(primary);
  return script === undefined ? primary : `${primary}-${script}`;
}
