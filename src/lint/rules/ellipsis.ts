import { localeOf } from '../../locale/index.js';
import { settingRule } from '../characters/setting-rule.js';
import { knownIn } from '../languages.js';

/** Three stops in place of the language's own sign for what is left out. */
export const ellipsis = settingRule({
  id: 'ellipsis',
  summary: 'Stops stand in place of the language’s sign for what is left out.',
  languages: knownIn(({ typography }) => typography?.ellipsis !== undefined),
  message: (sign) => `“${sign}” stands for what the language has a sign for`,
  *slips(text, version) {
    const own = localeOf(version.language).typography?.ellipsis ?? '…';
    for (const { 0: stops, index } of text.matchAll(/(?<![./\\])(?:\.{3}|。{3}|…+)(?![./\\])/g)) {
      if (stops !== own) yield { start: index, end: index + stops.length, instead: own, sign: stops };
    }
  },
});
