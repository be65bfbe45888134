import type { TermEntry } from '../../format/terms/types.js';
import type { ShownTerm } from '../../report/term-lines.js';

/** A term as the table shows it: the addresses at which the source has it, of one work or of the first. */
export function shownTerm({ forms }: TermEntry): ShownTerm {
  const places = forms[0]?.[0]?.places ?? [];
  const paths = new Set(places.map(({ path }) => path));
  const own = places.filter(({ path }) => path === places[0]?.path);
  const addresses = [...new Set(own.map(({ address }) => address))].join(', ');
  return { forms, places: paths.size > 1 ? `${places[0]?.path}: ${addresses}` : addresses };
}
