import { expect, it } from 'vitest';
import { compareTexts } from '../../src/index.js';
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

/** Pages of a gazette whose numbers and heads stand among lines that a paragraph is wrapped over. */
function gazette(head: string, articles: readonly (readonly string[])[], cut: number): string {
  const pages = articles.map((lines, at) => {
    const edge = `${at + 1}\n\n\f${head}`;
    return [...lines.slice(0, cut), edge, ...lines.slice(cut)].join('\n');
  });
  return `${head}\n${pages.join('\n')}\n`;
}

it('lets a page end inside a sentence in one version, and between two articles in the other', async () => {
  const en = ['pier', 'shed', 'ferry', 'lamp'].map((name, at) => [
    `Article ${at + 1}. The ${name}`,
    `Special rule on the ${name}: those in charge of the ${name} look at it each day, write`,
    'the book and tell the master before the day has come to its end, feasts included;',
    `the handing over of the ${name} needs a record.`,
  ]);
  const fr = ['quai', 'hangar', 'bac', 'fanal'].map((name, at) => [
    `Article ${at + 1}. Le ${name}`,
    `Règle propre au ${name} : ceux qui ont la charge du ${name} le visitent chaque jour,`,
    'tiennent le registre et rendent compte au chef avant la fin du jour, fêtes comprises ;',
    `la remise du ${name} demande un procès-verbal.`,
  ]);
  const texts = { en: gazette('GAZETTE/No 12', en, 3), fr: gazette('JOURNAL/N° 12', fr, 4) };
  for (const source of ['en', 'fr']) {
    const { findings } = await compareTexts(texts, { source, format: 'plain' });
    expect(findings.map(({ message }) => message)).toEqual([]);
  }
});
