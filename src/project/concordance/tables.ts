import type { Database } from './database.js';

/** Changes whenever the tables do: an index of another form is made anew. */
export const form = '1';

/** The tables of an index, as docs/research.md tells them to those who ask by SQL. */
export const tables = `
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE work (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, stamp TEXT NOT NULL, hash TEXT NOT NULL, beads INTEGER NOT NULL
);
CREATE TABLE version (
  work INTEGER NOT NULL, number INTEGER NOT NULL, language TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL,
  PRIMARY KEY (work, number)
) WITHOUT ROWID;
CREATE TABLE bead (
  id INTEGER PRIMARY KEY, work INTEGER NOT NULL, row TEXT NOT NULL, unit TEXT NOT NULL, address TEXT NOT NULL,
  kind TEXT NOT NULL
);
CREATE TABLE cell (
  bead INTEGER NOT NULL, version INTEGER NOT NULL, language TEXT NOT NULL, state TEXT NOT NULL, address TEXT NOT NULL,
  label TEXT, line INTEGER NOT NULL, last_line INTEGER NOT NULL, score REAL, text TEXT NOT NULL,
  PRIMARY KEY (bead, version)
) WITHOUT ROWID;
`;

/**
 * Makes the table of words: a row a bead, a column a language, of which it keeps no text. Its words are keys of ours with
 * spaces between them, so that its tokeniser has but to part them.
 */
export function makeWordTable(database: Database, languages: readonly string[]): void {
  database.exec('DROP TABLE IF EXISTS word');
  const columns = (languages.length === 0 ? ['und'] : languages).map(quoted).join(', ');
  database.exec(
    `CREATE VIRTUAL TABLE word USING fts5(${columns}, content='', contentless_delete=1, tokenize='ascii')`,
  );
}

/** The languages that have a column in the table of words. */
export function wordLanguages(database: Database): string[] {
  return database.all('SELECT name FROM pragma_table_info(?)', ['word']).map(({ name }) => String(name));
}

/** A name as SQL and as a query of the table of words have it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
