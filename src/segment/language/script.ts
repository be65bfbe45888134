import { localeOf } from '../../locale/index.js';
import type { WrittenForm } from '../../locale/types.js';

/** So many letters must tell, and this share of them must tell the same. */
const decisive = { letters: 10, share: 0.85 };

/**
 * Which of the ways to write a language a text is in, by the letters that only one of them has: simplified or
 * traditional Chinese. Null where the language has one way only, or the text shows none or mixes them.
 */
export function writtenForm(text: string, tag: string): WrittenForm | null {
  const forms = localeOf(tag).forms ?? [];
  if (forms.length === 0) return null;
  const counts = forms.map(({ letters }) => countIn(text, new Set(letters)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all < decisive.letters) return null;
  return forms.find((_, at) => (counts[at] ?? 0) >= all * decisive.share) ?? null;
}

function countIn(text: string, letters: ReadonlySet<string>): number {
  let count = 0;
  for (const letter of text) if (letters.has(letter)) count++;
  return count;
}

/** The way to write its language that a tag names by script or region: `zh-TW`; null where it names none. */
export function formOfTag(tag: string): WrittenForm | null {
  const wanted = tag.toLowerCase();
  const names = (name: string) => wanted === name || wanted.startsWith(`${name}-`);
  return localeOf(tag).forms?.find(({ tag: own, tags }) => [own.toLowerCase(), ...tags].some(names)) ?? null;
}
