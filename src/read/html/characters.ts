import { parseFragment } from 'parse5';
import type { PackageInline } from '../package/inlines.js';

/** What a character reference stands for, as the HTML Standard says it; itself where it stands for nothing. */
const references = new Map<string, string>();

function referenced(written: string): string {
  const known = references.get(written);
  if (known !== undefined) return known;
  const [node] = parseFragment(written).childNodes;
  const text = node !== undefined && 'value' in node ? node.value : written;
  references.set(written, text);
  return text;
}

/** What ends a stretch. A single space between two words does not: there would be ten times as many stretches. */
const pieces = /&(?:#[xX]?[\da-fA-F]+|[a-zA-Z][\da-zA-Z]*);?| *[\t\n\f\r][ \t\n\f\r]*| {2,}|^ | $/g;

/**
 * A text of a page as stretches that map character by character where they can: references are wholes, and white space in
 * a row is one space.
 *
 * @param raw as it stands in the page from `start` on
 * @param isVerbatim white space is kept, as in code
 */
export function characterInlines(raw: string, start: number, isVerbatim: boolean): PackageInline[] {
  const inlines: PackageInline[] = [];
  const add = (text: string, at: number, size: number) => {
    if (text !== '') inlines.push({ text, kind: 'same', start: start + at, size });
  };
  let at = 0;
  for (const { 0: written, index } of raw.matchAll(pieces)) {
    add(raw.slice(at, index), at, index - at);
    at = index + written.length;
    if (written.startsWith('&')) add(referenced(written), index, written.length);
    else if (isVerbatim) add(written.replace(/\r\n?/g, '\n'), index, written.length);
    else add(written === ' ' || !/[\n\r]/.test(written) ? ' ' : lineBreak, index, written.length);
  }
  add(raw.slice(at), at, raw.length - at);
  return inlines;
}

/** White space with a line end: a space, but for languages written without any. */
export const lineBreak = '\u2028';
