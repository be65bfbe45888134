import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/read/index.js';
import { positionOf } from '../../../src/text/source.js';
import { abstractList, docxOf, list, numbered, p, printed } from './docx.js';

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const author = 'w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"';

describe('text of a document', () => {
  it('prints runs, tabs, hyphens and entities, and no soft hyphens', async () => {
    const body = `<w:p>${run('a &amp; ')}${run('b')}<w:r><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e&#160;&#x1F600;</w:t></w:r></w:p>`;
    expect(await printed({ body })).toEqual(['a & b\tc\u2011de\u00a0😀']);
  });

  it('takes a break for a space, and for nothing between two Han characters', async () => {
    const broken = (one: string, other: string) => `<w:p>${run(one)}<w:r><w:br/></w:r>${run(other)}</w:p>`;
    expect(await printed({ body: broken('a', 'b') + broken('甲', '乙') })).toEqual(['a b', '甲乙']);
  });

  it('prints the results of fields, and no codes', async () => {
    const inner = `${field('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${field('separate')}${run('7')}${field('end')}`;
    const outer = `${field('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${inner}${field('separate')}${run('Article 5')}${field('end')}`;
    const simple = `<w:fldSimple w:instr="REF x">${run(' 6')}</w:fldSimple>`;
    expect(await printed({ body: `<w:p>${run('see ')}${outer}${simple}</w:p>` })).toEqual([
      'see Article 5 6',
    ]);
  });

  it('does not let a field that is never closed swallow the document', async () => {
    expect(await printed({ body: `<w:p>${run('a')}${field('begin')}</w:p>${p('b')}` })).toEqual(['a', 'b']);
  });

  it('leaves out hidden text, by itself and by its style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `<w:p>${run('a')}${run('b', '<w:vanish/>')}${run('c', '<w:rStyle w:val="H"/>')}${run('d', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')}</w:p>`;
    expect(await printed({ body, styles })).toEqual(['ad']);
  });

  it('reads through content controls, links and custom XML', async () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('a')}</w:sdtContent></w:sdt><w:p><w:hyperlink>${run('b')}</w:hyperlink><w:customXml><w:smartTag>${run('c')}</w:smartTag></w:customXml></w:p>`;
    expect(await printed({ body })).toEqual(['a', 'bc']);
  });

  it('takes of a choice what it understands, once', async () => {
    const choice = (needs: string) =>
      `<w:p>${run('a')}<w:r><mc:AlternateContent><mc:Choice Requires="${needs}"><w:drawing><wps:txbx><w:txbxContent>${p('new')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('old')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('b')}</w:p>`;
    expect(await printed({ body: choice('wps') })).toEqual(['ab', 'new']);
    expect(await printed({ body: choice('unknown') })).toEqual(['ab', 'old']);
  });

  it('reads other prefixes and the strict namespace', async () => {
    const data =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="1"/></x:pPr><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>';
    const { zipOf } = await import('./zip.js');
    const { blocks } = await readFile({
      path: 'a.docx',
      bytes: zipOf([{ name: 'word/document.xml', data }]),
    });
    expect(blocks.map(({ depth, printed: { text } }) => `${depth} ${text}`)).toEqual(['2 a']);
  });

  it('knows headings by outline level, of the paragraph or its styles', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:name w:val="heading 3"/></w:style>';
    const styled = (style: string, more = '') => p('x', `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled('B') +
      styled('B', '<w:outlineLvl w:val="9"/>') +
      styled('C') +
      p('x', '<w:outlineLvl w:val="7"/>');
    const { blocks } = await readFile({ path: 'a.docx', bytes: docxOf({ body, styles }) });
    expect(blocks.map(({ depth }) => depth)).toEqual([1, 0, 3, 6]);
  });
});

describe('tracked changes', () => {
  const body = `<w:p>${run('a')}<w:ins ${author}>${run('new')}</w:ins><w:del ${author}><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom ${author}>${run('from')}</w:moveFrom><w:moveTo ${author}>${run('to')}</w:moveTo></w:p>`;

  it('reads the text as if all were accepted, or as it was', async () => {
    expect(await printed({ body })).toEqual(['anewto']);
    expect(await printed({ body }, { trackedChanges: 'original' })).toEqual(['aoldfrom']);
  });

  it('joins a paragraph whose mark is deleted with the next one, which keeps its properties', async () => {
    const numbering = abstractList(0, ['%1.']) + list(1, 0);
    const marked = (kind: string) =>
      `<w:p><w:pPr><w:rPr><w:${kind} ${author}/></w:rPr></w:pPr>${run('a')}</w:p>${p('b', numbered(1))}`;
    expect(await printed({ body: marked('del'), numbering })).toEqual(['1.\tab']);
    expect(await printed({ body: marked('del'), numbering }, { trackedChanges: 'original' })).toEqual([
      'a',
      '1.\tb',
    ]);
    expect(await printed({ body: marked('ins'), numbering })).toEqual(['a', '1.\tb']);
    expect(await printed({ body: marked('ins'), numbering }, { trackedChanges: 'original' })).toEqual([
      '1.\tab',
    ]);
  });

  it('reads the properties that a paragraph had', async () => {
    const numbering = abstractList(0, ['%1.']) + list(1, 0);
    const changed = `<w:p><w:pPr>${numbered(1)}<w:pPrChange ${author}><w:pPr/></w:pPrChange></w:pPr>${run('a')}</w:p>`;
    expect(await printed({ body: changed, numbering })).toEqual(['1.\ta']);
    expect(await printed({ body: changed, numbering }, { trackedChanges: 'original' })).toEqual(['a']);
  });

  it('leaves out rows that were deleted', async () => {
    const cell = (text: string) => `<w:tc><w:tcPr/>${p(text)}</w:tc>`;
    const rows = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr><w:trPr><w:del ${author}/></w:trPr>${cell('c')}${cell('d')}</w:tr></w:tbl>${p('e')}`;
    expect(await printed({ body: rows })).toEqual(['a', 'b', 'e']);
    expect(await printed({ body: rows }, { trackedChanges: 'original' })).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('places', () => {
  it('names paragraphs, cells, notes and headings, and leads back into the parts', async () => {
    const row = `<w:tr><w:tc>${p('c')}</w:tc><w:tc>${p('d')}</w:tc></w:tr>`;
    const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const made = {
      body: `${p('Scope', '<w:outlineLvl w:val="0"/>')}<w:p>${run('Article 5')}${call}${run('. A')}</w:p><w:tbl>${row}</w:tbl>`,
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('no')}</w:footnote><w:footnote w:id="2">${p('note')}</w:footnote>`,
      header: p('head'),
    };
    const bytes = docxOf(made);
    const { blocks, source } = await readFile({ path: 'a.docx', bytes });
    const told = blocks.map((block) => {
      const { part, place } = positionOf(source, block);
      return [block.printed.text, block.role, part, place];
    });
    expect(told).toEqual([
      ['Scope', 'heading', 'word/document.xml', 'paragraph 1'],
      ['Article 5. A', 'paragraph', 'word/document.xml', 'paragraph 2, under “Scope”'],
      ['note', 'paragraph', 'word/footnotes.xml', 'footnote 2, under “Scope”'],
      ['c', 'table', 'word/document.xml', 'paragraph 3 (table 1, row 1, column 1), under “Scope”'],
      ['d', 'table', 'word/document.xml', 'paragraph 4 (table 1, row 1, column 2), under “Scope”'],
      ['head', 'furniture', 'word/header.xml', 'page header, under “Scope”'],
    ]);
  });

  it('counts offsets in the part, in UTF-16 units', async () => {
    const body = p('😀 a &lt; b');
    const { blocks, source } = await readFile({ path: 'a.docx', bytes: docxOf({ body }) });
    const { documentXml } = await import('./docx.js');
    const part = documentXml(body);
    const { start, end } = positionOf(source, blocks[0]!);
    expect(part.slice(start.offset, end.offset)).toBe('😀 a &lt; b');
    expect(start).toEqual({ line: 2, column: start.offset - part.indexOf('\n'), offset: start.offset });
  });
});
