import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database, SQLiteValue } from 'node-sqlite3-wasm';
import { discard, removeOnInterrupt } from '../writing/temporary.js';

export type { Database, SQLiteValue } from 'node-sqlite3-wasm';

/** A file of SQLite that is open. */
export interface OpenDatabase {
  readonly database: Database;
  /** Closes it; its statements are of no use any more. */
  readonly close: () => void;
}

/**
 * Opens a file of SQLite. The library locks a file by a folder beside it, which stays where a process is killed, and keeps
 * two readers from one another; a file of ours is written by one process alone, under a name that no other knows, and never
 * again. So it is opened under another name, where no lock is in anybody's way.
 *
 * @throws an error of SQLite where it cannot be opened
 */
export async function openDatabase(file: string, mode: 'read' | 'write'): Promise<OpenDatabase> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-'));
  const forget = removeOnInterrupt(folder);
  const leave = () => {
    discard(folder);
    forget();
  };
  try {
    const database = new sqlite.Database(otherName(file, folder), { readOnly: mode === 'read' });
    const close = () => {
      try {
        if (database.isOpen) database.close();
      } finally {
        leave();
      }
    };
    return { database, close };
  } catch (error) {
    leave();
    throw error;
  }
}

function otherName(file: string, folder: string): string {
  const name = join(folder, 'index');
  try {
    symlinkSync(file, name);
    return name;
  } catch {
    // Some systems let only administrators make links.
    return file;
  }
}

/** Whether SQLite says that something is wrong, be it the file or what it was asked. */
export function isDatabaseFault(error: unknown): error is Error {
  return error instanceof Error && error.name === 'SQLite3Error';
}

/** The rows of a query, each as a record by the names of its columns. */
export function rowsOf<Row extends Record<string, SQLiteValue>>(
  database: Database,
  sql: string,
  values: readonly SQLiteValue[] = [],
): Row[] {
  return database.all(sql, [...values]) as Row[];
}

/** The rows of a query one by one; it is let go of when the last was taken, or no more are wanted. */
export function* eachRow<Row extends Record<string, SQLiteValue>>(
  database: Database,
  sql: string,
  values: readonly SQLiteValue[] = [],
): Generator<Row> {
  const statement = database.prepare(sql);
  try {
    yield* statement.iterate([...values]) as IterableIterator<Row>;
  } finally {
    if (!statement.isFinalized) statement.finalize();
  }
}
