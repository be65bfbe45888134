import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('../../../shared/check', import.meta.url));

/** Whether the scripts that hand files to their real consumers are here; tests without them are skipped. */
export const haveConsumers =
  existsSync(folder) && spawnSync('xmllint', ['--version'], { encoding: 'utf8' }).status === 0;

/** What a consumer says of a file; its last line has the figures. */
export function consume(name: string, ...words: string[]): { accepted: boolean; said: string } {
  const run = spawnSync('bash', [`${folder}/check-${name}.sh`, ...words], { cwd: root, encoding: 'utf8' });
  return { accepted: run.status === 0, said: `${run.stdout}${run.stderr}`.trim() };
}
