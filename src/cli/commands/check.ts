import { lintAlignment } from '../../lint/index.js';
import type { Project } from '../../project/types.js';
import { withExcerpts } from '../../report/findings/excerpt.js';
import { reporters } from '../../report/findings/index.js';
import type { CheckResult, Found } from '../../report/findings/types.js';
import { type CheckOptions, checkOptionsFrom, lintSettings } from '../check-options.js';
import type { CommandModule } from '../command.js';
import type { Context } from '../context.js';
import { EXIT } from '../main.js';
import { addWorkOptions } from '../options.js';
import { reportPaths } from '../report-paths.js';
import { printReports } from '../reports.js';
import { alignWorks, manifestNotes, openWorks } from '../works.js';

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
      .option(
        '-f, --format <name[=file]...>',
        `form of the output: ${reporters.map(({ name }) => name).join(', ')}`,
      )
      .option('-o, --output-file <file>', 'file for the output instead of standard output')
      .option('--quiet', 'errors only')
      .option('--max-warnings <number>', 'exit with 1 where there are more warnings')
      .option("--rule <'id: level'...>", 'severity of a rule: off, warn or error')
      .option('--print-config <path>', 'print the configuration that holds for a path, and nothing else');
  },
  run: async (context, paths, given) => {
    const options = await checkOptionsFrom(given);
    if (given.printConfig !== undefined) return printConfiguration(context, given.printConfig, given);
    const project = await openWorks(context, paths, given);
    const result = await findAll(context, project, given, options.rules);
    const errors = result.summary.errors > 0;
    const shown = given.quiet ? withoutWarnings(result) : result;
    await printReports(context, shown, options.outputs);
    return errors || result.summary.warnings > options.maxWarnings ? EXIT.findings : EXIT.clean;
  },
};

async function findAll(
  context: Context,
  project: Project,
  options: CheckOptions,
  rules: ReadonlyMap<string, 'off' | 'warn' | 'error'>,
): Promise<CheckResult> {
  const settings = lintSettings(context.cwd, project, rules);
  const found: Found[] = [];
  let works = 0;
  let versions = 0;
  for await (const aligned of alignWorks(context, project, options)) {
    works++;
    versions += aligned.work.versions.length;
    for (const note of manifestNotes(aligned)) context.note(`note: ${note}`);
    for (const finding of lintAlignment(aligned.alignment, settings)) {
      found.push(withExcerpts(finding, aligned.work.versions));
    }
  }
  const errors = found.filter(({ finding }) => finding.severity === 'error').length;
  const summary = { errors, warnings: found.length - errors, works, versions };
  return { found, summary, reportPath: reportPaths(context.cwd, project.folder) };
}

function withoutWarnings(result: CheckResult): CheckResult {
  const found = result.found.filter(({ finding }) => finding.severity === 'error');
  return { ...result, found, summary: { ...result.summary, warnings: 0 } };
}

async function printConfiguration(context: Context, path: string, options: CheckOptions): Promise<number> {
  const project = await openWorks(context, [path], options);
  const { file, folder: _absolute, ...settings } = project.configuration;
  const shown = file === null ? null : reportPaths(context.cwd, project.folder)(file);
  await context.print(`${JSON.stringify({ file: shown, ...settings }, null, 2)}\n`);
  return EXIT.clean;
}
