import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { abstractList, docxOf, levelOf, list, numbered, p } from '../read/office/docx.js';
import { listStyle, odtOf } from '../read/office/odt.js';
import { hexapla } from './run.js';

const english = [
  'The harbour has 12 berths for boats.',
  'The library opens at 8 in the morning.',
  'The market has 40 stalls under a roof.',
  'Whoever breaks Article 3 pays 15 crowns, as Article 1 says.',
];
/** References go by the numbers that are there: the market is article 2. */
const french = [
  'Le port a 12 places pour les bateaux.',
  'Le marché a 40 étals sous un toit.',
  'Quiconque enfreint l’article 2 paie 15 couronnes, comme le dit l’article 1.',
];
const missing = 'La bibliothèque ouvre à 8 heures du matin.';

const docx = (lines: readonly string[]) =>
  docxOf({
    body: lines.map((line) => (line.startsWith('<') ? line : p(line, numbered(1)))).join(''),
    numbering: abstractList(0, [levelOf('Article %1.', 'decimal', '<w:suff w:val="space"/>')]) + list(1, 0),
  });

const odt = (lines: readonly string[]) =>
  odtOf({
    body: `<text:list text:style-name="L1">${lines.map((line) => `<text:list-item><text:p>${line}</text:p></text:list-item>`).join('')}</text:list>`,
    automatic: listStyle('L1', [['1', '.', 'style:num-prefix="Article "']]),
  });

async function merged(
  extension: string,
  make: (lines: readonly string[]) => Buffer,
  lines: readonly string[],
) {
  const cwd = folderWith({});
  writeFileSync(join(cwd, `en.${extension}`), make(english));
  writeFileSync(join(cwd, `fr.${extension}`), make(lines));
  const gaps = join(cwd, 'gaps.xlf');
  await hexapla(['export', '--source', 'en', '--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'], {
    cwd,
  });
  const filled = readFileSync(gaps, 'utf8').replace(
    /(<source>The library[^<]*<\/source>)/,
    `$1<target>${missing}</target>`,
  );
  writeFileSync(gaps, filled);
  const said = await hexapla(['merge', 'gaps.xlf'], { cwd });
  return { said, cwd };
}

describe('references of a document in which something is put in', () => {
  it.each([
    ['docx', docx],
    ['odt', odt],
  ] as const)('are told in %s where they are plain text, and left as they are', async (extension, make) => {
    const { said, cwd } = await merged(extension, make, french);
    expect(said).toMatchObject({ code: 0 });
    expect(said.err).toBe(
      `fr.${extension}: paragraph 3: warning: “article 2” is plain text and was left as it is; that part is “Article 3” now [reference-mismatch]\n`,
    );
    const { out } = await hexapla(['check', '--source', 'en', '--format', 'compact'], { cwd });
    expect(out).toContain('“article 2” stands for “Article 3” of en');
  });

  it('are not told where they have the number of the source, or are fields', async () => {
    const kept = french.map((line) => line.replace('article 2', 'article 3'));
    expect((await merged('docx', docx, kept)).said).toMatchObject({ code: 0, err: '' });
    const [head = '', tail = ''] = french[2]!.split('article 2');
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${sign('begin')}<w:r><w:instrText> REF a </w:instrText></w:r>${sign('separate')}${run('article 2')}${sign('end')}`;
    const line = `<w:p><w:pPr>${numbered(1)}</w:pPr>${run(head)}${field}${run(tail)}</w:p>`;
    expect((await merged('docx', docx, [...french.slice(0, 2), line])).said).toMatchObject({
      code: 0,
      err: '',
    });
  });
});
