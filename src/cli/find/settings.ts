import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { IndexContent } from '../../project/concordance/index-file.js';
import type { WorkInIndex } from '../../project/concordance/numbers.js';
import type { ConcordanceQuery, KeyWord } from '../../project/concordance/query.js';
import { isInRange } from '../../project/reading/language-range.js';
import { InputError } from '../../text/errors.js';
import { type WantedWord, wantedWords } from '../../text/search-words.js';
import type { Context } from '../context.js';
import type { IndexOptions } from './open-index.js';

/** What `find` may be told. */
export interface FindOptions extends IndexOptions {
  readonly path?: readonly string[];
  readonly regex?: boolean;
  readonly caseSensitive?: boolean;
  readonly in?: readonly string[];
  readonly with?: string;
  readonly without?: string;
  readonly part?: string;
  readonly limit?: string;
  readonly sql?: string;
  readonly format: 'pretty' | 'json' | 'tsv';
}

/** What is looked for, whatever an index has. */
export type WantedTexts = Pick<ConcordanceQuery, 'wanted' | 'having' | 'lacking' | 'part'>;

/**
 * What words and options ask for.
 *
 * @throws InputError for words without a letter or digit, and a pattern that is none
 */
export function wantedTexts(words: readonly string[], options: FindOptions): WantedTexts {
  const { with: having, without: lacking, part } = options;
  return {
    wanted: keyWordOf(words.join(' '), options),
    ...(having === undefined ? {} : { having: wordsOf(having, '--with') }),
    ...(lacking === undefined ? {} : { lacking: wordsOf(lacking, '--without') }),
    ...(part === undefined ? {} : { part }),
  };
}

/** The same asked of an index. Throws InputError for languages that no work has. */
export function queryOf(
  texts: WantedTexts,
  options: FindOptions,
  languages: readonly string[],
  works: readonly WorkInIndex[] | null,
): ConcordanceQuery {
  const beside = languagesIn(options.languages, languages, '--languages');
  return { ...texts, languages: languagesIn(options.in, beside, '--in'), beside, works };
}

function keyWordOf(text: string, { regex, caseSensitive }: FindOptions): KeyWord {
  if (regex !== true) return { kind: 'words', words: wordsOf(text, text.trim() || 'find') };
  try {
    return { kind: 'pattern', pattern: new RegExp(text, caseSensitive === true ? 'gmu' : 'gimu') };
  } catch (error) {
    const message = `this is no regular expression (${error instanceof Error ? error.message : ''})`;
    const remedy = 'write it as JavaScript has it, with the flag u';
    throw new InputError({ path: text, message, remedy });
  }
}

function wordsOf(text: string, place: string): WantedWord[] {
  const words = wantedWords(text);
  if (words.length > 0) return words;
  const message = 'there is no word to look for';
  throw new InputError({ path: place, message, remedy: 'signs are found with --regex' });
}

function languagesIn(asked: readonly string[] | undefined, all: readonly string[], option: string): string[] {
  if (asked === undefined) return [...all];
  const chosen = all.filter((language) => asked.some((range) => isInRange(language, range)));
  if (chosen.length > 0) return chosen;
  const message = `nothing here is in ${asked.join(', ')}`;
  throw new InputError({ path: option, message, remedy: `there is ${all.join(', ')}` });
}

/** How many places are shown; null for all. Throws InputError for what is no number. */
export function limitOf(text: string): number | null {
  if (text === 'all') return null;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  const remedy = 'give 1 or more, or all';
  throw new InputError({ path: '--limit', message: `"${text}" is no number of places`, remedy });
}

/** The works of an index that were chosen among those of the project; null for all. */
export function worksIn(
  { works }: IndexContent,
  chosen: readonly { readonly id: string }[],
): readonly WorkInIndex[] | null {
  if (chosen.length === works.length) return null;
  const names = new Set(chosen.map(({ id }) => id));
  return works.filter(({ name }) => names.has(name));
}

/** Says of words that nothing has how they may have been meant. */
export function noteNothing(context: Context, words: readonly string[]): void {
  context.note('note: nothing is found');
  const path = words.find((word) => existsSync(resolve(context.cwd, word)));
  if (path !== undefined)
    context.note(`note: "${path}" was looked for as a word; to look in it, write --path ${path}`);
}
