import { describe, expect, it } from 'vitest';
import type { ReadBlock } from '../../src/document/types.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { sourceOf } from '../../src/text/decode.js';
import { printedRuns } from '../../src/text/printed.js';
import { offsetFaults } from './offsets.js';

const read = (text: string) => readMarkdown(sourceOf('x.md', text));

/** A block in one line: role, depth of a heading, marker and rendered number of an item, text. */
async function shown(text: string): Promise<string[]> {
  const { blocks, source } = await read(text);
  return blocks.map((block) => {
    const item = block.item;
    const marker = item ? `${source.text.slice(item.marker.start, item.marker.end)}=${item.rendered} ` : '';
    return `${block.role}${block.depth || ''} ${marker}${block.printed.text}`;
  });
}

const pieces = ({ printed, lines }: ReadBlock) =>
  [0, ...lines].map((line, index, all) => printed.text.slice(line, all[index + 1]));

describe('readMarkdown', () => {
  it.each([
    ['a cell too many', '| a | b |\n|---|---|---|\n| c \\| d | e |', 2, 3, ['table a\tb', 'table c | d\te']],
    ['a cell too few', 'a | b | c\n--|--\n | | f\ng', 3, 2, ['table a\tb\tc', 'table f', 'table g']],
    [
      'text before',
      'x\n| 甲 | 乙 |\n|-|-|-|\n|丙|丁|',
      2,
      3,
      ['paragraph x', 'table 甲\t乙', 'table 丙\t丁'],
    ],
  ])('reads the rows of a table that is none, %s', async (_, text, cells, rules, rows) => {
    const document = await read(text);
    const { remarks, source } = document;
    expect(await shown(text)).toEqual(rows);
    expect(remarks).toMatchObject([{ kind: 'broken-table', data: { cells, rules } }]);
    expect(
      source.text.slice(remarks[0]!.span.start).startsWith(text.includes('甲') ? '| 甲' : text[0]!),
    ).toBe(true);
    expect(offsetFaults(document)).toEqual([]);
  });

  it.each([
    ['a title with a line of hyphens below', 'a | b\n---\nc'],
    ['bars in prose', 'steam | sail\nand | oars'],
  ])('takes no table of %s', async (_, text) => {
    expect((await read(text)).remarks).toEqual([]);
  });

  it.each([
    ['entities, escapes, emphasis', '**5.** A \\* &amp; &#x1F600; `c*d`', ['paragraph 5. A * & 😀 c*d']],
    ['wrapped lines', 'a\n  b\r\n> c', ['paragraph a b', 'quote c']],
    ['lazy lines of a quote', '> a\nb\n> > c', ['quote a b', 'quote c']],
    ['Chinese wrapped without a space', '中文\n换行', ['paragraph 中文换行']],
    ['headings', '# A #\n## B\nC\n===\nD\n---', ['heading1 A', 'heading2 B', 'heading1 C', 'heading2 D']],
    ['headings without a space', '##A\ntext\n### B ###', ['heading2 A', 'paragraph text', 'heading3 B']],
    ['one number sign without a space', '#Chương 1', ['heading1 Chương 1']],
    [
      'a tag, an escape',
      '#tag\n\n\\##A\n\n#1 and\nmore',
      ['paragraph #tag', 'paragraph ##A', 'paragraph #1 and more'],
    ],
    [
      'pictures in HTML',
      '<img src="a.png">&nbsp;<img alt="b c" src="d">\n\n<p>\n<img src="e">\n</p>',
      ['image b c', 'image '],
    ],
    ['words beside a picture', '<img src="a.png"> the quay', ['paragraph the quay']],
    ['a list by its own numbers', '1. a\n2. b\n4. c', ['item 1.=1 a', 'item 2.=2 b', 'item 4.=3 c']],
    ['a list with other markers', '- a\n\n3) b', ['item -=1 a', 'item 3)=3 b']],
    ['paragraphs of an item', '1. a\n\n   b\n   > c', ['item 1.=1 a', 'paragraph b', 'quote c']],
    ['an item without text', '5.\n6. a', ['item 5.=5 ', 'item 6.=6 a']],
    ['a list in a list at once', '5. - a', ['item 5.=5 ', 'item -=1 a']],
    ['a heading in an item', '- # a', ['heading1 -=1 a']],
    ['a year that opens a list', '2015. gada', ['item 2015.=2015 gada']],
    [
      'markers that are none',
      '1.Các\n\n1、总\n\n第一条 x\n\n(一) y',
      ['paragraph 1.Các', 'paragraph 1、总', 'paragraph 第一条 x', 'paragraph (一) y'],
    ],
    [
      'links, anchors and comments',
      '<a id="5"></a>[5](#x). a<!-- b --> [c][d]\n\n[d]: /e',
      ['paragraph 5. a c'],
    ],
    ['an anchor on a line of its own', '<a name="5"></a>\n5. Text', ['paragraph 5. Text']],
    ['pictures', '![a](b)\n\n![]() |\n\nx ![c](d) y', ['image a', 'image ', 'paragraph x  y']],
    ['tables', '| 1. a | b \\| c |\n|---|:-:|\n| d | |', ['table 1. a\tb | c', 'table d']],
    ['code', '```js\n1. a\n```\n\n    2. b\n\n~~~\n~~~', ['code 1. a', 'code 2. b']],
    ['a fence that opens and closes on one line', '```1. a```\n\n2. b', ['paragraph 1. a', 'item 2.=2 b']],
    ['HTML', '<div>\n<b>5.</b> a &lt;\nb<br>c</div>\n\n<!-- d -->', ['paragraph 5. a < b c']],
    ['a heading in HTML', '<h2 id="a">A</h2>', ['heading2 A']],
    ['HTML that is broken', '<div>\na <b then text\n</div>\n<style>x', ['paragraph a <b then text']],
    ['footnotes', 'a[^1] b.\n\n[^1]: c d\n\n[^2]: e', ['paragraph a b.', 'paragraph c d', 'paragraph e']],
    ['rules and definitions', '---\n\n[a]: /b "c"\n\n***', []],
    ['a byte order mark within', 'a\n\n\ufeff# B\n\ufeff\nc', ['paragraph a', 'heading1 B', 'paragraph c']],
    [
      'no-break indents',
      '\u00a0\u00a0 \u00a0 1. a\n\u00a0\n\u3000\u3000b\n\u00a0\n\u00a0# c',
      ['paragraph 1. a', 'paragraph b', 'heading1 c'],
    ],
    ['an indent that would be code', '    \u00a0a', ['paragraph a']],
    ['blanks alone', '\u3000\n\n \u00a0 \n', []],
    ['an empty text', '', []],
  ])('reads %s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected);
    expect(offsetFaults(await read(text))).toEqual([]);
  });

  it('prints the description of a picture, as one whole where it is not written as it reads', async () => {
    const { blocks, source } = await read('![a &amp; b](c)');
    expect(blocks.map(({ printed, start, end }) => [printed.text, source.text.slice(start, end)])).toEqual([
      ['a & b', '![a &amp; b](c)'],
    ]);
    expect(printedRuns(blocks[0]!.printed)).toEqual([0, 5, 2, 9]);
  });

  it('says where lines begin, so that a number that is no list to Markdown is found', async () => {
    const [block] = (await read('Photo: a caption.\n5. Text\nmore &amp;\n6.Các')).blocks;
    expect(block && pieces(block)).toEqual(['Photo: a caption. ', '5. Text ', 'more & ', '6.Các']);
  });

  it('tells lists apart and knows markers that are all alike', async () => {
    const { blocks } = await read('1. a\n1. b\n   - c\n1. d\n\ntext\n\n1. e\n2. f');
    expect(blocks.map(({ item }) => item && [item.list, item.depth, item.uniform, item.ordered])).toEqual([
      [0, 1, true, true],
      [0, 1, true, true],
      [1, 2, false, false],
      [0, 1, true, true],
      null,
      [2, 1, false, true],
      [2, 1, false, true],
    ]);
    expect(blocks.map((block) => block.listDepth)).toEqual([1, 1, 2, 1, 0, 1, 1]);
  });

  it('does not search code, tables, pictures, footnotes and laid out HTML', async () => {
    const text = 'a\n\n> b\n\n```\nc\n```\n\n|d|\n|-|\n\n![e](f)\n\n[^1]: g h\n\n<ol><li>i</ol>\n\n<p>j</p>';
    const { blocks } = await read(text);
    expect(blocks.filter((block) => block.searchable).map((block) => block.printed.text)).toEqual([
      'a',
      'b',
      'j',
    ]);
    expect(blocks.map((block) => block.quoteDepth)).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('keeps code as it stands, in a quote in a list too', async () => {
    const { blocks } = await read('- > ```\n  > a\n  >\n  >   b\n  > ```');
    expect(blocks.map((block) => block.printed.text)).toEqual(['a\n\n  b']);
  });

  it('tells of a fence that is never closed', async () => {
    const text = 'a\n\n```\n1. b\n\n2. c\n';
    const { remarks } = await read(text);
    expect(remarks).toMatchObject([{ kind: 'swallowed-by-fence', span: { start: 3 }, data: { lines: 2 } }]);
    expect((await read('```\na\n```\n\n- ```\n  b\n  ```')).remarks).toEqual([]);
  });

  it('finds comments', async () => {
    const text = '<!-- hexapla-disable -->\n\na <!-- b\nc --> d\n\n<div><!----></div>\n\n# e <!-- f -->';
    const { comments, source } = await read(text);
    expect(comments?.map((comment) => comment.text)).toEqual(['hexapla-disable', 'b\nc', '', 'f']);
    expect(comments?.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      '<!-- hexapla-disable -->',
      '<!-- b\nc -->',
      '<!---->',
      '<!-- f -->',
    ]);
  });

  it('reads a long file as a short one', async () => {
    const chapter =
      '## Chapter\n\n1. One [a]\n2. Two\n\n   ```\n   code\n\n   more\n   ```\n\n> quote\n\nText.\n\n';
    const { blocks } = await read(`${chapter.repeat(500)}[a]: /b\n`);
    expect(blocks).toHaveLength(500 * 6);
    expect(new Set(blocks.map((block) => block.item?.list ?? -1)).size).toBe(501);
    expect(blocks[1]?.printed.text).toBe('One a');
  });
});

