import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/index.js';
import { segmentDocument, segmentsOf } from '../../src/segment/index.js';
import { abstractList, docxOf, levelOf, list, numbered, p } from '../read/office/docx.js';

const numbering =
  abstractList(0, [levelOf('%1.'), levelOf('%2.'), levelOf('%3)', 'lowerLetter')]) + list(1, 0);

async function addresses(levels: readonly number[], tag: string): Promise<string[]> {
  const body = levels.map((level, at) => p(`The lamp ${at} is lit at night.`, numbered(1, level))).join('');
  const document = await readFile({ path: 'a.docx', bytes: docxOf({ body, numbering }) });
  const version = segmentDocument(document, { language: { tag, from: 'option' } });
  return [...segmentsOf(version)].map(({ address, enumerator }) => `${address} ${enumerator?.label}`);
}

describe('numbers that a program counts', () => {
  it('are by its alphabet, not by that of the language', async () => {
    expect(await addresses([0, 2, 2, 2, 2, 2, 2], 'vi')).toEqual([
      '1 1.',
      '1.1 a)',
      '1.2 b)',
      '1.3 c)',
      '1.4 d)',
      '1.5 e)',
      '1.6 f)',
    ]);
  });

  it('keep levels apart that are written alike', async () => {
    expect(await addresses([0, 1, 1, 0, 1, 0], 'en')).toEqual([
      '1 1.',
      '1.1 1.',
      '1.2 2.',
      '2 2.',
      '2.1 1.',
      '3 3.',
    ]);
  });

  it('go on at their level where the document lets them jump, or writes one otherwise', async () => {
    const articles =
      abstractList(0, [levelOf('Title %1.', 'upperRoman'), levelOf('Article %2.'), levelOf('%3.')]) +
      list(1, 0) +
      list(2, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="70"/></w:lvlOverride>') +
      list(
        3,
        0,
        `<w:lvlOverride w:ilvl="1"><w:lvl w:ilvl="1">${levelOf('Clause %1-%2')}</w:lvl></w:lvlOverride>`,
      );
    const lines = [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [2, 1],
      [2, 2],
      [2, 1],
      [3, 1],
    ] as const;
    const body = lines
      .map(([id, level], at) => p(`The lamp ${at} of the pier is lit at night.`, numbered(id, level)))
      .join('');
    const document = await readFile({ path: 'a.docx', bytes: docxOf({ body, numbering: articles }) });
    const version = segmentDocument(document, { language: { tag: 'en', from: 'option' } });
    expect(
      [...segmentsOf(version)].map(({ address, enumerator }) => `${address} ${enumerator?.label}`),
    ).toEqual([
      '1 Title I.',
      '1.1 Article 1.',
      '1.1.1 1.',
      '1.2 Article 2.',
      '1.70 Article 70.',
      '1.70.1 1.',
      '1.71 Article 71.',
      '1.72 Clause I-72',
    ]);
  });
});
