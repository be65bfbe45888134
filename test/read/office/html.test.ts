import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html.js';
import { InputError } from '../../../src/text/errors.js';
import { positionOf } from '../../../src/text/source.js';
import { blocksOf, readPage, slicesOf } from './html.js';

const items = '<li>x</li><li>x</li><li>x</li>';

describe('pages of the Web', () => {
  it.each([
    // HTML Standard, 4.4.5, the ol element, and 4.4.8, the li element.
    ['start', `<ol start="4">${items}</ol>`, ['4. x', '5. x', '6. x']],
    ['a start below 1', `<ol start="-1">${items}</ol>`, ['-1. x', '0. x', '1. x']],
    ['value', '<ol><li>x<li value="7">x<li>x</ol>', ['1. x', '7. x', '8. x']],
    ['reversed', `<ol reversed>${items}</ol>`, ['3. x', '2. x', '1. x']],
    ['reversed from a start', `<ol reversed start="9">${items}</ol>`, ['9. x', '8. x', '7. x']],
    ['type a', `<ol type="a" start="26">${items}</ol>`, ['z. x', 'aa. x', 'ab. x']],
    ['type I', `<ol type="I" start="3">${items}</ol>`, ['III. x', 'IV. x', 'V. x']],
    ['type of an item', '<ol type="A"><li>x<li type="i">x</ol>', ['A. x', 'ii. x']],
    [
      'list-style-type',
      `<ol style="list-style-type: lower-roman">${items}</ol>`,
      ['i. x', 'ii. x', 'iii. x'],
    ],
    [
      'a Chinese style',
      `<ol style="list-style:cjk-ideographic" start=9>${items}</ol>`,
      ['九、 x', '十、 x', '十一、 x'],
    ],
    ['no style', `<ol style="list-style: none">${items}</ol>`, ['x', 'x', 'x']],
    ['bullets', `<ul>${items}</ul>`, ['x', 'x', 'x']],
    ['numbers typed in the items', '<ol><li>1. x</li><li>2. y</li></ol>', ['1. x', '2. y']],
    ['nested lists', '<ol><li>x<ol type="a"><li>y<li>z</ol><li>w</ol>', ['1. x', 'a. y', 'b. z', '2. w']],
    ['a number without a text', '<ol><li></li><li>x</li></ol>', ['1.', '2. x']],
  ])('show the numbers of a list: %s', async (_, body, texts) => {
    const { blocks } = await readPage(body);
    expect(blocks.map(({ printed }) => printed.text)).toEqual(texts);
  });

  it('go on with a list of Writer that begins with a deeper one', async () => {
    const body =
      '<ol type="I"><li>x<ol><li>y</ol></ol><p>text</p><ol type="I"><ol><li>z</ol><li>w</ol><ol type="I"><li>v</ol>';
    const texts = async (head: string) =>
      (await readPage(body, head)).blocks.map(({ printed }) => printed.text);
    const writer = '<meta name="generator" content="LibreOffice 7.4">';
    expect(await texts(writer)).toEqual(['I. x', '1. y', 'text', '2. z', 'II. w', 'I. v']);
    expect(await texts('')).toEqual(['I. x', '1. y', 'text', '1. z', 'I. w', 'I. v']);
  });

  it('have headings, paragraphs, captions, code, quotations and definitions', async () => {
    const body = `<h2>Pier</h2><p>One\n  <b>two</b>&amp;three</p>text<blockquote>said</blockquote>
      <pre>a\n  b</pre><dl><dt>Boat<dd>Goes.</dl><figure><img src="a.png" alt="A pier"><figcaption>The pier</figcaption></figure>`;
    expect(await blocksOf(body)).toEqual([
      'heading: Pier',
      'paragraph: One two&three',
      'paragraph: text',
      'quote: said',
      'code: a\n  b',
      'paragraph: Boat',
      'paragraph: Goes.',
      'image: A pier',
      'caption: The pier',
    ]);
  });

  it('show nothing of scripts, of what is hidden, and of comments', async () => {
    const body = `<script>1. no</script><style>p{}</style><p hidden>no</p><p style="display: none">no</p>
      <template><p>no</p></template><!-- no --><noscript>no</noscript><p>yes</p>`;
    expect(await blocksOf(body)).toEqual(['paragraph: yes']);
  });

  it('cut a paragraph at br where its lines are numbered, long, or parted by an empty one', async () => {
    expect(await blocksOf('<p>1. One<br>2. Two<br/>3. Three</p>')).toEqual([
      'paragraph: 1. One',
      'paragraph: 2. Two',
      'paragraph: 3. Three',
    ]);
    expect(await blocksOf('<div>One<br><br>Two</div>')).toEqual(['paragraph: One', 'paragraph: Two']);
    expect(await blocksOf('<p>Pier Road 5<br>Ferry Town</p>')).toEqual(['paragraph: Pier Road 5 Ferry Town']);
  });

  it('keep the signs of notes apart from numbers', async () => {
    const body = '<p>Article 5<sup><a href="#fn1">1</a></sup></p><p id="fn1">1. A note.</p>';
    const { source, blocks } = await readPage(body);
    expect(blocks.map(({ printed }) => printed.text)).toEqual(['Article 5', '1. A note.']);
    expect(blocks.map(({ searchable }) => searchable)).toEqual([true, false]);
    expect(source.text).toContain('Article 5[^1]');
  });

  it('have tables: cells, layouts, and a text beside its translation', async () => {
    const cells = '<table><tr><td>Goat<td>5</tr><tr><td>Sheep<td>4</tr></table>';
    expect(await blocksOf(cells)).toEqual(['table: Goat', 'table: 5', 'table: Sheep', 'table: 4']);
    const layout = '<table><tr><td>menu<td><h1>Rules</h1><p>1. One</p><p>2. Two</p></tr></table>';
    expect(await blocksOf(layout)).toEqual([
      'paragraph: menu',
      'heading: Rules',
      'paragraph: 1. One',
      'paragraph: 2. Two',
    ]);
  });

  it('join the lines of Chinese without a space', async () => {
    expect(await blocksOf('<p>第一条 码头早上\n六点开门。</p>')).toEqual([
      'paragraph: 第一条 码头早上六点开门。',
    ]);
  });

  it.each([
    [
      'plain',
      '<p>One &eacute;t&eacute;</p><ul><li>x <b>y</b> z</ul>',
      ['One &eacute;t&eacute;', 'x <b>y</b> z'],
    ],
    ['line ends of Windows', '<p>a\r\nb</p>\r\n<p>c</p>', ['a\r\nb', 'c']],
    ['characters beyond the first plane', '<p>😀 &#128512; x</p><p>y</p>', ['😀 &#128512; x', 'y']],
    ['end tags left out', '<ol><li>one\n<li>two\n</ol>', ['<li>one', '<li>two']],
    ['what is not well formed', '<p>a <b>b<p>c</b> d</p>', ['a <b>b', 'c</b> d']],
  ])('know where each block is: %s', async (_, page, slices) => {
    expect(await slicesOf(page)).toEqual(slices);
  });

  it('count their own lines', async () => {
    const { source, blocks } = await readPage('\n\n<p>\n  first</p>\n<p>second</p>');
    expect(blocks.map((block) => positionOf(source, block))).toMatchObject([
      { start: { line: 4, column: 3 } },
      { start: { line: 5, column: 4 } },
    ]);
    expect(positionOf(source, blocks[0]!)).not.toHaveProperty('part');
  });

  it.each([
    ['a meta', '<meta charset="big5"><p>', [0xb2, 0xc4], '第'],
    [
      'a longer meta',
      '<meta http-equiv=Content-Type content="text/html; charset=gb2312"><p>',
      [0xb5, 0xda],
      '第',
    ],
    ['its own word although it is in ASCII', '<meta charset="utf-16le"><p>', [0x61], 'a'],
  ])('are in the encoding that they name: %s', async (_, head, bytes, text) => {
    const file = { path: 'a.html', bytes: Buffer.concat([Buffer.from(head), Buffer.from(bytes)]) };
    const { blocks } = await readHtml(file);
    expect(blocks.map(({ printed }) => printed.text)).toEqual([text]);
  });

  it('are refused in an encoding that they name and that is not read, if they are no UTF-8', async () => {
    const page = (letter: string, encoding: BufferEncoding) => ({
      path: 'a.html',
      bytes: Buffer.from(`<meta charset="iso-8859-2"><p>${letter}`, encoding),
    });
    expect((await readHtml(page('ł', 'utf8'))).blocks[0]?.printed.text).toBe('ł');
    const fault = await readHtml(page('\xb3', 'latin1')).catch((error: unknown) => error);
    expect(fault instanceof InputError && fault.line).toBe(
      'a.html: the page says that it is in iso-8859-2, which is not read; convert it to UTF-8: iconv -f iso-8859-2 -t UTF-8',
    );
  });
});

