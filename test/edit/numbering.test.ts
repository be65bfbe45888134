import { describe, expect, it } from 'vitest';
import type { Enumerator } from '../../src/document/types.js';
import { labelLike, labelPattern } from '../../src/edit/numbering.js';
import { localeOf } from '../../src/locale/index.js';

function enumerator(label: string, number: number, system: string): Enumerator {
  return {
    start: 0,
    end: label.length,
    label,
    ordinal: { number, insert: 0, repeat: 1 },
    style: { level: 'item', system, prefix: '', suffix: '' },
    misread: null,
  };
}

describe('a label for another number', () => {
  it.each([
    ['en', '4.', 4, 'arabic', 5, '5.'],
    ['en', '04)', 4, 'arabic', 5, '05)'],
    ['en', '2.4.', 4, 'arabic', 5, '2.5.'],
    ['vi', 'Điều 4:', 4, 'arabic', 5, 'Điều 5:'],
    ['vi', 'd)', 4, 'letter-lower', 5, 'đ)'],
    ['fr', 'd)', 4, 'letter-lower', 5, 'e)'],
    ['fr', 'Article 4', 4, 'arabic', 5, 'Article 5'],
    ['en', 'IV.', 4, 'roman-upper', 5, 'V.'],
    ['en', '(iv)', 4, 'roman-lower', 9, '(ix)'],
    ['zh-Hans', '第四条', 4, 'chinese', 15, '第十五条'],
    ['zh-Hans', '（四）', 4, 'chinese', 5, '（五）'],
    ['zh-Hans', '４．', 4, 'arabic', 5, '５．'],
    ['zh-Hans', '④', 4, 'circled', 5, '⑤'],
    ['en', 'Part Four', 4, 'spelled', 5, 'Part Five'],
    ['en', '7.', 7, 'arabic', 12, '12.'],
    ['fr', 'Article 1er', 1, 'arabic', 2, 'Article 2'],
    ['fr', 'Art. 1er. -', 1, 'arabic', 11, 'Art. 11. -'],
    ['fr', '1re.', 1, 'arabic', 3, '3.'],
    ['fr', 'Article premier.', 1, 'spelled-ordinal', 2, 'Article 2.'],
    ['fr', 'TITRE Ier', 1, 'roman-upper', 2, 'TITRE II'],
    ['fr', 'Article deuxième.', 2, 'spelled-ordinal', 3, 'Article troisième.'],
    ['vi', 'PHẦN THỨ HAI', 2, 'spelled', 1, 'PHẦN THỨ NHẤT'],
    ['vi', 'Phần thứ ba', 3, 'spelled', 4, 'Phần thứ tư'],
    ['vi', 'Phần thứ hai', 2, 'spelled', 21, 'Phần thứ hai mươi mốt'],
    ['fr', '2e', 2, 'arabic', 1, '1er'],
    ['fr', '2ème', 2, 'arabic', 3, '3ème'],
    ['en', '1st.', 1, 'arabic', 2, '2nd.'],
    ['en', '12TH', 12, 'arabic', 21, '21ST'],
    ['pt', '1º', 1, 'arabic', 2, '2º'],
    ['en', 'Secondly', 2, 'ordinal-word', 3, 'Thirdly'],
    ['en', 'Second', 2, 'ordinal-word', 3, 'Third'],
    ['en', 'firstly', 1, 'ordinal-word', 10, 'tenthly'],
    ['fr', 'Deuxièmement', 2, 'ordinal-word', 3, 'Troisièmement'],
    ['fr', 'secundo', 2, 'ordinal-word', 3, 'tertio'],
    ['vi', 'Hai là', 2, 'ordinal-word', 3, 'Ba là'],
    ['vi', 'Thứ hai', 2, 'ordinal-word', 4, 'Thứ tư'],
    ['vi', 'THỨ HAI LÀ', 2, 'ordinal-word', 4, 'THỨ TƯ LÀ'],
    ['zh-Hans', '其二', 2, 'ordinal-word', 3, '其三'],
    ['zh-Hans', '二是', 2, 'ordinal-word', 5, '五是'],
    ['zh-Hans', '首先', 1, 'ordinal-word', 2, '其次'],
    ['es', 'En segundo lugar', 2, 'ordinal-word', 3, 'En tercer lugar'],
  ])('%s: %s becomes the one for another number', (language, label, number, system, wanted, expected) => {
    const ordinal = { number: wanted, insert: 0, repeat: 1 };
    expect(labelLike(label, enumerator(label, number, system), ordinal, localeOf(language))).toBe(expected);
  });

  it('stays where it does not say its number, as in a list that is counted when it is rendered', () => {
    const ordinal = { number: 5, insert: 0, repeat: 1 };
    expect(labelLike('1.', enumerator('1.', 4, 'arabic'), ordinal, localeOf('en'))).toBe('1.');
  });

  it('inserts a number after another', () => {
    const ordinal = { number: 12, insert: 1, repeat: 1 };
    expect(labelLike('11.', enumerator('11.', 11, 'arabic'), ordinal, localeOf('en'))).toBe('12a.');
  });

  it('is null where the style has no such number', () => {
    const ordinal = { number: 5000, insert: 0, repeat: 1 };
    expect(labelLike('④', enumerator('④', 4, 'circled'), ordinal, localeOf('en'))).toBeNull();
    const word = enumerator('Eleventh', 11, 'ordinal-word');
    expect(labelLike('Eleventh', word, { number: 40, insert: 0, repeat: 1 }, localeOf('en'))).toBeNull();
  });

  it('is of one pattern with the ordinal that only the first has', () => {
    const fr = localeOf('fr');
    const plain = labelPattern('Article 2.', enumerator('Article 2.', 2, 'arabic'), fr);
    expect(labelPattern('Article 1er.', enumerator('Article 1er.', 1, 'arabic'), fr)).toBe(plain);
    expect(labelPattern('Article premier.', enumerator('Article premier.', 1, 'spelled-ordinal'), fr)).toBe(
      plain,
    );
  });

  it('is of one pattern with its like', () => {
    const [en, vi] = [localeOf('en'), localeOf('vi')];
    expect(labelPattern('4.', enumerator('4.', 4, 'arabic'), en)).toBe(
      labelPattern('11.', enumerator('11.', 11, 'arabic'), vi),
    );
    expect(labelPattern('4.', enumerator('4.', 4, 'arabic'), en)).not.toBe(
      labelPattern('4)', enumerator('4)', 4, 'arabic'), vi),
    );
  });
});
