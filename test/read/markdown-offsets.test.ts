import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdownParser } from '../../src/read/markdown/parser.js';
import { tolerant } from '../../src/read/markdown/tolerance.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { sourceOf } from '../../src/text/decode.js';
import { offsetFaults } from './offsets.js';
import { plainSoup, soup } from './soup.js';

/** All that the parser holds for text, in order; what blocks print besides and leave out is cut on both sides. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const seen = (text: string) => text.replace(/[\s\u0085\u200b\u2060\ufeff#]+/g, '');

describe('Markdown blocks', () => {
  it('map each printed character to the source characters that print it', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        expect(offsetFaults(await readMarkdown(sourceOf('x.md', text)))).toEqual([]);
      }),
      { seed: 11, numRuns: 800 },
    );
  });

  it('hold all text, once', async () => {
    await fc.assert(
      fc.asyncProperty(plainSoup, async (text) => {
        const source = sourceOf('x.md', text);
        const { blocks, remarks } = await readMarkdown(source);
        // The line below the head of a table that is none is no text of its own.
        if (remarks.some(({ kind }) => kind === 'broken-table')) return;
        const expected = textOf(markdownParser()(tolerant(source.text)).tree);
        expect(seen(blocks.map((block) => block.printed.text).join(''))).toBe(seen(expected));
      }),
      { seed: 12, numRuns: 800 },
    );
  });
});
