import { describe, expect, it } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { versionOfText } from './read.js';
import { told } from './told.js';

const articles = `Article 1. Opening

(a) The gate opens at seven.

(b) The gate closes at ten.

(c) On holidays it stays shut.

Article 2. Fees

1. A visitor pays two crowns.

2. A child pays one.

3. Dogs pay nothing.
`;

const runIn: Record<string, string> = {
  fr: `Article 1er. Ouverture : a) la porte ouvre à sept heures ; b) elle ferme à dix heures ; c) les jours de
fête elle reste close.

Article 2. Droits 1° Un visiteur paie deux couronnes. 2° Un enfant en paie une. 3° Les chiens ne paient rien.
`,
  vi: `Điều 1. Mở cửa a) Cổng mở lúc bảy giờ; b) Cổng đóng lúc mười giờ; c) Ngày lễ cổng không mở.

Điều 2. Phí 1. Khách trả hai đồng. 2. Trẻ em trả một đồng. 3. Chó không phải trả.
`,
  zh: `第一条 开门：（一）大门七点开；（二）大门十点关；（三）节日不开。

第二条 收费 1.访客付两元。2.儿童付一元。3.狗不付费。
`,
};

describe('a list that one version runs into a paragraph', () => {
  it.each(['fr', 'vi', 'zh'])('is merged into the part around it: %s', async (language) => {
    const versions = [await versionOfText('en', articles), await versionOfText(language, runIn[language]!)];
    const merged = ['1.1', '1.2', '1.3'].map((address) => `${address} ${address} merged=`);
    expect(told(alignWork({ id: 'work', versions }))).toEqual(
      [
        '1 1 1',
        ...merged,
        '2 2 2',
        ...['2.1', '2.2', '2.3'].map((address) => `${address} ${address} merged=`),
      ].map((line) => expect.stringContaining(line.replace(/=$/, ''))),
    );
  });

  it.each(['fr', 'vi', 'zh'])('is split where the source runs it in: %s', async (language) => {
    const versions = [await versionOfText(language, runIn[language]!), await versionOfText('en', articles)];
    expect(told(alignWork({ id: 'work', versions }))).toEqual(['1 1 split=1', '2 2 split=2']);
  });

  it('is merged where no blank stands before its numbers', async () => {
    const two = `Article 1. Gates

There are two kinds of gates:

1. gates of the harbour, and

2. gates of the town.

Article 2. Fees

A visitor pays two crowns.
`;
    const zh = '第一条 门分为两种：(1) 港口的门和(2) 城里的门。\n\n第二条 收费 访客付两元。\n';
    const versions = [await versionOfText('en', two), await versionOfText('zh', zh)];
    expect(told(alignWork({ id: 'work', versions })).filter((line) => line.includes('merged'))).toHaveLength(
      2,
    );
  });

  it('lacks what its text has no number for', async () => {
    const less = runIn.vi!.replace('; c) Ngày lễ cổng không mở', '');
    const versions = [await versionOfText('en', articles), await versionOfText('vi', less)];
    expect(told(alignWork({ id: 'work', versions }))).toContain('1.3 1.3 missing');
  });

  it('is not seen in a number that closes a sentence', async () => {
    const source = '1. Nets\n\n(a) Nets are mended in March.\n\n(b) Boats are painted in May.\n\n2. End.\n';
    const target = '1. Filets : voir la règle 2. Rien de plus.\n\n2. Fin.\n';
    const versions = [await versionOfText('en', source), await versionOfText('fr', target)];
    expect(told(alignWork({ id: 'work', versions }))).toContain('1.1 1.1 missing');
  });
});
