import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/read/index.js';
import { segmentDocument } from '../../../src/segment/index.js';
import { positionOf } from '../../../src/text/source.js';
import { hexapla } from '../../cli/run.js';
import { folderWith } from '../../project/folder.js';
import { zipOf } from './zip.js';

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const item = (id: string, href: string, more = '') =>
  `<item id="${id}" href="${href}" media-type="application/xhtml+xml"${more}/>`;

function book(parts: Readonly<Record<string, string>>, manifest: string, spine: string): Buffer {
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>en</dc:language></metadata><manifest>${manifest}</manifest><spine>${spine}</spine></package>`;
  return zipOf([
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', data: container },
    { name: 'OEBPS/book.opf', data: opf },
    ...Object.entries(parts).map(([name, data]) => ({ name, data })),
  ]);
}

const page = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`;

describe('electronic books', () => {
  it('are read in the order of the spine, each part with its own characters', async () => {
    const two = page('<h1>Two</h1><p>2. The second rule.</p>');
    const bytes = book(
      {
        'OEBPS/text/two.xhtml': two,
        'OEBPS/a b.xhtml': page('<p>1. The first rule.</p>'),
        'OEBPS/nav.xhtml': page('Contents'),
      },
      item('x2', 'text/two.xhtml') + item('x1', 'a%20b.xhtml') + item('n', 'nav.xhtml', ' properties="nav"'),
      '<itemref idref="n"/><itemref idref="x1"/><itemref idref="x2"/><itemref idref="none"/>',
    );
    const { read } = await openFile({ path: 'rules.epub', bytes });
    const { source, blocks, frontMatter } = await read();
    expect(blocks.map(({ printed }) => printed.text)).toEqual([
      '1. The first rule.',
      'Two',
      '2. The second rule.',
    ]);
    expect(frontMatter).toEqual({ lang: 'en' });
    const position = positionOf(source, blocks[2]!);
    expect(position).toMatchObject({
      part: 'OEBPS/text/two.xhtml',
      place: 'paragraph 2 of two.xhtml, under “Two”',
    });
    expect(two.slice(position.start.offset, position.end.offset)).toBe('2. The second rule.');
  });

  const texts = async (bytes: Uint8Array) => {
    const { read } = await openFile({ path: 'rules.epub', bytes });
    const { blocks } = await read();
    return blocks.map(({ role, printed }) => `${role}: ${printed.text}`);
  };

  it('have a page once that the spine names for each of its sections', async () => {
    const bytes = book(
      { 'OEBPS/a.xhtml': page('<h1>1. Boats</h1><h2>1.1 Small ones</h2>') },
      item('a', 'a.xhtml') + item('b', 'a.xhtml#small'),
      '<itemref idref="a"/><itemref idref="b"/>',
    );
    expect(await texts(bytes)).toEqual(['heading: 1. Boats', 'heading: 1.1 Small ones']);
  });

  it('have lists of links into the book as contents, and within a chapter as text', async () => {
    const links = ['1. Boats', '2. Fares', '3. Crews'].map(
      (title, at) => `<li><a href="c${at}.xhtml">${title}</a></li>`,
    );
    const long = '<p>Whoever boards a boat has read the rules that hang at the pier.</p>'.repeat(4);
    const external = links.map((link) => link.replace('href="', 'href="https://example.org/'));
    const bytes = book(
      {
        'OEBPS/contents.xhtml': page(`<h1>Rules</h1><ol>${links.join('')}</ol>`),
        'OEBPS/a.xhtml': page(`<h1>1. Boats</h1>${long}<p>See also:</p><ul>${links.join('')}</ul>`),
        'OEBPS/b.xhtml': page(`<h1>2. Fares</h1><div class="toc"><ul>${links.join('')}</ul></div>${long}`),
        'OEBPS/c.xhtml': page(`<h1>3. Sites</h1><ul>${external.join('')}</ul>`),
      },
      item('t', 'contents.xhtml') + item('a', 'a.xhtml') + item('b', 'b.xhtml') + item('c', 'c.xhtml'),
      '<itemref idref="t"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/>',
    );
    const all = await texts(bytes);
    expect(all.filter((text) => text.startsWith('furniture'))).toHaveLength(6);
    expect(all.filter((text) => text === 'item: 1. Boats')).toHaveLength(2);
  });

  it('have notes as notes, whatever element holds them', async () => {
    const note = '<aside epub:type="footnote" id="n1"><p>A note on the crew.</p></aside>';
    const bytes = book(
      { 'OEBPS/a.xhtml': page(`<p>${'1. The crew lands first. '.repeat(4)}</p>${note}`) },
      item('a', 'a.xhtml'),
      '<itemref idref="a"/>',
    );
    expect(await texts(bytes)).toContain('paragraph: A note on the crew.');
  });

  it.each([
    ['the name of its file', 'luật.vi.epub', 'vi', 'name'],
    ['its text', 'book.epub', 'zh-Hans', 'text'],
  ])(
    'are in the language that %s says, where the template of the book says another',
    async (_, path, tag, from) => {
      const text =
        '渡轮每天早上七点钟从北码头开出，周日除外。乘客应当在开船前十五分钟到达码头，并且出示船票。';
      const bytes = book(
        { 'OEBPS/a.xhtml': page(`<p>${text.repeat(5)}</p>`) },
        item('a', 'a.xhtml'),
        '<itemref idref="a"/>',
      );
      const { read } = await openFile({ path, bytes });
      const { language, languageFrom } = segmentDocument(await read());
      expect([language, languageFrom]).toEqual([tag, from]);
    },
  );

  it.each([
    ['no package document', {}, 'the book has no part OEBPS/book.opf; fetch the file again'],
    [
      'text that is protected',
      {
        'META-INF/encryption.xml':
          '<encryption xmlns="a"><CipherReference URI="OEBPS/a.xhtml"/></encryption>',
      },
      'the book is protected; get one without protection from its publisher',
    ],
  ])('are refused in one line: %s', async (_, parts, message) => {
    const bytes = zipOf([
      { name: 'META-INF/container.xml', data: container },
      ...Object.entries(parts).map(([name, data]) => ({ name, data: data as string })),
    ]);
    await expect(openFile({ path: 'a.epub', bytes })).rejects.toMatchObject({ line: `a.epub: ${message}` });
  });

  it('are never left by a path of theirs', async () => {
    const bytes = book({}, item('x', '../../../../etc/hosts'), '<itemref idref="x"/>');
    expect((await (await openFile({ path: 'a.epub', bytes })).read()).blocks).toEqual([]);
  });

  it('get nothing put into them, which one line says', async () => {
    const rule = (number: number, text: string) => `<p>${number}. ${text}</p>`;
    const text = page(rule(1, 'The ferry leaves at 6.15.') + rule(2, 'Goats pay 5 coins.'));
    const bytes = book({ 'OEBPS/a.xhtml': text }, item('a', 'a.xhtml'), '<itemref idref="a"/>');
    const french = ['Le bac part à 6.15.', 'Les chèvres paient 5 pièces.', 'Les radeaux paient 12 pièces.'];
    const cwd = folderWith({ 'fr.md': french.map((line, at) => `${at + 1}. ${line}`).join('\n\n') });
    writeFileSync(join(cwd, 'en.epub'), bytes);
    const argv = ['export', '--source', 'fr', '--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'];
    expect(await hexapla(argv, { cwd })).toMatchObject({ code: 0 });
    const gaps = readFileSync(join(cwd, 'gaps.xlf'), 'utf8');
    const filled = gaps.replace(
      /(<source>Les radeaux[^<]*<\/source>)/,
      '$1<target>Rafts pay 12 coins.</target>',
    );
    writeFileSync(join(cwd, 'gaps.xlf'), filled);
    const { code, err } = await hexapla(['merge', 'gaps.xlf'], { cwd });
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toBe(
      'hexapla: en.epub: nothing can be put into a file of this kind, EPUB; merge into what it was made from, or into a text beside it',
    );
    expect(readFileSync(join(cwd, 'en.epub')).equals(bytes)).toBe(true);
  });
});
