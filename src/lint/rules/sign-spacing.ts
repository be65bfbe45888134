import { localeOf } from '../../locale/index.js';
import type { Typography } from '../../locale/types.js';
import { settingRule } from '../characters/setting-rule.js';
import { knownIn } from '../languages.js';

/** Spaces before and behind signs that a language sets with one: before `:` and `?`, inside « ». */
export const signSpacing = settingRule({
  id: 'sign-spacing',
  summary: 'The space that the language sets before or behind a sign is missing, or breaks the line.',
  languages: knownIn(({ typography }) => typography?.spaceBefore !== undefined),
  message: (sign) => `the space that belongs beside “${sign}” is missing or breaks the line`,
  *slips(text, version) {
    const typography = localeOf(version.language).typography ?? {};
    for (const [sign, space] of Object.entries(typography.spaceBefore ?? {})) {
      for (let at = text.indexOf(sign); at > 0; at = text.indexOf(sign, at + 1)) {
        const start = /\s/.test(text.charAt(at - 1)) ? at - 1 : at;
        if (start === 0 || isBound(text.charAt(at - 1)) || !isSign(text, start, at, sign, typography))
          continue;
        yield { start, end: at, instead: space, sign };
      }
    }
    for (const [sign, space] of Object.entries(typography.spaceAfter ?? {})) {
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        const next = text.charAt(at + 1);
        if (next === '' || isBound(next)) continue;
        yield { start: at + 1, end: at + (next === ' ' ? 2 : 1), instead: space, sign };
      }
    }
  },
});

/** The spaces that do not break a line, wide and narrow. */
function isBound(space: string): boolean {
  return space === '\u00a0' || space === '\u202f';
}

/** Whether a sign is one of the sentence: not a part of 12:30, of https://, of code, and not behind another sign. */
function isSign(
  text: string,
  start: number,
  at: number,
  sign: string,
  { spaceBefore = {} }: Typography,
): boolean {
  const [before, next] = [text.charAt(start - 1), text.charAt(at + 1)];
  if (sign === '»') return true;
  if (!/[\p{L}\p{N}»)\]”"’]/u.test(before) || before in spaceBefore) return before === '»';
  return next === '' || /[\s»”")\]]/u.test(next);
}
