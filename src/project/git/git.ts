import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../../text/errors.js';
import { errorCode } from '../files.js';

const execute = promisify(execFile);

/** Output of git is read whole where it is short; a list of changed files of a large change is still within this. */
const MOST_BYTES = 256 * 1024 * 1024;

/** A repository of git, with a work tree. */
export interface Repository {
  /** Absolute, links followed. */
  readonly folder: string;
  /** Whether its history was cut off when it was cloned. */
  readonly shallow: boolean;
}

const REPOSITORY = ['rev-parse', '--show-toplevel', '--is-shallow-repository', 'HEAD'];

/** The repository that a folder lies in; null where there is none, no commit yet, or no git. */
export async function openRepository(folder: string): Promise<Repository | null> {
  const lines = (await gitOrNull(folder, REPOSITORY))?.split('\n');
  if (!lines?.[0]) return null;
  return { folder: realpathSync(lines[0]), shallow: lines[1] === 'true' };
}

/**
 * Why a folder that lies in a repository has no history for us, with what to do about it; null where it has one, lies
 * in none, or nothing was committed yet.
 */
export async function historyTrouble(folder: string): Promise<{ message: string; remedy: string } | null> {
  if (!isBelowGit(folder)) return null;
  try {
    await run(folder, REPOSITORY);
    return null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { message: 'git is not installed here', remedy: 'install it' };
    const said = stderrOf(error);
    if (!/dubious ownership/.test(said)) return null;
    const message = 'git does not trust this folder, which belongs to someone else';
    return { message, remedy: 'allow it with `git config --global --add safe.directory <folder>`' };
  }
}

function isBelowGit(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Path of a file in a repository, with `/`, empty for the repository's own folder; null where it lies outside. */
export function pathInRepository(repository: Pick<Repository, 'folder'>, file: string): string | null {
  const path = relative(repository.folder, realpathOf(file));
  return path === '..' || path.startsWith(`..${sep}`) ? null : path.replaceAll(sep, '/');
}

/** What git prints; null where it fails, as for a name that it does not know, and where there is no git. */
export async function gitOrNull(folder: string, words: readonly string[]): Promise<string | null> {
  try {
    return await run(folder, words);
  } catch (error) {
    const failed = error instanceof Error && 'code' in error && typeof error.code === 'number';
    if (failed || errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** What git prints. Throws InputError where it fails. */
export async function git(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    return await run(folder, words, environment);
  } catch (error) {
    throw gitFault(words, stderrOf(error));
  }
}

async function run(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await execute('git', [...quiet, ...words], {
    cwd: folder,
    maxBuffer: MOST_BYTES,
    env: gitEnvironment(environment),
  });
  return stdout.replace(/\n$/, '');
}

function stderrOf(error: unknown): string {
  return error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
}

/** What git itself says of a repository that it cannot read, such as a damaged one. */
export function gitFault(words: readonly string[], said: string): InputError {
  const [line = ''] = said.split('\n').filter((one) => one.trim() !== '');
  const message = line.replace(/^(?:fatal|error): /, '') || 'it failed';
  return new InputError({
    path: `git ${words[0]}`,
    message,
    remedy: 'mend the repository; `git fsck` looks for damage',
  });
}

/** What git prints, cut at each NUL, while it is printed. Throws InputError where git fails. */
export async function* gitFields(folder: string, words: readonly string[]): AsyncGenerator<string> {
  const child = spawn('git', [...quiet, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: gitEnvironment(),
  });
  const closed = once(child, 'close');
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of child.stdout) {
    const fields = (rest + decoder.decode(chunk, { stream: true })).split('\0');
    rest = fields.pop() ?? '';
    yield* fields;
  }
  if (rest !== '') yield rest;
  const [code] = await closed;
  if (code !== 0) throw gitFault(words, said);
}

/** The bytes of several blobs, by their ids; those that are not there are left out. */
export async function readBlobs(
  repository: Repository,
  ids: readonly string[],
): Promise<Map<string, Buffer>> {
  const child = spawn('git', [...quiet, 'cat-file', '--batch'], {
    cwd: repository.folder,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: gitEnvironment(),
  });
  child.stdin.on('error', () => {});
  child.stdin.end(ids.map((id) => `${id}\n`).join(''));
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  return blobsIn(Buffer.concat(chunks));
}

/** `<id> blob <size>`, a line feed, the bytes and a line feed, again and again (git-cat-file, "Batch output"). */
function blobsIn(output: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf(0x0a, at);
    const [id = '', kind, size = '0'] = output.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (kind !== 'blob') continue;
    blobs.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

/** Paths as they are, no pager, and nothing that a user's configuration would change in what is read here. */
const quiet = [
  '--no-pager',
  '--no-optional-locks',
  ...[
    'core.quotePath=false',
    'log.showSignature=false',
    'log.showRoot=true',
    'diff.relative=false',
    'i18n.logOutputEncoding=UTF-8',
  ].flatMap((setting) => ['-c', setting]),
];
/** For commands that show what differs: no user's order of files. */
export const plainDiff = ['-M', '-O/dev/null'];
const plainWords = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };

/**
 * Which repository is meant follows from the folder alone: git sets these for its hooks, and there they name the
 * repository that is committed to, by paths relative to it.
 */
const ELSEWHERE = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
];

/** The environment that git is to run in. */
export function gitEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name));
  return { ...Object.fromEntries(own), ...plainWords, ...more };
}

function realpathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
