import { resolve } from 'node:path';
import { reporters } from '../../report/forms/index.js';
import { type CheckOptions, checkRequestFrom } from '../check/options.js';
import { printConfiguration } from '../check/print-config.js';
import { runCheck } from '../check/run.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addGuidanceOptions,
  addShardOptions,
  addWatchOption,
  addWorkOptions,
  repeated,
} from '../command-line/options.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';

const FORMS = reporters.map(({ name }) => name).join(', ');

export const check: CommandModule<CheckOptions> = {
  name: 'check',
  description:
    'Reports what is missing or wrong in each version, with its place and that of its counterpart. Exits with 1 where a finding is an error, or where there are more warnings than --max-warnings.',
  examples: [
    { line: 'check', does: 'the works in this folder' },
    { line: 'check docs --quiet', does: 'errors only' },
    { line: "check docs --rule 'missing-segment: warn'", does: 'another severity for one rule' },
    { line: 'check --fix', does: 'mend doubled words, unusual characters, typography that is on' },
    { line: 'check --since origin/main', does: 'only what this branch brought' },
    { line: 'check --watch', does: 'again whenever something is saved, until q is pressed' },
    { line: 'check --suppress-all', does: 'accept what is there today, fail on what comes new' },
    {
      line: 'check docs --format pretty --format sarif=out.sarif',
      does: 'two forms at once, one into a file',
    },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    addShardOptions(addWatchOption(addAligningOptions(addGuidanceOptions(addWorkOptions(command)))))
      .option('-f, --format <form[=file]>', `form of the report, may be given again: ${FORMS}`, repeated)
      .option('-o, --output-file <file>', 'file for the report instead of standard output')
      .option('--root <folder>', 'folder that paths in reports for CI are relative to')
      .option('--quiet', 'errors only')
      .option('--fix', 'mend in the files what can be mended for certain')
      .option('--fix-dry-run', 'say what would be mended, and write nothing')
      .option('--max-warnings <number>', 'exit with 1 where there are more warnings')
      .option('--rule <setting>', "severity of a rule as 'id: off', may be given again", repeated)
      .option('--since <revision>', 'only what the change since a revision of git brought')
      .option(
        '--report-unused-disable-directives',
        'comments and suppressions that accept nothing are errors',
      )
      .option('--suppress-all', 'put all findings into the baseline')
      .option('--suppress-rule <id>', 'put the findings of a rule into it, may be given again', repeated)
      .option('--prune-suppressions', 'take out of the baseline what is there no longer')
      .option('--pass-on-unpruned-suppressions', 'do not fail where there is something to prune')
      .option('--suppressions-location <file>', 'baseline to use instead of hexapla-suppressions.json')
      .option('--print-config <path>', 'print the configuration that holds for a path, and nothing else');
  },
  run: async (context, paths, given) => {
    const request = await checkRequestFrom(given, context.cwd);
    if (given.printConfig !== undefined) {
      await printConfiguration(context, given.printConfig, given, request.rules);
      return EXIT.clean;
    }
    const run = async (once: Context) => {
      const { errors, warnings } = await runCheck(once, paths, given, request);
      return errors > 0 || warnings > request.maxWarnings ? EXIT.findings : EXIT.clean;
    };
    if (given.watch !== true) return run(context);
    const { watchCommand } = await import('../watch/watch.js');
    const written = request.outputs.flatMap(({ file }) =>
      file === null ? [] : [resolve(context.cwd, file)],
    );
    return watchCommand(context, { paths, options: given, written, run });
  },
};
