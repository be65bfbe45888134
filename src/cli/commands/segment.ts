import type { Version } from '../../document/types.js';
import { loadVersions } from '../../project/reading/load-version.js';
import { loadWork } from '../../project/reading/load-work.js';
import type { FoundWork } from '../../project/types.js';
import { jsonText } from '../../report/json.js';
import { versionJson } from '../../report/units/segments-json.js';
import { treeLines } from '../../report/units/tree.js';
import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import { addFormatOption, addReadingOptions } from '../command-line/options.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';

import { terminated } from '../terminated.js';
import { noteEncodings, openWorks } from '../works.js';

interface SegmentOptions {
  readonly language?: string;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly trackedChanges?: 'accepted' | 'original';
  readonly encoding?: readonly string[];
  readonly format: 'pretty' | 'json';
}

export const segment: CommandModule<SegmentOptions> = {
  name: 'segment',
  description:
    'Reads each file for itself and shows its numbered segments as a tree, with what stands before and after them.',
  examples: [
    { line: 'segment vi.txt en.txt', does: 'the outline of each of two files' },
    {
      line: 'segment vi.txt --format json',
      does: 'segments, blocks and sentences with their places (hexapla.segments/v1)',
    },
    { line: 'segment - --stdin-filename plan.md --language fr < plan.md', does: 'standard input' },
  ],
  build: (command) => {
    addReadingOptions(command)
      .argument('<files...>', 'files, - for standard input')
      .option('--language <tag>', 'language of the files, whatever their names say')
      .option('--stdin-filename <path>', 'name that standard input (-) is to have')
      .option('--config <file>', 'configuration to use instead of the nearest hexapla.config.*');
    addFormatOption(command, ['pretty', 'json']);
  },
  run: async (context, files, options) => {
    const project = await openWorks(context, files, options, true);
    if (project.works.length === 0) throw noFiles();
    if (options.format === 'json') {
      const versions = [];
      for await (const version of versionsOf(context, project.works)) versions.push(versionJson(version));
      await context.print(jsonText({ schema: 'hexapla.segments/v1', versions }, 4));
      return EXIT.clean;
    }
    const view = { paint: context.colors, columns: context.columns };
    let follows = false;
    for await (const version of versionsOf(context, project.works)) {
      context.signal.throwIfAborted();
      await context.print(terminated(treeLines(version, view), follows));
      follows = true;
    }
    return EXIT.clean;
  },
};

/** Each file as a version, and each language of a memory. */
async function* versionsOf(context: Context, works: readonly FoundWork[]): AsyncGenerator<Version> {
  for (const found of works) {
    if (found.memory !== undefined) yield* (await loadWork(found))?.work.versions ?? [];
    for (const file of found.memory === undefined ? found.versions : []) {
      const versions = await loadVersions(file);
      noteEncodings(context, versions.slice(0, 1));
      yield* versions;
    }
  }
}

function noFiles(): InputError {
  return new InputError({
    path: 'segment',
    message: 'there is no file to read',
    remedy: 'give one or more files',
  });
}
