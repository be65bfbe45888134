/**
 * A text as one line of a file that has a text a line: control characters, line feeds and all that a reader might break
 * a line at become a space, halves of surrogate pairs U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
