import { indentWidth } from '../../text/width.js';

/** A line's beginning with a blank in it that is no white space to Markdown, up to the first character or the line's end. */
const oddIndent =
  /^[ \t]*[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff][ \t\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]*(\r|\n|$)?/gm;

/** Four columns of white space would make a line code. */
const codeIndent = 4;

/**
 * The same text, character for character, with what people indent by made into what Markdown takes for white space:
 * no-break spaces, ideographic spaces, a stray byte order mark. A line of nothing else is then blank. What is indented
 * by four columns and more stays text, so that it is no code.
 */
export function tolerant(text: string): string {
  return text.replace(oddIndent, (indent: string, lineEnd: string | undefined) => {
    const length = indent.length - (lineEnd?.length ?? 0);
    const small = lineEnd !== undefined || indentWidth(indent, 0, length) < codeIndent;
    return (small ? ' ' : '\u00a0').repeat(length) + (lineEnd ?? '');
  });
}
