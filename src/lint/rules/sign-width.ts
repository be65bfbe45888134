import { localeOf } from '../../locale/index.js';
import { settingRule } from '../characters/setting-rule.js';
import { knownIn } from '../languages.js';

const letter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」』》”）]/u;

/** Signs of another script behind the language's own letters: `,` for ，. */
export const signWidth = settingRule({
  id: 'sign-width',
  summary:
    'A sign of another script stands among the letters of the language: a half-width comma in Chinese.',
  languages: knownIn(({ typography }) => typography?.ownSigns !== undefined),
  message: (sign) => `“${sign}” is not the language’s own sign`,
  *slips(text, version) {
    const own = localeOf(version.language).typography?.ownSigns ?? {};
    for (let at = 0; at < text.length; at++) {
      const sign = text.charAt(at);
      const instead = own[sign];
      if (instead === undefined) continue;
      const isOpening = sign === '(';
      const beside = isOpening ? text.charAt(at + 1) : text.charAt(at - 1);
      if (letter.test(beside)) yield { start: at, end: at + 1, instead, sign };
    }
  },
});
