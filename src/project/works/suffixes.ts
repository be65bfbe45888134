import { TEXT_EXTENSIONS, tagOfName } from './conventions.js';
import { groupByPattern, workPattern } from './patterns.js';

/**
 * Patterns for files such as `guide_fr.md` and `guide-fr.md`, where some of the paths fit them. No convention takes
 * them, since `how-to.md` and `sign-in.md` look the same: the user is to say it in the configuration.
 */
export function suffixPatterns(paths: readonly string[]): string[] {
  return ['_', '-'].flatMap((sign) =>
    TEXT_EXTENSIONS.flatMap((extension) => {
      const name = `{name}${sign}{language}${extension}`;
      const groups = groupByPattern(workPattern(`**/${name}`, ''), paths, tagOfName);
      const works = groups.filter(({ members }) => members.length > 1);
      if (works.length === 0) return [];
      const isDeep = works.some(({ members }) => members.some(({ path }) => path.includes('/')));
      return [isDeep ? `**/${name}` : name];
    }),
  );
}
