import { jsonText } from '../../report/json.js';
import { statsPicture } from '../../report/stats/picture.js';
import { statsLines } from '../../report/stats/table.js';
import { StatsTally } from '../../report/stats/tally.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addFormatOption,
  addGuidanceOptions,
  addShardOptions,
  addWorkOptions,
  type WorkOptions,
} from '../command-line/options.js';
import { EXIT } from '../process/exit-codes.js';
import { terminated } from '../terminated.js';
import { alignWorks, openWorks } from '../works.js';

const FORMATS = ['pretty', 'json', 'svg'] as const;

interface StatsOptions extends WorkOptions {
  readonly format: (typeof FORMATS)[number];
}

export const stats: CommandModule<StatsOptions> = {
  name: 'stats',
  description:
    'Counts what is in the works: versions, parts, sentences, words and characters by language; and by pair of languages how many parts the translations have, the shapes of beads, how sure they are, and the ratio of lengths.',
  examples: [
    { line: 'stats', does: 'of the works in this folder' },
    { line: 'stats corpus --languages vi,en', does: 'of two languages' },
    { line: 'stats corpus --format json', does: 'the same as hexapla.stats/v1' },
    { line: 'stats corpus --format svg > stats.svg', does: 'a picture for a data-set card or a README' },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    addFormatOption(
      addShardOptions(addAligningOptions(addGuidanceOptions(addWorkOptions(command)))),
      FORMATS,
    );
  },
  run: async (context, paths, options) => {
    const project = await openWorks(context, paths, options);
    const tally = new StatsTally();
    for await (const { alignment } of alignWorks(context, project, options, { beads: true })) {
      tally.add(alignment);
    }
    const figures = tally.figures();
    if (options.format === 'json') await context.print(jsonText(figures, 4));
    else if (options.format === 'svg') await context.print(statsPicture(figures));
    else {
      const view = { paint: context.colors, columns: context.columns };
      await context.print(terminated(statsLines(figures, view)));
    }
    return EXIT.clean;
  },
};
