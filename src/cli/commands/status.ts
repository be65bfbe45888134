import { resolve } from 'node:path';
import type { Project } from '../../project/types.js';
import { jsonText } from '../../report/json.js';
import { FreshnessTotals } from '../../report/status/freshness.js';
import { statusJson } from '../../report/status/json.js';
import { StatusPicture } from '../../report/status/picture.js';
import { workLines } from '../../report/status/work.js';
import {
  closingLine,
  summaryHead,
  summaryLine,
  summaryOf,
  summaryTable,
  totalLines,
  type WorkSummary,
} from '../../report/status/works.js';
import { writeBadges } from '../badges.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addFormatOption,
  addGuidanceOptions,
  addShardOptions,
  addWatchOption,
  addWorkOptions,
  type WorkOptions,
} from '../command-line/options.js';
import type { Context } from '../context.js';
import { freshnessIn, openProjectFreshness } from '../freshness.js';
import { EXIT } from '../process/exit-codes.js';
import { terminated } from '../terminated.js';
import { alignWorks, filesOf, manifestNotes, openWorks } from '../works.js';

const FORMATS = ['pretty', 'json', 'badge', 'svg', 'html'] as const;

interface StatusOptions extends WorkOptions {
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
  readonly onlyGaps?: boolean;
  readonly all?: boolean;
}

/** With more works than this each gets a line instead of a matrix. */
const FEW_WORKS = 8;

export const status: CommandModule<StatusOptions> = {
  name: 'status',
  description:
    'Shows for each work a row a segment and a column a language, with what is missing standing out, and for each language a bar of the document from its beginning to its end. Large works are shown by their gaps, many works by a line each.',
  examples: [
    { line: 'status', does: 'the works in this folder' },
    { line: 'status docs --only-gaps', does: 'only what some language lacks' },
    { line: "status docs --work 'guide*' --all", does: 'every row of the works whose ids begin with guide' },
    { line: 'status vi.txt en.txt', does: 'two files as one work, the first its source' },
    { line: 'status docs --format json', does: 'the same as hexapla.status/v1' },
    {
      line: 'status --format badge --out badges',
      does: 'a badge for each language: JSON for shields.io, and SVG',
    },
    {
      line: 'status docs --format svg > status.svg',
      does: 'a picture for a README; html is a part of a page',
    },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    addShardOptions(addWatchOption(addAligningOptions(addGuidanceOptions(addWorkOptions(command)))))
      .option('--only-gaps', 'leave out what every version has')
      .option('--all', 'every row of every work, however many')
      .option('--out <folder>', 'folder for badges', 'badges');
    addFormatOption(command, FORMATS);
  },
  run: async (context, paths, options) => {
    const run = async (once: Context) => printStatus(once, paths, options);
    if (options.watch !== true) return run(context);
    const { watchCommand } = await import('../watch/watch.js');
    const written = options.format === 'badge' ? [resolve(context.cwd, options.out ?? 'badges')] : [];
    return watchCommand(context, { paths, options, written, run });
  },
};

async function printStatus(
  context: Context,
  paths: readonly string[],
  options: StatusOptions,
): Promise<number> {
  const project = await openWorks(context, paths, options);
  if (options.format === 'json') await printJson(context, project, options);
  else if (options.format === 'badge') await printBadges(context, project, options);
  else if (options.format !== 'pretty') await printPicture(context, project, options, options.format);
  else if (project.works.length > FEW_WORKS && !options.all && !options.onlyGaps) {
    await printTable(context, project, options);
  } else await printWorks(context, project, options);
  return EXIT.clean;
}

async function printWorks(context: Context, project: Project, options: StatusOptions): Promise<void> {
  const view = {
    paint: context.colors,
    columns: context.columns,
    onlyGaps: options.onlyGaps === true,
    all: options.all === true,
  };
  const summaries: WorkSummary[] = [];
  const freshness = await freshnessIn(context, project);
  for await (const aligned of alignWorks(context, project, options)) {
    const fresh = await freshness(aligned);
    const lines = workLines(aligned.alignment, manifestNotes(aligned), view, fresh);
    context.progress.clear();
    await context.print(terminated(lines, summaries.length > 0));
    summaries.push(summaryOf(aligned.alignment));
  }
  if (summaries.length > 1) await context.print(terminated([closingLine(summaries, view)], true));
}

async function printTable(context: Context, project: Project, options: StatusOptions): Promise<void> {
  const view = { paint: context.colors, columns: context.columns };
  const sources = new Set(project.works.map((work) => work.source?.version.language ?? null));
  const tags = project.works.flatMap((work) => work.versions.map((version) => version.language));
  const translations = [...new Set(tags)].filter(
    (tag): tag is string => tag !== null && !isOnly(sources, tag),
  );
  const table = summaryTable(translations.sort(), view);
  const summaries: WorkSummary[] = [];
  const freshness = await freshnessIn(context, project);
  const totals = new FreshnessTotals();
  await context.print(`${summaryHead(table, view)}\n`);
  for await (const aligned of alignWorks(context, project, options)) {
    const line = summaryLine(aligned.alignment, table, view);
    totals.add(aligned.alignment, await freshness(aligned));
    summaries.push(summaryOf(aligned.alignment));
    context.progress.clear();
    await context.print(terminated([line, ...manifestNotes(aligned).map((note) => `  ! ${note}`)]));
  }
  await context.print(terminated(['', ...totalLines(summaries, view), ...totals.lines()]));
  await context.print(
    '\nOne work in full: hexapla status --work ID. All gaps: hexapla status --only-gaps.\n',
  );
}

async function printJson(context: Context, project: Project, options: StatusOptions): Promise<void> {
  const works = [];
  const freshness = await freshnessIn(context, project);
  for await (const aligned of alignWorks(context, project, options)) {
    works.push(statusJson(aligned.alignment, manifestNotes(aligned), await freshness(aligned)));
  }
  await context.print(jsonText({ schema: 'hexapla.status/v1', works }, 4));
}

async function printPicture(
  context: Context,
  project: Project,
  options: StatusOptions,
  format: 'svg' | 'html',
): Promise<void> {
  const picture = new StatusPicture();
  const { staleIn } = await openProjectFreshness(context, project);
  for await (const { alignment, found } of alignWorks(context, project, options)) {
    picture.add(alignment, await staleIn(alignment, filesOf(found)));
  }
  await context.print(picture[format]());
}

async function printBadges(context: Context, project: Project, options: StatusOptions): Promise<void> {
  const totals = new FreshnessTotals();
  const freshness = await freshnessIn(context, project);
  for await (const aligned of alignWorks(context, project, options)) {
    totals.add(aligned.alignment, await freshness(aligned));
  }
  await writeBadges(context, totals.counts, options.out ?? 'badges');
}

/** Whether a language is the source of every work, and so needs no column of its own. */
function isOnly(sources: ReadonlySet<string | null>, language: string): boolean {
  return sources.size === 1 && sources.has(language);
}
