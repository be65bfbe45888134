import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import { type EntryFile, indexesIn, makeCacheFolder, markUsed, removeFile } from '../cache/folder.js';
import type { CacheLocation } from '../cache/location.js';
import { errorCode, isSystemError } from '../files.js';
import { discard, removeOnInterrupt, sweep, temporaryBeside } from '../writing/temporary.js';
import { isDatabaseFault, type OpenDatabase, openDatabase, rowsOf } from './database.js';
import type { WorkInIndex } from './numbers.js';
import { form } from './tables.js';
import { IndexWriter } from './writer.js';

/** What is in an index: its works in their order. */
export interface IndexContent {
  readonly works: readonly WorkInIndex[];
}

/** The file of an index, in the folder of a cache. What is broken or of another form is as good as not there. */
export class IndexFile {
  readonly #location: CacheLocation;
  readonly #path: string;

  /** `asked` stands for the project and how its works are found and read. */
  constructor(location: CacheLocation, asked: string) {
    this.#location = location;
    this.#path = join(location.folder, `${sha256(asked)}.index`);
  }

  get shown(): string {
    return this.#location.shown;
  }

  /** Opens what is there; null where nothing of use is. */
  async open(): Promise<(OpenDatabase & IndexContent) | null> {
    if (!existsSync(this.#path)) return null;
    const open = await openDatabase(this.#path, 'read').catch(orNothing);
    if (open === null) return null;
    try {
      const { database } = open;
      database.exec('PRAGMA cache_size=-64000');
      const [found] = rowsOf<{ value: string }>(database, "SELECT value FROM setting WHERE name = 'form'");
      if (found?.value === form) {
        markUsed(this.#path);
        const works = rowsOf<Row>(database, 'SELECT id, name, stamp, hash, beads FROM work ORDER BY id');
        return { ...open, works };
      }
    } catch (error) {
      if (!isDatabaseFault(error)) {
        open.close();
        throw error;
      }
    }
    open.close();
    return null;
  }

  /**
   * Makes the index anew, or a changed copy of it, beside it; it takes its place when it is whole.
   *
   * @throws InputError where it cannot be written, and an error of SQLite where a copy cannot be changed: what was copied
   * is broken, or another run has changed it meanwhile
   */
  async write(isChange: boolean, fill: (writer: IndexWriter) => Promise<void>): Promise<void> {
    const temporary = temporaryBeside(this.#path);
    const forget = removeOnInterrupt(temporary);
    try {
      makeCacheFolder(this.#location.folder);
      if (isChange) copyFileSync(this.#path, temporary);
      const open = await openDatabase(temporary, 'write');
      try {
        const writer = new IndexWriter(open.database);
        if (!isChange) writer.begin({ form });
        await fill(writer);
        writer.finish();
      } finally {
        open.close();
      }
      renameSync(temporary, this.#path);
    } catch (error) {
      throw isChange && isDatabaseFault(error) ? error : this.#fault(error);
    } finally {
      discard(temporary);
      forget();
    }
  }

  /**
   * Removes other indexes, those first that have not been of use for longest, until all are within a limit.
   *
   * @returns how large this one is, where it alone is larger
   */
  keepWithin(limit: number): number | null {
    sweep(this.#location.folder);
    const all = indexesIn(this.#location.folder);
    const own = all.find(({ path }) => path === this.#path);
    let bytes = all.reduce((sum, each) => sum + each.bytes, 0);
    for (const each of all.filter((one) => one !== own).sort(byUse)) {
      if (bytes <= limit) break;
      if (removeFile(each.path)) bytes -= each.bytes;
    }
    return own !== undefined && own.bytes > limit ? own.bytes : null;
  }

  /** Removes the index. */
  remove(): void {
    removeFile(this.#path);
  }

  #fault(error: unknown): unknown {
    if (!isDatabaseFault(error) && !isSystemError(error)) return error;
    const reason = isDatabaseFault(error) ? error.message : errorCode(error);
    return new InputError({
      path: this.#location.shown,
      message: `the index could not be written (${reason})`,
      remedy: 'make room there, or name another folder with --cache-location',
    });
  }
}

type Row = { id: number; name: string; stamp: string; hash: string; beads: number };

function byUse(one: EntryFile, other: EntryFile): number {
  return one.used - other.used;
}

function orNothing(error: unknown): null {
  if (isDatabaseFault(error)) return null;
  throw error;
}
