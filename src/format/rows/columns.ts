import { InputError } from '../../text/errors.js';
import type { FileHead, RowWork } from '../types.js';

/** Languages that have a column in a file: those of its first work, then those that are known beforehand. */
export function columnLanguages(first: RowWork | null, head: FileHead): string[] {
  const own = first?.columns.map(({ language }) => language) ?? [];
  return [...new Set([...own, ...head.languages])];
}

/**
 * For each language of a file the work's column; -1 where it has none. Throws InputError for a work in a language that
 * has no column in a file that is begun.
 */
export function columnPlaces(languages: readonly string[], work: RowWork): number[] {
  const stranger = work.columns.find(({ language }) => !languages.includes(language));
  if (stranger !== undefined) {
    throw new InputError({
      path: stranger.path,
      message: `the table has no column for ${stranger.language}, which no file name announced`,
      remedy: 'name the languages with --languages',
    });
  }
  return languages.map((tag) => work.columns.findIndex(({ language }) => language === tag));
}
