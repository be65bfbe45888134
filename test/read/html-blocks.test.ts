import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';
import { decodeSource } from '../../src/text/decode.js';

/** Roles and texts of the blocks of a Markdown text. */
async function blocksOf(text: string): Promise<string[]> {
  const { blocks } = await readText(decodeSource('a.md', new TextEncoder().encode(text)));
  return blocks.map(({ role, printed, depth }) => `${role}${depth > 0 ? depth : ''} ${printed.text}`);
}

describe('HTML in Markdown', () => {
  it.each([
    [
      'a row of a table',
      '<table>\n<tr><th>Kind</th><th>Size</th></tr>\n<tr><td>Punt</td><td><p>six</p></td></tr>\n</table>\n',
      ['table Kind\tSize', 'table Punt\t six'],
    ],
    [
      'an entry of a list, and of one inside it',
      '<ul><li>Punts<ul><li>old</li><li>new</li></ul></li><li>Skiffs</li></ul>\n',
      ['item Punts', 'item old', 'item new', 'item Skiffs'],
    ],
    [
      'a term with its definitions',
      '<dl>\n<dt>Bow</dt><dd>The front.</dd>\n<dt>Stern</dt>\n<dd>The back.</dd>\n</dl>\n',
      ['item Bow The front.', 'item Stern The back.'],
    ],
    [
      'a heading and a paragraph',
      '<div><h1>Punts</h1><p>They are flat.</p></div>\n',
      ['heading1 Punts', 'paragraph They are flat.'],
    ],
    [
      'what hides and what it hides',
      '<details><summary>More</summary>\n\nIt is damp.\n\n</details>\n',
      ['paragraph More', 'paragraph It is damp.'],
    ],
  ])('has a block for %s', async (_, text, wanted) => {
    expect(await blocksOf(text)).toEqual(wanted);
  });
});

describe('definition lists in Markdown', () => {
  it.each([
    ['Bow\n: The front.\nStern\n: The back.\n', ['item Bow : The front.', 'item Stern : The back.']],
    ['Bow\n\n: The front.\n', ['paragraph Bow', 'item : The front.']],
    [
      'Some words.\n\nBow\n:   The front,\n    where it is sharp.\n',
      ['paragraph Some words.', 'item Bow :   The front, where it is sharp.'],
    ],
    ['Mind this: it floats.\nAnd this: it sinks.\n', ['paragraph Mind this: it floats. And this: it sinks.']],
  ])('has a block for each term: %#', async (text, wanted) => {
    expect(await blocksOf(text)).toEqual(wanted);
  });
});
