import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MergeTargets } from '../../project/merge-target.js';
import { openProject } from '../../project/project.js';
import { extensions } from '../../read/index.js';
import { InputError } from '../../text/errors.js';
import type { Context } from '../context.js';
import { ruleOutlines } from '../rules.js';
import { requestOf } from '../works.js';

/** The words of a command line of `merge`: what came back, and versions that are named beside it. */
export interface MergeWords {
  readonly exchanges: readonly string[];
  readonly versions: readonly string[];
}

/** Tells them by their names' endings; a `.txt` may be a table, which its first line tells. */
export function mergeWords(words: readonly string[], cwd: string): MergeWords {
  const isVersion = (word: string) =>
    extensions.some((end) => word.toLowerCase().endsWith(end)) && !isTable(resolve(cwd, word));
  const exchanges = words.filter((word) => !isVersion(word));
  if (exchanges.length > 0) return { exchanges, versions: words.filter(isVersion) };
  throw new InputError({
    path: words[0] ?? 'merge',
    message: 'this is a document and nothing that came back',
    remedy: 'give the XLIFF or the table that was filled in, and this beside it',
  });
}

/** So much of a file is looked at for the head of a table. */
const HEAD_BYTES = 4096;

/** Whether a file begins with the names of the columns that `merge` goes by. A file that cannot be read is none. */
function isTable(file: string): boolean {
  try {
    if (!statSync(file).isFile()) return false;
    const handle = openSync(file, 'r');
    const buffer = Buffer.alloc(HEAD_BYTES);
    const length = readSync(handle, buffer, 0, HEAD_BYTES, 0);
    closeSync(handle);
    // What is in UTF-16 is told by its characters all the same, since the names of columns are ASCII.
    const head = buffer
      .toString('latin1', 0, length)
      .replaceAll('\0', '')
      .replace(/^[\xef\xbb\xbf\xfe\xff]+/, '');
    const [first = ''] = head.replace(/^"?sep=.?"?\r?\n/i, '').split('\n');
    const names = first.split(/[\t,;]/).map((name) => name.trim().replace(/^"|"$/g, ''));
    return ['id', 'work', 'unit'].every((name) => names.includes(name));
  } catch {
    return false;
  }
}

/** What a run of `merge` may write into. */
export async function mergeTargets(
  context: Context,
  folder: string,
  versions: readonly string[],
): Promise<MergeTargets> {
  const { cwd } = context;
  const named = versions.map((path) => resolve(cwd, path));
  return { folder: resolve(cwd, folder), project: await projectIn(context, folder), named };
}

/** Null where no work is found: files may be named all the same. */
async function projectIn(context: Context, folder: string) {
  try {
    return await openProject(requestOf(context, [folder], {}), ruleOutlines);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
