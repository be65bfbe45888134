import { expect, it } from 'vitest';
import { segmentsOf, sentencesOf } from '../../src/segment/index.js';
import { readCase, versionOf } from './case-file.js';

const path = new URL('../cases/page-breaks.en.txt', import.meta.url).pathname;

it('has sentences whole that a page ends in, and what the page carries as furniture', async () => {
  const version = await versionOf('page-breaks.en.txt', readCase(path).text);
  const [first] = segmentsOf(version);
  const sentences = first!.blocks.flatMap((block) => sentencesOf(version, block).map(({ text }) => text));
  expect(sentences.at(-1)).toMatch(/Sundays included; the handing over of the pier needs a record\.$/);
  expect(version.furniture.map(({ printed }) => printed.text)).toEqual([
    'GAZETTE OF THE FERRY No 12',
    ...['1', '2', '3'].flatMap((page) => [page, 'GAZETTE OF THE FERRY No 12']),
  ]);
});
