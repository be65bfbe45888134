import { join } from 'node:path';
import { type WorkFreshness, workFreshness } from '../lint/freshness-counts.js';
import { shownPath } from '../project/configuration/config.js';
import { type Freshness, openFreshness } from '../project/freshness/freshness.js';
import { LOCK_FILE, lockEntries } from '../project/freshness/lock.js';
import type { Project } from '../project/types.js';
import type { Context } from './context.js';
import { type AlignedWork, filesOf } from './works.js';

/** Opens the lock file of a project and its history. */
export function openProjectFreshness({ cwd }: Pick<Context, 'cwd'>, project: Project): Promise<Freshness> {
  return openFreshness(project, shownPath(join(project.folder, LOCK_FILE), cwd));
}

/** Tells of each work of a project how fresh its translations are, by its lock file or by git. */
export async function freshnessIn(
  { cwd }: Context,
  project: Project,
): Promise<(aligned: AlignedWork) => Promise<WorkFreshness>> {
  const { lockFor, staleIn } = await openProjectFreshness({ cwd }, project);
  return async ({ alignment, found }) => {
    const stale = await staleIn(alignment, filesOf(found));
    const lock = lockFor(alignment);
    const { id } = alignment.work;
    return workFreshness(alignment, stale, lock && ((language) => lockEntries(lock, id, language)));
  };
}
