import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The scripts that let real consumers judge stand beside the project, where it is developed. */
const folder = fileURLToPath(new URL('../../../shared/check', import.meta.url));

/** Whether a script and the programs that it needs are here; a test that needs them is skipped and says so. */
export function hasChecker(script: string, ...programs: string[]): boolean {
  return (
    existsSync(join(folder, script)) &&
    programs.every((program) => spawnSync('which', [program]).status === 0)
  );
}

/** What a script says of a text as a file of this name. */
export function judge(
  script: string,
  name: string,
  text: string,
  ...words: string[]
): { code: number; said: string } {
  const place = mkdtempSync(join(tmpdir(), 'hexapla-check-'));
  try {
    writeFileSync(join(place, name), text);
    const run = spawnSync('bash', [join(folder, script), join(place, name), ...words], { encoding: 'utf8' });
    return { code: run.status ?? -1, said: run.stdout + run.stderr };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
