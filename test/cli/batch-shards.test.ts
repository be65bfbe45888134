import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WordCounts } from '../../src/align/words/counts.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const words = [
  ['Hund', 'chien'],
  ['Katze', 'chat'],
  ['Haus', 'maison'],
  ['Garten', 'jardin'],
  ['Brücke', 'pont'],
  ['Fluss', 'fleuve'],
  ['Lampe', 'lampe'],
] as const;

/** Texts of made sentences in two languages that share two words of a list. */
function collection(): string {
  const files: Record<string, string> = {};
  const rows: string[] = [];
  for (let row = 0; row < 5; row++) {
    const [german, french]: [string[], string[]] = [[], []];
    for (let at = 0; at < 12 + 3 * row; at++) {
      const [one, other] = [words[(at + row) % 7]!, words[(at * 3 + 1) % 7]!];
      german.push(`${one[0]} sieht ${other[0]} am Tag ${at + 1}.`);
      french.push(`${one[1]} voit ${other[1]} le jour ${at + 1}.`);
    }
    files[`${row}.de`] = `${german.join('\n')}\n`;
    files[`${row}.fr`] = `${french.join('\n')}\n`;
    rows.push(`${row}.de\t${row}.fr\t${row}.beads`);
  }
  return folderWith({ ...files, 'pairs.tsv': `${rows.join('\n')}\n` });
}

const batch = ['--batch', 'pairs.tsv', '--languages', 'de,fr'];

async function inParts(cwd: string, argv: readonly string[], of: number, parts: string) {
  for (let number = of; number >= 1; number--) {
    const { code, err } = await hexapla([...argv, '--shard', `${number}/${of}`, '--parts', parts], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining(`part ${number} of ${of}, `)]);
  }
  return hexapla(['join', parts], { cwd });
}

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

describe('rows of a batch file that are dealt out', () => {
  it('teach the same lexicon in any number of parts, round after round, and are aligned alike by it', async () => {
    const cwd = collection();
    const lexicons: string[] = [];
    const beads: string[] = [];
    for (const of of [1, 2, 4]) {
      const learn = ['learn', ...batch, '--out', `first-${of}.tsv`];
      expect((await inParts(cwd, learn, of, `first-${of}`)).code).toBe(0);
      const again = ['learn', ...batch, '--out', `second-${of}.tsv`, '--lexicon', `first-${of}.tsv`];
      expect((await inParts(cwd, again, of, `second-${of}`)).code).toBe(0);
      lexicons.push(read(cwd, `first-${of}.tsv`) + read(cwd, `second-${of}.tsv`));
      const align = ['align', ...batch, '--lexicon', `second-${of}.tsv`];
      const joined = await inParts(cwd, align, of, `aligned-${of}`);
      expect([joined.code, joined.err]).toEqual([0, 'note: 5 rows are aligned\n']);
      beads.push([0, 1, 2, 3, 4].map((row) => read(cwd, `${row}.beads`)).join('---'));
    }
    expect(new Set(lexicons).size).toBe(1);
    expect(new Set(beads).size).toBe(1);
    const entries = lexicons[0]!.split('\n').map((line) => line.split('\t'));
    const bridge = entries
      .filter(([source]) => source === 'brucke')
      .sort((one, other) => Number(other[2]) - Number(one[2]));
    expect(bridge[0]?.[1]).toBe('pont');
    expect(read(cwd, '0.beads').split('\n')[0]).toMatch(/^\[0\]:\[0\]/);
  });

  it('are not done twice, and are refused where something changed or is missing', async () => {
    const cwd = collection();
    const align = ['align', ...batch];
    const part = (number: number) =>
      hexapla([...align, '--shard', `${number}/2`, '--parts', 'parts'], { cwd });
    await part(1);
    expect((await hexapla(['join', 'parts'], { cwd })).err).toContain('of 2 parts 1 is missing: 2');
    await part(2);
    expect((await part(2)).err).toContain('there already');
    rmSync(join(cwd, '4.beads'));
    expect((await hexapla(['join', 'parts'], { cwd })).code).toBe(2);
    await part(1);
    await part(2);
    expect(existsSync(join(cwd, '4.beads'))).toBe(true);
    expect((await hexapla(['join', 'parts'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, '0.de'), 'Etwas anderes.\n');
    const { code, err } = await hexapla(['join', 'parts'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('0.de: this file has changed since part')]);
  });

  it.each([
    [['learn', '0.de', '0.fr', '--shard', '1/2'], 'only the rows of a batch file are dealt out'],
    [['align', ...batch, '--shard', '3/2'], 'there is no part 3 of 2'],
    [['align', ...batch, '--format', 'json', '--shard', '1/2'], '"json" does not go with what is aligned'],
  ])('%j is one clear line', async (argv, message) => {
    const { code, err } = await hexapla(argv, { cwd: collection() });
    expect([code, err.split('\n').length]).toEqual([2, 2]);
    expect(err).toContain(message);
  });
});

it('counts of words are read back as they were printed, and add up in any order', () => {
  const made = [1, 2, 3].map((seed) => {
    const counts = new WordCounts(['de', 'fr']);
    for (let at = 0; at < 20; at++)
      counts.addShares(`w${at % 5}`, `m${(at * seed) % 7}`, seed / (at + 3), 1 / (at + seed));
    return counts;
  });
  const sum = (order: readonly number[]) => {
    const all = new WordCounts(['de', 'fr']);
    for (const at of order) all.addAll(WordCounts.read(made[at]!.print(), 'counts'));
    return all.print();
  };
  expect(sum([0, 1, 2])).toBe(sum([2, 0, 1]));
  expect(() => WordCounts.read('hexapla.counts/v1\tde\tfr\na\tb\t1\t-2\n', 'counts')).toThrow('no counts');
});
