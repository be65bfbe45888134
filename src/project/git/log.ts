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
 * All commits up to a revision that touch a folder. Renames are followed as git finds them, also of folders that it was
 * before; a merge is told against its first parent, so that what a file holds can be followed along first parents.
 */
export async function readLog(folder: string, revision = 'HEAD'): Promise<CommitLog> {
  const earlier = new Set<string>();
  for (let round = 0; ; round++) {
    const log = await readCommits(folder, [revision, '--', '.', ...earlier]);
    if (round === mostMoves) return log;
    const found = await earlierPlaces(folder, log);
    const known = earlier.size;
    for (const place of found) earlier.add(place);
    if (earlier.size === known) return log;
  }
}

/** A folder that was renamed more often than this is followed no further. */
const mostMoves = 8;

/** Commits as git tells them, each with what it did to the paths that are asked for. */
async function readCommits(folder: string, asked: readonly string[]): Promise<CommitLog> {
  const words = ['log', '--topo-order', '--parents', '--raw', '-z', ...plainDiff, '--no-abbrev'];
  const format = ['--diff-merges=first-parent', '--format=tformat:%x01%H %P%x02%s', ...asked];
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

/** Commits that may have brought a folder from elsewhere are looked at whole, up to so many. */
const mostSuspects = 20;

/**
 * Where files of a folder stood before they came into it, as pathspecs of git. A log of the folder alone tells them as
 * new: those commits are read again with all that they did.
 */
async function earlierPlaces(folder: string, { commits }: CommitLog): Promise<string[]> {
  const added = ({ changes }: Commit) =>
    [...changes].flatMap(([path, { before, blob }]) => (before === null && blob !== null ? [path] : []));
  const suspects = commits
    .map((commit) => ({ commit, paths: added(commit) }))
    .filter(({ commit, paths }) => paths.length > 1 || (paths.length > 0 && commit.parents.length === 0))
    .sort((left, right) => right.paths.length - left.paths.length)
    .slice(0, mostSuspects);
  if (suspects.length === 0) return [];
  const brought = new Set(suspects.flatMap(({ paths }) => paths));
  const whole = await readCommits(folder, ['--no-walk', ...suspects.map(({ commit }) => commit.id)]);
  const places = whole.commits.flatMap(({ changes }) =>
    [...changes].flatMap(([path, { before }]) =>
      before !== null && before !== path && brought.has(path) ? [placeBefore(before, path)] : [],
    ),
  );
  return [...new Set(places)].sort().slice(0, mostPlaces);
}

/** A command line has an end. */
const mostPlaces = 200;

/** `docs/en/guide.md` that became `content/en/guide.md` stood in `docs`; what stood in no folder is named itself. */
function placeBefore(before: string, after: string): string {
  const [old, now] = [before.split('/'), after.split('/')];
  while (old.length > 0 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  return `:(top,literal)${old.length === 0 ? before : old.join('/')}`;
}
