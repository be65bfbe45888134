import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';
import type { Ignored } from './walk.js';

/** Name of the file that lists what is left out, in the syntax of .gitignore. */
export const IGNORE_FILE = '.hexaplaignore';

/**
 * What `.hexaplaignore` in the folder and the configuration's `ignores` leave out; both in the syntax of .gitignore.
 * The test takes paths relative to that folder; what lies outside of it is never left out.
 */
export function ignoredIn(folder: string, patterns: readonly string[]): Ignored {
  const file = join(folder, IGNORE_FILE);
  const rules = ignore().add([...patterns]);
  if (existsSync(file)) rules.add(readFileSync(file, 'utf8'));
  return (path) => path !== '' && !path.startsWith('../') && ignore.isPathValid(path) && rules.ignores(path);
}
