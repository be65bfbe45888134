import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/format/returned/table-bytes.js';
import { fromCell, toCell } from '../../src/format/spreadsheet/cells.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima'.split(' ');
const has = (at: number) => at !== 0 && at !== 9;
const files = {
  'a.en.txt': `2. Rooms\n\n${words.map((word, at) => `2.${at + 1}. The ${word} office keeps a register always.`).join('\n\n')}\n`,
  'a.fr.txt': `2. Salles\n\n${words.flatMap((word, at) => (has(at) ? [`2.${at + 1}. Le bureau ${word} tient un registre toujours.`] : [])).join('\n\n')}\n`,
};

/** Exports what is missing, fills it in, and changes the rows as a spreadsheet might; merges. */
async function merged(change: (rows: Record<string, string>[]) => unknown, options: readonly string[] = []) {
  const cwd = folderWith(files);
  await hexapla(
    ['export', '.', '--source', 'en', '--format', 'csv', '--only', 'missing', '--out', 'gap.csv'],
    { cwd },
  );
  const rows: Record<string, string>[] = parse(readFileSync(join(cwd, 'gap.csv'), 'utf8'), { columns: true });
  for (const row of rows)
    if (row.role === 'asked') row.fr = `Texte du bureau ${/The (\w+)/.exec(row.en!)?.[1]}.`;
  change(rows);
  writeFileSync(join(cwd, 'gap.csv'), stringify(rows, { header: true, delimiter: ';' }));
  const outcome = await hexapla(['merge', 'gap.csv', ...options], { cwd });
  return {
    ...outcome,
    text: readFileSync(join(cwd, 'a.fr.txt'), 'utf8'),
    verify: () => hexapla(['verify', 'gap.csv'], { cwd }),
  };
}

const right = files['a.fr.txt']
  .replace('2.2. ', '2.1. Texte du bureau alpha.\n\n2.2. ')
  .replace('2.11. ', '2.10. Texte du bureau juliet.\n\n2.11. ');

describe('a table that a spreadsheet has saved', () => {
  it.each([
    ['as it was', () => null],
    [
      '2.1 for 2.10',
      (row: Record<string, string>) => {
        for (const name of ['unit', 'address']) row[name] = String(Number(row[name]!.replace("'", '')));
      },
    ],
    [
      'a date for 2.10',
      (row: Record<string, string>) => {
        row.unit = row.unit!.replace(/^'2\.(\d+)$/, '$1/2/2026');
      },
    ],
    [
      'no apostrophes',
      (row: Record<string, string>) => {
        for (const name in row) row[name] = row[name]!.replace(/^'/, '');
      },
    ],
    [
      'no text in unit',
      (row: Record<string, string>) => {
        row.unit = '';
      },
    ],
  ])('with %s goes by its ids', async (_, change) => {
    const { code, text, out } = await merged((rows) => rows.forEach(change));
    expect(text, out).toBe(right);
    expect(code).toBe(0);
  });

  it('is refused by name where id and unit contradict each other', async () => {
    const { code, err, text } = await merged((rows) => {
      rows[4]!.unit = '2.2';
    });
    expect(code).toBe(2);
    expect(err).toContain(
      'the row a/2.10/1 says that it is of unit 2.2; put back the cells id and unit as they were exported',
    );
    expect(text).toBe(files['a.fr.txt']);
  });

  it.each([
    ['offsets.en', 'the table lacks columns: offsets.en'],
    ['path.fr', 'the table lacks columns: path.fr'],
    ['fr', 'the table lacks columns: fr'],
  ])('without %s is refused with the names of its columns', async (name, message) => {
    const { code, err, text } = await merged((rows) => {
      for (const row of rows) delete row[name];
    });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(text).toBe(files['a.fr.txt']);
  });

  it('that lost letters is refused', async () => {
    const { code, err } = await merged((rows) => {
      rows[1]!.fr = 'B?timent o? l?on ?crit.';
    });
    expect(code).toBe(2);
    expect(err).toContain('letters of 2.1 were lost when the file was saved');
  });

  it('says what it cannot verify', async () => {
    const { verify } = await merged(
      (rows) => {
        rows[0]!['offsets.en'] = '04/19/2026';
      },
      ['--dry-run'],
    );
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain('gap.csv:2: the text in en could not be checked: its offsets are “04/19/2026”');
  });
});

describe('cells', () => {
  it.each(['2.10', '3-18', '1e5', 'TRUE', '007', '1/2', '12 mars 2024', '=1+1', "'2.10", '10%', '1:30'])(
    '%s stays as it is in a spreadsheet',
    (text) => {
      expect(toCell(text, true)).toBe(`'${text}`);
      expect(fromCell(toCell(text, true))).toBe(text);
    },
  );

  it.each(['5', '0', 'L8-9', '33..54 60..70', 'front', 'h1.2', 'a/2.10/1', '12 boats'])(
    '%s needs no apostrophe',
    (text) => {
      expect(toCell(text, true)).toBe(text);
    },
  );

  it.each(["'tis", "'2.10", "''=x", '2.10', 'TRUE', '=x'])(
    '%s comes back from a table of texts to read',
    (text) => {
      expect(fromCell(toCell(text))).toBe(text);
    },
  );
});

describe('the encoding of a table', () => {
  const table = (text: string, hash: string) =>
    `id,work,unit,source,text,fr,hash.fr\na/1/1,a,1,en,written,${text},${hash}\n`;

  it.each([
    ['windows-1252', 'h\xe9t\xe9', 'hété'],
    ['windows-1258', 'Qu\xfd \xf0\xecnh', null],
  ])('is %s where UTF-8 does not hold', (_, bytes, text) => {
    const { text: read, guessed } = decodeTable('x.csv', Buffer.from(table(bytes, ''), 'latin1'));
    expect(guessed).not.toBeNull();
    if (text !== null) expect(read).toContain(text);
  });

  it('is the one in which its texts are what was exported', async () => {
    const { contentHash } = await import('../../src/text/hash.js');
    // The word in windows-1258 with its tones as marks of their own, which windows-1252 reads as other letters.
    const bytes = Buffer.from(table('ti\xea\xecng Vi\xea\xf2t', contentHash('tiếng Việt')), 'latin1');
    const { text, guessed } = decodeTable('x.csv', bytes);
    expect(guessed).toBe('windows-1258');
    expect(text).toContain('tiếng Việt');
    const chinese = Buffer.from([
      ...Buffer.from('id,work,unit,zh,hash.zh\na,a,1,'),
      0xd6,
      0xd0,
      0xce,
      0xc4,
      ...Buffer.from(`,${contentHash('中文')}\n`),
    ]);
    expect(decodeTable('x.csv', chinese)).toMatchObject({ guessed: 'gb18030' });
  });
});
