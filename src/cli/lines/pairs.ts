import { resolve } from 'node:path';
import { canonicalTag } from '../../locale/index.js';
import { readBytes } from '../../project/files.js';
import { languageInName } from '../../project/works/conventions.js';
import { decodeSource } from '../../text/decode.js';
import { InputError } from '../../text/errors.js';
import type { Source } from '../../text/source.js';

/** A text of one sentence a line. */
export interface LineFile {
  readonly source: Source;
  readonly lines: readonly string[];
}

/** A text, its translation, and where the result goes; null for standard output. */
export interface LineFiles {
  readonly source: LineFile;
  readonly target: LineFile;
  readonly output: string | null;
}

/** What a text of this many sentences needs, some 20 kB for each, is what most machines have. */
const mostLines = 200_000;

/** Reads a text of one sentence a line. Empty lines count; a line feed at the end opens no further line. */
export function readLineFile(cwd: string, path: string): LineFile {
  const source = decodeSource(path, readBytes(resolve(cwd, path), path));
  const { text, lineStarts } = source;
  const lines = Array.from(lineStarts, (start, index) =>
    text.slice(start, lineStarts[index + 1] ?? text.length).replace(/[\r\n]+$/, ''),
  );
  if (lines.at(-1) === '') lines.pop();
  if (lines.length <= mostLines) return { source, lines };
  const message = `${lines.length} lines are more than ${mostLines}, which is all that is aligned at once`;
  throw new InputError({ path, message, remedy: 'part both texts where a chapter begins, and use --batch' });
}

/** The two files that are given by name. */
export function pairFromWords(cwd: string, words: readonly string[]): LineFiles {
  const [source, target, ...more] = words;
  if (source === undefined || target === undefined || more.length > 0) {
    const message = `two files are wanted, not ${words.length}`;
    throw new InputError({ path: '--lines', message, remedy: 'give the source, then its translation' });
  }
  return { source: readLineFile(cwd, source), target: readLineFile(cwd, target), output: null };
}

/** A row of a batch file: paths as they are given. */
export interface BatchRow {
  readonly from: string;
  readonly to: string;
  readonly output: string;
}

/**
 * The rows of a batch file: source, target and output, with tabs between them; paths are relative to the working folder.
 *
 * @throws InputError for a row that is none, and where an output would overwrite another or a file that is read.
 */
export function batchRows(cwd: string, path: string): BatchRow[] {
  const { source, lines } = readLineFile(cwd, path);
  const placeOf = (index: number) => ({ line: index + 1, column: 1, offset: source.lineStarts[index] ?? 0 });
  const rows = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [from, to, output, ...more] = line.split('\t');
    if (from && to && output && more.length === 0) return [{ from, to, output, place: placeOf(index) }];
    const message = 'a row is source, target and output file with tabs between them';
    throw new InputError({ path, place: placeOf(index), message, remedy: 'mend the row' });
  });
  const taken = new Set(
    [path, ...rows.flatMap(({ from, to }) => [from, to])].map((file) => resolve(cwd, file)),
  );
  for (const { output, place } of rows) {
    if (taken.has(resolve(cwd, output))) {
      const message = `${output} would be written over`;
      throw new InputError({ path, place, message, remedy: 'name a file that no other row reads or writes' });
    }
    taken.add(resolve(cwd, output));
  }
  return rows;
}

/** The texts of a row. Throws InputError where one cannot be read, or has too many lines. */
export function pairOfRow(cwd: string, { from, to, output }: BatchRow): LineFiles {
  return { source: readLineFile(cwd, from), target: readLineFile(cwd, to), output };
}

/** The two languages: as asked, else as the names of the first pair say. */
export function languagesOf(
  asked: readonly string[] | undefined,
  first: readonly [source: string, target: string] | undefined,
): [string, string] {
  const named = (first ?? ['', '']).map((path) => languageInName(path) ?? 'und');
  const [source, target, ...more] = asked ?? named;
  if (source === undefined || target === undefined || more.length > 0) {
    const message = `two languages are wanted, not ${asked?.length ?? 0}`;
    throw new InputError({
      path: '--languages',
      message,
      remedy: 'write the tags of source and target: de,fr',
    });
  }
  return [checked(source), checked(target)];
}

/** Language subtags of more letters are reserved; whether one of two or three is registered does not matter here. */
const languageSubtag = /^[a-z]{2,3}(?:[-_]|$)/i;

function checked(tag: string): string {
  const canonical = languageSubtag.test(tag) ? canonicalTag(tag) : null;
  if (canonical !== null) return canonical;
  const message = `"${tag}" is no language tag`;
  throw new InputError({ path: '--languages', message, remedy: 'write a BCP 47 tag such as fr or zh-Hans' });
}
