import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { fromCell } from '../../src/format/spreadsheet/cells.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

/** Fills the gaps of a translation by a table with a row a part, and merges. */
async function merged(
  files: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
  ...options: string[]
) {
  const cwd = folderWith(files);
  const [source, target] = Object.keys(files) as [string, string];
  const argv = ['export', source, target, '--format', 'tsv', '--only', 'missing', '--level', 'segment'];
  await hexapla([...argv, '--out', 'g.tsv'], { cwd });
  const rows: string[][] = parse(readFileSync(join(cwd, 'g.tsv'), 'utf8'), { delimiter: '\t' });
  const column = rows[0]!.indexOf('text') + 2;
  for (const row of rows) if (row[1] === 'asked') row[column] = texts[fromCell(row[4]!)] ?? '';
  writeFileSync(join(cwd, 'g.tsv'), stringify(rows, { delimiter: '\t' }));
  const outcome = await hexapla(['merge', 'g.tsv', ...options], { cwd });
  return { ...outcome, text: readFileSync(join(cwd, target), 'utf8') };
}

describe('a part of several paragraphs whose lines a tool has joined', () => {
  const files = {
    'a.en.md':
      '1. The keeper rings a bell.\n\n2. The miller opens the gate at dawn.\n\n   Each widow sells bread to strangers.\n\n3. Nets are dried.\n\n4. Widows:\n\n   - sell bread;\n   - dry nets.\n\n5. This is all.\n',
    'a.fr.md': '1. Le gardien sonne.\n\n3. Les filets sèchent.\n\n5. C’est tout.\n',
  };

  it('is refused, and nothing is written', async () => {
    const { code, err, text } = await merged(files, {
      '2': 'Le meunier ouvre la porte à l’aube. Chaque veuve vend du pain aux étrangers.',
    });
    expect([code, text]).toEqual([2, files['a.fr.md']]);
    expect(err).toContain(
      'the translation of 2 has fewer paragraphs than its source, as if its lines had been joined; part them as the source does, or go on with --force',
    );
  });

  it('is taken where that is meant so', async () => {
    const joined = 'Le meunier ouvre la porte à l’aube. Chaque veuve vend du pain aux étrangers.';
    const { code, text } = await merged(files, { '2': joined }, '--force');
    expect([code, text]).toEqual([0, expect.stringContaining(`2. ${joined}\n`)]);
  });

  it('is taken with its paragraphs', async () => {
    const { code, text } = await merged(files, {
      '2': 'Le meunier ouvre la porte à l’aube.\n\nChaque veuve vend du pain aux étrangers.',
    });
    expect([code, text]).toEqual([0, expect.stringContaining('à l’aube.\n\n   Chaque veuve')]);
  });
});

describe('a number that the translation says in words of its own', () => {
  it.each([
    ['zh', '把腐败和浪费当成一件事的两面。', '反腐和节约是同一件事的两面。'],
    ['zh', '依照四个就地的方针办理。', '按照四个就地的方针办理。'],
  ])('is not missed: %s', async (language, text) => {
    const source = text.includes('四')
      ? 'Thực hiện theo phương châm 4 tại chỗ.'
      : 'Coi chống tham nhũng và lãng phí là hai mặt của một việc.';
    const files = {
      'a.vi.txt': `Điều 1. Thuyền neo ở bến bắc.\n\nĐiều 2. ${source}\n\nĐiều 3. Lưới phơi sau nhà kho.\n`,
      [`a.${language}.txt`]: '第一条 船停在北码头。\n\n第三条 渔网晾在棚子后面。\n',
    };
    const { code, err, text: after } = await merged(files, { '2': text });
    expect([code, err]).toEqual([0, '']);
    expect(after).toContain(`第二条 ${text}\n`);
  });

  it('is missed where it is another', async () => {
    const files = {
      'a.vi.txt':
        'Điều 1. Thuyền neo ở bến bắc.\n\nĐiều 2. Chuông reo 4 lần lúc giữa trưa.\n\nĐiều 3. Lưới phơi sau nhà kho.\n',
      'a.zh.txt': '第一条 船停在北码头。\n\n第三条 渔网晾在棚子后面。\n',
    };
    const { code, err } = await merged(files, { '2': '中午敲钟五次。' });
    expect([code, err]).toEqual([2, expect.stringContaining('the translation of 2 lacks 4')]);
  });
});

describe('the last of a list that is counted in words', () => {
  it.each([
    ['fr', 'Premièrement, ', 'Deuxièmement, ', 'Troisièmement, ', 'le gardien ferme la porte.'],
    ['vi', 'Một là, ', 'Hai là, ', 'Ba là, ', 'người gác đóng cổng.'],
    ['zh', '其一，', '其二，', '其三，', '看守关上大门。'],
  ])('is counted on in the same fashion: %s', async (language, first, second, third, text) => {
    const list = (one: string, two: string, three: string, texts: readonly string[]) =>
      `${one}${texts[0]}\n\n${two}${texts[1]}\n\n${three}${texts[2]}\n`;
    const others = {
      fr: ['le meunier ouvre.', 'la cloche sonne à midi.'],
      vi: ['người xay mở cửa.', 'chuông reo lúc trưa.'],
      zh: ['磨坊主打开门。', '中午敲钟。'],
    }[language]!;
    const whole = list(first, second, third, [...others, text]);
    const files = {
      'a.en.txt': list('Firstly, ', 'Secondly, ', 'Thirdly, ', [
        'the miller opens the door.',
        'the bell rings at noon.',
        'the keeper closes the gate.',
      ]),
      [`a.${language}.txt`]: whole.slice(0, whole.indexOf(third)).replace(/\n+$/, '\n'),
    };
    const { code, err, text: after } = await merged(files, { '3': text });
    expect([code, err, after]).toEqual([0, '', whole]);
  });
});

