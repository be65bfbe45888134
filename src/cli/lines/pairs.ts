import { resolve } from 'node:path';
import { canonicalTag, isLanguageName } from '../../locale/index.js';
import { languageInName } from '../../project/conventions.js';
import { readBytes } from '../../project/files.js';
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

/** Reads a text of one sentence a line. Empty lines count; a line feed at the end opens no further line. */
export function readLineFile(cwd: string, path: string): LineFile {
  const source = decodeSource(path, readBytes(resolve(cwd, path), path));
  const { text, lineStarts } = source;
  const lines = Array.from(lineStarts, (start, index) =>
    text.slice(start, lineStarts[index + 1] ?? text.length).replace(/[\r\n]+$/, ''),
  );
  if (lines.at(-1) === '') lines.pop();
  return { source, lines };
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

/** The rows of a batch file: source, target and output, with tabs between them; paths are relative to the working folder. */
export function pairsFromBatch(cwd: string, path: string): LineFiles[] {
  const { source, lines } = readLineFile(cwd, path);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [from, to, output, ...more] = line.split('\t');
    if (!from || !to || !output || more.length > 0) {
      const place = { line: index + 1, column: 1, offset: source.lineStarts[index] ?? 0 };
      const message = 'a row is source, target and output file with tabs between them';
      throw new InputError({ path, place, message, remedy: 'mend the row' });
    }
    return [{ source: readLineFile(cwd, from), target: readLineFile(cwd, to), output }];
  });
}

/** The two languages: as asked, else as the names of the first pair say. */
export function languagesOf(
  asked: readonly string[] | undefined,
  pairs: readonly LineFiles[],
): [string, string] {
  const [first] = pairs;
  const named = [first?.source, first?.target].map(
    (file) => languageInName(file?.source.path ?? '') ?? 'und',
  );
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

function checked(tag: string): string {
  const canonical = tag === 'und' || isLanguageName(tag) ? canonicalTag(tag) : null;
  if (canonical !== null) return canonical;
  const message = `"${tag}" is no language tag`;
  throw new InputError({ path: '--languages', message, remedy: 'write a BCP 47 tag such as fr or zh-Hans' });
}
