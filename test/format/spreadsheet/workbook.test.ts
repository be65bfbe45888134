import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/format/returned/table.js';
import { tableLines } from '../../../src/format/returned/table-lines.js';
import { workbookLines } from '../../../src/format/returned/workbook.js';
import { columnName } from '../../../src/format/spreadsheet/sheet.js';
import { tsv } from '../../../src/format/spreadsheet/table.js';
import { xlsx } from '../../../src/format/spreadsheet/xlsx.js';
import { cleanXml } from '../../../src/format/xml.js';
import { contentHash } from '../../../src/text/hash.js';
import { zipOf } from '../../read/office/zip.js';
import { alignmentOf, written, writtenFiles } from '../made.js';
import { troubledDocument } from '../unicode.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const book = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="texts" sheetId="1" r:id="r1"/></sheets></workbook>`;

describe('xlsx', () => {
  it('has what the table of text has, whatever is in the texts', async () => {
    await fc.assert(
      fc.asyncProperty(troubledDocument, troubledDocument, fc.boolean(), async (text, other, markup) => {
        const alignment = await alignmentOf({ 'a.en.md': text, 'a.fr.md': other });
        const { 'work.xlsx': bytes } = await writtenFiles(xlsx, alignment, { markup });
        const cells = workbookLines('work.xlsx', bytes!).map((line) => line.cells);
        const expected = tableLines('work.tsv', written(tsv, alignment, { markup })).map((line) =>
          Object.fromEntries(Object.entries(line.cells).map(([name, cell]) => [name, cleanXml(cell)])),
        );
        expect(cells).toEqual(expected);
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  it('keeps apart what a cell says of a character and the same in a text', async () => {
    const alignment = await alignmentOf({
      'a.en.txt': '1. The mark _x0041_ is =1+1.\n',
      'a.fr.txt': '1. La.\n',
    });
    const { 'work.xlsx': bytes } = await writtenFiles(xlsx, alignment);
    const [row] = workbookLines('work.xlsx', bytes!);
    expect(row?.cells.en).toBe('The mark _x0041_ is =1+1.');
    expect(row?.cells['hash.en']).toBe(contentHash('The mark _x0041_ is =1+1.'));
  });

  it('comes back as a table does', async () => {
    const alignment = await alignmentOf({ 'a.en.txt': '1. Sea.\n\n2. Sand.\n', 'a.fr.txt': '1. Mer.\n' });
    const { 'work.xlsx': bytes } = await writtenFiles(xlsx, alignment);
    const [work] = readTable('work.xlsx', workbookLines('work.xlsx', bytes!));
    expect(work?.units.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('says of other files what they are', () => {
    expect(() => workbookLines('a.xlsx', Buffer.from('PK'))).toThrow(/cut off/);
  });

  it('refuses sheets that are nearly nothing but empty', () => {
    const head =
      '<c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>work</v></c><c r="C1" t="str"><v>unit</v></c>';
    const sheet = (last: string) =>
      `<worksheet xmlns="${main}"><sheetData><row r="1">${head}</row>${`<row><c r="${last}2" t="str"><v>x</v></c></row>`.repeat(200)}</sheetData></worksheet>`;
    const packed = (last: string) =>
      zipOf([
        { name: 'xl/_rels/workbook.xml.rels', data: relations },
        { name: 'xl/workbook.xml', data: book },
        { name: 'xl/worksheets/sheet1.xml', data: sheet(last) },
      ]);
    expect(workbookLines('a.xlsx', packed('C'))).toHaveLength(200);
    expect(() => workbookLines('a.xlsx', packed('ZZZ'))).toThrow(/cells far apart/);
  });

  it('counts columns in letters', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
