import { join, resolve } from 'node:path';
import type { WordSources } from '../../align/evidence/judges.js';
import type { Link } from '../../align/link.js';
import { type Configuration, shownPath } from '../config.js';
import { readGlossaries, termPairs } from './glossary.js';
import { lexiconBetween, readLexicons } from './lexicons.js';
import { LINKS_FILE, type LinkFile, readLinks } from './links.js';

/** What the user tells the aligner beside the texts: ready to be handed to alignWork. */
export interface Guidance {
  readonly words: WordSources | undefined;
  readonly links: readonly Link[];
  /** Null where there is no file of links. */
  readonly linkFile: LinkFile | null;
}

/** Files of guidance named on the command line; each kind that is given stands for what the configuration names. */
export interface GuidanceFiles {
  readonly glossary?: readonly string[] | undefined;
  readonly lexicon?: string | undefined;
  readonly links?: string | undefined;
}

/**
 * Reads glossaries, lexicons and links. Paths of the configuration are absolute, those given are relative to the
 * working folder. Throws InputError for a file that is not there or is broken.
 */
export async function readGuidance(
  configuration: Configuration,
  given: GuidanceFiles,
  cwd: string,
): Promise<Guidance> {
  const shown = (file: string) => shownPath(resolve(cwd, file), cwd);
  const glossaries = given.glossary ?? [configuration.glossary ?? []].flat();
  const lexicons = given.lexicon === undefined ? [configuration.lexicon ?? []].flat() : [given.lexicon];
  const named = given.links ?? configuration.links;
  const file = resolve(cwd, named ?? join(configuration.folder, LINKS_FILE));
  const linkFile = await readLinks(file, shown(file), named !== undefined);
  const words = await wordsFrom(glossaries, lexicons, cwd, shown);
  return { words, links: linkFile?.links ?? [], linkFile };
}

async function wordsFrom(
  glossaries: readonly string[],
  lexicons: readonly string[],
  cwd: string,
  shown: (file: string) => string,
): Promise<WordSources | undefined> {
  if (glossaries.length + lexicons.length === 0) return undefined;
  const glossary = await readGlossaries(glossaries, cwd, shown);
  const learnt = readLexicons(lexicons, cwd, shown);
  const known = new Map<string, ReturnType<WordSources>>();
  return (source, target) => {
    const key = `${source} ${target}`;
    const words = known.get(key) ?? {
      glossary: termPairs(glossary, source, target),
      learnt: lexiconBetween(learnt, source, target),
    };
    known.set(key, words);
    return words;
  };
}
