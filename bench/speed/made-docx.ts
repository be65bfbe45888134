import { zipOf } from '../../test/read/office/zip.js';
import { makeStatute } from './made-text.js';

const seed = 15;
const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document as Word writes it, runs cut up by its spelling checker, of so many pages of 3,000 characters. */
export function makeDocx(pages: number): { readonly bytes: Buffer; readonly main: string } {
  const { source } = makeStatute('plain', pages * 3000, seed);
  const body = source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph)
    .join('');
  const main = `<w:document ${names}><w:body>${body}</w:body></w:document>`;
  const level =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  const numbering = `<w:numbering ${names}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>';
  const bytes = zipOf([
    { name: 'word/document.xml', data: main },
    { name: 'word/numbering.xml', data: numbering },
    { name: 'word/_rels/document.xml.rels', data: relationships },
  ]);
  return { bytes, main };
}

function paragraph(line: string, at: number): string {
  const text = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const numbered = at % 3 === 0 ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  const fonts =
    '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr>';
  const runs = (text.match(/.{1,120}/gs) ?? []).map(
    (piece) => `<w:r w:rsidRPr="00A1B2C3">${fonts}<w:t xml:space="preserve">${piece}</w:t></w:r>`,
  );
  return `<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3"><w:pPr>${numbered}<w:jc w:val="both"/></w:pPr>${runs.join('')}</w:p>`;
}
