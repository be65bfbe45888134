import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { removeOnInterrupt } from '../write.js';
import { git, gitEnvironment, gitFault, gitOrNull, plainDiff, type Repository } from './git.js';

/** What stands in the work tree otherwise than in a commit. Paths are those of the repository, with `/`. */
export interface TreeChanges {
  /** Paths that were changed, added or removed, under their old and their new names. */
  readonly paths: ReadonlySet<string>;
  /** By path now, the path before. */
  readonly renames: ReadonlyMap<string, string>;
}

/** Where a change starts. */
export interface ChangeStart {
  readonly commit: string;
  /** Whether the histories part outside of a shallow clone, so that the revision itself stands in. */
  readonly isCutOff: boolean;
}

/**
 * The commit that a change starts from: where its history and that of the revision part, so that what the other side
 * has done since does not count. Null where there is no such revision.
 */
export async function startOfChange(repository: Repository, revision: string): Promise<ChangeStart | null> {
  const commit = await gitOrNull(repository.folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (commit === null) return null;
  const start = await gitOrNull(repository.folder, ['merge-base', commit, 'HEAD']);
  return { commit: start ?? commit, isCutOff: start === null && repository.shallow };
}

/** What differs between a commit and the work tree, files that git does not track yet included. */
export async function treeChanges(repository: Repository, commit: string): Promise<TreeChanges> {
  const listed = await git(repository.folder, ['diff', '--name-status', '-z', ...plainDiff, commit, '--']);
  const added = await git(repository.folder, ['ls-files', '--others', '--exclude-standard', '-z']);
  const paths = new Set(added.split('\0').filter((path) => path !== ''));
  const renames = new Map<string, string>();
  const fields = listed.split('\0');
  for (let at = 0; at + 1 < fields.length; ) {
    const status = fields[at++] ?? '';
    const before = fields[at++] ?? '';
    paths.add(before);
    if (!/^[RC]/.test(status)) continue;
    const now = fields[at++] ?? '';
    paths.add(now);
    renames.set(now, before);
  }
  return { paths, renames };
}

/** Part of a commit's tree in a folder of its own. */
export interface ExtractedTree {
  /** Absolute: stands for the repository's folder. */
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Writes what a commit has in some folders of the repository to a temporary folder, through an index of its own: the
 * repository and its work tree are left alone. `folders` are paths in the repository; an empty one is all of it.
 */
export async function extractTree(
  repository: Repository,
  commit: string,
  folders: readonly string[],
): Promise<ExtractedTree> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'hexapla-')));
  const forget = removeOnInterrupt(temporary);
  const remove = () => {
    rmSync(temporary, { recursive: true, force: true });
    forget();
  };
  try {
    const environment = { GIT_INDEX_FILE: join(temporary, 'index') };
    const places = folders.map((folder) => (folder === '' ? '.' : folder));
    const listing = ['ls-tree', '-r', '-z', '--name-only', commit, '--', ...places];
    const files = await git(repository.folder, listing);
    await git(repository.folder, ['read-tree', commit], environment);
    const target = join(temporary, 'tree');
    await checkOut(repository, `${target}${sep}`, files, environment);
    return { folder: target, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** `files` are paths that each end with NUL. */
function checkOut(
  repository: Repository,
  prefix: string,
  files: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const words = ['checkout-index', '--quiet', '--force', '-z', '--stdin', `--prefix=${prefix}`];
    const child = execFile(
      'git',
      words,
      { cwd: repository.folder, env: gitEnvironment(environment) },
      (error, _out, said) => (error === null ? resolve() : reject(gitFault(words, said))),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(files);
  });
}
