import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LearntLexicon, readLexicon } from '../../align/words/learnt-lexicon.js';
import { countedTerm } from '../../align/words/reading/counted.js';
import { localeOf } from '../../locale/index.js';
import { decodeSource } from '../../text/decode.js';
import { InputError } from '../../text/errors.js';
import { readBytes } from '../files.js';
import { isInRange } from '../reading/language-range.js';
import type { Dictionary } from './lexicon-files/dictionary.js';

/**
 * Reads lexicons, each by the ending of its name: dictionaries as others make them, memories and terms, else what `hexapla
 * learn` wrote. `shown` names a file in messages. Throws InputError, with the line where there is one, for what is none.
 */
export async function readLexicons(
  files: readonly string[],
  cwd: string,
  shown: (file: string) => string,
): Promise<LearntLexicon[]> {
  const lexicons: LearntLexicon[] = [];
  for (const file of files) lexicons.push(...(await readOne(resolve(cwd, file), shown(file))));
  return lexicons;
}

/** Kinds of files by the endings of their names, and who reads them; loaded when one is met. */
const kinds: readonly (readonly [
  ending: RegExp,
  read: (file: string, path: string) => Promise<LearntLexicon[]>,
])[] = [
  [
    /\.(?:u8|cedict)$/i,
    async (file, path) => {
      const { readCedict } = await import('./lexicon-files/cedict.js');
      return fromDictionaries(path, [readCedict(path, decodeSource(path, readBytes(file, path)).text)]);
    },
  ],
  [/\.(?:ifo|idx(?:\.gz)?)$/i, readStarDictAs],
  [
    /\.(?:index|dict(?:\.dz)?)$/i,
    async (file, path) => {
      if (existsSync(file.replace(/\.(?:index|dict(?:\.dz)?)$/i, '.ifo'))) return readStarDictAs(file, path);
      const { readDictd } = await import('./lexicon-files/dictd.js');
      return fromDictionaries(path, [readDictd(file, path)]);
    },
  ],
  [
    /\.(?:tbx|csv|jsonc?)$/i,
    async (file, path) => {
      const { readGlossary } = await import('./glossary.js');
      const { dictionariesOfTerms } = await import('./lexicon-files/terms.js');
      return fromDictionaries(path, dictionariesOfTerms(await readGlossary(file, path)));
    },
  ],
  [
    /\.(?:tmx|xlf|xliff)$/i,
    async (file, path) => {
      const { lexiconsOfMemory } = await import('./lexicon-files/memory.js');
      return lexiconsOfMemory(file, path);
    },
  ],
];

async function readOne(file: string, path: string): Promise<LearntLexicon[]> {
  const kind = kinds.find(([ending]) => ending.test(file));
  if (kind !== undefined) return kind[1](file, path);
  return [readLexicon(decodeSource(path, readBytes(file, path)).text, path)];
}

async function readStarDictAs(file: string, path: string): Promise<LearntLexicon[]> {
  const { readStarDict } = await import('./lexicon-files/stardict.js');
  return fromDictionaries(path, [readStarDict(file, path)]);
}

/** Dictionaries as lexicons. Throws InputError where there is not one pair of words in them. */
function fromDictionaries(path: string, dictionaries: readonly Dictionary[]): LearntLexicon[] {
  const lexicons = dictionaries.map(counted);
  if (lexicons.some(({ entries }) => entries.length > 0)) return lexicons;
  const message = 'there is no word with a translation in it';
  throw new InputError({ path, message, remedy: 'give a dictionary between two languages' });
}

/**
 * A dictionary with its words as they are counted. How likely each translation is it does not know: each counts the same,
 * and of those at hand they are made to sum to 1.
 */
function counted({ languages, pairs }: Dictionary): LearntLexicon {
  const [source, target] = languages.map(localeOf) as [
    ReturnType<typeof localeOf>,
    ReturnType<typeof localeOf>,
  ];
  const entries = new Map<string, LearntLexicon['entries'][number]>();
  for (const [word, translation] of pairs) {
    const [from, to] = [countedTerm(word, source), countedTerm(translation, target)];
    if (from !== '' && to !== '')
      entries.set(`${from}\t${to}`, { source: from, target: to, forward: 1, backward: 1 });
  }
  return { languages, entries: [...entries.values()] };
}

/** The lexicons that have two languages, those the other way round turned; undefined where none has both. */
export function lexiconsBetween(
  lexicons: readonly LearntLexicon[],
  source: string,
  target: string,
): readonly LearntLexicon[] | undefined {
  const fitting = lexicons.flatMap((lexicon) => {
    const [from, to] = lexicon.languages;
    if (isAlike(from, source) && isAlike(to, target)) return [lexicon];
    return isAlike(from, target) && isAlike(to, source) ? [turned(lexicon)] : [];
  });
  return fitting.length === 0 ? undefined : fitting;
}

function isAlike(one: string, other: string): boolean {
  return isInRange(one, other) || isInRange(other, one);
}

function turned({ languages: [source, target], entries }: LearntLexicon): LearntLexicon {
  const others = entries.map((entry) => ({
    source: entry.target,
    target: entry.source,
    forward: entry.backward,
    backward: entry.forward,
  }));
  return { languages: [target, source], entries: others };
}
