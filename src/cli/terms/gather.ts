import type { Alignment } from '../../align/types.js';
import type { TermEntry } from '../../format/terms/types.js';
import { type CandidateOptions, type TermForm, termCandidates } from '../../lint/terms/candidates.js';
import { rowsOf, type TermRow } from '../../lint/terms/rows.js';
import { positionOf } from '../../text/source.js';
import type { WorkOptions } from '../command-line/options.js';
import type { Context } from '../context.js';
import { alignWorks, openWorks } from '../works.js';

/** Places of one form that are told. */
const mostPlaces = 20;

/** The terms of all works of a project that have one language as their source, that of the first. */
export async function gatherTerms(
  context: Context,
  paths: readonly string[],
  options: WorkOptions,
  limits: CandidateOptions,
): Promise<{ readonly languages: readonly string[]; readonly entries: readonly TermEntry[] }> {
  const project = await openWorks(context, paths, options);
  const languages: string[] = [];
  const gathered: TermRow[] = [];
  for await (const { alignment } of alignWorks(context, project, options, { beads: true })) {
    const own = alignment.work.versions.map(({ language }) => language);
    languages.push(...own.filter((language) => !languages.includes(language)));
    if (own[0] !== languages[0]) {
      context.note(
        `note: ${alignment.work.id} is left out, since its source is ${own[0]} and not ${languages[0]}`,
      );
      continue;
    }
    gathered.push(...rowsIn(alignment, languages));
  }
  const rows = gathered.map(({ unit, parts }) => ({
    unit,
    parts: languages.map((_, at) => parts[at] ?? null),
  }));
  const entries = termCandidates(rows, languages, limits).map(({ forms }) => ({
    forms: forms.map((each, at) => each.map((form) => entryForm(form, rows, at))),
  }));
  return { languages, entries };
}

/** The rows of a work with their parts in the order of the languages. */
function rowsIn(alignment: Alignment, languages: readonly string[]): TermRow[] {
  const places = languages.map((language) =>
    alignment.work.versions.findIndex((version) => version.language === language),
  );
  return rowsOf(alignment).map(({ unit, parts }) => ({ unit, parts: places.map((at) => parts[at] ?? null) }));
}

function entryForm({ text, rows: own }: TermForm, rows: readonly TermRow[], language: number) {
  const places = own.slice(0, mostPlaces).map((row) => {
    const { unit, parts } = rows[row]!;
    const { version, text: said, spanOf } = parts[language]!;
    const { path } = version.source;
    const { line } = positionOf(version.source, spanOf({ start: 0, end: said.length })).start;
    return { path, address: unit.address, line };
  });
  return { text, count: own.length, places };
}
