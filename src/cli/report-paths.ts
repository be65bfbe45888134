import { relative, resolve, sep } from 'node:path';

/** Paths as reports for CI give them: relative to a folder, absolute where they lie outside, with `/` on every system. */
export function reportPaths(cwd: string, folder: string): (path: string) => string {
  return (path) => {
    if (path === '-') return path;
    const file = resolve(cwd, path);
    const inside = relative(folder, file);
    const isOutside = inside === '..' || inside.startsWith(`..${sep}`);
    return (isOutside ? file : inside).replaceAll(sep, '/');
  };
}
