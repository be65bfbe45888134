import { gitFields, plainDiff } from './git.js';

/** What a commit did to a file. */
export interface FileChange {
  /** Id of what the file holds after it; null where the file is gone. */
  readonly blob: string | null;
  /** Path before, where the commit renamed the file; null where there was none. */
  readonly before: string | null;
}

/** A commit as far as the files in one folder go. */
export interface Commit {
  readonly id: string;
  /** Ids of the nearest commits before it that touch the folder. */
  readonly parents: readonly string[];
  readonly subject: string;
  /** By path after the commit, against its first parent. */
  readonly changes: ReadonlyMap<string, FileChange>;
}

/** The history of a folder, each commit before those that it was made on. */
export interface CommitLog {
  readonly commits: readonly Commit[];
  readonly byId: ReadonlyMap<string, Commit>;
}

/**
 * All commits up to a revision that touch a folder, in one run of git. Renames are followed as git finds them; a merge
 * is told against its first parent, so that what a file holds can be followed along first parents.
 */
export async function readLog(folder: string, revision = 'HEAD'): Promise<CommitLog> {
  const words = ['log', '--topo-order', '--parents', '--raw', '-z', ...plainDiff, '--no-abbrev'];
  const format = ['--diff-merges=first-parent', '--format=tformat:%x01%H %P%x02%s', revision, '--', '.'];
  const commits: Commit[] = [];
  let changes = new Map<string, FileChange>();
  const fields = gitFields(folder, [...words, ...format]);
  for await (const field of fields) {
    const head = /^\n?\x01([0-9a-f]+) ?([0-9a-f ]*)\x02(.*)$/s.exec(field);
    if (head) {
      changes = new Map();
      const parents = (head[2] ?? '').split(' ').filter((id) => id !== '');
      commits.push({ id: head[1] ?? '', parents, subject: head[3] ?? '', changes });
      continue;
    }
    const entry = /^\n?:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(field);
    if (!entry) continue;
    const [, blob = '', status] = entry;
    const before = (await fields.next()).value ?? '';
    const path = status === 'R' || status === 'C' ? ((await fields.next()).value ?? '') : before;
    if (status === 'R') changes.set(before, { blob: null, before });
    changes.set(path, changeOf(status ?? '', blob, before));
  }
  return { commits, byId: new Map(commits.map((commit) => [commit.id, commit])) };
}

function changeOf(status: string, blob: string, before: string): FileChange {
  if (status === 'D') return { blob: null, before };
  return { blob, before: status === 'A' ? null : before };
}
