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
});