describe('what is no text of a page', () => {
  const rules = [1, 2, 3, 4].map(
    (at) => `<p>${at}. Rule ${at} says what everybody on the ferry has to do.</p>`,
  );
  const links =
    '<ul><li><a href="a">One thing</a><li><a href="b">Another</a><li><a href="c">A third</a></ul>';

  it.each([
    ['navigation', `<nav>${links}</nav><div>${rules.join('')}</div>`],
    ['a list of links', `<div>${links}</div><div>${rules.join('')}</div>`],
    ['what has the name of a menu', `<div class="site-menu">Home News</div><div>${rules.join('')}</div>`],
    ['what is around the main part', `<div>Home</div><main>${rules.join('')}</main><div>Imprint</div>`],
    ['the foot of the page', `<div>${rules.join('')}</div><footer><p>Imprint</p></footer>`],
  ])('is furniture: %s', async (_, body) => {
    const blocks = await blocksOf(body);
    expect(blocks.filter((block) => !block.startsWith('furniture'))).toEqual(
      rules.map((rule) => `paragraph: ${rule.slice(3, -4)}`),
    );
    expect(blocks.length).toBeGreaterThan(4);
  });

  it.each([
    ['beside a paragraph', (box: string) => `<p>The ferry goes at seven on each day of the week.</p>${box}`],
    [
      'after an example',
      (box: string) => `<div>渡轮每天早上七点钟从北码头开出，周日除外。</div><div><p>1</p></div>${box}${box}`,
    ],
  ])('is no box of the text, which a class calls a sidebar: %s', async (_, around) => {
    const box =
      '<div class="sidebar"><p><b>NOTE</b> Fares</p><p>Who has no ticket pays <a href="f">the double fare</a>.</p></div>';
    const body = `<div class="chapter">${around(box)}</div><div class="sidebar"><a href="a">News</a> of the harbour and its boats</div>`;
    const blocks = await blocksOf(body);
    expect(blocks).toContain('paragraph: NOTE Fares');
    expect(blocks.filter((block) => block.startsWith('furniture'))).toEqual([
      'furniture: News of the harbour and its boats',
    ]);
  });

  it('is told by no number inside a paragraph', async () => {
    const note = '<div class="promo">See <b>rule</b> 4. Rules of the ferry apply to boats.</div>';
    const blocks = await blocksOf(`<div>${rules.join('')}</div>${note}`);
    expect(blocks.filter((block) => block.startsWith('furniture'))).toHaveLength(1);
  });

  it('is no section that has its name from its heading', async () => {
    const section =
      '<section id="related-rules"><h2><span>5. </span>Related rules</h2><p>Boats have rules, too.</p></section>';
    const blocks = await blocksOf(
      `<div>${rules.join('')}</div>${section}<div id="related">Other rules</div>`,
    );
    expect(blocks).toContain('heading: 5. Related rules');
    expect(blocks.filter((block) => block.startsWith('furniture'))).toEqual(['furniture: Other rules']);
  });

  it('is the sign by which a heading can be linked to, and no other link', async () => {
    const body =
      '<h2 id="a">5. Fares<a class="headerlink" href="#a" title="Permalink">¶</a></h2><h2 id="b"><a class="anchor" href="#b">#</a>6. Crews</h2><p>As <a href="#a">§</a> 5 says.</p>';
    expect(await blocksOf(body)).toEqual([
      'heading: 5. Fares',
      'heading: 6. Crews',
      'paragraph: As § 5 says.',
    ]);
  });

  it('is no note in an aside', async () => {
    const note = '<aside role="doc-footnote" id="x1"><p>Sundays, too.</p></aside>';
    expect(await blocksOf(`<div>${rules.join('')}</div>${note}`)).toContain('paragraph: Sundays, too.');
  });

  it('is never a paragraph with a number, wherever a page puts it', async () => {
    const body = `<article>${rules.slice(0, 2).join('')}</article><div class="related">${rules[2]}</div><article>${rules[3]}</article>`;
    expect((await blocksOf(body)).filter((block) => block.startsWith('paragraph'))).toHaveLength(4);
  });
});

describe('hostile pages', () => {
  it.each([
    ['nesting', '<div>'.repeat(2000)],
    ['formatting opened anew', Array.from({ length: 3000 }, (_, at) => `<b id=${at}><p>`).join('')],
  ])('are refused in one line: %s', async (_, page) => {
    const read = readHtml({ path: 'page.html', bytes: Buffer.from(page) });
    await expect(read).rejects.toThrow(InputError);
  });

  it.each([
    ['siblings', '<p>x</p>'.repeat(20_000), 20_000],
    ['a long attribute', `<p title="${'x'.repeat(500_000)}">x</p>`, 1],
    ['references to references', `<p>${'&amp;amp;'.repeat(20_000)}</p>`, 1],
    ['an entity of its own', '<!DOCTYPE html [<!ENTITY a "b">]><p>&a;</p>', 2],
  ])('are read in time with their length: %s', async (_, page, count) => {
    const began = process.cpuUsage();
    const { blocks } = await readHtml({ path: 'page.html', bytes: Buffer.from(page) });
    expect(blocks).toHaveLength(count);
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(6);
  });
});
