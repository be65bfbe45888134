import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const EN = [
  'The river rises in March.',
  'Boats over nine metres wait at the landing.',
  'The harbour master counts 48 boats.',
  'Nobody fishes at night.',
];
const FR = [
  'La rivière monte en mars.',
  'Les bateaux de plus de neuf mètres attendent au débarcadère.',
  'Le capitaine du port compte 48 bateaux.',
  'Personne ne pêche la nuit.',
];

/** Two files of one sentence a line; the English has two of the French sentences in one. */
const files = () =>
  folderWith({ 'fr.txt': `${FR.join('\n')}\n`, 'en.txt': `${EN[0]}\n${EN[1]} ${EN[2]}\n${EN[3]}\n` });

describe('align --lines', () => {
  it('prints beads with scores, hunalign’s ladder or a translation memory', async () => {
    const cwd = files();
    const align = ['align', '--lines', 'fr.txt', 'en.txt', '--languages', 'fr,en'];
    const beads = await hexapla(align, { cwd });
    expect([beads.code, beads.err]).toEqual([0, '']);
    expect(beads.out).toMatch(
      /^\[0\]:\[0\]:[01]\.\d{4}\n\[1, 2\]:\[1\]:[01]\.\d{4}\n\[3\]:\[2\]:[01]\.\d{4}\n$/,
    );
    const ladder = await hexapla([...align, '--format', 'ladder'], { cwd });
    expect(ladder.out.replace(/\t[^\t\n]+\n/g, '\n')).toBe('0\t0\n1\t1\n3\t2\n4\t3\n');
    const memory = await hexapla([...align, '--format', 'tmx'], { cwd });
    expect(memory.out.match(/<tu /g)).toHaveLength(3);
    expect(memory.out).toContain(`<seg>${FR[1]} ${FR[2]}</seg>`);
    expect(memory.out).toContain('<prop type="x-lines">2-3</prop>');
  });

  it('takes the languages from the names of the files', async () => {
    const { out } = await hexapla(['align', '--lines', 'fr.txt', 'en.txt', '--format', 'tmx'], {
      cwd: files(),
    });
    expect(out).toContain('srclang="fr"');
  });

  it('aligns the rows of a batch into their files', async () => {
    const cwd = files();
    const folder = folderWith({
      'rows.tsv': `${cwd}/fr.txt\t${cwd}/en.txt\t${cwd}/out/a.txt\n\n${cwd}/en.txt\t${cwd}/fr.txt\t${cwd}/out/b.txt\n`,
    });
    const { code, out } = await hexapla(
      ['align', '--batch', join(folder, 'rows.tsv'), '--languages', 'fr,en'],
      { cwd },
    );
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'out/a.txt'), 'utf8')).toMatch(/^\[0\]:\[0\]/);
    expect(readFileSync(join(cwd, 'out/b.txt'), 'utf8')).toMatch(/^\[0\]:\[0\]/);
  });

  it('takes languages of which nothing is known', async () => {
    const { code, out } = await hexapla(['align', '--lines', 'fr.txt', 'en.txt', '--languages', 'xx,grc'], {
      cwd: files(),
    });
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^\[0\]:\[0\]/)]);
  });

  it.each([
    [
      'a text that it reads',
      'fr.txt\ten.txt\ta.txt\nfr.txt\ten.txt\tfr.txt\n',
      /fr\.txt would be written over/,
    ],
    ['its own rows', 'fr.txt\ten.txt\trows.tsv\n', /rows\.tsv would be written over/],
    ['another output', 'fr.txt\ten.txt\ta.txt\nfr.txt\ten.txt\t./a.txt\n', /a\.txt would be written over/],
  ])('a batch does not write over %s', async (_, rows, message) => {
    const cwd = files();
    writeFileSync(join(cwd, 'rows.tsv'), rows);
    const { code, err } = await hexapla(['align', '--batch', 'rows.tsv', '--languages', 'fr,en'], { cwd });
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect([existsSync(join(cwd, 'a.txt')), readFileSync(join(cwd, 'fr.txt'), 'utf8')]).toEqual([
      false,
      `${FR.join('\n')}\n`,
    ]);
  });

  it('says where a text is too long to be aligned at once', async () => {
    const cwd = folderWith({ 'a.txt': 'A.\n'.repeat(200_001), 'b.txt': 'B.\n' });
    const { code, err } = await hexapla(['align', '--lines', 'a.txt', 'b.txt'], { cwd });
    expect([code, err]).toEqual([2, expect.stringMatching(/^a\.txt: 200001 lines are more than 200000/)]);
  });

  it('uses vectors from elsewhere', async () => {
    const cwd = files();
    const unit = (index: number) => Array.from({ length: 8 }, (_, at) => (at === index ? 1 : 0));
    const rows = [unit(0), unit(1), unit(2), unit(3), unit(0), unit(1), unit(3)];
    const folder = folderWith({ 'v.f32': new Uint8Array(new Float32Array(rows.flat()).buffer) });
    const argv = ['align', '--lines', 'fr.txt', 'en.txt', '--vectors', join(folder, 'v.f32')];
    expect((await hexapla(argv, { cwd })).out).toMatch(/^\[0\]:\[0\].*\n\[1, 2\]:\[1\]/);
    const short = folderWith({ 'v.f32': new Uint8Array(36) });
    const wrong = await hexapla([...argv.slice(0, -1), join(short, 'v.f32')], { cwd });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/v\.f32: .*\n$/)]);
  });

  const faults: [argv: string[], line: RegExp][] = [
    [['align', '--lines', 'fr.txt'], /^--lines: two files are wanted, not 1; /],
    [
      ['align', '--lines', 'fr.txt', 'en.txt', '--languages', 'fr'],
      /^--languages: two languages are wanted, not 1/,
    ],
    [
      ['align', '--lines', 'fr.txt', 'en.txt', '--languages', 'fr,english'],
      /^--languages: "english" is no language tag/,
    ],
    [['align', '--lines', 'fr.txt', 'en.txt', '--format', 'json'], /^--format: "json" does not go with/],
    [['align', 'fr.txt', 'en.txt', '--format', 'ladder'], /^--format: "ladder" does not go with/],
    [['align', 'fr.txt', 'en.txt', '--vectors', 'v.f32'], /^--vectors: vectors are of lines/],
    [['align', '--batch', 'fr.txt'], /^fr\.txt:1:1: a row is source, target and output/],
    [['align', '--batch', 'fr.txt', 'en.txt'], /^--batch: files are named both/],
    [['align', '--lines', 'fr.txt', 'en.txt', '--lexicon', 'en.txt'], /^en\.txt:1:1: not a lexicon/],
    [['score', '--gold', 'fr.txt'], /^--gold: 1 files cannot be compared/],
    [['score', '--gold', 'fr.txt', 'en.txt'], /^fr\.txt:1:1: not a bead/],
    [['learn', 'fr.txt'], /^--lines: two files are wanted/],
  ];
  it.each(faults)('%j is told in one line', async (argv, line) => {
    const { code, out, err } = await hexapla(argv, { cwd: files() });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('learn', () => {
  it('writes a lexicon that align takes', async () => {
    const cwd = files();
    await hexapla(['learn', 'fr.txt', 'en.txt', '--languages', 'fr,en', '--out', 'lexicon.tsv'], { cwd });
    expect(readFileSync(join(cwd, 'lexicon.tsv'), 'utf8')).toMatch(/^hexapla\.lexicon\/v1\tfr\ten\n/);
    const align = ['align', '--lines', 'fr.txt', 'en.txt', '--lexicon', 'lexicon.tsv'];
    expect((await hexapla(align, { cwd })).out).toMatch(/^\[0\]:\[0\]/);
    const turned = await hexapla(['align', '--lines', 'en.txt', 'fr.txt', '--lexicon', 'lexicon.tsv'], {
      cwd,
    });
    expect(turned.out).toMatch(/^\[0\]:\[0\]/);
    const other = [
      'align',
      '--lines',
      'fr.txt',
      'en.txt',
      '--languages',
      'de,en',
      '--lexicon',
      'lexicon.tsv',
    ];
    const { code, err } = await hexapla(other, { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('of fr and en, not of de and en')]);
  });
});

describe('score', () => {
  const gold = '[0]:[0]\n[1, 2]:[1]\n[3]:[]\n';
  const beads = '[0]:[0]:0.9\n[1]:[1]:0.5\n[2]:[]:0.5\n[3]:[]:0.5\n';

  it('prints strict, lax and empty-sided figures with a signature', async () => {
    const cwd = folderWith({ 'gold.txt': gold, 'beads.txt': beads });
    const { code, out } = await hexapla(['score', '--gold', 'gold.txt', 'beads.txt'], { cwd });
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 4)).toEqual([
      '         precision    recall        F1',
      'strict      0.5000    0.5000    0.5000',
      'lax         0.7500    1.0000    0.8571',
      'empty       0.5000    1.0000    0.6667',
    ]);
    expect(out).toMatch(/\nhexapla:[\d.]+\|method:score\|data:[0-9a-f]{12}\n$/);
  });

  it('takes several documents, and says the same as JSON', async () => {
    const cwd = folderWith({ 'g1.txt': gold, 'g2.txt': gold, 'b1.txt': gold, 'b2.txt': beads });
    const { out } = await hexapla(
      ['score', '--format', 'json', '--gold', 'g1.txt', 'g2.txt', '--', 'b1.txt', 'b2.txt'],
      { cwd },
    );
    expect(JSON.parse(out)).toMatchObject({
      schema: 'hexapla.scores/v1',
      strict: { precision: 0.7143, recall: 0.75 },
    });
  });
});
