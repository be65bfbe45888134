import { rules as allRules, lintAlignment } from '../../lint/index.js';
import type { Finding } from '../../lint/types.js';
import type { Summary } from '../../report/reporter.js';
import { reporters } from '../../report/reporters.js';
import { type CheckOptions, checkOptionsFrom, lintSettings } from '../check-options.js';
import type { CommandModule } from '../command.js';
import type { Context } from '../context.js';
import { EXIT } from '../main.js';
import { addWorkOptions, repeated } from '../options.js';
import { reportPaths } from '../report-paths.js';
import { openReports } from '../reports.js';
import { hexaplaVersion } from '../version.js';
import { alignWorks, manifestNotes, openWorks } from '../works.js';

const FORMS = reporters.map(({ name }) => name).join(', ');

export const check: CommandModule<CheckOptions> = {
  name: 'check',
  description:
    'Reports what is missing or wrong in each version, with its place and that of its counterpart. Exits\nwith 1 where a finding is an error, or where there are more warnings than --max-warnings.',
  examples: [
    { line: 'check', does: 'the works in this folder' },
    { line: 'check docs --quiet', does: 'errors only' },
    { line: "check docs --rule 'missing-segment: warn'", does: 'another severity for one rule' },
    {
      line: 'check docs --format pretty --format json=findings.json',
      does: 'two forms at once, one into a file',
    },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    addWorkOptions(command)
      .option('-f, --format <form[=file]>', `form of the report, may be given again: ${FORMS}`, repeated)
      .option('-o, --output-file <file>', 'file for the output instead of standard output')
      .option('--quiet', 'errors only')
      .option('--max-warnings <number>', 'exit with 1 where there are more warnings')
      .option(
        '--rule <setting>',
        "severity of a rule as 'id: off', warn or error; may be given again",
        repeated,
      )
      .option('--print-config <path>', 'print the configuration that holds for a path, and nothing else');
  },
  run: async (context, paths, given) => {
    const options = await checkOptionsFrom(given);
    if (given.printConfig !== undefined) return printConfiguration(context, given.printConfig, given);
    const { errors, warnings } = await checkWorks(context, paths, given, options);
    return errors > 0 || warnings > options.maxWarnings ? EXIT.findings : EXIT.clean;
  },
};

/** Checks and reports one work after the other; the counts are of all findings, reported or not. */
async function checkWorks(
  context: Context,
  paths: readonly string[],
  given: CheckOptions,
  { outputs, rules }: Awaited<ReturnType<typeof checkOptionsFrom>>,
): Promise<{ errors: number; warnings: number }> {
  const project = await openWorks(context, paths, given);
  const settings = lintSettings(context.cwd, project, rules);
  const pathOf = reportPaths(context.cwd, project.folder);
  const reports = openReports(context, outputs, { version: hexaplaVersion(), rules: allRules, pathOf });
  const counts = { errors: 0, warnings: 0, works: 0, versions: 0 };
  for await (const aligned of alignWorks(context, project, given)) {
    const { id, versions } = aligned.work;
    for (const note of manifestNotes(aligned)) context.note(`note: ${note}`);
    const findings = lintAlignment(aligned.alignment, settings);
    const errors = findings.filter(isError);
    counts.works++;
    counts.versions += versions.length;
    counts.errors += errors.length;
    counts.warnings += findings.length - errors.length;
    context.progress.clear();
    await reports.add({ id, versions, findings: given.quiet ? errors : findings });
  }
  const warnings = given.quiet ? 0 : counts.warnings;
  const summary: Summary = { ...counts, warnings, suppressed: 0, notes: [] };
  await reports.end(summary);
  return counts;
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}

async function printConfiguration(context: Context, path: string, options: CheckOptions): Promise<number> {
  const project = await openWorks(context, [path], options);
  const { file, folder: _absolute, ...settings } = project.configuration;
  const shown = file === null ? null : reportPaths(context.cwd, project.folder)(file);
  await context.print(`${JSON.stringify({ file: shown, ...settings }, null, 2)}\n`);
  return EXIT.clean;
}
