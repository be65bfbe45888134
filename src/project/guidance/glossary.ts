import { resolve } from 'node:path';
import type { ConceptUsage, TermPairs, Terms, TermUsage } from '../../align/words/terms.js';
import { decodeSource } from '../../text/decode.js';
import { InputError } from '../../text/errors.js';
import { readBytes } from '../files.js';
import { isInRange, versionIn } from '../reading/language-range.js';
import type { GlossaryEntry, TermForms } from './glossary-entry.js';

/** The glossaries of a run: the terms of each language, keyed by concepts that all languages share. */
export interface Glossary {
  readonly sides: readonly GlossarySide[];
}

interface GlossarySide {
  readonly language: string;
  /** What is right: what is preferred, then what is allowed. */
  readonly terms: Terms;
  readonly usage: TermUsage;
}

/** Name of the file of terms that is read where it stands beside the configuration and no other is named. */
export const TERMS_FILE = 'hexapla.terms.json';

/**
 * Reads glossaries, each by the ending of its name: `.tbx`, `.json`, else a table. `shown` names a file in messages. Throws
 * InputError, with the line where there is one, for what is no glossary.
 */
export async function readGlossaries(
  files: readonly string[],
  cwd: string,
  shown: (file: string) => string,
): Promise<Glossary> {
  const sides = new Map<
    string,
    { terms: Map<string, readonly string[]>; usage: Map<string, ConceptUsage> }
  >();
  for (const file of files) {
    const entries = await readGlossary(resolve(cwd, file), shown(file));
    for (const [at, { languages, note }] of entries.entries()) {
      for (const [language, forms] of languages) {
        const side = sides.get(language) ?? { terms: new Map(), usage: new Map() };
        sides.set(language, side);
        const right = [...forms.preferred, ...forms.allowed];
        if (right.length > 0) side.terms.set(`${file} ${at}`, right);
        side.usage.set(`${file} ${at}`, usageOf(forms, note));
      }
    }
  }
  return { sides: [...sides].map(([language, side]) => ({ language, ...side })) };
}

function usageOf({ preferred, forbidden, note: own }: TermForms, shared: string | undefined): ConceptUsage {
  const note = [own, shared].filter((each) => each !== undefined).join('; ');
  return { preferred, forbidden, ...(note === '' ? {} : { note }) };
}

/** The concepts of one glossary. Throws as `readGlossaries`. */
export async function readGlossary(file: string, path: string): Promise<readonly GlossaryEntry[]> {
  const bytes = readBytes(file, path);
  if (/\.tbx$/i.test(file)) return (await import('./tbx.js')).readTbx(path, bytes);
  if (/\.jsonc?$/i.test(file)) return (await import('./terms-file.js')).readTermsFile(file, path);
  if (/\.(?:csv|tsv|txt)$/i.test(file)) {
    return (await import('./term-table.js')).readTermTable(decodeSource(path, bytes));
  }
  throw new InputError({
    path,
    message: 'a glossary is not told by this ending',
    remedy: 'name it .csv or .tsv for a table with a column a language, .tbx, or .json',
  });
}

/** What a glossary says of two languages; undefined where it lacks one. */
export function termPairs({ sides }: Glossary, source: string, target: string): TermPairs | undefined {
  const [from, to] = [source, target].map((language) => sideFor(sides, language));
  return from && to ? { source: from.terms, target: to.terms, usage: to.usage } : undefined;
}

/** `zh` serves a version in `zh-Hans`, and the other way round. */
function sideFor(sides: Glossary['sides'], language: string) {
  return versionIn(sides, language) ?? sides.find((side) => isInRange(language, side.language));
}
