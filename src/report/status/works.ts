import { coverage } from '../../align/coverage.js';
import type { Alignment } from '../../align/types.js';
import { counted } from '../forms/compact.js';
import type { View } from '../layout/painter.js';
import { clip, displayWidth, oneLine, pad } from '../layout/width.js';
import { rowsOf } from './rows.js';
import { strip, stripLength } from './strip.js';

/** What is kept of a work for the totals. */
export interface WorkSummary {
  readonly id: string;
  readonly segments: number;
  /** By language: segments that are there. */
  readonly present: Readonly<Record<string, number>>;
}

/** The columns of the table of works. */
export interface SummaryTable {
  /** Languages of translations, a column each. */
  readonly languages: readonly string[];
  readonly name: number;
  readonly bar: number;
}

/** Room for each column. `languages` are those of all translations. */
export function summaryTable(languages: readonly string[], { columns }: View): SummaryTable {
  const name = Math.max(14, Math.min(40, Math.floor(columns / 3)));
  const each = Math.floor((columns - name - 7) / Math.max(1, languages.length));
  return { languages, name, bar: Math.max(0, Math.min(24, each - COUNT_WIDTH - 2)) };
}

/** `123/1234` */
const COUNT_WIDTH = 9;

export function summaryHead(table: SummaryTable, { paint }: View): string {
  const heads = table.languages.map((language) =>
    pad(clip(language, table.bar + COUNT_WIDTH), table.bar + COUNT_WIDTH),
  );
  return paint.bold(`${pad('', table.name)} ${pad('of', 5, 'right')}  ${heads.join('  ')}`.trimEnd());
}

/** What each language has of a work. */
export function summaryOf(alignment: Alignment): WorkSummary {
  const { work } = alignment;
  const covered = coverage(alignment);
  const present: Record<string, number> = {};
  work.versions.forEach(({ language }, index) => {
    if (index > 0) present[language] = covered[index]?.present ?? 0;
  });
  return { id: work.id, segments: covered[0]?.of ?? 0, present };
}

/** One work in a line: its name, its segments, and what each language has of them. */
export function summaryLine(alignment: Alignment, table: SummaryTable, view: View): string {
  const { id, segments, present } = summaryOf(alignment);
  const { versions } = alignment.work;
  const rows = rowsOf(alignment).filter((row) => row.kind === 'segment' && row.cells[0]?.state !== 'missing');
  const cells = table.languages.map((language) => {
    const there = present[language];
    if (there === undefined) return ' '.repeat(table.bar + COUNT_WIDTH);
    const version = versions.findIndex((candidate, index) => index > 0 && candidate.language === language);
    const bar = strip(rows, version, table.bar, view);
    const space = ' '.repeat(table.bar - Math.min(table.bar, stripLength(rows.length, table.bar)));
    const share = pad(there === segments ? ' all' : ` ${there}/${segments}`, COUNT_WIDTH);
    return (
      bar + space + (there === segments ? view.paint.dim(share) : view.paint.bold(view.paint.red(share)))
    );
  });
  const name = pad(clip(oneLine(id), table.name), table.name);
  return `${name} ${pad(String(segments), 5, 'right')}  ${cells.join('  ')}`.trimEnd();
}

/** Totals over many works: a line a language. */
export function* totalLines(works: readonly WorkSummary[], { paint, columns }: View): Generator<string> {
  const totals = new Map<string, { present: number; of: number; works: number }>();
  for (const { present, segments } of works) {
    for (const [language, there] of Object.entries(present)) {
      const total = totals.get(language) ?? { present: 0, of: 0, works: 0 };
      totals.set(language, {
        present: total.present + there,
        of: total.of + segments,
        works: total.works + 1,
      });
    }
  }
  const segments = works.reduce((sum, work) => sum + work.segments, 0);
  yield paint.bold(`${counted(works.length, 'work')}, ${counted(segments, 'segment')}`);
  const tag = Math.max(0, ...[...totals.keys()].map(displayWidth));
  const width = Math.max(10, Math.min(40, columns - tag - 40));
  for (const [language, { present, of, works: number }] of totals) {
    const full = Math.floor((present * width) / Math.max(1, of));
    const bar = paint.green('█'.repeat(full)) + paint.red('░'.repeat(width - full));
    yield `  ${pad(language, tag)}  ${bar}  ${present} of ${of} in ${counted(number, 'work')}`;
  }
}

/** What a run showed of several works, in a sentence. */
export function closingLine(works: readonly WorkSummary[], { paint }: View): string {
  const lacking = works.filter(({ present, segments }) =>
    Object.values(present).some((there) => there < segments),
  );
  const gaps = lacking.reduce(
    (sum, { present, segments }) =>
      sum + Object.values(present).reduce((all, there) => all + segments - there, 0),
    0,
  );
  if (gaps === 0) return paint.green(`Nothing is missing in ${counted(works.length, 'work')}.`);
  const where =
    lacking.length === 1 ? (lacking[0]?.id ?? '') : `${lacking.length} of ${counted(works.length, 'work')}`;
  return paint.bold(`${counted(gaps, 'segment')} missing in ${oneLine(where)}.`);
}
