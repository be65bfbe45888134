import { resolve } from 'node:path';
import type { TermPairs, Terms } from '../../align/words/terms.js';
import { decodeSource } from '../../text/decode.js';
import { InputError } from '../../text/errors.js';
import { readBytes } from '../files.js';
import { isInRange, versionIn } from '../language-range.js';
import type { GlossaryEntry } from './glossary-entry.js';

/** The glossaries of a run: the terms of each language, keyed by concepts that all languages share. */
export interface Glossary {
  readonly sides: readonly { readonly language: string; readonly terms: Terms }[];
}

/**
 * Reads glossaries, each by the ending of its name: `.tbx`, else a table. `shown` names a file in messages. Throws
 * InputError, with the line where there is one, for what is no glossary.
 */
export async function readGlossaries(
  files: readonly string[],
  cwd: string,
  shown: (file: string) => string,
): Promise<Glossary> {
  const sides = new Map<string, Map<string, readonly string[]>>();
  for (const file of files) {
    const entries = await readGlossary(resolve(cwd, file), shown(file));
    for (const [at, { terms }] of entries.entries()) {
      for (const [language, words] of terms) {
        const side = sides.get(language) ?? new Map<string, readonly string[]>();
        side.set(`${file} ${at}`, words);
        sides.set(language, side);
      }
    }
  }
  return { sides: [...sides].map(([language, terms]) => ({ language, terms })) };
}

async function readGlossary(file: string, path: string): Promise<readonly GlossaryEntry[]> {
  const bytes = readBytes(file, path);
  if (/\.tbx$/i.test(file)) return (await import('./tbx.js')).readTbx(path, bytes);
  if (/\.(?:csv|tsv|txt)$/i.test(file)) {
    return (await import('./term-table.js')).readTermTable(decodeSource(path, bytes));
  }
  throw new InputError({
    path,
    message: 'a glossary is not told by this ending',
    remedy: 'name it .csv or .tsv for a table with a column a language, or .tbx',
  });
}

/** What a glossary says of two languages; undefined where it lacks one. */
export function termPairs({ sides }: Glossary, source: string, target: string): TermPairs | undefined {
  const [from, to] = [source, target].map((language) => sideFor(sides, language));
  return from && to ? { source: from.terms, target: to.terms } : undefined;
}

/** `zh` serves a version in `zh-Hans`, and the other way round. */
function sideFor(sides: Glossary['sides'], language: string) {
  return versionIn(sides, language) ?? sides.find((side) => isInRange(language, side.language));
}
