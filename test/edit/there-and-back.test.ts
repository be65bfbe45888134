import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../segment/case-file.js';
import { type Form, gapsOf, returnEach } from './return.js';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const caseFolder = fileURLToPath(new URL('../cases', import.meta.url));
const forms: readonly Form[] = ['xliff', 'xliff-1.2', 'tsv'];
const withCarriageReturns = (text: string) => text.replace(/\r?\n/g, '\r\n');
const shapes: Readonly<Record<string, (text: string) => string>> = {
  'line feeds': (text) => text,
  'carriage returns': withCarriageReturns,
  'a byte order mark': (text) => `\ufeff${text}`,
  both: (text) => `\ufeff${withCarriageReturns(text)}`,
};

/** Takes segments out and merges them in again; every one that can be told to be missing has to come back. */
async function expectReturn(
  extension: string,
  language: string,
  text: string,
  form: Form,
  isWanted?: (address: string, index: number) => boolean,
): Promise<number> {
  const bytes = Buffer.from(text);
  let count = 0;
  for await (const { address, refusals, bytes: after } of returnEach(
    extension,
    language,
    bytes,
    form,
    isWanted,
  )) {
    count++;
    expect(refusals, address).toEqual([]);
    expect(Buffer.from(after ?? []).toString(), address).toBe(bytes.toString());
  }
  return count;
}

describe('a segment that is taken out of the corpus and merged in again', () => {
  const files: readonly [string, string, string][] = [
    ['nghe-an-plan-77/vi.txt', '.txt', 'vi'],
    ['nghe-an-plan-77/en.txt', '.txt', 'en'],
    ['nghe-an-plan-77/zh-Hans.txt', '.txt', 'zh-Hans'],
    ['river-festival-charter/en.md', '.md', 'en'],
    ['river-festival-charter/zh-Hans.md', '.md', 'zh-Hans'],
    ['thanh-hoa-directive-09/vi.txt', '.txt', 'vi'],
  ];
  it.each(files)('%s comes back byte for byte', async (path, extension, language) => {
    const text = readFileSync(join(corpus, path), 'utf8');
    const rare = text.length > 20_000 || extension === '.md' ? 12 : 6;
    const counts = await Promise.all(
      forms.map((form, at) =>
        expectReturn(extension, language, text, form, (_, index) => index % rare === (at * rare) / 3),
      ),
    );
    expect(counts.reduce((left, right) => left + right)).toBeGreaterThan(2);
  });

  it.each(files)('is all that is said to be missing from %s', async (path, extension, language) => {
    const bytes = readFileSync(join(corpus, path));
    const every = extension === '.md' ? 3 : 1;
    for await (const gap of gapsOf(extension, language, bytes, (_, index) => index % every === 0)) {
      expect(gap.otherwise, gap.address).toEqual([]);
    }
  });
});

