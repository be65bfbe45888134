import { toAlignmentJson } from '../../align/json.js';
import { alignmentLines } from '../../report/alignment-table.js';
import { jsonText } from '../../report/json.js';
import type { CommandModule } from '../command.js';
import { EXIT } from '../main.js';
import { addFormatOption, addWorkOptions, type WorkOptions } from '../options.js';
import { terminated } from '../terminated.js';
import { alignWorks, openWorks } from '../works.js';

interface AlignOptions extends WorkOptions {
  readonly format: 'pretty' | 'json';
}

export const align: CommandModule<AlignOptions> = {
  name: 'align',
  description:
    'Aligns all versions of a work at once and shows its units: what each version has for each of them.',
  examples: [
    { line: 'align docs', does: 'the units of each work in docs/ as a table' },
    { line: 'align vi.txt en.txt fr.txt', does: 'three files as one work, the first its source' },
    { line: 'align docs --format json', does: 'units, cells and sentence pairs (hexapla.alignment/v1)' },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    addFormatOption(addWorkOptions(command), ['pretty', 'json']);
  },
  run: async (context, paths, options) => {
    const project = await openWorks(context, paths, options);
    const view = { paint: context.colors, columns: context.columns };
    const works = [];
    let follows = false;
    for await (const { alignment } of alignWorks(context, project, options)) {
      if (options.format === 'json') works.push(toAlignmentJson(alignment));
      else await context.print(terminated(alignmentLines(alignment, view), follows));
      follows = true;
    }
    if (options.format === 'json')
      await context.print(jsonText({ schema: 'hexapla.alignment/v1', works }, 4));
    return EXIT.clean;
  },
};
