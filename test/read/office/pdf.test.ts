import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/read/index.js';
import { usualLetters } from '../../../src/read/pdf/letters.js';
import { positionOf } from '../../../src/text/source.js';
import { drawn, type Line, pdfOf, readPages, textsOf } from './pdf.js';

/** Lines below each other from a place on. */
const below = (texts: readonly string[], x = 50, from = 100): Line[] =>
  texts.map((text, at) => [text, x, from + 12 * at]);

const long = 'The ferry leaves the pier at six in the morning and comes back at noon, and so on';

describe('PDF', () => {
  it('puts lines together to paragraphs', async () => {
    const lines = below([
      `1. ${long}`,
      `until the evening. ${long}`,
      'without a pause.',
      '2. Goats pay half.',
      'Sheep, too.',
    ]);
    expect(await textsOf(lines)).toEqual([
      `1. ${long} until the evening. ${long} without a pause.`,
      '2. Goats pay half.',
      'Sheep, too.',
    ]);
  });

  it('has the columns one after the other, as the page does', async () => {
    const left = below(['1. Of the pier', '2. Of the boat', '3. Of the lamp']);
    const right = below(['4. Of the goats', '5. Of the sheep'], 320);
    expect(await textsOf([...left, ...right])).toEqual([...left, ...right].map(([text]) => text));
  });

  it('parts a number from its text where they are apart, and only there', async () => {
    const { blocks } = await readPages([
      ['1.', 50, 100],
      ['The pier', 80, 100],
      ['2.', 50, 130],
      ['The', 58.5, 130],
    ]);
    expect(blocks.map(({ printed }) => printed.text)).toEqual(['1. The pier', '2.The']);
  });

  it.each([
    ['a word', ['The whole neighbour-', 'hood is there.'], 'The whole neighbourhood is there.'],
    ['a number', ['as of the years 12-', '15 of the plan.'], 'as of the years 12-15 of the plan.'],
    ['a code', ['the decree 60/2024/ND-', 'CP of the year.'], 'the decree 60/2024/ND-CP of the year.'],
    [
      'two words',
      ['a well and a known well-', 'known pier is here.'],
      'a well and a known well-known pier is here.',
    ],
    [
      'a word that has it elsewhere',
      ['the vis-a-vis and the vis-a-', 'vis.'],
      'the vis-a-vis and the vis-a-vis.',
    ],
  ])('takes the hyphen at a line’s end for what it is: %s', async (_, [first = '', second = ''], text) => {
    expect(await textsOf(below([first, second]))).toEqual([text]);
  });

  it('leaves out heads, feet, numbers of pages and of lines', async () => {
    const page = (number: number): Line[] => [
      ['RULES OF THE FERRY', 200, 30],
      ...below(['1', '2', '3', '4', '5'], 20),
      ...below([1, 2, 3, 4, 5].map((at) => `${5 * number - 5 + at}. Rule of the ferry.`)),
      [`Page ${number} of 3`, 280, 780],
    ];
    const { blocks } = await readPages(page(1), page(2), page(3));
    const own = blocks.filter(({ role }) => role !== 'furniture').map(({ printed }) => printed.text);
    expect(own).toEqual(Array.from({ length: 15 }, (_, at) => `${at + 1}. Rule of the ferry.`));
  });

  it('goes on with a paragraph on the next page', async () => {
    const first = below(['1. One rule.', `2. ${long}, ${long.slice(0, 20)}`]);
    expect(await textsOf(first, below(['until the evening.', '3. Sheep.']))).toEqual([
      '1. One rule.',
      `2. ${long}, ${long.slice(0, 20)} until the evening.`,
      '3. Sheep.',
    ]);
  });

  it('takes the letters that the page says it means', async () => {
    const content = `/Span<</ActualText<FEFF0042 00EA 006E>>>BDC\n${drawn(['B\\352 n', 50, 100])}EMC\n${drawn(['x', 200, 140])}`;
    const bytes = pdfOf([content.replace('\\\\352', '\\352')]);
    const { blocks, remarks } = await (await openFile({ path: 'a.pdf', bytes })).read();
    expect(blocks.map(({ printed }) => printed.text)).toEqual(['Bên', 'x']);
    expect(remarks).toEqual([]);
  });

  it('says which page it is not sure of', async () => {
    const hex = Buffer.from(`/Span<</MCID 0>>BDC\n${drawn(['1. The pier', 50, 100])}EMC\n`).toString('hex');
    const bytes = pdfOf([drawn(['A page.', 50, 100]), drawn(['x', 50, 100])]);
    const text = bytes
      .toString('latin1')
      .replace(
        /13 0 obj.*?endstream/s,
        `13 0 obj<</Filter/ASCIIHexDecode/Length ${hex.length + 1}>>stream\n${hex}>\nendstream`,
      );
    const { remarks } = await (await openFile({ path: 'a.pdf', bytes: Buffer.from(text, 'latin1') })).read();
    expect(remarks).toMatchObject([{ kind: 'unsure-letters', data: { page: 2 } }]);
  });

  it('says the page of a place', async () => {
    const { source, blocks } = await readPages(below(['One.']), below([`2. ${long}.`, '3. Three.']));
    expect(positionOf(source, blocks[2]!)).toMatchObject({
      place: 'paragraph 2 of page 2',
      start: { line: 3, column: 1, offset: 5 + long.length + 5 },
    });
  });

  it.each([
    [
      'no text',
      pdfOf(['']),
      'the PDF has no text, only pictures; recognise its text first, for instance: ocrmypdf',
    ],
    ['nothing that is a PDF', Buffer.from('%PDF-1.4\nnothing'), 'the PDF is damaged; fetch the file again'],
  ])('is refused in one line: %s', async (_, bytes, message) => {
    await expect(openFile({ path: 'a.pdf', bytes })).rejects.toMatchObject({ line: `a.pdf: ${message}` });
  });
});

describe('letters of a PDF', () => {
  it.each([
    ['ﬁn de l’oﬃce', 'fin de l’office'],
    ['⼀⻓⻢⻅', '一长马见'],
    ['Điều'.normalize('NFD'), 'Điều'],
    ['a\u0002b', 'ab'],
  ])('%s are %s', (text, usual) => {
    expect(usualLetters(text)).toBe(usual);
  });
});
