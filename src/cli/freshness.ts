import { join } from 'node:path';
import { type WorkFreshness, workFreshness } from '../lint/freshness-counts.js';
import { shownPath } from '../project/config.js';
import { openFreshness } from '../project/freshness.js';
import { LOCK_FILE, lockEntries } from '../project/lock.js';
import type { Project } from '../project/types.js';
import type { Context } from './context.js';
import { type AlignedWork, filesOf } from './works.js';

/** Tells of each work of a project how fresh its translations are, by its lock file or by git. */
export async function freshnessIn(
  { cwd }: Context,
  project: Project,
): Promise<(aligned: AlignedWork) => Promise<WorkFreshness>> {
  const shown = shownPath(join(project.folder, LOCK_FILE), cwd);
  const { lockFor, staleIn } = await openFreshness(project, shown);
  return async ({ alignment, found }) => {
    const stale = await staleIn(alignment, filesOf(found));
    const lock = lockFor(alignment);
    const { id } = alignment.work;
    return workFreshness(alignment, stale, lock && ((language) => lockEntries(lock, id, language)));
  };
}
