import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The file that a package's name stands for where it is asked for in `file`; null where there is none. */
export function packageEntry(name: string, file: string): string | null {
  const require = createRequire(file);
  try {
    return require.resolve(name);
  } catch {
    return moduleEntry(name, require.resolve.paths(name) ?? []);
  }
}

/** A package may offer itself to `import` alone, which `require` does not look at. */
function moduleEntry(name: string, folders: readonly string[]): string | null {
  const folder = folders
    .map((each) => join(each, name))
    .find((each) => existsSync(join(each, 'package.json')));
  if (folder === undefined) return null;
  try {
    const { exports }: { exports?: unknown } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const entry = importTarget(property(exports, '.') ?? exports);
    return entry !== null && existsSync(join(folder, entry)) ? join(folder, entry) : null;
  } catch {
    return null;
  }
}

/** The path under the conditions of `import`, in their order (Node.js, "Conditional exports"). */
function importTarget(target: unknown): string | null {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return null;
  for (const [condition, inner] of Object.entries(target)) {
    if (!['import', 'node', 'default'].includes(condition)) continue;
    const found = importTarget(inner);
    if (found !== null) return found;
  }
  return null;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
