import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from './files.js';

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

/** The repository that a folder lies in; null where there is none, no commit yet, or no git. */
export async function openRepository(folder: string): Promise<Repository | null> {
  const asked = ['rev-parse', '--show-toplevel', '--is-shallow-repository', 'HEAD'];
  const lines = (await gitOrNull(folder, asked))?.split('\n');
  if (!lines?.[0]) return null;
  return { folder: realpathSync(lines[0]), shallow: lines[1] === 'true' };
}

/** Path of a file in a repository, with `/`, empty for the repository's own folder; null where it lies outside. */
export function pathInRepository(repository: Pick<Repository, 'folder'>, file: string): string | null {
  const path = relative(repository.folder, realpathOf(file));
  return path === '..' || path.startsWith(`..${sep}`) ? null : path.replaceAll(sep, '/');
}

/** What git prints; null where it fails, as for a name that it does not know, and where there is no git. */
export async function gitOrNull(folder: string, words: readonly string[]): Promise<string | null> {
  try {
    return await git(folder, words);
  } catch (error) {
    const failed = error instanceof Error && 'code' in error && typeof error.code === 'number';
    if (failed || errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** What git prints. Throws where it fails. */
export async function git(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await execute('git', [...quiet, ...words], {
    cwd: folder,
    maxBuffer: MOST_BYTES,
    env: { ...process.env, ...plainWords, ...environment },
  });
  return stdout.replace(/\n$/, '');
}

/** What git prints, cut at each NUL, while it is printed. Throws where git fails. */
export async function* gitFields(folder: string, words: readonly string[]): AsyncGenerator<string> {
  const child = spawn('git', [...quiet, ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...plainWords },
  });
  const closed = once(child, 'close');
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of child.stdout) {
    const fields = (rest + decoder.decode(chunk, { stream: true })).split('\0');
    rest = fields.pop() ?? '';
    yield* fields;
  }
  if (rest !== '') yield rest;
  const [code] = await closed;
  if (code !== 0) throw new Error(`git ${words[0]} failed with ${code}`);
}

/** The bytes of several blobs, by their ids; those that are not there are left out. */
export async function readBlobs(
  repository: Repository,
  ids: readonly string[],
): Promise<Map<string, Buffer>> {
  const child = spawn('git', [...quiet, 'cat-file', '--batch'], {
    cwd: repository.folder,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...plainWords },
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

/** Paths as they are, no pager, and nothing that a user's configuration would add. */
const quiet = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
];
const plainWords = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };

function realpathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