describe('numbers with words of a language that hexapla knows nothing of', () => {
  it('are taken over from another version in that language', async () => {
    const whole =
      '渡船規則\n\n第一条　渡船は六時に出る。\n\n第二条から第四条まで　削除する。\n\n第五条　山羊は半額とする。\n\n第五条の二　筏は無料。\n';
    const gapped = '渡船規則\n\n第一条　渡船は六時に出る。\n\n第五条　山羊は半額とする。\n';
    const texts = { '2': '削除されている。', '5-2': '筏は只。' };
    const { err, text } = await merged({ 'a.ja.txt': whole, 'a.ja-JP.txt': gapped }, texts);
    expect(err).not.toContain('no way to write the number');
    expect(text).toContain('\n\n第二条から第四条まで　削除されている。\n\n第五条　山羊');
    expect(text).toContain('\n\n第五条の二　筏は只。\n');
  });
});

describe('a text that stands in the translation already', () => {
  const section = (title: string, text: string) => `## ${title}\n\n${text}\n\n`;
  const files = {
    'a.en.md': `# Port\n\n${section('One', 'The captain moors the boat.')}${section('Two', 'The bell rings at noon.')}${section('Three', 'Nets are dried.')}`,
    'a.fr.md': `# Port\n\n${section('Deux', 'La cloche sonne à midi.')}${section('Trois', 'Les filets sèchent.')}`,
  };

  it('is not put in a second time for a part that was not found', async () => {
    const texts = { h1: 'Un\n\nLe capitaine amarre le bateau.', h2: 'Deux\n\nLa cloche sonne à midi.' };
    const { code, err, text } = await merged(files, texts);
    // Where the parts are found to belong together there is nothing to refuse.
    if (code === 2) {
      expect(err).toContain('what is filled in for h2 stands in a.fr.md already, as h1; put it in by hand');
      expect(text).toBe(files['a.fr.md']);
    } else expect(text.match(/## Deux/g)).toHaveLength(1);
  });
});

describe('a part before program text', () => {
  it('goes in above its fence', async () => {
    const list = (texts: readonly string[]) =>
      `# Port\n\n${texts.map((text, at) => `${at + 1}. ${text}\n`).join('\n')}\n## Example\n\n\`\`\`\n1.  moor\n\`\`\`\n`;
    const bare = (texts: readonly string[]) => list(texts).replace('## Example\n\n', '');
    const english = ['The captain moors the boat.', 'The bell rings at noon.', 'Nets are dried.'];
    const french = ['Le capitaine amarre le bateau.', 'La cloche sonne à midi.', 'Les filets sèchent.'];
    for (const make of [list, bare]) {
      const files = { 'a.en.md': make(english), 'a.fr.md': make(french.slice(0, 2)) };
      const { err, text } = await merged(files, { '3': french[2]! });
      expect([err, text]).toEqual(['', make(french)]);
    }
  });
});

describe('a line that parts two parts', () => {
  const part = (title: string, text: string) => `## ${title}\n\n${text}\n`;
  const english = [
    part('Article 1. Mooring', 'Every captain moors the boat at the north quay.'),
    part('Article 2. Bell', 'The bell rings at noon on 12 March 2024.'),
    part('Article 3. Nets', 'Nets are dried behind the shed of 1903.'),
  ];
  const french = [
    part('Article 1. Amarrage', 'Chaque capitaine amarre le bateau au quai nord.'),
    part('Article 2. Cloche', 'La cloche sonne à midi le 12 mars 2024.'),
    part('Article 3. Filets', 'Les filets sèchent derrière le hangar de 1903.'),
  ];
  const end = { en: 'Read aloud on the quay.\n', fr: 'Lu à haute voix sur le quai.\n' };
  const whole = (parts: readonly string[], last: string) => `# Port\n\n${[...parts, last].join('\n---\n\n')}`;

  it.each([1, 2])('comes once where a part is put in above it: part %d', async (at) => {
    const right = whole(french, end.fr);
    // Whoever left it out kept the line, or left it out as well.
    for (const gone of [`${french[at]!}\n`, `${french[at]!}\n---\n\n`]) {
      const files = { 'a.en.md': whole(english, end.en), 'a.fr.md': right.replace(gone, '') };
      const text = french[at]!.replace(/^.*?\d\. /, '').trim();
      const { err, text: after } = await merged(files, { [`${at + 1}`]: text });
      expect([err, after]).toEqual(['', right]);
    }
  });
});
