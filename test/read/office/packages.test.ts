import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/read/index.js';
import { type PackageLimits, usualLimits } from '../../../src/read/package/limits.js';
import { InputError } from '../../../src/text/errors.js';
import { documentXml, docxOf, p } from './docx.js';
import { zipOf } from './zip.js';

/** The one line that a file is refused with. */
async function refusal(
  bytes: Uint8Array,
  limits: PackageLimits = usualLimits,
  path = 'a.docx',
): Promise<string> {
  try {
    await readFile({ path, bytes, limits });
  } catch (error) {
    if (error instanceof InputError) return error.line;
    throw error;
  }
  return 'read';
}

const body = p('A');

describe('hostile packages', () => {
  it('refuses what would be much larger than it is', async () => {
    const bytes = docxOf({ body: p('a'.repeat(100_000)) });
    expect(await refusal(bytes)).toBe('read');
    expect(await refusal(bytes, { ...usualLimits, small: 1000, ratio: 20 })).toMatch(
      /^a\.docx: the part word\/document\.xml would take \d+ bytes from \d+; it is not read: /,
    );
    expect(await refusal(bytes, { ...usualLimits, part: 50_000 })).toContain('would take');
    expect(await refusal(bytes, { ...usualLimits, total: 50_000 })).toContain('take more than 50000 bytes');
  });

  it('refuses what holds more than its directory says', async () => {
    const data = documentXml(p('a'.repeat(100_000)));
    const more = [{ name: 'word/document.xml', data, size: 300 }];
    expect(await refusal(zipOf(more))).toContain('the part word/document.xml is damaged');
  });

  it('refuses too many entries', async () => {
    const more = Array.from({ length: 30 }, (_, at) => ({ name: `media/${at}`, data: '' }));
    expect(await refusal(docxOf({ body, more }), { ...usualLimits, entries: 20 })).toContain(
      'has 34 entries',
    );
  });

  it.each(['../up.xml', 'word/../../up.xml', '/etc/up.xml', 'C:\\up.xml', 'word\\up.xml'])(
    'refuses the path %s',
    async (name) => {
      const line = await refusal(docxOf({ body, more: [{ name, data: '' }] }));
      expect(line).toContain('names a file outside of it');
    },
  );

  it('refuses two parts of one name', async () => {
    const more = [{ name: 'word/document.xml', data: documentXml(p('B')) }];
    expect(await refusal(docxOf({ body, more }))).toContain('two parts called word/document.xml');
  });

  it('refuses entities, whatever they stand for', async () => {
    const data = `<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>${documentXml(p('&c;')).replace(/^.*\n/, '')}`;
    expect(await refusal(zipOf([{ name: 'word/document.xml', data }]))).toContain('declares entities');
  });

  it('refuses elements that are deeper than any document', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(60) + body + '</w:sdtContent></w:sdt>'.repeat(60);
    expect(await refusal(docxOf({ body: deep }), { ...usualLimits, depth: 100 })).toContain(
      'more than 100 deep',
    );
  });

  it('says of a package that is cut off that it is', async () => {
    const bytes = docxOf({ body });
    for (const length of [4, 30, 200, bytes.length - 30, bytes.length - 1]) {
      expect(await refusal(bytes.subarray(0, length))).toContain('cut off');
    }
    const cut = documentXml(body).slice(0, -20);
    expect(await refusal(zipOf([{ name: 'word/document.xml', data: cut }]))).toContain('is no XML');
  });

  it('tells a password, in the archive and around it', async () => {
    const more = [{ name: 'word/more.xml', data: 'x', flags: 1 }];
    expect(await refusal(docxOf({ body, more }))).toContain('protected by a password');
    const old = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusal(old)).toContain('protected by a password');
  });

  it('refuses macros', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>';
    const bytes = zipOf([
      { name: 'word/document.xml', data: documentXml(body) },
      { name: 'word/_rels/document.xml.rels', data: rels },
      { name: 'word/vbaProject.bin', data: 'x' },
    ]);
    expect(await refusal(bytes)).toContain('holds macros; save it as .docx without them');
  });
});

describe('what is not read', () => {
  const doc = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);

  it.each([
    ['a.doc', doc, 'soffice --headless --convert-to docx'],
    ['a.rtf', Buffer.from('{\\rtf1 A}'), 'soffice --headless --convert-to docx'],
    ['a.txt', Buffer.from('{\\rtf1 A}'), 'soffice --headless --convert-to docx'],
    ['a.pages', zipOf([{ name: 'Index/Document.iwa', data: 'x' }]), 'export it as .docx'],
    ['a.xlsx', zipOf([{ name: 'xl/workbook.xml', data: 'x' }]), 'save the table that is meant as CSV'],
    ['a.zip', zipOf([{ name: 'a.txt', data: 'x' }]), 'give the files that are in it'],
    ['a.png', Buffer.from('\x89PNG\r\n', 'latin1'), 'tesseract'],
    ['a.docx', Buffer.from('1. A\n'), 'fetch the file again'],
  ])('says what can be done with %s', async (path, bytes, remedy) => {
    expect(await refusal(bytes, usualLimits, path)).toContain(remedy);
  });

  it('tells a document by its content, whatever its name is', async () => {
    expect(await refusal(docxOf({ body }), usualLimits, 'a.txt')).toBe('read');
  });
});
