import { type Member, tagOfName } from './conventions.js';
import { byCodeUnits } from './files.js';
import { groupByPattern, workPattern } from './patterns.js';

/** A configuration with more patterns than this is harder to read than the conventions of names. */
const MOST_PATTERNS = 4;

/**
 * Patterns that find exactly these works again, the shortest list of a few; null where there is none. Each work is the
 * list of its members, paths relative to the folder with `/`.
 */
export function layoutPatterns(works: readonly (readonly Member[])[]): string[] | null {
  const exact = new Set(works.flatMap((members) => members.flatMap((member) => patternOf(member) ?? [])));
  const wide = new Set([...exact].map(widened));
  for (const patterns of [exact, wide]) {
    const list = [...patterns].sort(byCodeUnits);
    if (list.length <= MOST_PATTERNS && findsAgain(list, works)) return list;
  }
  return null;
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

function findsAgain(patterns: readonly string[], works: readonly (readonly Member[])[]): boolean {
  const paths = works.flatMap((members) => members.map((member) => member.path)).sort(byCodeUnits);
  const groups = patterns.flatMap((pattern) => groupByPattern(workPattern(pattern, ''), paths, tagOfName));
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
