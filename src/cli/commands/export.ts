import { basename, extname, resolve } from 'node:path';
import { formats } from '../../format/index.js';
import { RowFilter } from '../../format/selection/filter.js';
import { splitOf } from '../../format/selection/splits.js';
import { tools } from '../../format/tools.js';
import type { RowWork } from '../../format/types.js';
import { Cleaner } from '../../format/xml.js';
import { staleSegment } from '../../lint/rules/stale-segment.js';
import type { FoundWork, MemoryPlace, Project } from '../../project/types.js';
import { rememberWork } from '../check/linting.js';
import { lintSettings } from '../check/settings.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addGuidanceOptions,
  addShardOptions,
  addWorkOptions,
  listed,
} from '../command-line/options.js';
import type { Context } from '../context.js';
import { announcedLanguages } from '../export/languages.js';
import { type LeftOut, memoryNotes } from '../export/memory-notes.js';
import { memoryParts } from '../export/memory-parts.js';
import { noteGaps, notePlace, report, selectionText } from '../export/notes.js';
import { type ExportDestination, Outputs } from '../export/outputs.js';
import { exportPaths, newestChange, partsOf } from '../export/row-works.js';
import { type AskedUnits, askedUnits, selectionOf } from '../export/selection.js';
import { type ExportOptions, type ExportSettings, exportSettings, levelNames } from '../export/settings.js';
import { openProjectFreshness } from '../freshness.js';
import { EXIT } from '../process/exit-codes.js';
import { hexaplaVersion } from '../process/version.js';
import { ruleOutlines } from '../rules.js';
import { type AlignedWork, alignWorks, filesOf, openWorks } from '../works.js';

export const exportCommand: CommandModule<ExportOptions> = {
  name: 'export',
  description:
    'Writes the aligned text in a format that other tools read. What is ambiguous stays out unless asked for; standard error says what was left out.',
  examples: [
    {
      line: 'export docs --format tmx > docs.tmx',
      does: 'a translation memory with all languages, a unit a sentence',
    },
    {
      line: 'export docs --format tmx --pairs --out memory',
      does: 'one file for each language, beside the source',
    },
    {
      line: 'export docs --format xliff --only missing,untranslated --out gaps',
      does: 'what translators have to do, with the neighbours as context; `merge` takes it back',
    },
    { line: 'export docs --format json --level segment', does: 'the alignment with its texts' },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    command.addOption(
      command
        .createOption('-f, --format <name>', 'form of the output')
        .choices(formats.map(({ id }) => id))
        .makeOptionMandatory(),
    );
    command.addOption(
      command
        .createOption('--level <name>', 'how much stands in one row')
        .choices(levelNames)
        .default('sentence'),
    );
    addShardOptions(addAligningOptions(addGuidanceOptions(addWorkOptions(command))))
      .option('-o, --out <path>', 'folder for the files, or one file if it ends as the format does')
      .option('--pairs', 'one file for the source and each other language')
      .option('--min-score <number>', 'leave out what is less sure, from 0 to 1')
      .option('--include-ambiguous', 'also what could stand for two segments')
      .option('--dedupe', 'each row of texts only once')
      .option(
        '--filter <names>',
        'leave out rows by ratio=3 of lengths, language, score=.5, overlap=.6 with the source, duplicates, near=.8',
        listed,
      )
      .option(
        '--split <shares>',
        'parts by document, such as train=.9,dev=.05,test=.05; what is alike stands in one part only',
        listed,
      )
      .option('--only <names>', 'only what is missing, untranslated, …: states, and findings by rule', listed)
      .option(
        '--standoff',
        'jsonl: ids, offsets, hashes and scores without the texts; `rebuild` makes them again',
      )
      .option('--one-segment', 'XLIFF: one segment for a unit instead of one for a sentence')
      .addOption(
        command
          .createOption('--for <tool>', 'tmx and xliff: as a tool needs them')
          .choices(tools.map(({ id }) => id)),
      )
      .option('--markup', 'tables: texts as they are written, with their markup; so where --only is given')
      .option('--no-markup', 'tables: texts as they are printed, even where --only is given')
      .option('--bom', 'begin a table with a byte order mark, as some spreadsheets want it')
      .option('--language-map <from=to...>', 'other names for languages in the export')
      .addOption(
        command
          .createOption('--control-characters <what>', 'what to do with characters that XML forbids')
          .choices(['replace', 'refuse'])
          .default('replace'),
      );
  },
  run: async (context, paths, given) => {
    const settings = exportSettings(given, context.io.env);
    const project = await openWorks(context, paths, given);
    const cleaner = new Cleaner(given.controlCharacters);
    const filter = new RowFilter({ ...settings, needsPair: settings.format.needsPair });
    const outputs = new Outputs(context, destinationOf(context, project, given, settings), settings.format, {
      level: settings.level,
      tool: { name: 'hexapla', version: hexaplaVersion() },
      changed: newestChange(project, settings),
      clean: cleaner.clean,
      oneSegment: settings.oneSegment,
      copySource: settings.copySource,
      sentenceUnits: settings.sentenceUnits,
      markup: settings.markup,
      languages: await announcedLanguages(project, settings, given.languages ?? []),
      changes: given.only?.includes(staleSegment.id) === true,
      byteOrderMark: given.bom === true,
      standoff: given.standoff === true,
      selection: () => selectionText(settings, given, filter),
    });
    const leftOut: LeftOut[] = [];
    const splitOfWork = ({ id }: RowWork) =>
      settings.splits.length === 0 ? null : splitOf(id, settings.splits);
    const askedOf = await askedFrom(context, project, given);
    const pathOf = exportPaths(context.cwd, project.folder);
    try {
      const [streamed, loaded] = parted(project, settings, given);
      for (const found of streamed) {
        const wanted = given.languages ?? [];
        const { parts, survey } = memoryParts(found, found.memory, { pathOf, settings }, filter, wanted);
        for (const { name, work } of parts) await outputs.add(name, work, splitOfWork(work));
        leftOut.push({ path: found.memory.path, survey });
      }
      const wanted = { beads: true, rules: given.only === undefined ? null : new Map() };
      for await (const aligned of alignWorks(context, { ...project, works: loaded }, given, wanted)) {
        const asked = (await askedOf?.(aligned)) ?? null;
        for (const { name, work } of partsOf(aligned, { pathOf, settings }, filter, asked)) {
          await outputs.add(name, work, splitOfWork(work));
        }
        const { memory } = aligned.found;
        if (memory && aligned.survey) leftOut.push({ path: memory.path, survey: aligned.survey });
      }
      await outputs.finish();
    } finally {
      outputs.abort();
    }
    report(context, outputs, filter, cleaner);
    noteGaps(context, settings, filter);
    for (const note of leftOut.flatMap((each) => memoryNotes(each, settings.format)))
      context.note(`note: ${note}`);
    notePlace(context, project, pathOf);
    return EXIT.clean;
  },
};

