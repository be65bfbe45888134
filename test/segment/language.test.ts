import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';
import { segmentDocument } from '../../src/segment/index.js';
import { identify } from '../../src/segment/language/language.js';
import { decodeSource } from '../../src/text/decode.js';
import { versionOf } from './case-file.js';

const texts = {
  en: 'The members of the club meet each year in spring in the great hall of the town house of the village.',
  fr: 'Les membres du club se réunissent chaque année au printemps dans la grande salle de la mairie du village.',
  vi: 'Các thành viên của câu lạc bộ họp mỗi năm vào mùa xuân tại hội trường lớn của xã và bầu ra ban chủ nhiệm.',
  zh: '俱乐部的成员每年春天在村里的大会堂开会，选举主席和司库，并且讨论下一年的工作计划和预算安排。',
} as const;
const languages = ['en', 'fr', 'vi', 'zh'] as const;

describe('a text', () => {
  it.each(languages)('in %s is known', (language) => {
    expect(identify(texts[language])).toBe(language);
  });

  it('is looked for among the candidates only, by script first', () => {
    expect(identify(texts.zh, ['vi', 'zh-Hans'])).toBe('zh-Hans');
    expect(identify(texts.zh, ['vi', 'en'])).toBeNull();
  });

  it('that is too short says nothing', () => {
    expect(identify('The club')).toBeNull();
  });
});

describe('the language of a version', () => {
  const text = texts.fr;

  it.each([
    ['fr.txt', 'fr', 'name'],
    ['rules.fr.txt', 'fr', 'name'],
    ['zh_hans.txt', 'zh-Hans', 'name'],
    ['rules.txt', 'fr', 'text'],
    ['man.txt', 'fr', 'text'],
  ])('of %s', async (path, language, from) => {
    const version = await versionOf(path, text);
    expect([version.language, version.languageFrom]).toEqual([language, from]);
  });

  it('is what the front matter says before a name, and what an option says before both', async () => {
    const source = decodeSource('en.md', new TextEncoder().encode(`---\nlanguage: fr\n---\n\n${text}\n`));
    const document = await readText(source);
    expect(segmentDocument(document).languageFrom).toBe('front-matter');
    expect(segmentDocument(document, { language: { tag: 'en', from: 'name' } }).language).toBe('fr');
    expect(segmentDocument(document, { language: { tag: 'en', from: 'option' } }).language).toBe('en');
  });

  const hans =
    '本会会员应当遵守会章，按时缴纳会费，参加会议，爱护图书馆里的书报，并且认真办理本会交给的各项事务。';
  const hant =
    '本會會員應當遵守會章，按時繳納會費，參加會議，愛護圖書館裡的書報，並且認真辦理本會交給的各項事務。';

  it.each([
    ['zh-Hans', hans],
    ['zh-Hant', hant],
  ])('is %s where a translation is appended', async (tag, line) => {
    const translated =
      'The members keep the rules, pay their fees in time, come to the meetings and mind the books.';
    const text = [1, 2, 3, 4].map((number) => `${number}. ${line}`).join('\n\n');
    const after = [1, 2, 3, 4].map((number) => `${number}. ${translated}`).join('\n\n');
    expect((await versionOf('rules.txt', `${text}\n\n${after}\n`)).language).toBe(tag);
  });

  it.each([
    ['zh-Hans', hans],
    ['zh-Hant', hant],
  ])('is %s by the letters that only it has', async (tag, line) => {
    const long = `${line}${line}\n${line}${line}\n`;
    expect((await versionOf('rules.txt', long)).language).toBe(tag);
    for (const [name, fits] of [
      ['zh', true],
      ['zh-Hans', tag === 'zh-Hans'],
      ['zh-CN', tag === 'zh-Hans'],
      ['zh-Hant', tag === 'zh-Hant'],
      ['zh-HK', tag === 'zh-Hant'],
    ] as const) {
      const { remarks } = await versionOf(`${name}.txt`, long);
      expect(remarks.map(({ data }) => data.found)).toEqual(fits ? [] : [tag]);
    }
  });

  it('is that of the candidates whose letters the text has', async () => {
    const document = await readText(decodeSource('rules.txt', new TextEncoder().encode(`${hant}${hant}\n`)));
    const candidates = ['vi', 'zh-CN', 'zh-TW'];
    expect(segmentDocument(document, { candidates }).language).toBe('zh-TW');
  });

  it.each(languages)('is contradicted by a text in %s', async (language) => {
    const long = `${texts[language]}\n${texts[language]}\n${texts[language]}\n`;
    for (const declared of languages) {
      const { remarks } = await versionOf(`${declared}.txt`, long);
      const found = remarks.filter(({ kind }) => kind === 'language-mismatch').map(({ data }) => data.found);
      expect(found).toEqual(declared === language ? [] : [language]);
    }
  });

  it('is not contradicted by a short text', async () => {
    const { remarks } = await versionOf('fr.txt', texts.en.slice(0, 60));
    expect(remarks).toEqual([]);
  });
});
