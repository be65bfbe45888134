import { describe, expect, it } from 'vitest';
import { extensions, formatOf, readText } from '../../src/read/index.js';
import { sourceOf } from '../../src/text/decode.js';

describe('readText', () => {
  it.each([
    ['a.md', 'markdown'],
    ['a/B.MD', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a.txt', 'plain'],
    ['-', 'plain'],
    ['md', 'plain'],
  ])('reads %s as %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  it('knows its extensions', () => {
    expect(extensions).toContain('.md');
    expect(extensions).toContain('.txt');
  });

  it('reads by name, or as it is told', async () => {
    const roles = async (path: string, format?: 'plain' | 'markdown') => {
      const { blocks } = await readText(sourceOf(path, '# A'), format ? { format } : {});
      return blocks.map((block) => block.role);
    };
    expect(await roles('a.md')).toEqual(['heading']);
    expect(await roles('a.txt')).toEqual(['paragraph']);
    expect(await roles('-', 'markdown')).toEqual(['heading']);
    expect(await roles('a.md', 'plain')).toEqual(['paragraph']);
  });
});
