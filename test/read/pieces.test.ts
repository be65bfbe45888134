import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markdownParser } from '../../src/read/markdown/parser.js';
import { parsePieces } from '../../src/read/markdown/pieces.js';
import { tolerant } from '../../src/read/markdown/tolerance.js';
import { sourceOf } from '../../src/text/decode.js';
import { soup } from './soup.js';

/**
 * A node with offsets in the source instead of positions in its piece. HTML that is never closed may hold a blank line
 * more or less at its end, by what follows the piece: blanks at ends do not count.
 */
function plainNode(node: Nodes, source: string, base: number): unknown {
  const { position, ...rest } = node;
  const start = base + (position?.start.offset ?? 0);
  const end = start + source.slice(start, base + (position?.end.offset ?? 0)).trimEnd().length;
  const children = 'children' in node ? node.children.map((child) => plainNode(child, source, base)) : [];
  const value = 'value' in node ? node.value.trimEnd() : null;
  return { ...rest, start, end, children, value };
}

function wholeTree(text: string): unknown[] {
  return markdownParser()(tolerant(text)).tree.children.map((node) => plainNode(node, text, 0));
}

function piecewise(text: string, length?: number): { nodes: unknown[]; count: number } {
  const pieces: unknown[][] = [];
  const take = (piece: { base: number; nodes: readonly Nodes[] }, index: number) => {
    pieces[index] = piece.nodes.map((node) => plainNode(node, text, piece.base));
  };
  parsePieces(sourceOf('x.md', text), 0, take, length);
  return { nodes: pieces.flat(), count: pieces.length };
}

describe('pieces of Markdown', () => {
  it('give the tree of the whole', () => {
    fc.assert(
      fc.property(soup, fc.integer({ min: 1, max: 40 }), (text, length) => {
        const source = sourceOf('x.md', text).text;
        expect(piecewise(source, length).nodes).toEqual(wholeTree(source));
      }),
      { seed: 7, numRuns: 800 },
    );
  });

  it.each([
    ['cuts before paragraphs and headings', 'One.\n\nTwo.\n# Three\n\nFour.', 4],
    ['does not cut a list from what belongs to it', '1. a\n\n   b\n\n2. c\n\nEnd.', 2],
    ['does not cut a quote', '> a\n>\n> b\n\nEnd.', 2],
    ['does not cut a fence', '```\na\n\nb\n```\n\nEnd.', 2],
    ['does not cut a comment', '<!-- a\n\nb -->\n\nEnd.', 1],
    ['ends a fence with the list that it is in', '- ```\n  a\n\nEnd.', 2],
    ['does not cut HTML before a heading', '<div>\n# a\n\nEnd.', 1],
  ])('%s', (_, text, count) => {
    expect(piecewise(text, 1)).toEqual({ nodes: wholeTree(text), count });
  });

  it('know the links of the whole', () => {
    const text = `${'Some [text] and [more].\n\n'.repeat(10)}[text]: /u\nword\n[more]: is no definition here\n`;
    expect(piecewise(text, 1).nodes).toEqual(wholeTree(text));
  });

  it('cut a paragraph without end at a line', () => {
    const line = 'A line that no blank line parts from the next.\n';
    const { nodes, count } = piecewise(line.repeat(2000));
    expect(count).toBeGreaterThan(5);
    expect(nodes.length).toBe(count);
  });

  it('take a line without end, and lists of a thousand levels, as they stand', () => {
    const endless = `*a* `.repeat(50_000);
    expect(piecewise(endless)).toEqual({ nodes: [], count: 1 });
    const deep = Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
    expect(piecewise(deep)).toEqual({ nodes: [], count: 1 });
  });

  it('take quotes and lists of a thousand levels as they stand', () => {
    const quotes = Array.from({ length: 1000 }, (_, level) => `${'>'.repeat(level + 1)} x`).join('\n');
    expect(piecewise(quotes)).toEqual({ nodes: [], count: 1 });
    for (const sign of ['> ', '- ', '1. ', '> - '])
      expect(piecewise(`${sign.repeat(1000)}x\n`)).toEqual({ nodes: [], count: 1 });
  });

  it('parse quotes in answers to answers, and rules of dashes', () => {
    const text = `${Array.from({ length: 20 }, (_, level) => `${'> '.repeat(level + 1)}x`).join('\n')}\n\n`;
    expect(piecewise(text).nodes).toEqual(wholeTree(text));
    const rules = `a\n\n${'- '.repeat(60)}\n\n`.repeat(4);
    expect(piecewise(rules).nodes).toEqual(wholeTree(rules));
  });
});
