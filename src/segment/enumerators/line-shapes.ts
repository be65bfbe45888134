/** What ends a sentence; a colon announces more and ends none. */
const sentenceEnd = /[.!?…。！？；;,，][)）"”»」』\s]*$/u;
const letters = /\p{L}/gu;
const word = /\p{L}[\p{L}\p{M}]/u;
const lowerCase = /\p{Ll}/u;

/** Units at the end of a text that are looked at: behind a stop or colon stand quotes and brackets, if anything. */
const closing = 16;

/** Longest line, in UTF-16 units, that is taken for a heading; Han text is denser. */
const longest = { spaced: 100, han: 40 };

/** A line that is all in brackets: a remark. */
const aside = /^[(（][^()（）]*[)）]$/u;

/** Whether a line of plain text has the shape of a heading: short, and no sentence. */
export function isHeadingLike(text: string): boolean {
  if (text.length > longest.spaced || endsSentence(text)) return false;
  const han = /\p{Script=Han}/u.test(text);
  if (han && text.length > longest.han) return false;
  if (aside.test(text)) return false;
  return han || word.test(text);
}

/** Whether a line is in capitals throughout, so that it is a heading where nothing else tells. */
export function isCapitals(text: string): boolean {
  const found = text.match(letters) ?? [];
  return found.length >= 4 && /\p{Lu}/u.test(text) && !lowerCase.test(text);
}

/** Whether a text ends a sentence. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-closing));
}

/** Whether a text announces what follows it. */
export function announces(text: string): boolean {
  return /[:：][)）"”»\s]*$/u.test(text.slice(-closing));
}

/** A bullet in plain text. */
export function isBulleted(text: string): boolean {
  return /^(?:[-–—*•●○■□▪◦‣+·]\s|o\s{2})/u.test(text);
}