describe('front matter', () => {
  it.each([
    [
      'YAML',
      '---\nlanguage: vi\nhexapla:\n  work: a\n---\n# B',
      { language: 'vi', hexapla: { work: 'a' } },
      ['heading1 B'],
    ],
    ['TOML', '+++\r\nlang = "fr"\r\n+++\r\nb', { lang: 'fr' }, ['paragraph b']],
    ['YAML that three dots end', '---\na: 1\n...\n\nb', { a: 1 }, ['paragraph b']],
    ['an empty one', '---\n---\na', {}, ['paragraph a']],
    ['YAML to the end of the file', '---\na: 1\n---', { a: 1 }, []],
    ['text between rules', '---\n\nWord.\n\n---\n\na', null, ['paragraph Word.', 'paragraph a']],
    ['a rule', '---\n\na: b', null, ['paragraph a: b']],
    ['a rule further down', 'a\n\n---\nb: c\n---\n', null, ['paragraph a', 'heading2 b: c']],
  ])('reads %s', async (_, text, values, blocks) => {
    expect((await read(text)).frontMatter).toEqual(values);
    expect(await shown(text)).toEqual(blocks);
  });

  it.each([
    ['YAML', '---\ntitle: a\nlanguage: [vi\n---\nb', '---\ntitle: a\n'.length],
    ['TOML', '+++\ntitle = "a"\nlanguage = vi\n+++\nb', '+++\ntitle = "a"\n'.length],
    ['YAML with an alias of nothing', '---\na: &a [x]\nb: *c\n---\nb', 4],
  ])('tells of broken %s and goes on', async (_, text, from) => {
    const { remarks, frontMatter, blocks } = await read(text);
    expect(frontMatter).toBeNull();
    expect(remarks).toMatchObject([{ kind: 'broken-front-matter' }]);
    expect(remarks[0]?.span.start).toBeGreaterThanOrEqual(from);
    expect(blocks.map((block) => block.printed.text)).toEqual(['b']);
  });
});
