import type { Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { languageNames } from '../../locale/language-names.js';
import type { WrittenForm } from '../../locale/types.js';
import { knownIn } from '../languages.js';
import { type Prose, proseOf } from '../prose.js';
import type { Rule } from '../types.js';

/** Letters of another way to write the language among its own: traditional ones in a simplified text. */
export const wrongScript: Rule = {
  id: 'wrong-script',
  summary:
    'Letters of another way to write the language stand among its own, such as traditional ones among simplified.',
  severity: 'warn',
  category: 'fluency/spelling',
  languages: knownIn(({ forms }) => forms !== undefined),
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const version of alignment.work.versions) {
      const forms = localeOf(version.language).forms ?? [];
      const own = formOf(version, forms);
      if (own === null) continue;
      const others = forms.filter((form) => form !== own);
      const stray = new Set(others.flatMap(({ letters }) => [...letters]));
      const letters = new Set(own.letters);
      for (const prose of proseOf(alignment, version)) {
        const places = strayIn(prose, stray, letters);
        const [first] = places;
        if (first === undefined) continue;
        const sign = prose.text.charAt(first);
        yield {
          version,
          span: prose.spanOf({ start: first, end: first + 1 }),
          message: `“${around(prose.text, first)}” has “${sign}”, which is not written so in ${own.tag}${moreOf(places.length)}`,
          address: prose.address,
          content: places.map((at) => prose.text.charAt(at)).join(''),
        };
      }
    }
  },
};

/** The form that a version is declared in, or that nearly all its letters have; null where neither tells. */
function formOf({ language, source }: Version, forms: readonly WrittenForm[]): WrittenForm | null {
  if (forms.length < 2) return null;
  const tag = language.toLowerCase();
  const counts = forms.map(({ letters }) => count(source.text, new Set(letters)));
  const most = Math.max(...counts);
  const all = counts.reduce((sum, each) => sum + each, 0);
  const found = forms[counts.indexOf(most)];
  if (found === undefined || most < 20 || most < all * 0.9) return null;
  const declared = forms.find((form) => form.tag.toLowerCase() === tag || form.tags.includes(tag));
  return declared === undefined || declared === found ? found : null;
}

const mostCounted = 40_000;

function count(text: string, own: ReadonlySet<string>): number {
  let found = 0;
  for (let at = 0; at < Math.min(text.length, mostCounted); at++) if (own.has(text.charAt(at))) found++;
  return found;
}

/** A run of letters in which the other form's are so many is quoted, a name or a text in that form; so is one with few others. */
const mostStray = 0.5;
const fewestOwn = 2;

function strayIn({ text }: Prose, stray: ReadonlySet<string>, own: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (stray.has(text.charAt(at))) places.push(at);
  if (places.length === 0) return places;
  const letters = count(text, own);
  const isForm = places.length > Math.max(1, letters * mostStray) || letters < fewestOwn;
  return isForm ? [] : places.filter((at) => !isQuoted(text, at) && !isInName(text, at));
}

const runOfHan = /\p{Script=Han}+/gu;

/** Whether a letter stands in the name of a language, which bars of languages have in its own letters. */
function isInName(text: string, at: number): boolean {
  const from = Math.max(0, at - 6);
  return Array.from(text.slice(from, at + 7).matchAll(runOfHan)).some(
    ({ 0: run, index }) => from + index <= at && at < from + index + run.length && languageNames().has(run),
  );
}

const opening = '“‘「『《〈（(【[';

/** Whether a letter stands inside quotes or brackets, as far as the ten characters before it tell. */
function isQuoted(text: string, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 10); before--) {
    const sign = text.charAt(before);
    if (opening.includes(sign)) return true;
    if ('”’」』》〉）)】]，。、；'.includes(sign)) return false;
  }
  return false;
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 3), at + 4).trim();
}

function moreOf(count: number): string {
  return count === 1 ? '' : `, and ${count - 1} more such in this paragraph`;
}
