import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { WordSources } from '../../align/evidence/judges.js';
import type { Link } from '../../align/link.js';
import type { LearntLexicon } from '../../align/words/learnt-lexicon.js';
import { type Configuration, shownPath } from '../configuration/config.js';
import { type Glossary, readGlossaries, TERMS_FILE, termPairs } from './glossary.js';
import { lexiconsBetween, readLexicons } from './lexicons.js';
import { LINKS_FILE, type LinkFile, readLinks } from './links.js';

/** What the user tells the aligner beside the texts, as a plain value: it can be sent to another thread. */
export interface GuidanceData {
  readonly glossary: Glossary;
  readonly lexicons: readonly LearntLexicon[];
  readonly links: readonly Link[];
}

/** What the user tells the aligner beside the texts: ready to be handed to alignWork. */
export interface Guidance {
  readonly words: WordSources | undefined;
  readonly links: readonly Link[];
  /** Null where there is no file of links. */
  readonly linkFile: LinkFile | null;
  /** From which `guidanceFrom` makes the same words and links. */
  readonly data: GuidanceData;
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
  const glossaries = given.glossary ?? glossariesOf(configuration);
  const lexicons = given.lexicon === undefined ? [configuration.lexicon ?? []].flat() : [given.lexicon];
  const named = given.links ?? configuration.links;
  const file = resolve(cwd, named ?? join(configuration.folder, LINKS_FILE));
  const linkFile = await readLinks(file, shown(file), named !== undefined);
  const data = {
    glossary: await readGlossaries(glossaries, cwd, shown),
    lexicons: await readLexicons(lexicons, cwd, shown),
    links: linkFile?.links ?? [],
  };
  return { ...guidanceFrom(data), linkFile, data };
}

/** Those that the configuration names, or the file of terms beside it. */
function glossariesOf({ glossary, folder }: Configuration): readonly string[] {
  if (glossary !== undefined) return [glossary].flat();
  const file = join(folder, TERMS_FILE);
  return existsSync(file) ? [file] : [];
}

/** What the aligner is to be told, from what was read. */
export function guidanceFrom({ glossary, lexicons, links }: GuidanceData): Pick<Guidance, 'words' | 'links'> {
  if (glossary.sides.length + lexicons.length === 0) return { words: undefined, links };
  const known = new Map<string, ReturnType<WordSources>>();
  const words: WordSources = (source, target) => {
    const key = `${source} ${target}`;
    const both = known.get(key) ?? {
      glossary: termPairs(glossary, source, target),
      learnt: lexiconsBetween(lexicons, source, target),
    };
    known.set(key, both);
    return both;
  };
  return { words, links };
}
