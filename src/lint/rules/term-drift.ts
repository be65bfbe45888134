import type { Alignment } from '../../align/types.js';
import { type Drift, driftsIn, type TermTexts, termTexts } from '../terms/drift.js';
import type { Rendering } from '../terms/renderings.js';
import type { Report, Rule } from '../types.js';
import { enumerated, languageOf, nameOfUnit, shorten } from '../wording.js';

/** A name or a defined term that one translation says in two ways, told by the work alone. */
export const termDrift: Rule<{ occurrences: number }> = {
  id: 'term-drift',
  summary: 'A translation says a name or a defined term in two ways, and the other versions in one.',
  severity: 'warn',
  category: 'terminology/inconsistent',
  options: { occurrences: 2 },
  optionHelp: {
    occurrences: 'How often each of two words must stand for the term; spellings of a name may stand once.',
  },
  *check(alignment, { occurrences }) {
    const texts = termTexts(alignment);
    const told = new Set<string>();
    for (const drift of driftsIn(texts, occurrences)) {
      const report = reportOf(alignment, drift, texts);
      // A name and a longer one that has it in it are spelled in two ways at the same places.
      const key = `${drift.target} ${report.span.start}`;
      if (!told.has(key)) yield report;
      told.add(key);
    }
  },
};

/** Places of the usual word that a finding names. */
const mostPlaces = 3;

function reportOf({ work }: Alignment, drift: Drift, texts: TermTexts): Report {
  const { term, kind, pivot, target, renderings } = drift;
  const [usual, other] = renderings;
  const version = work.versions[target]!;
  const own = placeIn(texts, target, other, 0);
  const before = placeIn(texts, target, usual, 0);
  const source = languageOf(work.versions[pivot]!);
  const others = work.versions.filter((_, at) => at !== target && at !== pivot).map(languageOf);
  const keep = kind === 'word' ? `; ${enumerated([source, ...others])} keep one word` : '';
  const usually = `“${shorten(before.text)}”`;
  const also = before.unit === own.unit ? `${usually} as well` : `in ${nameOfUnit(before.unit)} ${usually}`;
  return {
    version,
    span: own.span,
    message: `in ${nameOfUnit(own.unit)} “${shorten(own.text)}” stands for “${shorten(term.text)}” of ${source}, and ${also}${keep}`,
    address: own.unit.address,
    content: `${term.text} ${before.text} ${own.text}`,
    expected: [before.text],
    found: [own.text],
    related: [
      ...usual.rows.slice(0, mostPlaces).map((_, at) => ({
        version,
        span: placeIn(texts, target, usual, at).span,
        message: `${usually} stands here`,
      })),
      ...other.rows.slice(1, mostPlaces).map((_, at) => ({
        version,
        span: placeIn(texts, target, other, at + 1).span,
        message: `“${shorten(own.text)}” stands here, too`,
      })),
    ],
  };
}

function placeIn({ rows, indexes }: TermTexts, version: number, { gram, rows: own }: Rendering, at: number) {
  const { unit, parts } = rows[own[at]!]!;
  const part = parts[version]!;
  const place = indexes[version]!.placesIn(own[at]!, gram)[0]!;
  return { unit, span: part.spanOf(place), text: part.text.slice(place.start, place.end) };
}
