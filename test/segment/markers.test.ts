import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/locale/index.js';
import { readText } from '../../src/read/index.js';
import { findCandidates } from '../../src/segment/enumerators/candidates.js';
import { decodeSource } from '../../src/text/decode.js';

/** The readings of the marker at the beginning of a line, as `label level path+insert`, those in doubt left out. */
async function readingsOf(line: string, language: string): Promise<string[]> {
  const document = await readText(decodeSource('line.txt', new TextEncoder().encode(line)));
  const [candidate] = findCandidates(document, localeOf(language));
  if (candidate === undefined || candidate.at > 5) return [];
  const { text } = document.blocks[0]?.printed ?? { text: '' };
  return candidate.readings
    .filter(({ doubt }) => doubt < 1)
    .map(({ style, path, insert, end }) => {
      const number = path.join('.') + (insert > 0 ? `+${insert}` : '');
      return `${text.slice(candidate.at, end)} | ${style.level} ${number}`;
    });
}

describe('a marker is read', () => {
  it.each([
    ['en', '5. Feed the cat', '5. | item 5'],
    ['en', '5.Feed the cat', '5. | item 5'],
    ['en', '5) Feed the cat', '5) | item 5'],
    ['en', '(5) Feed the cat', '(5) | item 5'],
    ['en', '5/ Feed the cat', '5/ | item 5'],
    ['en', '5 - Feed the cat', '5 | item 5'],
    ['en', 'IV. Feed the cat', 'IV. | item 4'],
    ['en', 'iv) feed the cat', 'iv) | item 4'],
    ['en', 'd) feed the cat', 'd) | item 4'],
    ['en', '2.3.1 Feed the cat', '2.3.1 | item 2.3.1'],
    ['en', '2.3.1. Feed the cat', '2.3.1. | item 2.3.1'],
    ['en', 'A.0 General', 'A.0 | item 1.0'],
    ['en', '12a. Feed the cat', '12a. | item 12+1'],
    ['en', '§ 12 Feeding', '§ 12 | section 12'],
    ['en', 'Article 12 The cat is fed.', 'Article 12 | article 12'],
    ['en', 'ARTICLE XII – Cats', 'ARTICLE XII | article 12'],
    ['en', 'Article. I.', 'Article. I. | article 1'],
    ['en', 'Art. 12. - The cat', 'Art. 12. | article 12'],
    ['en', 'Part One. Cats', 'Part One. | part 1'],
    ['en', 'Section 2.3 Cats', 'Section 2.3 | section 2.3'],
    ['en', 'Step 3: feed it', 'Step 3: | step 3'],
    ['en', 'Firstly, feed it', 'Firstly | item 1'],
    ['fr', 'Article premier', 'Article premier | article 1'],
    ['fr', 'Article 1er. - Le chat', 'Article 1er. | article 1'],
    ['fr', 'Article 12 bis', 'Article 12 bis | article 12+1'],
    ['fr', 'Article 12-1', 'Article 12-1 | article 12+1'],
    ['fr', 'Première partie', 'Première partie | part 1'],
    ['fr', 'Titre II : Du chat', 'Titre II : | title 2'],
    ['fr', 'Étape 3 : nourrir', 'Étape 3 : | step 3'],
    ['fr', '3° le chat', '3° | item 3'],
    ['fr', 'Troisièmement, nourrir', 'Troisièmement | item 3'],
    ['vi', 'Điều 5. Cho mèo ăn', 'Điều 5. | article 5'],
    ['vi', 'ĐIỀU 5: Cho mèo ăn', 'ĐIỀU 5: | article 5'],
    ['vi', 'Điều 5. Cho mèo ăn'.normalize('NFD'), `${'Điều'.normalize('NFD')} 5. | article 5`],
    ['vi', 'Phần thứ nhất', 'Phần thứ nhất | part 1'],
    ['vi', 'Chương II', 'Chương II | chapter 2'],
    ['vi', 'Khoản 1. Cho mèo ăn', 'Khoản 1. | clause 1'],
    ['vi', 'đ) cho mèo ăn', 'đ) | item 5'],
    ['vi', 'g) cho mèo ăn', 'g) | item 7'],
    ['vi', 'Một là, cho mèo ăn', 'Một là | item 1'],
    ['vi', 'I- MỤC ĐÍCH', 'I | item 1'],
    ['zh', '第五条　喂猫', '第五条 | article 5'],
    ['zh', '第 5 條 餵貓', '第 5 條 | article 5'],
    ['zh', '第一百一十一条　喂猫', '第一百一十一条 | article 111'],
    ['zh', '第十二条之一　喂猫', '第十二条之一 | article 12+1'],
    ['zh', '第二章　猫', '第二章 | chapter 2'],
    ['zh', '三、喂猫', '三、 | item 3'],
    ['zh', '（三）喂猫', '（三） | item 3'],
    ['zh', '３．喂猫', '３． | item 3'],
    ['zh', '3、喂猫', '3、 | item 3'],
    ['zh', '③喂猫', '③ | item 3'],
    ['zh', '㈢喂猫', '㈢ | item 3'],
    ['zh', '其三，喂猫', '其三 | item 3'],
    ['zh', '附件三', '附件三 | appendix 3'],
  ])('%s: %s', async (language, line, reading) => {
    expect(await readingsOf(line, language)).toContain(reading);
  });
});

describe('no marker is read without doubt', () => {
  it.each([
    ['en', 'Paragraph 1 of this Article applies.'],
    ['en', 'Article 5 shall apply.'],
    ['en', 'i.e. the cat'],
    ['en', '10:30 is the time to feed it'],
    ['en', '22/6/2015 was the day'],
    ['fr', 'Article 5 du présent accord'],
    ['vi', 'Khoản 1 Điều này quy định'],
    ['zh', '第一条所述的猫'],
    ['zh', '第三条规定的猫'],
    ['zh', '一九一一年有一只猫'],
    ['zh', '三只猫'],
  ])('%s: %s', async (language, line) => {
    expect(await readingsOf(line, language)).toEqual([]);
  });
});
