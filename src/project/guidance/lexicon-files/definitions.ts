import type { Dictionary } from './dictionary.js';

/** Remarks in brackets of any kind. */
const remarks = /\([^()]*\)|\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}|（[^（）]*）/g;

/** What parts one translation from the next. */
const betweenTerms = /[;,/、；，|]/;

/** A definition of more words explains and does not translate. */
const mostWords = 4;

/** The translations that a line of a definition lists. */
export function termsOfDefinition(line: string): string[] {
  return line
    .replace(remarks, ' ')
    .split(betweenTerms)
    .map((term) => term.trim().replace(/\s+/g, ' '))
    .filter((term) => /[\p{L}\p{N}]/u.test(term) && term.split(' ').length <= mostWords);
}

/**
 * The lines of an article that translate its headword: those that are numbered or marked by subject, where there are any,
 * else the first.
 */
export function translationLines(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const marked = filled.filter((line) => /^\s*\d+[.)]\s|^\s*\[/.test(line));
  return (marked.length > 0 ? marked : filled.slice(0, 1)).map((line) => line.replace(/^\s*\d+[.)]\s/, ''));
}

/** A word is taken for a particle if it begins so large a share of all translations, and at least so many. */
const particle = { share: 0.01, least: 20, letters: 4 };

/**
 * Translations without the particles of a dictionary's form: what begins very many terms of several words, such as the
 * sign of the infinitive or an article, is no part of the word.
 */
export function withoutParticles(pairs: Dictionary['pairs']): Dictionary['pairs'] {
  const times = new Map<string, number>();
  for (const [, term] of pairs) {
    const first = firstOf(term);
    if (first !== '') times.set(first, (times.get(first) ?? 0) + 1);
  }
  const enough = Math.max(particle.least, particle.share * pairs.length);
  const particles = new Set([...times].flatMap(([word, count]) => (count >= enough ? [word] : [])));
  return pairs.map(([headword, term]) => {
    const first = firstOf(term);
    return [headword, first !== '' && particles.has(first) ? term.slice(first.length + 1) : term];
  });
}

/** The first of several words, where it is short; else nothing. */
function firstOf(term: string): string {
  const end = term.indexOf(' ');
  return end > 0 && end <= particle.letters ? term.slice(0, end) : '';
}
