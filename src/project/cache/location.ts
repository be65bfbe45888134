import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../../text/errors.js';
import { boundaryOf } from '../boundary.js';
import { shownPath } from '../configuration/config.js';

/** Where a cache lies: its absolute path, and as the user knows it. */
export interface CacheLocation {
  readonly folder: string;
  readonly shown: string;
}

/**
 * The folder that was asked for; else `node_modules/.cache/hexapla` where the project has node_modules, as other tools
 * have it, else `.hexapla-cache` beside the configuration, or in the folder given.
 *
 * @param project absolute: the folder of the configuration
 * @throws InputError where the latter is a link
 */
export function cacheLocation(project: string, cwd: string, asked: string | undefined): CacheLocation {
  if (asked !== undefined) return { folder: resolve(cwd, asked), shown: asked };
  const modules = modulesNear(project);
  const folder = modules === null ? join(project, '.hexapla-cache') : join(modules, '.cache', 'hexapla');
  const shown = shownPath(folder, cwd);
  if (isLink(folder)) {
    const message = 'this is a link, and nothing is written where it leads';
    throw new InputError({
      path: shown,
      message,
      remedy: 'remove it, or name a folder with --cache-location',
    });
  }
  return { folder, shown };
}

/** The nearest node_modules in the repository. A link might lead out of it: what it leads to is not ours to write in. */
function modulesNear(project: string): string | null {
  const top = boundaryOf(project);
  for (let folder = project; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    const parts = [modules, join(modules, '.cache'), join(modules, '.cache', 'hexapla')];
    if (existsSync(modules)) return parts.some(isLink) ? null : modules;
    if (folder === top || dirname(folder) === folder) return null;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
