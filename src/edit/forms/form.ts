import type { Span } from '../../text/span.js';

/** How letters look beside those around them. */
export type Look = 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript';

export const looks: readonly Look[] = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'];

/** What a run of text has of its own, beside what its paragraph gives it. */
export interface Form {
  readonly looks: readonly Look[];
  /** The style of characters that it is in; null for none. */
  readonly style: CharacterStyle | null;
}

/** A style of characters by its name, and how letters look in it. */
export interface CharacterStyle {
  readonly name: string;
  readonly looks: readonly Look[];
}

export const plain: Form = { looks: [], style: null };

/** A stretch of a text in one form. */
export interface FormedSpan extends Span {
  readonly form: Form;
}

export function formKey({ looks: own, style }: Form): string {
  return `${own.join(' ')}|${style?.name ?? ''}`;
}

/** Looks in their usual order, each once. */
export function inOrder(own: Iterable<Look>): Look[] {
  const all = new Set(own);
  return looks.filter((look) => all.has(look));
}

/** Stretches of a text, each in one form; what has none is plain. */
export function inForms(
  text: string,
  forms: readonly FormedSpan[],
): { readonly text: string; readonly form: Form }[] {
  const pieces: { text: string; form: Form }[] = [];
  const add = (start: number, end: number, form: Form) => {
    if (start < end) pieces.push({ text: text.slice(start, end), form });
  };
  let at = 0;
  for (const { start, end, form } of forms) {
    add(at, start, plain);
    add(start, end, form);
    at = end;
  }
  add(at, text.length, plain);
  return pieces;
}
