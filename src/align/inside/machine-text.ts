import type { Locale } from '../../locale/types.js';

/**
 * What people type into a machine, or a machine prints: commands, settings, listings of files. It is the same in all
 * languages, also where plain text does not mark it as code. A line with an address or an option in it is one unless it
 * has a function word of one of the languages that it may be in.
 */
export function isMachineText(text: string, locales: readonly Locale[]): boolean {
  if (prompt.test(text)) return true;
  const tokens = text.match(/\S+/g) ?? [];
  const strange = tokens.filter((token) => isStrange(token)).length;
  if (strange > tokens.length * mostStrange) return true;
  const functionWords = new Set(locales.flatMap(({ neverDoubled = [] }) => neverDoubled));
  if (strange === 0 || functionWords.size === 0) return false;
  return !tokens.some((token) => unspaced.test(token) || functionWords.has(token.toLowerCase()));
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
