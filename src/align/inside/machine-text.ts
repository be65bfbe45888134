import type { Locale } from '../../locale/types.js';

/**
 * What people type into a machine, or a machine prints: commands, settings, listings of files. It is the same in all
 * languages, also where plain text does not mark it as code. A line with an address or an option in it is one unless it
 * has a function word of the language that it would be in.
 */
export function isMachineText(text: string, { neverDoubled = [] }: Locale): boolean {
  if (prompt.test(text)) return true;
  const tokens = text.match(/\S+/g) ?? [];
  const strange = tokens.filter((token) => isStrange(token)).length;
  if (strange > tokens.length * mostStrange) return true;
  if (strange === 0 || neverDoubled.length === 0) return false;
  const functionWords = new Set(neverDoubled);
  return !tokens.some((token) => unspaced.test(token) || functionWords.has(token.toLowerCase()));
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
