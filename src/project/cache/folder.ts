import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  type Stats,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import { fileFault, isSystemError } from '../files.js';
import { sweep } from '../writing/temporary.js';
import { replaceFile } from './replace-file.js';

/*
 * The folder of a cache: entries named by their keys, and two signs. By the first (https://bford.info/cachedir/) backups
 * leave it out and a cache is told from any other folder; by the second git does.
 */

/** What makes a folder a cache. */
export const SIGNS: readonly (readonly [name: string, text: string])[] = [
  [
    'CACHEDIR.TAG',
    'Signature: 8a477f597d28d172789f06886806bc55\n# This folder is a cache of hexapla; it may be removed at any time.\n',
  ],
  ['.gitignore', '*\n'],
];

/** A file of a cache with its size and the time, in milliseconds, when it was last of use. */
export interface EntryFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly used: number;
}

/** What the key of a version begins with; any other is the key of a work. */
export const VERSION = 'version ';

/** The name of the file for a key. */
export function entryName(key: string): string {
  return `${sha256(key)}.${key.startsWith(VERSION) ? 'version' : 'entry'}`;
}

const ENTRY = /^[0-9a-f]{64}\.(?:entry|version)$/;

/** What is kept to look for words in: it is no entry, and has a limit of its own. */
const INDEX = /^[0-9a-f]{64}\.index$/;

/** Whether a file is the entry of a whole work. */
export function isWork({ name }: Pick<EntryFile, 'name'>): boolean {
  return name.endsWith('.entry');
}

/** Whether a file is an index. */
export function isIndex({ name }: Pick<EntryFile, 'name'>): boolean {
  return INDEX.test(name);
}

/**
 * Throws InputError for a folder that holds other things and is no cache: nothing is written there, and nothing removed.
 * One that is not there, or is empty, may become a cache.
 */
export function refuseOthers(folder: string, shown: string): void {
  const names = namesIn(folder, shown);
  if (names.length === 0 || isCache(folder)) return;
  const message = 'this folder is no cache and holds other files';
  throw new InputError({ path: shown, message, remedy: 'give a new folder with --cache-location' });
}

/** Whether a folder has the sign of a cache of ours. */
function isCache(folder: string): boolean {
  const [name, text] = SIGNS[0]!;
  return hasText(join(folder, name), text);
}

function hasText(path: string, text: string): boolean {
  try {
    return lstatSync(path).isFile() && readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}

/** The entries that lie in a folder, as far as they may be looked at. */
export function entriesIn(folder: string): EntryFile[] {
  return filesIn(folder, ENTRY);
}

/** The indexes that lie in it. */
export function indexesIn(folder: string): EntryFile[] {
  return filesIn(folder, INDEX);
}

function filesIn(folder: string, pattern: RegExp): EntryFile[] {
  return quietNames(folder).flatMap((name) => {
    const path = join(folder, name);
    const status = pattern.test(name) ? statusOf(path) : undefined;
    return status?.isFile() ? [{ name, path, bytes: status.size, used: status.mtimeMs }] : [];
  });
}

/** Makes a folder a cache, where it is none yet. Throws an error of the system where it cannot be made. */
export function makeCacheFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of SIGNS) replaceFile(join(folder, name), [Buffer.from(text)]);
}

/** Removes all that a cache wrote, and the folder where nothing else is in it. Gives what was removed. */
export function emptyCache(folder: string): readonly EntryFile[] {
  if (!isCache(folder)) return [];
  const entries = [...entriesIn(folder), ...indexesIn(folder)].filter(({ path }) => removeFile(path));
  sweep(folder);
  for (const [name, text] of SIGNS.toReversed()) {
    if (hasText(join(folder, name), text)) removeFile(join(folder, name));
  }
  try {
    rmdirSync(folder);
  } catch {
    // Something else is in it, or another run has just written there.
  }
  return entries;
}

/** Says that a file is of use now; where that cannot be said it falls out sooner, and that is all. */
export function markUsed(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Removes a file; false where it is gone, or may not be removed. */
export function removeFile(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function namesIn(folder: string, shown: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw fileFault(error, shown);
  }
}

function quietNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
