import { describe, expect, it } from 'vitest';
import { carriedForms } from '../../src/edit/forms/carried.js';
import type { Form, FormedSpan } from '../../src/edit/forms/form.js';
import { localeOf } from '../../src/locale/index.js';
import { sentenceSpans } from '../../src/segment/index.js';

const bold: Form = { looks: ['bold'], style: null };

/** A text in which `[[…]]` stands out. */
function formed(marked: string) {
  const forms: FormedSpan[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\[.*?\]\])/)) {
    const inner = /^\[\[(.*)\]\]$/.exec(piece)?.[1];
    if (inner !== undefined) forms.push({ start: text.length, end: text.length + inner.length, form: bold });
    text += inner ?? piece;
  }
  return { text, forms };
}

function carried(source: string, from: string, target: string, to: string): string {
  const { text, forms } = formed(source);
  const spans = carriedForms(
    { text, forms, sentences: sentenceSpans(text, localeOf(from)) },
    { text: target, sentences: sentenceSpans(target, localeOf(to)) },
  );
  return [...spans].reverse().reduce((shown, { start, end }) => {
    return `${shown.slice(0, start)}[[${shown.slice(start, end)}]]${shown.slice(end)}`;
  }, target);
}

describe('what stands out in a paragraph', () => {
  it.each([
    ['a code', 'See [[QĐ-17/2021]] of the port.', 'Xem [[QĐ-17/2021]] của cảng.'],
    [
      'a word in quotes',
      'In this rule “[[pier]]” is a place.',
      'Trong quy định này “[[cầu tàu]]” là một nơi.',
    ],
    ['quotes and all', 'Here [[“pier”]] and “quay” differ.', 'Ở đây [[«cầu tàu»]] và «bến» khác nhau.'],
    ['a bracket', 'Boats [[(small ones)]] are free.', 'Thuyền [[(loại nhỏ)]] được miễn phí.'],
    ['a sentence', 'It rains. [[Nobody sails.]] It is cold.', 'Trời mưa. [[Không ai ra khơi.]] Trời lạnh.'],
    [
      'a head with its stop',
      '[[Scope.]] This rule holds for all boats.',
      '[[Phạm vi.]] Quy định này áp dụng cho mọi thuyền.',
    ],
    [
      'a head without it',
      '[[Scope]]: this rule holds for all boats.',
      '[[Phạm vi]]: quy định này áp dụng cho mọi thuyền.',
    ],
  ])('has its place in the translation: %s', (_, source, target) => {
    expect(carried(source, 'en', target.replaceAll(/\[\[|\]\]/g, ''), 'vi')).toBe(target);
  });

  it.each([
    ['a word that is translated', 'The [[skipper]] steers.', 'Thuyền trưởng lái thuyền.'],
    ['more quotes than the source has', 'A “[[pier]]” is a place.', '“Cầu tàu” là “nơi” đỗ.'],
    ['a code that comes twice', 'See [[A-12]].', 'Xem A-12 và A-12.'],
    ['a part of a word', 'Rule [[12]] holds.', 'Quy định A123 áp dụng.'],
    ['most of the text', '[[All of this stands out]] here.', 'Tất cả điều này ở đây.'],
    ['sentences that were joined', 'It rains. [[Nobody sails.]]', 'Trời mưa nên không ai ra khơi.'],
  ])('is left out where it has no one place: %s', (_, source, target) => {
    expect(carried(source, 'en', target, 'vi')).toBe(target);
  });

  it('is found in Chinese', () => {
    expect(carried('“[[Work]]” means a text.', 'en', '“作品”指文本。', 'zh-Hans')).toBe('“[[作品]]”指文本。');
    expect(carried('[[Fares:]] a ride costs 5 francs.', 'en', '票价：乘船一次五法郎。', 'zh-Hans')).toBe(
      '[[票价：]]乘船一次五法郎。',
    );
  });
});
