import type { CommandModule } from '../command-line/command.js';
import { addEncodingOption } from '../command-line/options.js';
import { type MergeOptions, mergeAll } from '../merge/run.js';

export const merge: CommandModule<MergeOptions> = {
  name: 'merge',
  description:
    'Puts what translators filled in back into the files: a missing segment between its neighbours, numbered and laid out like them, and new text in the place of old. All other bytes stay. Nothing is written where anything is refused. Takes XLIFF 1.2 and 2.x and the tables that `export` wrote. It writes into versions of works that are found in the folder, or that are named beside what came back, and into nothing else.',
  examples: [
    { line: 'merge gaps/docs.vi-en.xlf --dry-run', does: 'shows what would change' },
    { line: 'merge gaps/*.xlf', does: 'changes the files' },
    { line: 'merge gaps/docs.tsv --in docs', does: 'for files that were exported from docs/' },
  ],
  exitCodes: [
    [0, 'all that was filled in is merged, or nothing was filled in: copies of the source are nothing'],
    [1, 'some of what was filled in waits, or was left alone; the rest is merged'],
    [2, 'something was refused, or cannot be read; nothing was written'],
  ],
  build: (command) => {
    addEncodingOption(command)
      .argument('<files...>', 'what came back; beside it files to write into that no work has')
      .option('--in <folder>', 'folder that paths in the files are relative to', '.')
      .option('-n, --dry-run', 'print the changes as a unified diff and write nothing')
      .option('--force', 'go on although the source has changed, or numbers and links are missing')
      .option('--accept-copies', 'take what is in the words of the source for its translation')
      .option('--as-tracked-change', 'of DOCX and ODT: put in what is missing as a change to be accepted')
      .option(
        '--renumber',
        'give what stands beside a missing part the numbers of the source, where they would come twice',
      );
  },
  run: mergeAll,
};
