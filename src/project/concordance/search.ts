import type { Span } from '../../text/span.js';
import { type Database, eachRow, rowsOf, type SQLiteValue } from './database.js';
import { type ConcordanceQuery, findWanted, fitsBeside, wordExpression } from './query.js';

/** What a version has in a bead. */
export interface FoundCell {
  readonly version: number;
  readonly language: string;
  readonly path: string;
  readonly state: string;
  readonly address: string;
  /** From 1. */
  readonly line: number;
  readonly score: number | null;
  readonly text: string;
}

/** A bead in which what was looked for stands, in one or several of its versions. */
export interface FoundBead {
  readonly work: string;
  /** As exports name it. */
  readonly row: string;
  readonly unit: string;
  readonly address: string;
  readonly cells: readonly FoundCell[];
  /** By index of `cells`, where the key word stands; empty where it does not, or is not looked for. */
  readonly places: readonly (readonly Span[])[];
}

const all = [[0, Number.MAX_SAFE_INTEGER]] as const;

/** In how many beads what is looked for stands; null where only a look at all texts says it. */
export function countBeads(database: Database, query: ConcordanceQuery): number | null {
  if (query.wanted.kind === 'pattern') return null;
  let count = 0;
  for (const { sql, values } of selections(query, 'count(*) AS count'))
    count += rowsOf<{ count: number }>(database, sql, values)[0]?.count ?? 0;
  return count;
}

/** The beads in which it stands, in the order of the works. Throws an error of SQLite where the index is broken. */
export function* foundBeads(database: Database, query: ConcordanceQuery): Generator<FoundBead> {
  for (const bead of query.wanted.kind === 'words' ? byWords(database, query) : byPattern(database, query)) {
    const found = beadOf(database, bead, query);
    if (found.places.some(({ length }) => length > 0)) yield found;
  }
}

function* byWords(database: Database, query: ConcordanceQuery): Generator<number> {
  for (const { sql, values } of selections(query, 'word.rowid AS id', ' ORDER BY word.rowid'))
    for (const { id } of eachRow<{ id: number }>(database, sql, values)) yield id;
}

/** Of queries for words, one for each stretch of beads that is looked through. */
function* selections(
  query: ConcordanceQuery,
  what: string,
  order = '',
): Generator<{ sql: string; values: SQLiteValue[] }> {
  if (query.wanted.kind === 'pattern') return;
  const expression = wordExpression(query.wanted.words, query);
  if (expression === '') return;
  for (const range of rangesOf(query)) {
    const [join, condition, values] = inPart(query, 'word.rowid');
    const sql = `SELECT ${what} FROM word${join} WHERE word MATCH ? AND word.rowid BETWEEN ? AND ?${condition}${order}`;
    yield { sql, values: [expression, ...range, ...values] };
  }
}

function* byPattern(database: Database, query: ConcordanceQuery): Generator<number> {
  const marks = query.languages.map(() => '?').join(', ');
  let last = -1;
  for (const range of rangesOf(query)) {
    const [join, condition, values] = inPart(query, 'cell.bead');
    const sql = `SELECT cell.bead AS id, cell.text AS text FROM cell${join} WHERE cell.bead BETWEEN ? AND ? AND cell.language IN (${marks})${condition} ORDER BY cell.bead, cell.version`;
    for (const { id, text } of eachRow<{ id: number; text: string }>(database, sql, [
      ...range,
      ...query.languages,
      ...values,
    ])) {
      if (id === last || findWanted(text, query.wanted).length === 0) continue;
      last = id;
      yield id;
    }
  }
}

function rangesOf({ works }: ConcordanceQuery): readonly (readonly [number, number])[] {
  return works?.map(({ id, beads }) => [id, id + beads - 1] as const) ?? all;
}

/** What is added to a query that looks in one part only: a table, a condition, and values for it. */
function inPart({ part }: ConcordanceQuery, id: string): [join: string, condition: string, SQLiteValue[]] {
  if (part === undefined) return ['', '', []];
  const isIn = (table: string) => `(${table}.address = ? OR substr(${table}.address, 1, ?) = ?)`;
  const inVersion = `EXISTS (SELECT 1 FROM cell AS own WHERE own.bead = bead.id AND ${isIn('own')})`;
  const values = [part, part.length + 1, `${part}.`];
  return [` JOIN bead ON bead.id = ${id}`, ` AND (${isIn('bead')} OR ${inVersion})`, [...values, ...values]];
}

const beadQuery = `SELECT work.name AS work, bead.row AS row, bead.unit AS unit, bead.address AS address
  FROM bead JOIN work ON work.id = bead.work WHERE bead.id = ?`;
const cellQuery = `SELECT cell.version AS version, cell.language AS language, version.path AS path, cell.state AS state,
  cell.address AS address, cell.line AS line, cell.score AS score, cell.text AS text
  FROM bead JOIN cell ON cell.bead = bead.id JOIN version ON version.work = bead.work AND version.number = cell.version
  WHERE bead.id = ? ORDER BY cell.version`;

function beadOf(database: Database, id: number, query: ConcordanceQuery): FoundBead {
  type Bead = { work: string; row: string; unit: string; address: string };
  const [bead] = rowsOf<Bead>(database, beadQuery, [id]);
  const cells = rowsOf<{ [Key in keyof FoundCell]: FoundCell[Key] }>(database, cellQuery, [id]).filter(
    ({ language }) => query.beside.includes(language) || query.languages.includes(language),
  );
  const places = cells.map((cell) => {
    if (!query.languages.includes(cell.language)) return [];
    const others = cells.filter(
      ({ language }) => language !== cell.language && query.beside.includes(language),
    );
    const texts = others.map(({ text }) => text);
    return fitsBeside(texts, query) ? findWanted(cell.text, query.wanted) : [];
  });
  return { ...bead!, cells, places };
}
