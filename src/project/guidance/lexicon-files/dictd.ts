import { InputError } from '../../../text/errors.js';
import { termsOfDefinition, translationLines, withoutParticles } from './definitions.js';
import type { Dictionary } from './dictionary.js';
import { languagesByName } from './names.js';
import { readWithEnding } from './packed.js';

const endings = /\.(?:index|dict(?:\.dz)?)$/i;

/** Digits of dictd's numbers, which are to the base of 64 (dictfmt(1)). */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Heads that dictfmt gives to what is said of the dictionary itself. */
const ofDictionary = /^00-?database/;

/**
 * Reads a dictionary of the dict server, as FreeDict has them: `.index` with a head, an offset and a length a line, and
 * `.dict` or `.dict.dz` with the articles. `shown` is the path for messages. Throws InputError where a file is missing or broken.
 */
export function readDictd(file: string, shown: string): Dictionary {
  const [stem, shownStem] = [file, shown].map((path) => path.replace(endings, '')) as [string, string];
  const index = new TextDecoder().decode(readWithEnding(stem, shownStem, ['.index']));
  const articles = readWithEnding(stem, shownStem, ['.dict.dz', '.dict']);
  const decoder = new TextDecoder();
  const pairs: [string, string][] = [];
  for (const [at, line] of index.split('\n').entries()) {
    const [head = '', ...place] = line.split('\t');
    if (line === '' || ofDictionary.test(head)) continue;
    const [offset = Number.NaN, length = Number.NaN] = place.slice(0, 2).map(numberOf);
    if (!(offset + length <= articles.length)) throw noPlace(`${shownStem}.index`, at + 1);
    const [, ...lines] = decoder.decode(articles.subarray(offset, offset + length)).split('\n');
    for (const each of translationLines(lines)) {
      for (const term of termsOfDefinition(each)) pairs.push([head, term]);
    }
  }
  return { languages: languagesByName(shown), pairs: withoutParticles(pairs) };
}

/** NaN for what is no number. */
function numberOf(written: string): number {
  if (written === '') return Number.NaN;
  let number = 0;
  for (const digit of written) {
    const value = digits.indexOf(digit);
    number = value < 0 ? Number.NaN : number * 64 + value;
  }
  return number;
}

function noPlace(path: string, line: number): InputError {
  return new InputError({
    path,
    place: { line, column: 1, offset: 0 },
    message: 'no head with the place of an article of the .dict file',
    remedy: 'get the files of the dictionary anew: they do not go together',
  });
}