type MemoryWork = FoundWork & { readonly memory: MemoryPlace };

/** Works that go through row by row, and those that have to be aligned first. */
function parted(
  { works }: Project,
  { format }: ExportSettings,
  { only }: ExportOptions,
): [MemoryWork[], FoundWork[]] {
  const isStreamed = (work: FoundWork): work is MemoryWork =>
    work.memory !== undefined && format.takesRows && only === undefined;
  return [works.filter(isStreamed), works.filter((work) => !isStreamed(work))];
}

/** What `--only` asks for in a work; null where it is not given. */
async function askedFrom(
  context: Context,
  project: Project,
  { only }: ExportOptions,
): Promise<((aligned: AlignedWork) => Promise<AskedUnits>) | null> {
  if (only === undefined) return null;
  const selection = selectionOf(
    only,
    (await ruleOutlines()).map(({ id }) => id),
  );
  const settings = { ...lintSettings(context.cwd, project, new Map()), earlier: new Map() };
  const freshness = selection.rules.has(staleSegment.id)
    ? await openProjectFreshness(context, project)
    : null;
  return async (aligned) => {
    const { alignment, found, reports } = aligned;
    const stale = (await freshness?.staleIn(alignment, filesOf(found))) ?? [];
    const asked = askedUnits(alignment, selection, { ...settings, stale, kept: reports });
    rememberWork(settings, aligned);
    return asked;
  };
}

/** A folder, unless the path ends as the format's files do. */
function destinationOf(
  context: Context,
  project: Project,
  { out }: ExportOptions,
  { format }: ExportSettings,
): ExportDestination {
  if (out === undefined || out === '-') return { kind: 'stdout' };
  if (extname(out) === format.extension) return { kind: 'file', file: out };
  const [only] = project.works;
  const name = project.works.length === 1 && only ? only.id : basename(resolve(context.cwd, project.folder));
  return { kind: 'folder', folder: out, name: name.replace(/[\\/:\s]+/g, '-') };
}
