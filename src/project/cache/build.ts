import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../text/hash.js';
import { byCodeUnits } from '../files.js';

let known: string | null = null;

/**
 * What makes a result beside its input: this build of hexapla, the libraries that it names, and the engine with its tables
 * of Unicode. It is hashed, as a version does not change while somebody works on it.
 */
export function buildId(): string {
  known ??= sha256(JSON.stringify([codeHash(), enginesOf(process.versions)]));
  return known;
}

function enginesOf({ node, v8, icu, unicode }: NodeJS.ProcessVersions) {
  return [node, v8, icu, unicode];
}

/** As it was built, and package.json, which names the exact versions of libraries. */
function codeHash(): string {
  const code = fileURLToPath(new URL('../..', import.meta.url));
  const built = join(code, 'build-id');
  const hash = existsSync(built) ? readFileSync(built, 'utf8') : hashOfFiles(code);
  return sha256(JSON.stringify([hash, readFileSync(join(code, '..', 'package.json'), 'utf8')]));
}

/** Of code that no build has put an id to, as tests run it. */
function hashOfFiles(code: string): string {
  const files = readdirSync(code, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
    .sort(byCodeUnits);
  return sha256(JSON.stringify(files.map((name) => [name, sha256(readFileSync(join(code, name)))])));
}
