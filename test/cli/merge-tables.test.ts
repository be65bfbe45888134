import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const plan = {
  'plan/en.txt': 'Plan\n\n1. Read the letters.\n\n2. Build the boat. It is blue.\n\n3. Feast with all.\n',
  'plan/fr.txt': 'Plan fr\n\n1. Lire les lettres.\n\n3. Festoyer avec tous.\n',
};
const merged = plan['plan/fr.txt'].replace('\n3.', '\n2. Construire le bateau. Il est bleu.\n\n3.');

/** Exports what is missing in French as a table, fills it in, changes it, and merges. */
async function mergeTable(
  change: (lines: readonly string[]) => readonly string[],
  boat = 'Construire le bateau.',
) {
  const cwd = folderWith(plan);
  await hexapla(['export', 'plan', '--format', 'tsv', '--only', 'missing', '--out', 'a.tsv'], { cwd });
  const text = readFileSync(join(cwd, 'a.tsv'), 'utf8')
    .replace('Build the boat.\t', `Build the boat.\t${boat}`)
    .replace('It is blue.\t', 'It is blue.\tIl est bleu.');
  writeFileSync(join(cwd, 'a.tsv'), change(text.trimEnd().split('\n')).join('\n'));
  const result = await hexapla(['merge', 'a.tsv'], { cwd });
  return { ...result, text: readFileSync(join(cwd, 'plan/fr.txt'), 'utf8') };
}

describe('a table that comes back', () => {
  const whole: readonly [string, (lines: readonly string[]) => readonly string[]][] = [
    ['as it was', (lines) => lines],
    ['sorted upside down', ([head, ...rows]) => [head!, ...rows.reverse()]],
    [
      'without the column that says what follows',
      (lines) => lines.map((line) => line.replace(/\t[^\t]*$/, '')),
    ],
  ];
  it.each(whole)('%s is merged in the order of the source', async (_, change) => {
    expect(await mergeTable(change)).toMatchObject({ code: 0, text: merged });
  });

  const cut: readonly [string, (lines: readonly string[]) => readonly string[]][] = [
    ['after the first sentence of the gap', (lines) => lines.slice(0, 3)],
    ['without its first sentence', (lines) => lines.toSpliced(2, 1)],
    [
      'in the middle of a translation',
      (lines) => [...lines.slice(0, 3), lines[3]!.slice(0, lines[3]!.indexOf('bleu') + 2)],
    ],
  ];
  it.each(cut)('cut %s is refused', async (_, change) => {
    const { code, err, text } = await mergeTable(change);
    expect(code).toBe(2);
    expect(err).toContain('a part of 2 is not in the table; merge the table with all its rows');
    expect(text).toBe(plan['plan/fr.txt']);
  });
});

describe('a number that the translator typed', () => {
  it.each(['2. ', '2) ', '2.\u00a0', '2.'])('is not put in twice: %s', async (number) => {
    const { code, text } = await mergeTable((lines) => lines, `${number}Construire le bateau.`);
    expect({ code, text }).toEqual({ code: 0, text: merged });
  });

  it('is refused where it is the number of another', async () => {
    const { code, err, text } = await mergeTable((lines) => lines, '3. Construire le bateau.');
    expect(code).toBe(2);
    expect(err).toContain('the translation of 2 begins with the number 3.; take the number out');
    expect(text).toBe(plan['plan/fr.txt']);
  });

  it('is a part of the text where nothing closes it', async () => {
    const { code, text } = await mergeTable((lines) => lines, '2 bateaux à construire.');
    expect(code).toBe(0);
    expect(text).toContain('\n2. 2 bateaux à construire. Il est bleu.\n');
  });
});

describe('a language that is called like a column', () => {
  it('has a column of its own, is proved, and comes back', async () => {
    const files = {
      'a/en.txt': 'Plan\n\n1. One word here.\n\n2. Two words here.\n',
      'a/id.txt': 'Rencana\n\n1. Satu kata di sini.\n',
    };
    const cwd = folderWith(files);
    const { out } = await hexapla(['export', 'a', '--source', 'en', '--format', 'csv', '--only', 'missing'], {
      cwd,
    });
    const [head = '', ...lines] = out.trim().split('\n');
    const names = head.split(',');
    expect(names.filter((name) => name === 'id')).toHaveLength(1);
    const [at, unit] = [names.indexOf('text.id'), names.indexOf('unit')];
    const filled = lines.map((line) => {
      const cells = line.split(',');
      if (cells[unit] === '2') cells[at] = 'Dua kata di sini.';
      return cells.join(',');
    });
    // Tables that were written before have a second column `id` in its place.
    for (const name of ['text.id', 'id']) {
      writeFileSync(join(cwd, 'a/id.txt'), files['a/id.txt']);
      writeFileSync(
        join(cwd, 'back.csv'),
        [head.replace(',text.id,', `,${name},`), ...filled, ''].join('\n'),
      );
      await hexapla(['merge', 'back.csv'], { cwd });
      expect(readFileSync(join(cwd, 'a/id.txt'), 'utf8')).toBe(
        `${files['a/id.txt']}\n2. Dua kata di sini.\n`,
      );
    }
    writeFileSync(
      join(cwd, 'fresh.tsv'),
      (await hexapla(['export', 'a', '--source', 'en', '--format', 'tsv'], { cwd })).out,
    );
    expect((await hexapla(['verify', 'fresh.tsv'], { cwd })).code).toBe(0);
  });
});
