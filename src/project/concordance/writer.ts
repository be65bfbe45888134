import type { Row } from '../../format/types.js';
import { searchWords } from '../../text/search-words.js';
import { type Database, eachRow, rowsOf, type SQLiteValue } from './database.js';
import { makeWordTable, quoted, tables, wordLanguages } from './tables.js';

/** What an index keeps of a version beside its texts. */
export interface IndexedVersion {
  readonly language: string;
  readonly path: string;
  readonly sha256: string;
}

/** A work on its way into an index. */
export interface WorkToIndex {
  /** Its beads have the numbers from here on. */
  readonly id: number;
  readonly name: string;
  /** What its files look like from outside: size, time and the like; empty where that says nothing yet. */
  readonly stamp: string;
  /** Stands for all that its rows depend on. */
  readonly hash: string;
  readonly versions: readonly IndexedVersion[];
  readonly rows: Iterable<Row>;
}

/** Between the texts of two versions in one language: no phrase goes over it. */
const border = '\uffff';

/** SQLite's library ends a text at the first NUL; the offsets stay what they were. */
function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\ufffd');
}

/** Makes an index, or one that has other works: works go out and in, then `finish` makes their words to be found. */
export class IndexWriter {
  readonly #database: Database;
  readonly #added: (readonly [first: number, last: number])[] = [];

  constructor(database: Database) {
    this.#database = database;
    // The file has a name of its own until it is whole: nobody reads it meanwhile, and what is broken off is thrown away.
    database.exec('PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-32000');
    database.exec('BEGIN');
  }

  /** Makes the tables of an index that has nothing yet. */
  begin(settings: Readonly<Record<string, string>>): void {
    this.#database.exec(tables);
    for (const [name, value] of Object.entries(settings))
      this.#database.run('INSERT INTO setting VALUES (?, ?)', [name, value]);
    makeWordTable(this.#database, []);
  }

  /** Takes out a work with all its beads. */
  remove(id: number, beads: number): void {
    const range = [id, id + beads - 1];
    this.#database.run('DELETE FROM word WHERE rowid BETWEEN ? AND ?', range);
    this.#database.run('DELETE FROM cell WHERE bead BETWEEN ? AND ?', range);
    this.#database.run('DELETE FROM bead WHERE id BETWEEN ? AND ?', range);
    this.#database.run('DELETE FROM version WHERE work = ?', [id]);
    this.#database.run('DELETE FROM work WHERE id = ?', [id]);
  }

  /** Says what the files of a work look like now that they were found to be the same. */
  stamp(id: number, stamp: string): void {
    this.#database.run('UPDATE work SET stamp = ? WHERE id = ?', [stamp, id]);
  }

  add({ id, name, stamp, hash, versions, rows }: WorkToIndex): void {
    const bead = this.#database.prepare('INSERT INTO bead VALUES (?, ?, ?, ?, ?, ?)');
    const cell = this.#database.prepare('INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    let next = id;
    try {
      for (const row of rows) {
        bead.run([next, id, row.id, row.unit, row.address, row.kind]);
        for (const [number, each] of row.cells.entries()) {
          if (each === null) continue;
          const language = versions[number]!.language;
          const { state, address, label, lines, score, text } = each;
          cell.run([next, number, language, state, address, label, ...lines, score, storable(text)]);
        }
        next++;
      }
    } finally {
      bead.finalize();
      cell.finalize();
    }
    for (const [number, { language, path, sha256 }] of versions.entries())
      this.#database.run('INSERT INTO version VALUES (?, ?, ?, ?, ?)', [id, number, language, path, sha256]);
    this.#database.run('INSERT INTO work VALUES (?, ?, ?, ?, ?)', [id, name, stamp, hash, next - id]);
    if (next > id) this.#added.push([id, next - 1]);
  }

  /** Makes the words of what was added to be found: of all, where there is a language that has no column yet. */
  finish(): void {
    const languages = rowsOf<{ language: string }>(
      this.#database,
      'SELECT DISTINCT language FROM version ORDER BY language',
    ).map(({ language }) => language);
    const known = wordLanguages(this.#database);
    const isNew = languages.some((language) => !known.includes(language));
    if (isNew) makeWordTable(this.#database, languages);
    const columns = isNew ? languages : known;
    const ranges = isNew ? [[0, Number.MAX_SAFE_INTEGER] as const] : this.#added;
    for (const range of ranges) this.#addWords(columns, range);
    this.#database.exec('COMMIT');
  }

  #addWords(languages: readonly string[], range: readonly [first: number, last: number]): void {
    const places = new Map(languages.map((language, at) => [language, at]));
    const marks = languages.map(() => '?').join(', ');
    const insert = this.#database.prepare(
      `INSERT INTO word (rowid, ${languages.map(quoted).join(', ')}) VALUES (?, ${marks})`,
    );
    const put = (bead: number, keys: readonly string[]) => insert.run([bead, ...keys] as SQLiteValue[]);
    try {
      let [bead, keys] = [-1, languages.map(() => '')];
      const cells = 'SELECT bead, language, text FROM cell WHERE bead BETWEEN ? AND ? ORDER BY bead, version';
      type Cell = { bead: number; language: string; text: string };
      for (const cell of eachRow<Cell>(this.#database, cells, range)) {
        if (cell.bead !== bead && bead >= 0) put(bead, keys);
        if (cell.bead !== bead) [bead, keys] = [cell.bead, languages.map(() => '')];
        const place = places.get(cell.language)!;
        const own = searchWords(cell.text)
          .map(({ key }) => key)
          .join(' ');
        keys[place] = keys[place] === '' ? own : `${keys[place]} ${border} ${own}`;
      }
      if (bead >= 0) put(bead, keys);
    } finally {
      insert.finalize();
    }
  }
}
