import { byCodeUnits } from '../files.js';
import { type Member, tagOfName } from './conventions.js';
import { groupByPattern } from './patterns.js';
import { patternOf as compiledOf, type PatternEntry } from './work-patterns.js';

/** A configuration with more patterns than this is harder to read than the conventions of names. */
const MOST_PATTERNS = 4;

/**
 * Patterns that find exactly these works again, the shortest list of a few; null where there is none. Each work is the
 * list of its members, paths relative to the folder with `/`.
 */
export function layoutPatterns(works: readonly (readonly Member[])[]): PatternEntry[] | null {
  const exact = new Set(works.flatMap((members) => members.flatMap((member) => patternOf(member) ?? [])));
  const wide = new Set([...exact].map(widened));
  for (const patterns of [exact, wide]) {
    const list = [...patterns].sort(byCodeUnits);
    if (list.length <= MOST_PATTERNS && findsAgain(list, works)) return list;
  }
  const apart = patternsWithSources(works);
  return apart.length > 0 && apart.length <= MOST_PATTERNS && findsAgain(apart, works) ? apart : null;
}

/** For works whose source stands in another folder: a pattern for it and one for the translations. */
function patternsWithSources(works: readonly (readonly Member[])[]): PatternEntry[] {
  const entries = works.flatMap((members) => {
    const source = members.find(({ language }) => language === null);
    return members.flatMap((member): string[] => {
      if (member.language === null) return [];
      const entry = source === undefined ? patternOf(member) : pairOf(source.path, member);
      return entry === null ? [] : [JSON.stringify(entry)];
    });
  });
  return [...new Set(entries)].sort(byCodeUnits).map((entry) => JSON.parse(entry));
}

/** What the path of a source and that of a translation share at their end is `{path}`, or `{name}` and the ending. */
function pairOf(source: string, { path, language }: Member): PatternEntry | null {
  const translations = patternOf({ path, language });
  if (translations === null) return null;
  if (translations.includes('{name}')) {
    const [own, ending] = [source.lastIndexOf('/') + 1, source.slice(source.lastIndexOf('.'))];
    return { source: `${source.slice(0, own)}{name}${ending}`, translations };
  }
  const [left, right] = [source.split('/'), path.split('/')];
  const from = translations.split('/').length - 1;
  let shared = 0;
  while (
    shared < left.length &&
    shared < right.length - from &&
    left.at(-1 - shared) === right.at(-1 - shared)
  )
    shared++;
  if (shared === 0) return null;
  const inside = right.slice(from, right.length - shared);
  return {
    source: [...left.slice(0, left.length - shared), '{path}'].join('/'),
    translations: [translations.slice(0, -'{path}'.length - 1), ...inside, '{path}'].join('/'),
  };
}

/** The pattern of one file: its language, and its name where it has one, replaced. */
function patternOf({ path, language }: Member): string | null {
  if (language === null) return null;
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  const parts = name.split('.');
  const isLanguage = (word: string | undefined) => word !== undefined && tagOfName(word) === language;
  const folder = steps.slice(0, -1);
  if (parts.length === 2 && isLanguage(parts[0])) return [...folder, `{language}.${parts[1]}`].join('/');
  if (parts.length > 2 && isLanguage(parts.at(-2)))
    return [...folder, `{name}.{language}.${parts.at(-1)}`].join('/');
  const tree = folder.findIndex(isLanguage);
  return tree < 0 ? null : [...folder.slice(0, tree), '{language}', '{path}'].join('/');
}

/** The same in any folder. */
function widened(pattern: string): string {
  const steps = pattern.split('/');
  const first = steps.findIndex((step) => step.includes('{'));
  return first === 0 ? pattern : ['**', ...steps.slice(first)].join('/');
}

function findsAgain(patterns: readonly PatternEntry[], works: readonly (readonly Member[])[]): boolean {
  const paths = works.flatMap((members) => members.map((member) => member.path)).sort(byCodeUnits);
  const groups = patterns.flatMap((pattern) =>
    groupByPattern(compiledOf(pattern, '').compiled, paths, tagOfName),
  );
  const sets = (lists: readonly (readonly Member[])[]) =>
    lists
      .map((members) =>
        members
          .map((member) => member.path)
          .sort(byCodeUnits)
          .join('\n'),
      )
      .sort(byCodeUnits);
  return sets(groups.map((group) => group.members)).join('\n\n') === sets(works).join('\n\n');
}
