import { basename } from 'node:path';
import { cedictLanguages } from '../../../locale/dictionaries.js';
import { InputError } from '../../../text/errors.js';
import { termsOfDefinition, withoutParticles } from './definitions.js';
import type { Dictionary } from './dictionary.js';
import { languagesInName } from './names.js';

/** `Traditional Simplified [pronunciation] /translation/translation/`. */
const entryLine = /^(\S+) (\S+) \[[^\]]*\]+ \/(.*)\/\s*$/;

/**
 * Reads a dictionary in the line format of CC-CEDICT: headwords in both ways of writing, and their translations between
 * slashes. Throws InputError with the line for one that is no entry.
 */
export function readCedict(path: string, text: string): Dictionary {
  const pairs: [string, string][] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const [, traditional, simplified, translations] = entryLine.exec(line) ?? [];
    if (!traditional || !simplified || translations === undefined) throw noEntry(path, at + 1);
    for (const term of termsOfDefinition(translations)) {
      pairs.push([simplified, term]);
      if (traditional !== simplified) pairs.push([traditional, term]);
    }
  }
  const languages = languagesInName(path) ?? cedictLanguages(basename(path));
  return { languages, pairs: withoutParticles(pairs) };
}

function noEntry(path: string, line: number): InputError {
  return new InputError({
    path,
    place: { line, column: 1, offset: 0 },
    message: 'no entry of the form `Traditional Simplified [reading] /translation/`',
    remedy: 'mend or take out this line',
  });
}
