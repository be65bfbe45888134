import { relative, resolve, sep } from 'node:path';

/** Paths as reports for CI give them: relative to a folder, with `/` on every system. */
export function reportPaths(cwd: string, folder: string): (path: string) => string {
  return (path) => (path === '-' ? path : relative(folder, resolve(cwd, path)).replaceAll(sep, '/'));
}
