import type { Block, EnumeratorStyle } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { sourceStart } from '../../text/printed.js';
import { readMarkers } from './markers.js';
import { StyleTable } from './reading.js';

/** A number inside running text that is written as the number of a list's entry is. */
export interface RunInNumber {
  readonly number: number;
  readonly insert: number;
  readonly style: EnumeratorStyle;
  /** Where it stands in the source. */
  readonly start: number;
}

/**
 * What may be a short number with a sign that closes it, after a blank or a sign that ends a clause; in brackets also
 * right after a Han character, as what is written without spaces has none there.
 */
const place =
  /(?:(?<=[\s\u3000。；：，！？;:])|(?<=\p{Script=Han})(?=[(（]))(?=(?:[(（]\s?[\p{L}\p{N}]{1,5}\s?[)）]|[\p{L}\p{N}]{1,5}[.)）、．°º]|[\u2460-\u249b\u3220-\u3229]))/gu;

/** Readings that are dearer to believe are no numbers of entries. */
const mostDoubt = 1;

/**
 * The numbers of a list that was run into one paragraph: `Scope 1. These rules … 2. They do not …`. Called where a list
 * of another version has no counterpart; test/align/run-in.test.ts holds it.
 *
 * @returns in the order of the text, every reading of each, those of several parts and those of words left out
 */
export function runInNumbers({ printed }: Pick<Block, 'printed'>, language: string): RunInNumber[] {
  const { text } = printed;
  const locale = localeOf(language);
  const styles = new StyleTable();
  const found: RunInNumber[] = [];
  for (const { index } of text.matchAll(place)) {
    const end = text.indexOf('\n', index);
    const limit = end === -1 ? text.length : end;
    for (const { reading } of readMarkers({ text, at: index, limit, locale, styles, heading: false })) {
      const { style, path, insert, doubt } = reading;
      if (style.level !== 'item' || path.length > 1 || doubt > mostDoubt) continue;
      if (style.prefix === '' && style.suffix === '' && !isSign(text, index)) continue;
      found.push({ number: path[0]!, insert, style: style.printed, start: sourceStart(printed, index) });
    }
  }
  return found;
}

/** ① and the like close themselves. */
function isSign(text: string, at: number): boolean {
  return /^[\u2460-\u249b\u3220-\u3229]/.test(text.charAt(at));
}
