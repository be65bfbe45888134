import { localeOf } from '../../locale/index.js';

/** Which endings are looked through: those of the plural, which leave a term itself, or all that a translation may use. */
export type Endings = 'plural' | 'all';

/** A stem of fewer letters says too little. */
const shortestStem = 3;

/**
 * What a comparable word may be without its ending, and as it is. Two words are forms of one where they share any of
 * these: `markets` and `market` by their plural, `approved` and `approve` by all endings.
 */
export function stemsOf(word: string, language: string, kind: Endings): string[] {
  const { endings } = localeOf(language);
  if (endings === undefined) return [word];
  const known = kind === 'plural' ? endings.plural : [...endings.plural, ...endings.other];
  const stems = known.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) return [];
    return [word.slice(0, word.length - ending.length) + instead];
  });
  return [word, ...stems];
}
