import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hexapla, type Outcome } from '../cli/run.js';
import { folderWith } from './folder.js';

/** A repository of git that is gone after the test. */
export interface TestRepository {
  readonly folder: string;
  readonly git: (...words: string[]) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Writes files and commits all that has changed. */
  readonly commit: (subject: string, files?: Readonly<Record<string, string>>) => void;
  readonly rename: (from: string, to: string) => void;
  readonly hexapla: (...argv: string[]) => Promise<Outcome>;
  /** `fr 2`: language and address of what `check` says is stale, in order. */
  readonly stale: (...argv: string[]) => Promise<string[]>;
}

export function repository(files: Readonly<Record<string, string>> = {}): TestRepository {
  const made = openTestRepository(folderWith({}));
  made.git('init', '-q', '-b', 'main');
  if (Object.keys(files).length > 0) made.commit('Begin', files);
  return made;
}

/** A folder that is a repository already, such as a clone. */
export function openTestRepository(folder: string): TestRepository {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', env: environment, stdio: 'pipe' }).trim();
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const run = (...argv: string[]) => hexapla(argv, { cwd: folder });
  return {
    folder,
    git,
    write,
    commit: (subject, files = {}) => {
      write(files);
      git('add', '--all');
      git('commit', '-q', '--allow-empty', '-m', subject);
    },
    rename: (from, to) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    },
    hexapla: run,
    stale: async (...argv) => {
      const { out } = await run('check', '--format', 'json', ...argv);
      const { findings }: { findings: { rule: string; language: string; address: string }[] } =
        JSON.parse(out);
      return findings
        .filter(({ rule }) => rule === 'stale-segment')
        .map(({ language, address }) => `${language} ${address}`);
    },
  };
}

/** The same commits on any machine: no user's configuration, one author, one date. */
const environment = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};
