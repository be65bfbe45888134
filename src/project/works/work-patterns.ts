import type { Point } from '../../text/span.js';
import type { RawConfiguration } from '../configuration/schema.js';
import { patternWithSource, type WorkPattern, workPattern } from './patterns.js';

/** An entry of the configuration's works that is a pattern, with or without a pattern for the sources. */
export type PatternEntry = Exclude<
  NonNullable<RawConfiguration['works']>[number],
  { readonly versions: Record<string, string> }
>;

/** A pattern of the configuration in `file`, and the language of the sources where it says that. Throws InputError. */
export function patternOf(
  entry: PatternEntry,
  file: string,
  place?: Point,
): { readonly compiled: WorkPattern; readonly source: string | undefined } {
  if (typeof entry === 'string') return { compiled: workPattern(entry, file, place), source: undefined };
  if ('pattern' in entry) return { compiled: workPattern(entry.pattern, file, place), source: entry.source };
  const compiled = patternWithSource(entry.translations, entry.source, file, place);
  return { compiled, source: entry.language };
}
