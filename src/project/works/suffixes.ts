import { customaryTag } from '../../locale/index.js';
import { byCodeUnits } from '../files.js';
import { type Group, groupByConvention, type TagOf, TEXT_EXTENSIONS, tagOfName } from './conventions.js';
import { groupByPattern, workPattern } from './patterns.js';

/** What a configuration has to say so that works are found which no convention of names finds; at least one of the two. */
export interface Suggestion {
  readonly works?: string[];
  /** Names in paths that are no tags, with what they mean. */
  readonly languages?: Record<string, string>;
}

/** A name in a path as a language: a tag, else one of the names that people give files instead. */
const widely: TagOf = (name) => tagOfName(name) ?? customaryTag(name);

/**
 * What to write into the configuration of a folder with these paths so that `guide_fr.md`, `guide-fr.md`, `guide.cn.md`
 * or `cn/guide.md` are versions of a work; null where that finds none.
 */
export function suggestionFor(paths: readonly string[]): Suggestion | null {
  const works = suffixPatterns(paths, widely);
  const groups =
    works.length > 0
      ? works.flatMap((pattern) => groupByPattern(workPattern(pattern, ''), paths, widely))
      : groupByConvention(paths, widely);
  const languages = customaryNamesIn(groups);
  if (works.length === 0 && languages === null) return null;
  return { ...(works.length > 0 ? { works } : {}), ...(languages === null ? {} : { languages }) };
}

/**
 * Patterns for files such as `guide_fr.md` and `guide-fr.md`, where some of the paths fit them. No convention takes
 * them, since `how-to.md` and `sign-in.md` look the same: the user is to say it in the configuration.
 */
export function suffixPatterns(paths: readonly string[], tagOf: TagOf = tagOfName): string[] {
  return ['_', '-'].flatMap((sign) =>
    TEXT_EXTENSIONS.flatMap((extension) => {
      const name = `{name}${sign}{language}${extension}`;
      const groups = groupByPattern(workPattern(`**/${name}`, ''), paths, tagOf);
      const works = groups.filter(({ members }) => members.length > 1);
      if (works.length === 0) return [];
      const isDeep = works.some(({ members }) => members.some(({ path }) => path.includes('/')));
      return [isDeep ? `**/${name}` : name];
    }),
  );
}

/** The names in paths of works with several versions that mean a language though they are no tags; null for none. */
function customaryNamesIn(groups: readonly Group[]): Record<string, string> | null {
  const found = new Map<string, string>();
  for (const { members } of groups.filter((group) => group.members.length > 1)) {
    for (const { path, language } of members) {
      const words = path.split(/[/._ -]/).map((word) => word.toLowerCase());
      const name = words.find((word) => language !== null && customaryTag(word) === language);
      if (name !== undefined && !words.some((word) => tagOfName(word) === language))
        found.set(name, language!);
    }
  }
  if (found.size === 0) return null;
  return Object.fromEntries([...found].sort(([left], [right]) => byCodeUnits(left, right)));
}
