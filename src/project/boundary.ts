import { existsSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../text/errors.js';
import type { Point } from '../text/span.js';
import { isWithin } from './files.js';

/**
 * The folder out of which nothing leads that a file in it names: that of the repository which a project lies in, else
 * the project's own. Absolute.
 */
export function boundaryOf(folder: string): string {
  for (let each = folder; ; each = dirname(each)) {
    if (existsSync(join(each, '.git'))) return each;
    if (dirname(each) === each) return folder;
  }
}

/** A file that another one names. */
export interface NamedFile {
  /** Absolute. */
  readonly file: string;
  /** As it is written there. */
  readonly name: string;
  /** The file that names it, as the user knows it, and where in it. */
  readonly by: string;
  readonly place?: Point | undefined;
}

/**
 * Throws InputError for a file that lies, or leads by links, out of all of the folders, or into a folder of git's own:
 * what strangers write into a manifest or a configuration must not bring other files into exports and reports.
 */
export function refuseOutside({ file, name, by, place }: NamedFile, folders: readonly string[]): void {
  const end = realPath(file);
  const isInside = folders.some((folder) => isWithin(file, folder) && isWithin(end, realPath(folder)));
  if (isInside && !/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(end)) return;
  throw new InputError({
    path: by,
    place,
    message: `"${name}" leads out of the project, and nothing outside is read`,
    remedy: 'name a file in its folder, or give it on the command line',
  });
}

/** As many links in a row as Linux follows. */
const MOST_LINKS = 40;

/** Where links end, also where nothing is there yet; of a path that is not there its folder's end counts. */
export function realPath(file: string, links = 0): string {
  try {
    return realpathSync(file);
  } catch {
    const folder = dirname(file);
    if (folder === file) return file;
    const target = links < MOST_LINKS ? targetOf(file) : null;
    if (target !== null) return realPath(resolve(folder, target), links + 1);
    return join(realPath(folder, links), basename(file));
  }
}

function targetOf(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}
