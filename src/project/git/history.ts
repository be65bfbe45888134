import type { Commit, CommitLog } from './log.js';

/** Where a file of the work tree stood in a commit. */
interface FileInCommit {
  readonly commit: Commit;
  readonly path: string;
}

/** One file of the last commit through its history. */
export interface FileHistory {
  /** What the file held after a commit; null where it was not there, or that is not known. */
  readonly blobAt: (commit: string) => string | null;
  /** Everything that it ever held, each once, the last one first. */
  readonly blobs: readonly string[];
  /**
   * By text, the commit in which the file came to hold it as it does now. `holds` says by a blob's id which texts it
   * has; a text that the last commit does not hold has no entry.
   */
  readonly originsOf: (holds: (blob: string) => Promise<ReadonlySet<string>>) => Promise<Map<string, Commit>>;
}

/** Follows a file, named by its path after the last commit, through all that happened to it. */
export function historyOf(log: CommitLog, path: string): FileHistory {
  const [head] = log.commits;
  const paths = head === undefined ? new Map<string, string>() : pathsOf(log, head, path);
  const blobAt = (id: string) => {
    const commit = log.byId.get(id);
    const known = paths.get(id);
    return commit === undefined || known === undefined ? null : blobIn(log, { commit, path: known });
  };
  return {
    blobAt,
    blobs: blobsOf(log, paths),
    originsOf: (holds) => originsIn(log, paths, blobAt, holds),
  };
}

/** By commit, the path that the file had after it. A commit reached on two ways keeps the path of the first. */
function pathsOf(log: CommitLog, head: Commit, path: string): Map<string, string> {
  const paths = new Map([[head.id, path]]);
  for (const commit of log.commits) {
    const here = paths.get(commit.id);
    if (here === undefined) continue;
    const change = commit.changes.get(here);
    for (const parent of commit.parents) {
      if (!paths.has(parent)) paths.set(parent, change?.before ?? here);
    }
  }
  return paths;
}

function blobsOf(log: CommitLog, paths: ReadonlyMap<string, string>): string[] {
  const blobs = log.commits.flatMap(({ id, changes }) => changes.get(paths.get(id) ?? '')?.blob ?? []);
  return [...new Set(blobs)];
}

/** What a path holds after a commit: what the nearest commit along the first parents put there. */
function blobIn(log: CommitLog, place: FileInCommit): string | null {
  let { commit, path } = place;
  for (;;) {
    const change = commit.changes.get(path);
    if (change) return change.blob;
    const parent = log.byId.get(commit.parents[0] ?? '');
    if (parent === undefined) return null;
    commit = parent;
  }
}

/** Hands the texts of the last commit down to the parents that have them; one that no parent has began here. */
async function originsIn(
  log: CommitLog,
  paths: ReadonlyMap<string, string>,
  blobAt: (commit: string) => string | null,
  holds: (blob: string) => Promise<ReadonlySet<string>>,
): Promise<Map<string, Commit>> {
  const origins = new Map<string, Commit>();
  const alive = new Map<string, Set<string>>();
  const [head] = log.commits;
  const last = head && blobAt(head.id);
  if (head && last) alive.set(head.id, new Set(await holds(last)));
  for (const commit of log.commits) {
    const texts = alive.get(commit.id);
    if (texts === undefined || texts.size === 0) continue;
    alive.delete(commit.id);
    const [parent] = commit.parents;
    const isChanged = commit.parents.length !== 1 || commit.changes.has(paths.get(commit.id) ?? '');
    if (!isChanged && parent !== undefined) pass(alive, parent, texts);
    else for (const text of await began(commit, texts, alive, blobAt, holds)) origins.set(text, commit);
  }
  return origins;
}

/** The texts that began with a commit; all others are handed to the first parent that has them. */
async function began(
  commit: Commit,
  texts: ReadonlySet<string>,
  alive: Map<string, Set<string>>,
  blobAt: (commit: string) => string | null,
  holds: (blob: string) => Promise<ReadonlySet<string>>,
): Promise<Set<string>> {
  let left = new Set(texts);
  for (const parent of commit.parents) {
    const blob = left.size === 0 ? null : blobAt(parent);
    if (blob === null) continue;
    const held = await holds(blob);
    pass(
      alive,
      parent,
      [...left].filter((text) => held.has(text)),
    );
    left = new Set([...left].filter((text) => !held.has(text)));
  }
  return left;
}

function pass(alive: Map<string, Set<string>>, parent: string, texts: Iterable<string>): void {
  const held = alive.get(parent);
  if (held === undefined) alive.set(parent, new Set(texts));
  else for (const text of texts) held.add(text);
}
