import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openZip, unpack } from '../../src/read/package/zip.js';
import { folderWith } from '../project/folder.js';
import { abstractList, docxOf, levelOf, list, numbered } from '../read/office/docx.js';
import { odtOf } from '../read/office/odt.js';
import { hexapla } from './run.js';

/** A rule: its head stands out, and one term in quotes does. */
interface Rule {
  readonly head: string;
  readonly rest: string;
  readonly term: string;
}

const english: readonly Rule[] = [
  { head: 'Scope.', rest: 'These rules hold for each boat of the river.', term: '' },
  { head: 'Terms.', rest: 'A place where boats land for at most 15 minutes is called', term: 'quay' },
  { head: 'Fares.', rest: 'A ride costs 4 francs on each day of the week.', term: '' },
  { head: 'Crew.', rest: 'A crew has three members who can swim.', term: '' },
];
const french: readonly Rule[] = [
  { head: 'Champ.', rest: 'Ces règles valent pour chaque bateau du fleuve.', term: '' },
  { head: 'Termes.', rest: 'Un lieu où les bateaux accostent 15 minutes au plus est appelé', term: 'quai' },
  { head: 'Tarifs.', rest: 'Un trajet coûte 4 francs chaque jour de la semaine.', term: '' },
  { head: 'Équipage.', rest: 'Un équipage compte trois membres qui savent nager.', term: '' },
];
const lacking = french.toSpliced(1, 1);

const styles = (id: string) =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>`;

/** The document calls its style of emphasis by a name of its own language. */
function docx(rules: readonly Rule[], id: string | null): Buffer {
  const run = (text: string, properties = '') =>
    `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const size = '<w:sz w:val="24"/>';
  const body = rules.map(({ head, rest, term }) => {
    const more =
      term === ''
        ? ''
        : `${run(' “', size)}${run(term, `<w:rStyle w:val="${id}"/>${size}`)}${run('”.', size)}`;
    return `<w:p><w:pPr>${numbered(1, 0)}</w:pPr>${run(head, `<w:b/>${size}`)}${run(` ${rest}`, size)}${more}</w:p>`;
  });
  const numbering = abstractList(0, [levelOf('%1.', 'decimal')]) + list(1, 0);
  return docxOf({ body: body.join(''), numbering, ...(id === null ? {} : { styles: styles(id) }) });
}

function html(rules: readonly Rule[]): string {
  const items = rules.map(
    ({ head, rest, term }) => `<li><b>${head}</b> ${rest}${term === '' ? '' : ` “<i>${term}</i>”.`}</li>`,
  );
  return `<html><body><ol>\n${items.join('\n')}\n</ol></body></html>\n`;
}

function odt(rules: readonly Rule[]): Buffer {
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
  const body = rules.map(
    ({ head, rest, term }, at) =>
      `<text:p>${at + (rules.length < 4 && at > 0 ? 2 : 1)}. ${span('T1', head)} ${rest}${term === '' ? '' : ` “${span('T2', term)}”.`}</text:p>`,
  );
  const automatic =
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>';
  return odtOf({ body: body.join(''), automatic });
}

/** Merges the French of the rule that is missing, and gives the new file. */
async function filledIn(
  extension: string,
  source: Buffer | string,
  target: Buffer | string,
): Promise<Buffer> {
  const cwd = folderWith({});
  writeFileSync(join(cwd, `en.${extension}`), source);
  writeFileSync(join(cwd, `fr.${extension}`), target);
  const names = [`en.${extension}`, `fr.${extension}`];
  await hexapla(['export', ...names, '--format', 'tsv', '--only', 'missing', '--out', 'a.tsv'], { cwd });
  const table = readFileSync(join(cwd, 'a.tsv'), 'utf8');
  const { head, rest, term } = french[1]!;
  const filled = table
    .replace(/Terms\.\t/, `Terms.\t${head}`)
    .replace(/(called “quay”\.\t)/, `$1${rest} “${term}”.`);
  writeFileSync(join(cwd, 'a.tsv'), filled);
  const { code, err } = await hexapla(['merge', 'a.tsv', ...names.slice(1)], { cwd });
  expect([code, err]).toEqual([0, '']);
  return readFileSync(join(cwd, `fr.${extension}`));
}

function partOf(bytes: Buffer, name: string): string {
  const archive = openZip('x', bytes);
  return Buffer.from(unpack(archive, archive.byName.get(name)!)).toString('utf8');
}

describe('what is put in looks as its source does', () => {
  it('in DOCX: runs of its own, in the style that the document has by another name', async () => {
    const after = partOf(
      await filledIn('docx', docx(english, 'Emphasis'), docx(lacking, 'Accentuation')),
      'word/document.xml',
    );
    const paragraph = after.slice(after.indexOf('Termes.') - 90, after.indexOf('Tarifs.'));
    const size = '<w:sz w:val="24"/>';
    expect(paragraph).toContain(
      `<w:r><w:rPr><w:b/>${size}</w:rPr><w:t xml:space="preserve">Termes.</w:t></w:r>`,
    );
    expect(paragraph).toContain(
      `<w:r><w:rPr><w:rStyle w:val="Accentuation"/>${size}</w:rPr><w:t xml:space="preserve">quai</w:t></w:r>`,
    );
    expect(paragraph).toContain(`<w:r><w:rPr>${size}</w:rPr><w:t xml:space="preserve">”.</w:t></w:r>`);
  });

  it('in DOCX without that style: as letters look in it', async () => {
    const bytes = await filledIn('docx', docx(english, 'Emphasis'), docx(lacking, null));
    expect(partOf(bytes, 'word/document.xml')).toContain(
      '<w:r><w:rPr><w:i/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">quai</w:t></w:r>',
    );
  });

  it('in a page: elements that the page has', async () => {
    const after = (await filledIn('html', html(english), html(lacking))).toString('utf8');
    expect(after).toContain(
      '<li><b>Termes.</b> Un lieu où les bateaux accostent 15 minutes au plus est appelé “<i>quai</i>”.</li>',
    );
  });

  it('in ODT: in spans with styles of their own', async () => {
    const after = partOf(await filledIn('odt', odt(english), odt(lacking)), 'content.xml');
    expect(after).toContain('<text:span text:style-name="hexapla-bold">Termes.</text:span>');
    expect(after).toContain('“<text:span text:style-name="hexapla-italic">quai</text:span>”.');
    expect(after.match(/style:name="hexapla-bold" style:family="text"/g)).toHaveLength(1);
  });
});
