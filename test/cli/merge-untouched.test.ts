import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { madeWorks } from './made-work.js';
import { hexapla } from './run.js';

const ways: readonly (readonly string[])[] = [
  ['--format', 'xliff'],
  ['--format', 'xliff', '--one-segment'],
  ['--format', 'xliff-1.2'],
  ['--format', 'tsv'],
  ['--format', 'tsv', '--level', 'segment'],
  ['--format', 'csv', '--markup'],
  ['--format', 'csv', '--markup', '--level', 'paragraph', '--pairs'],
];

/** Exports a folder, merges what came out, and gives the changes that merging would make. */
async function untouched(cwd: string, way: readonly string[]): Promise<{ codes: number[]; changes: string }> {
  await hexapla(['export', '.', '--source', 'en', ...way, '--out', 'out'], { cwd });
  const codes: number[] = [];
  let changes = '';
  for (const name of readdirSync(join(cwd, 'out'))) {
    const { code, out, err } = await hexapla(['merge', `out/${name}`, '--dry-run'], { cwd });
    codes.push(code);
    changes += out + (code === 0 ? '' : err);
  }
  return { codes, changes };
}

const works: Readonly<Record<string, Record<string, string>>> = {
  'a caption and a picture in one line': {
    'a.en.txt': 'Plan\n\n1. One word here.\n![]() |\nPhoto of the place. |\n\n2. Two words here.\n',
    'a.fr.txt': 'Plan\n\n1. Un mot ici.\n![]() |\nPhoto du lieu. |\n\n2. Deux mots ici.\n',
  },
  'headings where the source has sentences': {
    'a.en.md':
      'This code holds in all of our places, and when a person speaks for us. A letter sent by mail is one.\n',
    'a.zh.md': '# 行为准则\n\n## 我们的承诺\n',
  },
  'two paragraphs for two sentences, and headings': {
    'a.en.md':
      '# Code\n\nIt holds everywhere. A letter is one place.\n\n## Rules\n\nAll is read.\n\n1. Be kind.\n\n2. Be fair.\n',
    'a.zh.md':
      '# 准则\n\n它到处有效。\n\n信件也是一处。\n\n## 监督\n\n所有投诉都读。\n\n1. 要友善。\n\n2. 要公平。\n',
  },
  'tables, code, quotes, HTML and lists': {
    'a.en.md':
      '# Guide\n\n1. Run it:\n\n   ```sh\n   make all\n   ```\n\n   | a | b |\n   |---|---|\n   | one | two |\n\n2. > Quoted **words** here.\n\n3. <p>A part of HTML.</p>\n\n   - first\n   - second\n\n   After the list.\n',
    'a.fr.md':
      '# Guide\n\n1. Lancez-le :\n\n   ```sh\n   make all\n   ```\n\n   | a | b |\n   |---|---|\n   | un | deux |\n\n2. > Des **mots** cités.\n\n3. <p>Une partie de HTML.</p>\n\n   - premier\n   - second\n\n   Après la liste.\n',
  },
  'numbers that a spreadsheet would write its own way': {
    'a.en.md': '1. 1.0\n\n2. TRUE\n\n3. 3-18\n\n4. 12 March 2024\n\n5. 2.10\n',
    'a.fr.md': '1. 1.0\n\n2. TRUE\n\n3. 3-18\n\n4. 12 mars 2024\n\n5. 2,10\n',
  },
  'a byte order mark, carriage returns and wrapped lines': {
    'a.en.txt': '\ufeff1. One line that goes\r\non in the next.\r\n\r\n2. Two.\r\n',
    'a.vi.txt': '\ufeff1. Một dòng\r\nđi tiếp.\r\n\r\n2. Hai.\r\n',
  },
};

describe.each(Object.entries(works))('an export that nobody touched: %s', (_, files) => {
  it.each(ways.map((way) => [way.slice(1).join(' '), way] as const))(
    'changes nothing as %s',
    async (__, way) => {
      const { codes, changes } = await untouched(folderWith(files), way);
      expect(codes.length).toBeGreaterThan(0);
      expect(changes).toBe('');
      expect(codes.every((code) => code === 0)).toBe(true);
    },
  );
});

it('changes nothing, whatever the work', async () => {
  const property = fc.asyncProperty(madeWorks, fc.constantFrom(...ways), async (work, way) => {
    const files = {
      [`a.en${work.extension}`]: work.source,
      [`a.${work.language}${work.extension}`]: work.target,
    };
    const cwd = folderWith(files);
    const { codes, changes } = await untouched(cwd, way);
    expect(changes).toBe('');
    expect(codes).toEqual([0]);
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
  });
  await fc.assert(property, { numRuns: 30, seed: 90 });
});
