import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/index.js';
import { versionOfText } from '../align/read.js';

const lines: Record<string, readonly string[]> = {
  en: ['The gate opens at seven.', 'Boats moor at the quay.', 'Nets dry here.', 'Dogs are kept on a lead.'],
  fr: [
    'La grille ouvre à sept heures.',
    'Les bateaux s’amarrent au quai.',
    'Les filets sèchent ici.',
    'Les chiens sont tenus.',
  ],
  vi: ['Cổng mở lúc bảy giờ.', 'Thuyền đậu ở cầu.', 'Lưới phơi ở đây.', 'Chó phải có dây dắt.'],
  zh: ['大门七点开。', '船停在码头。', '渔网晾在这里。', '狗要拴绳。'],
};

/** Four lines with labels of one kind, the third written otherwise. */
function listed(language: string, label: (at: number) => string, third: string): string {
  return lines[language]!.map((line, at) => `${at === 2 ? third : label(at)}${line}\n`).join('\n');
}

async function unread(language: string, text: string): Promise<(string | number | boolean | null)[][]> {
  const { remarks } = await versionOfText(language, text);
  return remarks.map(({ kind, data }) => [kind, data.number ?? null, data.read ?? null]);
}

const han = ['一', '二', '三', '四'];

describe('a line that looks numbered, where its neighbours are, and is not read', () => {
  it.each([
    ['en', '{}. ', ['3, ', '3; ', '3 . ', 'iii. ', '(3) ', '<3> ', 'three. ']],
    ['en', 'Article {}. ', ['Artcile 3. ', 'Artlcle 3. ', 'Article (3). ', 'Article 3, ', '3. ']],
    ['en', '({}) ', ['(3 ', '3) ', '[3] ', '{3} ', '(iii) ']],
    ['fr', 'Article {}. – ', ['Arlicle 3. – ', 'Atricle 3 – ', 'Article 3, – ']],
    ['vi', 'Điều {}. ', ['Diều 3. ', 'Dieu 3. ', 'Đều 3. ', 'Điều 3; ']],
    ['zh', '第{}条　', ['第三　', '三条　', '第三、']],
    ['zh', '{}、', ['三，', '（三）', '3、']],
  ] as const)('is told: %s %s', async (language, label, thirds) => {
    for (const third of thirds) {
      const number = (at: number) => label.replace('{}', language === 'zh' ? han[at]! : String(at + 1));
      expect([third, ...(await unread(language, listed(language, number, third)))]).toEqual([
        third,
        ['unread-number', 3, null],
      ]);
    }
  });

  it('is told behind the last and before the first number', async () => {
    const last = '1. Boats moor here.\n\n2. Nets dry there.\n\n3; Dogs are kept on a lead.\n';
    expect(await unread('en', last)).toEqual([['unread-number', 3, null]]);
    const first = '1; Boats moor here.\n\n2. Nets dry there.\n\n3. Dogs are kept on a lead.\n';
    expect(await unread('en', first)).toEqual([['unread-number', 1, null]]);
  });

  it('is no line that begins with a quantity, a date, or a reference', async () => {
    for (const line of [
      '3 boats moor here.',
      '3,5 metres deep.',
      '3% are lost.',
      '3:30 is late.',
      'Table 3. Tides',
      '2015. It was so.',
    ]) {
      const text = `1. Boats moor here.\n\n2. Nets dry there.\n\n${line}\n\n4. Dogs are kept on a lead.\n`;
      expect([line, ...(await unread('en', text))]).toEqual([line]);
    }
    for (const line of ['Article 3 of the Act applies.', 'Articles 3 and 4 apply.', 'Particles 3 apart.']) {
      const text = `Article 1. Boats.\n\nArticle 2. Nets.\n\n${line}\n`;
      expect([line, ...(await unread('en', text))]).toEqual([line]);
    }
  });

  it('is the counterpart of a part that another version has', async () => {
    const en = listed('en', (at) => `Article ${at + 1}. `, 'Article 3. ');
    const fr = listed('fr', (at) => `Article ${at + 1}. `, 'Artcile 3. ');
    const found = async (source: string) =>
      (await compareTexts({ en, fr }, { source, format: 'plain' })).findings.map(({ rule }) => rule);
    expect(await found('en')).toEqual(['unread-number']);
    expect(await found('fr')).toEqual(['unread-number']);
  });
});

describe('the sign of a number', () => {
  it.each([
    ['en', 'Article No. 2. '],
    ['en', 'Section no 2. '],
    ['fr', 'Article n° 2. '],
    ['vi', 'Điều số 2. '],
    ['es', 'Artículo n.º 2. '],
  ])('stands between a word and its number: %s %s', async (language, second) => {
    const word = second.split(' ')[0]!;
    const text = `${word} 1. Aaa bbb ccc.\n\n${second}Ddd eee fff.\n\n${word} 3. Ggg hhh iii.\n`;
    const { segments } = await versionOfText(language, text);
    expect(segments.map(({ address }) => address)).toEqual(['1', '2', '3']);
  });
});
