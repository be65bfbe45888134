import { remembered } from '../../locale/remembered.js';
import type { Locale } from '../../locale/types.js';
import { flagsOfUnit, unitFlags } from '../../text/unit-classes.js';

/**
 * What people type into a machine, or a machine prints: commands, settings, listings of files. It is the same in all
 * languages, also where plain text does not mark it as code. A line with an address or an option in it is one unless it
 * has a function word of one of the languages that it may be in.
 */
export function isMachineText(text: string, locales: readonly Locale[]): boolean {
  if (prompt.test(text)) return true;
  const { tokens, strange } = countTokens(text);
  if (strange > tokens * mostStrange) return true;
  if (strange === 0 || locales.every((locale) => functionWords(locale).size === 0)) return false;
  return !text.match(/\S+/g)!.some((token) => {
    const small = token.toLowerCase();
    return unspaced.test(token) || locales.some((locale) => functionWords(locale).has(small));
  });
}

const functionWords = remembered(
  ({ neverDoubled = [] }: Locale): ReadonlySet<string> => new Set(neverDoubled),
);

/** How many words a text has, as blanks part them, and how many of them no sentence has. */
function countTokens(text: string): { readonly tokens: number; readonly strange: number } {
  let [tokens, strange] = [0, 0];
  for (let at = 0; at < text.length; ) {
    if ((flagsOfUnit(text.charCodeAt(at)) & unitFlags.space) !== 0) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && (flagsOfUnit(text.charCodeAt(at)) & unitFlags.space) === 0) at++;
    tokens++;
    if (!isPlainWord(text, start, at) && isStrange(text.slice(start, at))) strange++;
  }
  return { tokens, strange };
}

const plainClosing = new Set(Array.from('.,;:!?)"', (sign) => sign.charCodeAt(0)));

/** Whether letters stand from `start` to `end` with common punctuation after them, or Han: most words do. */
function isPlainWord(text: string, start: number, end: number): boolean {
  let at = start;
  for (; at < end; at++) {
    const flags = flagsOfUnit(text.charCodeAt(at));
    if ((flags & unitFlags.han) !== 0) return true;
    if ((flags & unitFlags.letter) === 0) break;
  }
  if (at === start) return false;
  while (at < end && plainClosing.has(text.charCodeAt(at))) at++;
  return at === end;
}

/** Of several lines so many are a machine's at the least: the others are comments, or go on with them. */
const fewestLines = 0.3;

/** Whether lines that stand together, without Markdown's links, are for the most part what a machine reads or prints. */
export function areMachineLines(written: string, locales: readonly Locale[]): boolean {
  const lines = written.split('\n');
  if (lines.length < 2 || written.includes('](')) return false;
  const machines = lines.filter((line) => isMachineText(line.trim(), locales)).length;
  return machines >= lines.length * fewestLines;
}

/** What a shell prints before a command: `$ ls`, `# ls`, `user@host:~$ ls`. */
const prompt = /^(?:[\w.-]+@[\w.-]+\S*\s*)?[$#%]\s+\S/;

/** The share of a text's words, as blanks part them, that may be what no sentence has: one that names many files has fewer. */
const mostStrange = 0.3;

/** A word with the punctuation around it; what is written without blanks is none that a machine reads. */
const word = /^[\p{Ps}\p{Pi}"'`]*\p{L}[\p{L}\p{M}]*(?:['’‐-]\p{L}+)*[\p{Pe}\p{Pf}"'`.,;:!?…]*$/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** A number, or a sign that a sentence has between its words. */
const wordless = /^(?:\p{Ps}?[\p{Nd}.,%]+[\p{Pe}.,;:]*|[—–&*•«»:;!?-])$/u;

function isStrange(token: string): boolean {
  return !word.test(token) && !wordless.test(token) && !unspaced.test(token);
}
