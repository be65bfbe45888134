import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const en = 'Harbour\n\n1. The captain moors the boat.\n\n2. The bell rings at noon.\n';
const fr = 'Port\n\n1. Le capitaine amarre le bateau.\n\n2. La cloche sonne à midi.\n';
/** In a language that hexapla has no words of. */
const unknown = 'Λιμάνι\n\n1. Ο καπετάνιος δένει το σκάφος.\n\n2. Η καμπάνα χτυπά το μεσημέρι.\n';
const vietnamese =
  'Quy định của bến cảng\n\n1. Thuyền trưởng neo thuyền ở bến bắc của cảng.\n\n2. Chuông reo lúc giữa trưa.\n';

function memory(texts: Readonly<Record<string, string>>): string {
  const tuvs = Object.entries(texts).map(
    ([tag, text]) => `<tuv${tag === 'und' ? '' : ` xml:lang="${tag}"`}><seg>${text}</seg></tuv>`,
  );
  return `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu>${tuvs.join('')}</tu></body></tmx>`;
}

const forms = ['tsv', 'csv', 'xlsx', 'jsonl', 'parquet'] as const;

describe('languages that no file name tells', () => {
  it.each(forms)('have their columns also where a later work brings them: %s', async (format) => {
    const files = {
      'a.en.txt': en,
      'a.fr.txt': fr,
      'b.txt': unknown,
      'b.fr.txt': fr,
      'c.txt': vietnamese,
      'c.fr.txt': fr,
    };
    const cwd = folderWith(files);
    const { code, err } = await hexapla(['export', '.', '--format', format, '--out', `o.${format}`], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining('9 rows')]);
    if (format === 'jsonl' || format === 'parquet') return;
    // Untouched it comes back as nothing at all.
    const back = await hexapla(['merge', `o.${format}`], { cwd });
    expect([back.code, back.out.trimEnd().split('\n')]).toEqual([
      0,
      ['a', 'b', 'c'].map((name) => expect.stringMatching(`^${name}[.a-z]*txt: nothing was filled in$`)),
    ]);
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
  });

  it('are all in the head of the table, the source first', async () => {
    const cwd = folderWith({ 'a.en.txt': en, 'a.fr.txt': fr, 'b.txt': unknown, 'b.fr.txt': fr });
    const { out } = await hexapla(['export', '.', '--format', 'tsv'], { cwd });
    expect(out.split('\n')[0]).toMatch(/\ttext\ten\tfr\tund\tstate\.en\t/);
    expect(out).toContain('Η καμπάνα χτυπά το μεσημέρι.');
  });

  it.each(forms)('have their columns where several memories are exported: %s', async (format) => {
    const cwd = folderWith({
      'm.tmx': memory({ en: 'Hello', fr: 'Bonjour' }),
      'n.tmx': memory({ en: 'Hello', de: 'Hallo', 'xx-ZZ': 'Halo' }),
      'o.tmx': memory({ en: 'Hello', und: 'Helo' }),
    });
    const argv = ['export', 'm.tmx', 'n.tmx', 'o.tmx', '--format', format, '--out', `o.${format}`];
    expect(await hexapla(argv, { cwd })).toMatchObject({ code: 0, err: expect.stringContaining('3 rows') });
    expect(readdirSync(cwd)).toContain(`o.${format}`);
  });

  it.each(['tsv', 'csv', 'xlsx'])(
    'are one alone, and untouched it comes back as nothing: %s',
    async (format) => {
      const cwd = folderWith({ 'a.en.txt': en });
      await hexapla(['export', 'a.en.txt', '--format', format, '--out', `o.${format}`], { cwd });
      expect(await hexapla(['merge', `o.${format}`], { cwd })).toEqual({
        code: 0,
        out: `o.${format}: nothing was filled in\n`,
        err: `note: o.${format} has no column for a translation\n`,
      });
    },
  );

  it('are filled in and go back into a document of a language that is not known', async () => {
    const gap = unknown.replace('1. Ο καπετάνιος δένει το σκάφος.\n\n', '');
    for (const format of ['tsv', 'csv', 'xliff', 'xliff-1.2']) {
      const cwd = folderWith({ 'b.en.txt': en, 'b.txt': gap });
      const file = `o.${{ xliff: 'xlf', 'xliff-1.2': 'xliff' }[format] ?? format}`;
      const argv = ['export', 'b.en.txt', 'b.txt', '--only', 'missing', '--format', format, '--out', file];
      expect(await hexapla(argv, { cwd })).toMatchObject({ code: 0 });
      const text = readFileSync(join(cwd, file), 'utf8');
      const filled = file.includes('.x')
        ? text.replace(
            /(<source[^>]*>The captain[^<]*<\/source>)/,
            '$1<target>Ο καπετάνιος δένει το σκάφος.</target>',
          )
        : text.replace(/(The captain moors the boat\.[\t,])/, '$1Ο καπετάνιος δένει το σκάφος.');
      writeFileSync(join(cwd, file), filled);
      const { code, err } = await hexapla(['merge', file, 'b.txt'], { cwd });
      expect([format, code, err]).toEqual([format, 0, '']);
      expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(unknown);
    }
  });
});
