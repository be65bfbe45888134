import { describe, expect, test } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { lintAlignment } from '../../src/lint/index.js';
import { readFile } from '../../src/read/index.js';
import { segmentDocument } from '../../src/segment/index.js';

async function copied(source: string, target: string): Promise<string[]> {
  const read = async (tag: string, text: string) =>
    segmentDocument(await readFile({ path: `${tag}.txt`, bytes: Buffer.from(text) }));
  const versions = [await read('en', source), await read('fr', target)];
  return lintAlignment(alignWork({ id: 'x', versions }))
    .filter(({ rule }) => rule === 'mixed-language')
    .map(({ message }) => message);
}

const [before, after] = [
  ['The harbour office writes the names of all boats into its book and says that', 'Night boats pay more.'],
  [
    'Le bureau du port inscrit dans son livre les noms de tous les bateaux et dit que',
    'Les bateaux de nuit paient plus.',
  ],
];
const english = (run: string) => `1. ${before[0]} ${run} ${before[1]}\n`;
const french = (run: string) => `1. ${after[0]} ${run} ${after[1]}\n`;

describe('words of the source inside a translated paragraph', () => {
  test('are found where all of them are as short as words are', async () => {
    const run = 'we go as he is in it so do we.';
    expect(await copied(english(run), french(run))).toEqual([expect.stringContaining('stands in en')]);
  });

  test('are none where only names of less words are the same, however long and many', async () => {
    const names = (and: string) =>
      `Northumberland Harbourmasters International ${and} Wintersholm Breakwater Association.`;
    expect(await copied(english(names('and the')), french(names('avec la')))).toEqual([]);
  });
});
