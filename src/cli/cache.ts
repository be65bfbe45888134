import { Cache } from '../project/cache/cache.js';
import type { Entries } from '../project/cache/entries.js';
import { cacheLocation } from '../project/cache/location.js';
import type { Project } from '../project/types.js';
import { InputError } from '../text/errors.js';
import type { WorkOptions } from './command-line/options.js';
import type { Context } from './context.js';

/**
 * The cache of a run; null where neither an option nor the configuration asks for one, nor the run before knew anything. Throws InputError for a limit that
 * is no size and a folder that is no cache.
 */
export function openCache(
  context: Context,
  { configuration }: Project,
  { cache = configuration.cache, cacheLocation: asked, cacheLimit = '256' }: WorkOptions,
): Entries | null {
  const limit = bytesIn('--cache-limit', cacheLimit);
  // Who says where it is to lie wants one.
  if (!(cache ?? asked !== undefined)) return context.memory?.over(null) ?? null;
  const { folder, shown } = cacheLocation(configuration.folder, context.cwd, asked);
  const onTrouble = (sentence: string) => context.note(`note: ${sentence}`);
  const disk = new Cache({ folder, shown, limit, onTrouble });
  return context.memory?.over(disk) ?? disk;
}

const UNITS: Readonly<Record<string, number>> = { '': 1e6, kb: 1e3, mb: 1e6, gb: 1e9 };

/** A number of megabytes, or such as `500MB`, `1GB`, in bytes. Throws InputError for what is no size. */
export function bytesIn(option: string, text: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text) ?? [];
  const size = UNITS[unit.toLowerCase()];
  if (number !== undefined && size !== undefined) return Number(number) * size;
  const message = `"${text}" is no size`;
  throw new InputError({
    path: option,
    message,
    remedy: 'give a number of MB, or such as 500MB, 1GB',
  });
}
