import type { Alignment } from '../../align/types.js';
import { hashesOf } from '../../lint/content.js';
import { freshnessByLock, type StaleCell } from '../../lint/freshness.js';
import { historyTrouble, openRepository, pathInRepository } from '../git/git.js';
import { readLog } from '../git/log.js';
import type { Project } from '../types.js';
import { changesOf, type FileOf, type ProjectHistory, staleByGit, tracked } from './git-stale.js';
import { type Lock, lockEntries, readLock, staleByLock } from './lock.js';
import { lockUnderPresentId } from './lock-renames.js';

/** What is known of how fresh the translations of a project are. */
export interface Freshness {
  /** The lock as it holds for a work, which is known by what it says where it was renamed; null where there is none. */
  readonly lockFor: (alignment: Alignment) => Lock | null;
  /** Cells of a work whose source has changed since they were made: by the lock, and by git where that says nothing. */
  readonly staleIn: (alignment: Alignment, fileOf: FileOf) => Promise<StaleCell[]>;
  /** What was asked of git and could not be told, in a sentence; null where there is no such thing. */
  readonly limits: () => Promise<string | null>;
}

/** A lock, null for none, and the ids of the works that there are beside those that it names. */
export interface KnownLock {
  readonly lock: Lock | null;
  readonly works: ReadonlySet<string>;
}

/** Opens the lock file of a project, shown as the user would write it, and the repository that it lies in. */
export async function openFreshness(project: Project, shown: string): Promise<Freshness> {
  const { folder } = project;
  const lock = await readLock(folder, shown);
  return freshnessFrom(
    { lock, works: idsOf(project) },
    () => historyFrom(folder),
    () => historyTrouble(folder),
  );
}

/** The ids of a project's works. */
export function idsOf({ works }: Pick<Project, 'works'>): ReadonlySet<string> {
  return new Set(works.map(({ id }) => id));
}

/** Freshness by a lock and a history, which is read at most once. `troubleOf` says why there is no history. */
export function freshnessFrom(
  { lock, works }: KnownLock,
  readHistory: () => Promise<ProjectHistory | null>,
  troubleOf: () => ReturnType<typeof historyTrouble> = async () => null,
): Freshness {
  let read: Promise<ProjectHistory | null> | null = null;
  let isServing = false;
  const history = () => {
    read ??= readHistory();
    return read;
  };
  const lockFor = (alignment: Alignment) => lock && lockUnderPresentId(lock, alignment, works);
  const staleIn = async (alignment: Alignment, fileOf: FileOf) => {
    if (alignment.work.versions.length < 2) return [];
    const locked = lockFor(alignment);
    const byLock = locked === null ? [] : await lockedCells(alignment, locked, history, fileOf);
    const isOpen = locked === null ? () => true : unknownToLock(alignment, locked);
    if (isOpen === null) return byLock;
    isServing = true;
    const past = await history();
    const byGit = past === null ? [] : await staleByGit(alignment, past, fileOf);
    return [...byLock, ...byGit.filter(isOpen)].sort(
      (one, other) => one.version - other.version || one.unit - other.unit,
    );
  };
  const limits = async () => {
    if (!isServing) return null;
    const past = await history();
    if (past === null) {
      const trouble = await troubleOf();
      return trouble && `what is stale is not known: ${trouble.message}; ${trouble.remedy}`;
    }
    if (!past.repository.shallow) return null;
    return 'the clone is shallow, so what changed before it began is not seen (fetch-depth: 0)';
  };
  return { lockFor, staleIn, limits };
}

/** The history of a folder up to the last commit; null where it is in no repository. */
async function historyFrom(folder: string): Promise<ProjectHistory | null> {
  const repository = await openRepository(folder);
  if (repository === null) return null;
  const pathOf = (file: string) => pathInRepository(repository, file);
  return { repository, log: await readLog(folder), pathOf };
}

/** Whether the lock says nothing of a cell: nobody has accepted it yet. Null where it knows them all. */
function unknownToLock(alignment: Alignment, lock: Lock): ((cell: StaleCell) => boolean) | null {
  const { id, versions } = alignment.work;
  const states = versions.map(({ language }, at) =>
    at === 0 ? [] : freshnessByLock(alignment, at, lockEntries(lock, id, language)),
  );
  const isUnknown = ({ version, unit }: Pick<StaleCell, 'version' | 'unit'>) =>
    states[version]?.[unit]?.state === 'unknown';
  const isAny = states.some((cells) => cells.some((cell) => cell?.state === 'unknown'));
  return isAny ? isUnknown : null;
}

/** Stale cells by the lock, each with the commit that changed its source where git knows it. */
async function lockedCells(
  alignment: Alignment,
  lock: Lock,
  history: () => Promise<ProjectHistory | null>,
  fileOf: FileOf,
): Promise<StaleCell[]> {
  const stale = staleByLock(alignment, lock);
  const [source] = alignment.work.versions;
  const past = stale.length === 0 || !source ? null : await history();
  const file = past && source ? tracked(source, past, fileOf) : null;
  if (file === null) return stale;
  const changes = await changesOf(file);
  const hashes = hashesOf(alignment, 0);
  return stale.map((cell) => ({ ...cell, changedBy: changes(hashes[cell.unit] ?? '') }));
}
