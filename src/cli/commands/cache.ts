import {
  type EntryFile,
  emptyCache,
  entriesIn,
  indexesIn,
  isIndex,
  isWork,
  refuseOthers,
} from '../../project/cache/folder.js';
import { type CacheLocation, cacheLocation } from '../../project/cache/location.js';
import { loadConfiguration } from '../../project/configuration/config.js';
import type { CommandModule } from '../command-line/command.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { ruleOutlines } from '../rules.js';

interface CacheOptions {
  readonly cacheLocation?: string;
  readonly config?: string;
}

export const cache: CommandModule<CacheOptions> = {
  name: 'cache',
  description:
    'Says where the cache of this folder is and how large, or empties it. With --cache, works that have not changed are not aligned again; what is reported is the same.',
  examples: [
    { line: 'cache', does: 'where the cache is, and how large' },
    { line: 'cache clean', does: 'removes what is kept' },
  ],
  build: (command) => {
    command
      .addArgument(
        command.createArgument('[action]', 'what to do').choices(['show', 'clean']).default('show'),
      )
      .option('--cache-location <folder>', 'instead of node_modules/.cache/hexapla or .hexapla-cache')
      .option('--config <file>', 'configuration to use instead of the nearest hexapla.config.*');
  },
  run: async (context, [action], options) => {
    const place = await locationOf(context, options);
    refuseOthers(place.folder, place.shown);
    const isClean = action === 'clean';
    const files = isClean
      ? emptyCache(place.folder)
      : [...entriesIn(place.folder), ...indexesIn(place.folder)];
    const indexes = files.filter(isIndex);
    const entries = files.filter((file) => !isIndex(file));
    const works = counted(entries.filter(isWork).length, 'work', entries);
    const count = indexes.length === 0 ? works : `${works}; ${counted(indexes.length, 'index', indexes)}`;
    const line = isClean ? `removed from ${place.shown}: ${count}` : `${place.shown}: ${count}`;
    await context.print(`${line}\n`);
    return EXIT.clean;
  },
};

/** `2 works, 1.5 MB`. */
function counted(number: number, name: string, files: readonly EntryFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const plural = name === 'index' ? 'indexes' : `${name}s`;
  return `${number} ${number === 1 ? name : plural}, ${(bytes / 1e6).toFixed(1)} MB`;
}

async function locationOf({ cwd }: Context, options: CacheOptions): Promise<CacheLocation> {
  const { folder } = await loadConfiguration(cwd, cwd, options.config, ruleOutlines);
  return cacheLocation(folder, cwd, options.cacheLocation);
}