describe('a segment that is taken out of a case and merged in again', () => {
  const cases: readonly [string, string, readonly string[], string][] = [
    [
      'multilevel.en.md',
      'en',
      ['2.1'],
      'the first of two, where the second alone is read as a part of the text',
    ],
    ['statute.zh.txt', 'zh', ['1.3.2.1'], 'the same in a list'],
    ['guide-steps.en.md', 'en', ['1', '1.1'], 'a list in the middle of a text'],
    ['charter-chapters.en.txt', 'en', ['2', '2.4', '3.5'], 'articles that are a number and no words'],
    ['constitution.vi.txt', 'vi', ['1', '1.2', '1.2.1'], 'the same with letters of another alphabet'],
    [
      'headings-and-lists.en.md',
      'en',
      ['2.3'],
      'without which the next paragraph goes on with the one before',
    ],
    ['headings-and-lists.en.md', 'en', ['3.2'], 'the last of the file'],
    ['semver-style.en.md', 'en', ['h1.3', 'h2'], 'wrapped paragraphs where no other is wrapped'],
    ['rfc.en.txt', 'en', ['1.2.2'], 'sentences with two spaces between them'],
    ['wrapped-law.fr.txt', 'fr', ['2.4.1'], 'a law in narrow lines'],
    ['interleaved.vi.txt', 'vi', ['1', '3'], 'before its own translation, the first line of the file'],
    ['headings-between.en.md', 'en', ['2', '2.4'], 'with headings between its articles'],
    ['bullet-lists.fr.txt', 'fr', ['1', '2'], 'with lists below each of its bullets'],
    ['act.en.txt', 'en', ['1.1.1', '1.1.2'], 'the first and the last of a section, which shows no other'],
    ['regulation-recitals.en.txt', 'en', ['h1', 'h2'], 'one of two groups under plain headings'],
    ['contents-loose.en.txt', 'en', ['2', '3', '4'], 'while the contents list still has it'],
    ['contents-bulleted.en.txt', 'en', ['2', '3', '3.1'], 'the same with what it holds'],
    ['underlined-signs.en.txt', 'en', ['h1.2', 'h2.1', 'h2.2'], 'with the line of signs under its heading'],
  ];
  it.each(cases)('%s: %s %j, %s', async (name, language, addresses) => {
    const { text } = readCase(join(caseFolder, name));
    const isWanted = (address: string) => addresses.includes(address);
    const extension = name.slice(name.lastIndexOf('.'));
    for (const form of forms) {
      expect(await expectReturn(extension, language, text, form, isWanted)).toBe(addresses.length);
    }
  });
});

it('a heading that is underlined comes back with its line', async () => {
  const text =
    'Rules\n=====\n\nArticle 1\n---------\n\nThe mill is open to all.\n\nArticle 2\n---------\n\nNobody pays twice.\n\n* flour\n* bran\n\nArticle 3\n---------\n\nBread is shared.\n';
  for (const form of forms) expect(await expectReturn('.md', 'en', text, form)).toBe(3);
});

it('a text on both sides of its sub-segments comes back from a table of whole segments', async () => {
  const text =
    '# Ferry\n\n1. Tickets are *sold* on board.\n\n   - (1) adults pay 2 coins;\n   - (2) goats pay half.\n\n   Nobody crosses without.\n\n2. The captain decides.\n\n3. Chests go aft.\n';
  expect(await expectReturn('.md', 'en', text, 'tsv-segments')).toBe(5);
});

/** Documents of all kinds of layout, with three to six segments of one to three paragraphs. */
const layouts = fc.record({
  marker: fc.constantFrom('N. ', 'N.', 'N) ', '(N) ', 'Article N. ', 'N.\t', '**N.** '),
  blank: fc.boolean(),
  inner: fc.boolean(),
  title: fc.boolean(),
  closing: fc.constantFrom('', '\n'),
  segments: fc.array(
    fc.array(
      fc.constantFrom(
        'The boats lie below the salt house.',
        'Every crew brings *two* oars & a lamp. Nobody rows alone.',
        'Letters are answered within a week, or sent back <unread>.',
        'See [the list](list.md) for `names` and more.',
      ),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 3, maxLength: 6 },
  ),
  markdown: fc.boolean(),
  shape: fc.constantFrom(...Object.keys(shapes)),
  form: fc.constantFrom(...forms),
});

describe('a segment of any document', () => {
  it('comes back byte for byte', async () => {
    let count = 0;
    const property = fc.asyncProperty(
      layouts,
      async ({ marker, blank, inner, title, closing, segments, markdown, shape, form }) => {
        const between = blank || markdown ? '\n\n' : '\n';
        const within = markdown ? '\n\n   ' : inner && blank ? '\n\n' : '\n';
        const items = segments.map(
          (paragraphs, at) => marker.replace('N', `${at + 1}`) + paragraphs.join(within),
        );
        const text = (title ? `A plan for the river${between}` : '') + items.join(between) + closing;
        count += await expectReturn(markdown ? '.md' : '.txt', 'en', shapes[shape]!(text), form);
      },
    );
    await fc.assert(property, { numRuns: 40, seed: 77 });
    expect(count).toBeGreaterThan(60);
  });
});
