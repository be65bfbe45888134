import type { Alignment } from '../align/types.js';
import { hashesOf } from '../lint/content.js';
import type { StaleCell } from '../lint/freshness.js';
import { openRepository, pathInRepository } from './git.js';
import { readLog } from './git-log.js';
import { changesOf, type FileOf, type ProjectHistory, staleByGit, tracked } from './git-stale.js';
import { type Lock, readLock, staleByLock } from './lock.js';

/** What is known of how fresh the translations of a project are. */
export interface Freshness {
  readonly lock: Lock | null;
  /** The history, read when it is first asked for; null where there is none. */
  readonly history: () => Promise<ProjectHistory | null>;
  /** Cells of a work whose source has changed since they were made: by the lock, and without one by git. */
  readonly staleIn: (alignment: Alignment, fileOf: FileOf) => Promise<StaleCell[]>;
  /** Whether git served, and does not know all that was. */
  readonly isCutOff: () => Promise<boolean>;
}

/** Opens the lock file of a folder, shown as the user would write it, and the repository that the folder lies in. */
export async function openFreshness(folder: string, shown: string): Promise<Freshness> {
  const lock = await readLock(folder, shown);
  return freshnessFrom(lock, () => historyFrom(folder));
}

/** Freshness by a lock, null for none, and a history, which is read at most once. */
export function freshnessFrom(
  lock: Lock | null,
  readHistory: () => Promise<ProjectHistory | null>,
): Freshness {
  let read: Promise<ProjectHistory | null> | null = null;
  const history = () => {
    read ??= readHistory();
    return read;
  };
  const staleIn = async (alignment: Alignment, fileOf: FileOf) => {
    if (alignment.work.versions.length < 2) return [];
    if (lock !== null) return lockedCells(alignment, lock, history, fileOf);
    const past = await history();
    return past === null ? [] : staleByGit(alignment, past, fileOf);
  };
  const isCutOff = async () => lock === null && ((await read)?.repository.shallow ?? false);
  return { lock, history, staleIn, isCutOff };
}

/** The history of a folder up to the last commit; null where it is in no repository. */
async function historyFrom(folder: string): Promise<ProjectHistory | null> {
  const repository = await openRepository(folder);
  if (repository === null) return null;
  const pathOf = (file: string) => pathInRepository(repository, file);
  return { repository, log: await readLog(folder), pathOf };
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
