import { joinsWithoutSpace } from '../line-shapes.js';

/** A stretch of a paragraph: what it is in the text, what is printed of it, and where it stands in the part. */
export interface PackageInline {
  readonly text: string;
  /** `same`: the text; `mark`: nothing, as of a note's sign; `break`: a new line within the paragraph. */
  readonly kind: 'same' | 'mark' | 'break';
  readonly start: number;
  readonly size: number;
}

/** What is written for the sign that calls a note: it is no part of the text, and no number is read from it. */
export function noteSign(id: string): string {
  return `[^${id}]`;
}

/**
 * Character data as stretches that map character by character where they can: entities and line ends are wholes.
 *
 * @param raw the same stretch as it stands in the part from `start` on
 */
export function textInlines(value: string, raw: string, start: number): PackageInline[] {
  if (value.length === raw.length && !raw.includes('&') && !raw.includes('\r')) {
    return [{ text: value, kind: 'same', start, size: raw.length }];
  }
  const inlines: PackageInline[] = [];
  let [at, from] = [0, 0];
  const add = (length: number, size: number) => {
    if (length > 0)
      inlines.push({ text: value.slice(at, at + length), kind: 'same', start: start + from, size });
    at += length;
    from += size;
  };
  for (const { 0: written, index } of raw.matchAll(/&[^;]*;|\r\n?/g)) {
    add(index - from, index - from);
    const isPair = /^&#/.test(written) && (value.codePointAt(at) ?? 0) > 0xffff;
    add(isPair ? 2 : 1, written.length);
  }
  add(value.length - at, raw.length - from);
  return inlines;
}

/** What a line break within a paragraph prints: a space, between two characters written without spaces nothing. */
export function breakText(before: string, after: string): string {
  const [last, first] = [before.charCodeAt(before.length - 1), after.charCodeAt(0)];
  return joinsWithoutSpace(last, first) ? '' : ' ';
}
