import { resolve } from 'node:path';
import { alignLines } from '../../align/beads/align.js';
import { readVectors } from '../../align/beads/vectors/npy.js';
import { vectorSimilarity } from '../../align/beads/vectors/vectors.js';
import type { ModelOptions } from '../../align/words/model.js';
import { readBytes } from '../../project/files.js';
import { readGlossaries, termPairs } from '../../project/guidance/glossary.js';
import { lexiconsBetween, readLexicons } from '../../project/guidance/lexicons.js';
import { writeWhole } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { beadText, type LineForm } from './forms.js';
import { batchRows, type LineFiles, languagesOf, pairFromWords, pairOfRow } from './pairs.js';

/** What `align --lines`, `align --batch` and `learn` may be told. */
export interface LineOptions {
  readonly languages?: readonly string[];
  readonly batch?: string;
  readonly vectors?: string;
  readonly lexicon?: string | undefined;
  readonly glossary?: readonly string[] | undefined;
}

/** Aligns texts of one sentence a line; over a batch one lexicon is learnt. */
export async function alignLineFiles(
  context: Context,
  words: readonly string[],
  options: LineOptions,
  form: LineForm,
): Promise<number> {
  const { pairs, model } = await linesToAlign(context.cwd, words, options);
  const similarity = similarityFrom(context.cwd, options.vectors, pairs);
  const texts = pairs.map(({ source, target }) => ({
    source: source.lines,
    target: target.lines,
    similarity,
  }));
  const aligned = alignLines(texts, model);
  for (const [index, files] of pairs.entries()) {
    const text = beadText(form, files, aligned[index]?.beads ?? [], model.languages);
    if (files.output === null) await context.print(text);
    else writeWhole(resolve(context.cwd, files.output), text, files.output);
  }
  return EXIT.clean;
}

/** The texts that words and options name, and what is known beforehand of their languages. */
export async function linesToAlign(
  cwd: string,
  words: readonly string[],
  { batch, languages, lexicon, glossary = [] }: LineOptions,
): Promise<{ pairs: readonly LineFiles[]; model: ModelOptions }> {
  if (batch !== undefined && words.length > 0) {
    const message = 'files are named both here and in the batch file';
    throw new InputError({ path: '--batch', message, remedy: 'give one or the other' });
  }
  const pairs =
    batch === undefined
      ? [pairFromWords(cwd, words)]
      : batchRows(cwd, batch).map((row) => pairOfRow(cwd, row));
  const [first] = pairs;
  const tags = languagesOf(languages, first && [first.source.source.path, first.target.source.path]);
  return { pairs, model: await modelFor(cwd, tags, { lexicon, glossary }) };
}

/** What is known of two languages before any text is read. */
export async function modelFor(
  cwd: string,
  languages: readonly [string, string],
  { lexicon, glossary = [] }: Pick<LineOptions, 'lexicon' | 'glossary'>,
): Promise<ModelOptions> {
  const terms = await readGlossaries(glossary, cwd, (file) => file);
  return {
    languages,
    learnt: await lexiconFrom(cwd, lexicon, languages),
    glossary: termPairs(terms, ...languages),
  };
}

async function lexiconFrom(cwd: string, path: string | undefined, languages: readonly [string, string]) {
  if (path === undefined) return undefined;
  const lexicons = await readLexicons([path], cwd, (file) => file);
  const fitting = lexiconsBetween(lexicons, ...languages);
  if (fitting !== undefined) return fitting;
  const said = lexicons.map((lexicon) => lexicon.languages.join(' and ')).join(', ');
  const message = `this lexicon is of ${said}, not of ${languages.join(' and ')}`;
  throw new InputError({ path, message, remedy: 'give one of these languages' });
}

function similarityFrom(cwd: string, path: string | undefined, pairs: readonly LineFiles[]) {
  const [first, ...more] = pairs;
  if (path === undefined || !first) return undefined;
  if (more.length > 0) {
    const message = 'vectors are of one pair of files, not of a batch';
    throw new InputError({ path: '--vectors', message, remedy: 'align the pairs one by one' });
  }
  const { source, target } = first;
  const rows = source.lines.length + target.lines.length;
  return vectorSimilarity(readVectors(readBytes(resolve(cwd, path), path), rows, path), source.lines.length);
}
