import { lexiconOfPairs } from '../../../align/beads/pairs-lexicon.js';
import type { LearntLexicon } from '../../../align/words/learnt-lexicon.js';
import { memoryFormatOf } from '../../../format/memory/index.js';
import { decodeXml } from '../../../format/xml-in/decode.js';
import { InputError } from '../../../text/errors.js';
import { readPieces } from '../../files.js';
import { languagePairs } from './language-pairs.js';

/** Units of two languages that are learnt from; what is known hardly grows with more. */
const mostUnits = 20_000;

/**
 * The lexicons that the units of a translation memory teach, one for each two languages. `shown` is the path for messages.
 * Throws InputError for a broken file and for one without units in two languages.
 */
export function lexiconsOfMemory(file: string, shown: string): LearntLexicon[] {
  const byPair = new Map<
    string,
    { languages: readonly [string, string]; sources: string[]; targets: string[] }
  >();
  const format = memoryFormatOf(shown);
  if (format === null) throw new Error(`${shown} is no memory`);
  for (const met of format.read(shown, decodeXml(shown, readPieces(file, shown)))) {
    if (met.kind !== 'unit') continue;
    for (const { texts } of met.unit.entries) {
      const sides = texts.flatMap(({ language, printed }) =>
        language === null ? [] : [[language, printed.text] as const],
      );
      for (const { languages, sides: both } of languagePairs(sides)) {
        const key = languages.join(' ');
        const pair = byPair.get(key) ?? { languages, sources: [], targets: [] };
        byPair.set(key, pair);
        if (pair.sources.length >= mostUnits) continue;
        pair.sources.push(both[0]);
        pair.targets.push(both[1]);
      }
    }
  }
  if (byPair.size === 0) {
    const message = 'no unit has texts in two languages that it names';
    throw new InputError({ path: shown, message, remedy: 'give a memory with xml:lang on its texts' });
  }
  return [...byPair.values()].map(({ languages, sources, targets }) =>
    lexiconOfPairs(sources, targets, languages),
  );
}
