import { settingRule } from '../characters/setting-rule.js';

/** Several spaces in a row, and spaces at the end of a paragraph or before a closing sign. */
export const extraSpace = settingRule({
  id: 'extra-space',
  summary: 'Several spaces stand in a row, or one before a sign that has none.',
  message: (sign) => (sign === '  ' ? 'several spaces stand in a row' : `a space stands before “${sign}”`),
  *slips(text) {
    for (const { 0: spaces, index } of text.matchAll(/(?<=\S) {2,}(?=\S)/g))
      yield { start: index, end: index + spaces.length, instead: ' ', sign: '  ' };
    for (const { 0: space, index } of text.matchAll(/(?<=[\p{L}\p{N}]) +(?=[,，。、])/gu))
      yield { start: index, end: index + space.length, instead: '', sign: text.charAt(index + space.length) };
  },
});
