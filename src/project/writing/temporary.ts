import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../../text/hash.js';

/** Temporary files and folders that are in use at this moment; what is left of them is removed on interrupt. */
const pending = new Set<string>();

/** Has a temporary file or folder removed on interrupt, until the function that is returned is called. */
export function removeOnInterrupt(path: string): () => void {
  pending.add(path);
  return () => void pending.delete(path);
}

/** Whether an interrupt would leave something behind that has to be removed. */
export function hasPending(): boolean {
  return pending.size > 0;
}

/** Removes what an interrupted write left behind. */
export function removePending(): void {
  for (const file of pending) discard(file);
  pending.clear();
}

/** Removes a file or a folder if it is there; one that may not be removed is no further trouble. */
export function discard(file: string): void {
  try {
    rmSync(file, { force: true, recursive: true });
  } catch {
    // What made the write fail is what the user is told.
  }
}

/** Where numbers of processes mean the same: this machine and, in a container, its own count of them. */
const machine = sha256(`${hostname()} ${processNamespace()}`).slice(0, 8);

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** This process as temporary names say it. */
export const self = `${machine}-${process.pid}`;

/** A name beside a file under which it is written before it takes its place. It says which process writes it. */
export function temporaryBeside(file: string): string {
  return join(dirname(file), `.hexapla-${self}-${randomBytes(6).toString('hex')}.tmp`);
}

/** The place of the sign that a process puts up while it compares a file with what it read and replaces it. */
export function turnBeside(file: string): string {
  return join(dirname(file), `.hexapla-${sha256(file).slice(0, 12)}.turn`);
}

/** What another machine is still writing is younger than this many milliseconds. */
const ABANDONED = 600_000;

/** Removes what runs that were killed while they wrote into a folder have left in it. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name);
    const owner = ownerOf(name, path);
    if (owner !== null && isGone(owner, path)) discard(path);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The process that a temporary name or a sign belongs to; null for any other file. */
function ownerOf(name: string, path: string): string | null {
  const owner = /^\.hexapla-([0-9a-f]{8}-\d+)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
  if (owner !== undefined) return owner;
  return /^\.hexapla-[0-9a-f]{12}\.turn$/.test(name) ? holderOf(path) : null;
}

/** The process that a sign names; null where there is none. */
export function holderOf(turn: string): string | null {
  try {
    return readlinkSync(turn);
  } catch {
    return null;
  }
}

/** Whether the process that made a temporary file has ended: known on this machine, told by age on others. */
export function isGone(owner: string, path: string): boolean {
  const [where, number] = owner.split('-');
  if (where === machine && !isRunning(Number(number))) return true;
  const made = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return made < Date.now() - ABANDONED;
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // One of another user may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
