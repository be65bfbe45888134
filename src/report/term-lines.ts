import type { View } from './layout/painter.js';
import { clip, displayWidth, oneLine, pad } from './layout/width.js';

/** A term as a table shows it: by language what stands for it and how often, the most frequent first. */
export interface ShownTerm {
  readonly forms: readonly (readonly { readonly text: string; readonly count: number }[])[];
  /** Where the source has it. */
  readonly places: string;
}

const widestPlaces = 24;

/** Terms as a table: a column a language, each form with how many sentences have it, and where the source has the term. */
export function* termLines(
  languages: readonly string[],
  terms: readonly ShownTerm[],
  { columns, paint }: View,
): Generator<string> {
  const rows = terms.map(({ forms, places }) => [...forms.map(formsText), places]);
  const heads = [...languages, 'where'];
  const room = Math.max(8, Math.floor((columns - 2 * languages.length - widestPlaces) / languages.length));
  const widths = heads.map((head, at) => {
    const most = at === languages.length ? widestPlaces : room;
    return Math.min(most, Math.max(displayWidth(head), ...rows.map((row) => displayWidth(row[at]!))));
  });
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((text, at) => pad(clip(text, widths[at]!), widths[at]!))
      .join('  ')
      .trimEnd();
  yield paint.bold(lineOf(heads));
  for (const row of rows) yield lineOf(row);
}

/** `plan 12, scheme 3`; a dash where nothing was found. */
function formsText(forms: ShownTerm['forms'][number]): string {
  return forms.length === 0 ? '–' : forms.map(({ text, count }) => `${oneLine(text)} ${count}`).join(', ');
}
