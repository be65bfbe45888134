import type { TextEdit } from '../edits.js';
import type { FormedSpan } from '../forms/form.js';

/** A paragraph that is to be put in. */
export interface NewLine {
  /** With its number. */
  readonly text: string;
  /** Without it. */
  readonly body: string;
  /** Where a paragraph begins in the text that it is to look like; null for the nearest without a number. */
  readonly model: number | null;
  /** The number that it is to have among those beside it; null where it has none. */
  readonly ordinal: number | null;
  /** Where the one after it begins that is numbered beside it; null where none is. */
  readonly follower: number | null;
  /** Where its text with its number is to look otherwise than the paragraph does; in order, none over another. */
  readonly forms: readonly FormedSpan[];
}

/** The same of its text without its number. */
export function bodyForms({ text, body, forms }: NewLine): FormedSpan[] {
  const label = text.length - body.length;
  return forms.flatMap(({ start, end, form }) =>
    end <= label ? [] : [{ start: Math.max(0, start - label), end: end - label, form }],
  );
}

/** What is known of the lines that are put in, and of those that are there. */
export interface NewLines {
  /** Says of each line of a text that is to be put in what it is. */
  readonly linesOf: (edit: TextEdit) => readonly NewLine[];
  /** The number of the segment that begins at an offset of the text; null where none does, or it has no number. */
  readonly numberAt: (offset: number) => number | null;
}
