import type { Value } from './value-types.js';

const token =
  /[\p{Script=Latin}\p{M}\d]{1,40}(?:[-.&][\p{Script=Latin}\d]{1,40}){0,4}(?![\p{Script=Latin}\p{M}\d])/uy;
const acronym = /^\p{Lu}{2,12}$/u;
/** A small letter before a capital, letters and digits together; two capitals and more among small letters. */
const strong = /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}|\p{L}.*\d|^\d{1,3}\p{Lu}{1,3}$/u;

/**
 * The Latin word at a place, if translators keep it as it is: GitHub, Covid-19, 5G, and, as weak, an acronym such as
 * OCOP, which some spell out. Null for every other word.
 */
export function nameAt(text: string, at: number, capitals: () => boolean): Value | null {
  token.lastIndex = at;
  const found = token.exec(text)?.[0];
  if (found === undefined || found.length > 40) return null;
  const name = {
    kind: 'name',
    value: found.toLowerCase().normalize('NFC'),
    start: at,
    end: at + found.length,
  } as const;
  if (!/\p{Lu}/u.test(found)) return null;
  if (acronym.test(found)) return capitals() ? null : { ...name, weak: true };
  return strong.test(found) && (/\d/.test(found) || !capitals()) ? name : null;
}

/** Whether a text is set in capitals, so that they tell no acronym: a heading of letters without a small one. */
export function isCapitals(text: string): boolean {
  return (
    /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text) && /\p{Lu}[\p{Lu}\p{M}]*\P{L}+\p{Lu}/u.test(text)
  );
}

/** All names of a text, in order; what `valuesIn` returns as names, if nothing else claims them. */
export function latinNamesIn(text: string): Value[] {
  const isSet = isCapitals(text);
  const capitals = () => isSet;
  const names: Value[] = [];
  for (const { index } of text.matchAll(/(?<![\p{Script=Latin}\p{M}\d])[\p{Script=Latin}\d]/gu)) {
    const last = names.at(-1);
    if (last !== undefined && index < last.end) continue;
    const name = nameAt(text, index, capitals);
    if (name !== null) names.push(name);
  }
  return names;
}
