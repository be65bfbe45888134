import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';
import { sourceOf } from '../../src/text/decode.js';

const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

async function remarksOf(text: string) {
  const { remarks, blocks } = await readText(sourceOf('en.md', text));
  return { kinds: remarks.map(({ kind }) => kind), blocks };
}

describe('Markdown that the parser would take minutes for', () => {
  it.each([
    '*_',
    '_*',
    'a**b',
    'a <!-- ',
    'a <? ',
    'a <![CDATA[ ',
    '[a](',
    '[a][b] ',
    '[a]: <b\n',
    '> *_*_\n',
  ])(
    'is read as plain text, and says so: %s',
    async (unit) => {
      const { kinds, blocks } = await remarksOf(`1. One.\n\n${repeated(unit, 100_000)}\n\n2. Two.\n`);
      expect(new Set(kinds)).toEqual(new Set(['unparsed-markup']));
      expect(blocks.length).toBeGreaterThan(2);
    },
    30_000,
  );

  it('is so for thousands of quotes in a list, and for lists in a quote', async () => {
    for (const unit of ['- > a\n', '- a\n  > b\n', '> - a\n', '1. > a\n']) {
      expect((await remarksOf(unit.repeat(4_200))).kinds, unit).toEqual(['unparsed-markup']);
      expect((await remarksOf(unit.repeat(300))).kinds, unit).toEqual([]);
    }
  }, 60_000);

  it('is so for brackets in brackets', async () => {
    const { kinds } = await remarksOf('['.repeat(20_000) + ']'.repeat(20_000));
    expect(kinds).toEqual(['unparsed-markup']);
  });

  it('is told from what people write, however much of it', async () => {
    const usual = [
      '- *one* and **two**, `three` <br> [four](five "six") ![seven](eight)\n',
      '1. *one* and __two__\n',
      '| *a* | **b** |\n',
      '> *quoted* [text](to) <!-- with a comment -->\n>\n',
      'A paragraph with *emphasis*, [a link](u), snake_case_names and 2 * 3 * 4 <!-- and notes -->.\n\n',
      '[label]: http://host/path "title"\n',
    ];
    for (const unit of usual) {
      const head = unit.startsWith('|') ? '| c | d |\n|---|---|\n' : '';
      expect((await remarksOf(head + repeated(unit, 60_000))).kinds).toEqual([]);
    }
  }, 60_000);

  it('costs no more than a stretch of the file', async () => {
    const { kinds, blocks } = await remarksOf(
      `# Head\n\n1. A *word*.\n\n${repeated('*_', 4_000)}\n\n## Next\n\n${repeated('Some *words* here.\n\n', 9_000)}`,
    );
    expect(kinds).toEqual(['unparsed-markup']);
    expect(blocks.at(-1)?.printed.text).toBe('Some words here.');
  });
});
