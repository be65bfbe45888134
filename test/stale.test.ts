import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const { newerSource } = await import(new URL('../bin/stale.js', import.meta.url).href);

it('says that dist/ is older than src/', () => {
  const root = mkdtempSync(join(tmpdir(), 'hexapla-'));
  try {
    expect(newerSource(root)).toBeNull();
    for (const folder of ['src/text', 'dist/cli']) mkdirSync(join(root, folder), { recursive: true });
    const [source, compiled] = [join(root, 'src/text/one.ts'), join(root, 'dist/cli/main.js')];
    writeFileSync(source, '');
    writeFileSync(compiled, '');
    utimesSync(source, 1000, 1000);
    utimesSync(compiled, 2000, 2000);
    expect(newerSource(root)).toBeNull();
    utimesSync(source, 3000, 3000);
    expect(newerSource(root)).toBe(join('src', 'text', 'one.ts'));
  } finally {
    rmSync(root, { recursive: true });
  }
});
