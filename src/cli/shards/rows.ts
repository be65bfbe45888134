import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { alignLines, countText } from '../../align/beads/align.js';
import { WordCounts } from '../../align/words/counts.js';
import type { ModelOptions } from '../../align/words/model.js';
import { fileFault, readBytes } from '../../project/files.js';
import { dealtOutBySize, type Shard } from '../../project/works/shards.js';
import { writeWhole } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import type { Context } from '../context.js';
import { beadText, LINE_FORMS, type LineForm } from '../lines/forms.js';
import { type BatchRow, batchRows, languagesOf, pairOfRow } from '../lines/pairs.js';
import { type LineOptions, modelFor } from '../lines/run.js';
import { EXIT } from '../process/exit-codes.js';
import { askedOptions } from './asked.js';
import { hashOfList } from './dealing.js';
import { manifestHead, manifestName, readManifest, type ShardManifest, writeManifest } from './manifest.js';

/** What may be asked of rows of a batch file that are dealt out. */
export interface BatchOptions extends LineOptions {
  readonly format?: string;
  readonly out?: string;
}

/**
 * Does one part of the rows of a batch file, each row by itself, so that it comes out alike in whichever part it is: `align`
 * writes the row's output, `learn` counts, for `join` to add up.
 *
 * @throws InputError where there is no batch file, or a row cannot be read
 */
export async function runRows(
  context: Context,
  command: string,
  words: readonly string[],
  options: BatchOptions,
  shard: Shard,
  parts: string,
): Promise<number> {
  const rows = rowsAsked(context.cwd, words, options);
  const own = ownRows(context.cwd, rows, shard);
  const name = manifestName(shard);
  const asked = {
    ...manifestHead(shard, command, words),
    options: withFiles(context.cwd, options),
    all: hashOfList(rows.map(idOf)),
    works: own.map((row) => ({
      id: row.output,
      files: [row.from, row.to].map((path) => fileIn(context.cwd, path)),
    })),
  };
  const said = `part ${shard.number} of ${shard.of}, ${own.length} of ${rows.length} rows`;
  const before = readManifest(resolve(context.cwd, parts), parts, name);
  if (before !== null && isThere(context.cwd, before, asked)) {
    context.note(`${said}: there already`);
    return EXIT.clean;
  }
  const [first] = rows;
  const languages = languagesOf(options.languages, first && [first.from, first.to]);
  const model = await modelFor(context.cwd, languages, options);
  const made =
    command === 'learn'
      ? [await countRows(context, own, model, join(parts, countsName(name)))]
      : await alignRows(context, own, model, formOf(options));
  writeManifest(context, parts, { ...asked, made }, said);
  return EXIT.clean;
}

/** The rows that a command means. Throws InputError where it means others than those of a batch file. */
export function rowsAsked(
  cwd: string,
  words: readonly string[],
  { batch, ...options }: BatchOptions,
): BatchRow[] {
  const only = 'vectors' in options ? '--vectors' : words.length > 0 ? words[0]! : null;
  if (batch === undefined || only !== null) {
    const message = 'only the rows of a batch file are dealt out';
    throw new InputError({
      path: only ?? '--shard',
      message,
      remedy: 'name the file with --batch and no other texts',
    });
  }
  return batchRows(cwd, batch);
}

function ownRows(cwd: string, rows: readonly BatchRow[], shard: Shard): BatchRow[] {
  const sizes = rows.map(({ from, to }) => sizeIn(cwd, from) + sizeIn(cwd, to));
  const numbers = dealtOutBySize(rows.map(idOf), sizes, shard.of);
  return rows.filter((_, at) => numbers[at] === shard.number);
}

function sizeIn(cwd: string, path: string): number {
  try {
    return statSync(resolve(cwd, path)).size;
  } catch (error) {
    throw fileFault(error, path);
  }
}

/** A row goes by the name of its output, which no other has. */
export function idOf({ output }: BatchRow): { readonly id: string } {
  return { id: output };
}

/** The options with what is in the files that they name: a part that was made by another lexicon does not fit. */
function withFiles(cwd: string, options: BatchOptions): Record<string, unknown> {
  const named = [options.lexicon ?? [], options.glossary ?? []].flat();
  return { ...askedOptions(options), read: named.map((path) => fileIn(cwd, path)) };
}

function fileIn(cwd: string, path: string): { path: string; sha256: string } {
  return { path, sha256: sha256(readBytes(resolve(cwd, path), path)) };
}

/** Whether a part was asked the same of the same files, and what it made is as it made it. */
function isThere(cwd: string, { made = [], ...before }: ShardManifest, asked: object): boolean {
  if (!isDeepStrictEqual(before, JSON.parse(JSON.stringify(asked)))) return false;
  return made.every(({ path, sha256: was }) => {
    try {
      return sha256(readFileSync(resolve(cwd, path))) === was;
    } catch {
      return false;
    }
  });
}

function countsName(manifest: string): string {
  return manifest.replace(/\.json$/, '.counts.tsv');
}

async function countRows(context: Context, rows: readonly BatchRow[], model: ModelOptions, path: string) {
  const counts = new WordCounts(model.languages);
  for (const row of rows) {
    await breathe(context);
    const { source, target } = pairOfRow(context.cwd, row);
    countText({ source: source.lines, target: target.lines }, model, counts);
  }
  return written(context, path, counts.print());
}

async function alignRows(context: Context, rows: readonly BatchRow[], model: ModelOptions, form: LineForm) {
  const made: { path: string; sha256: string }[] = [];
  for (const row of rows) {
    await breathe(context);
    const files = pairOfRow(context.cwd, row);
    const texts = [{ source: files.source.lines, target: files.target.lines }];
    const [aligned] = alignLines(texts, model);
    const text = [...beadText(form, files, aligned?.beads ?? [], model.languages)].join('');
    made.push(written(context, row.output, text));
  }
  return made;
}

function written({ cwd }: Context, path: string, text: string): { path: string; sha256: string } {
  writeWhole(resolve(cwd, path), text, path);
  return { path, sha256: sha256(Buffer.from(text)) };
}

/** Between two rows an interrupt is heard of. */
async function breathe({ signal }: Context): Promise<void> {
  await new Promise((next) => setImmediate(next));
  signal.throwIfAborted();
}

function formOf({ format = 'beads' }: BatchOptions): LineForm {
  const form = LINE_FORMS.find((name) => name === format);
  if (form !== undefined) return form;
  const message = `"${format}" does not go with what is aligned`;
  throw new InputError({ path: '--format', message, remedy: `here it is ${LINE_FORMS.join(', ')}` });
}
