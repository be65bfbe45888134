import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A file of src/ that was changed after dist/ was compiled, as a path in the repository; null where there is none, and in
 * an installed package, which has no src/. Called by hexapla.js and by the check of generated docs; held by
 * test/stale.test.ts.
 */
export function newerSource(folder = root) {
  const compiled = join(folder, 'dist', 'cli', 'main.js');
  const sources = join(folder, 'src');
  if (!existsSync(sources) || !existsSync(compiled)) return null;
  const since = statSync(compiled).mtimeMs;
  const changed = readdirSync(sources, { recursive: true }).find(
    (name) => /\.(?:ts|css)$/.test(name) && statSync(join(sources, name)).mtimeMs > since,
  );
  return changed === undefined ? null : join('src', changed);
}
