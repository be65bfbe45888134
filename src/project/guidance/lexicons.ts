import { resolve } from 'node:path';
import { type LearntLexicon, readLexicon } from '../../align/words/learnt-lexicon.js';
import { decodeSource } from '../../text/decode.js';
import { readBytes } from '../files.js';
import { isInRange } from '../reading/language-range.js';

/** Reads files that `hexapla learn` wrote. Throws InputError with the line for one that is none. */
export function readLexicons(
  files: readonly string[],
  cwd: string,
  shown: (file: string) => string,
): LearntLexicon[] {
  return files.map((file) => {
    const path = shown(file);
    return readLexicon(decodeSource(path, readBytes(resolve(cwd, file), path)).text, path);
  });
}

/** What lexicons say of two languages, those learnt the other way round turned; undefined where none has both. */
export function lexiconBetween(
  lexicons: readonly LearntLexicon[],
  source: string,
  target: string,
): LearntLexicon | undefined {
  const fitting = lexicons.flatMap((lexicon) => {
    const [from, to] = lexicon.languages;
    if (isAlike(from, source) && isAlike(to, target)) return [lexicon];
    return isAlike(from, target) && isAlike(to, source) ? [turned(lexicon)] : [];
  });
  if (fitting.length < 2) return fitting[0];
  return { languages: [source, target], entries: fitting.flatMap(({ entries }) => entries) };
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
