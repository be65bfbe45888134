import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../../text/errors.js';
import type { RuleOutline } from '../configuration/schema.js';
import { historyTrouble, openRepository, pathInRepository, type Repository } from '../git/git.js';
import { readLog } from '../git/log.js';
import { type ChangeStart, extractTree, startOfChange, type TreeChanges, treeChanges } from '../git/tree.js';
import { openProject } from '../project.js';
import type { FoundWork, Project, ProjectRequest } from '../types.js';
import { type Freshness, freshnessFrom, idsOf } from './freshness.js';
import { LOCK_FILE, readLock } from './lock.js';

/** A project as it was at the start of a change, beside what it is now. */
export interface EarlierProject {
  readonly works: readonly FoundWork[];
  readonly freshness: Freshness;
  readonly changes: TreeChanges;
  /** Whether the start of the change is not in this clone, so that the revision itself stands in for it. */
  readonly isCutOff: boolean;
  /** Path in the repository of a file, whether it is one of now or one of then; null for what lies outside. */
  readonly pathNow: (file: string) => string | null;
  readonly pathThen: (file: string) => string | null;
  /** Removes what was written to look at it. */
  readonly remove: () => void;
}

/**
 * Opens a project as it was where the history of `revision` and the last commit part. It is read by the configuration
 * as it is now, so that only changes of documents count. Throws InputError where there is no repository or no such
 * revision.
 */
export async function openEarlier(
  project: Project,
  request: ProjectRequest,
  revision: string,
  rules: () => Promise<readonly RuleOutline[]>,
): Promise<EarlierProject> {
  const { repository, commit: start, isCutOff } = await startOf(project, revision);
  const changes = await treeChanges(repository, start);
  const folders = [project.folder, ...request.paths.map((path) => resolve(request.cwd, path))];
  const inRepository = folders.flatMap((folder) => pathInRepository(repository, folder) ?? []);
  const tree = await extractTree(repository, start, inRepository);
  try {
    const then = (file: string) => join(tree.folder, pathInRepository(repository, file) ?? '');
    const pathThen = (file: string) => pathInRepository(tree, file);
    const lock = await readLock(then(project.folder), `${revision}:${LOCK_FILE}`);
    const log = () => readLog(project.folder, start);
    const past = async () => ({ repository, log: await log(), pathOf: pathThen });
    return {
      works: await worksThen(project, request, then, rules),
      freshness: freshnessFrom({ lock, works: idsOf(project) }, past),
      changes,
      isCutOff,
      pathNow: (file) => pathInRepository(repository, file),
      pathThen,
      remove: tree.remove,
    };
  } catch (error) {
    tree.remove();
    throw error;
  }
}

async function startOf(
  project: Project,
  revision: string,
): Promise<ChangeStart & { repository: Repository }> {
  const repository = await openRepository(project.folder);
  if (repository === null) {
    const remedy = 'run it in a repository of git that has a commit, or leave --since out';
    const none = { message: 'there is no history here', remedy };
    throw new InputError({ path: '--since', ...((await historyTrouble(project.folder)) ?? none) });
  }
  const start = await startOfChange(repository, revision);
  if (start === null) {
    const message = `there is no revision "${revision}"`;
    const remedy = 'fetch it first, in CI with fetch-depth: 0';
    throw new InputError({ path: '--since', message, remedy });
  }
  return { repository, ...start };
}

/** A project that had no versions then, or faulty ones, had no works. */
async function worksThen(
  { configuration, folder }: Project,
  request: ProjectRequest,
  then: (file: string) => string,
  rules: () => Promise<readonly RuleOutline[]>,
): Promise<readonly FoundWork[]> {
  const { config, cwd, paths: given } = request;
  const asked =
    given.length > 0 ? given.filter((path) => path !== '-') : [config === undefined ? cwd : folder];
  const paths = asked.map((path) => then(resolve(cwd, path))).filter((path) => existsSync(path));
  if (paths.length === 0) return [];
  const earlier = {
    ...configuration,
    folder: then(folder),
    file: configuration.file === null ? null : then(configuration.file),
  };
  try {
    const asThen = { ...request, config: undefined, stdin: undefined, cwd: then(cwd), paths };
    return (await openProject({ ...asThen, configuration: earlier }, rules)).works;
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
