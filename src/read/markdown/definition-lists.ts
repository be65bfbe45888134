import type { Print } from './block-printer.js';
import { partOf } from './hashes.js';

/** A part of a paragraph: a term with its definitions, or what stands before the first. */
export interface Entry {
  readonly isEntry: boolean;
  readonly print: Print;
}

/** A line that defines the term above it, as PHP Markdown Extra and Pandoc write definition lists. */
const definition = /^:[ \t\u00a0]+\S/u;

/** Parts a paragraph into the entries of a definition list: `term`, and below it lines that begin with a colon. */
export function definitionEntries(print: Print): Entry[] {
  const { text } = print.printed;
  if (!text.includes(':')) return [{ isEntry: false, print }];
  const starts = [0, ...print.lines];
  const defines = starts.map((start) => definition.test(text.slice(start)));
  const terms = starts.filter((_, line) => !defines[line] && defines[line + 1] === true);
  // The term of a definition that begins a paragraph stands in a paragraph of its own.
  if (defines[0]) terms.unshift(0);
  if (terms.length === 0) return [{ isEntry: false, print }];
  const isBegun = terms[0] === 0;
  const cuts = isBegun ? terms : [0, ...terms];
  return cuts.map((from, at) => ({
    isEntry: isBegun || at > 0,
    print: partOf(print, from, cuts[at + 1] ?? text.length),
  }));
}
