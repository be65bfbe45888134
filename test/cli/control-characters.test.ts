import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const en = 'Plan\n\n1. One word here.\n\n2. Two words \u0003 here now.\n\n3. Three words here.\n';
const fr = 'Plan\n\n1. Un mot ici.\n\n2. Deux mots \u0001 ici \u0002 encore.\n\n3. Trois mots ici.\n';

/** What merging an export makes of the translation, after a translator has changed the export. */
async function merged(change: (text: string) => string, options: readonly string[], french = fr) {
  const cwd = folderWith({ 'en.txt': en, 'fr.txt': french });
  await hexapla(['export', '.', '--source', 'en', '--out', 'o.xlf', ...options], { cwd });
  const file = join(cwd, 'o.xlf');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  const { code, err } = await hexapla(['merge', 'o.xlf'], { cwd });
  return { code, err, text: readFileSync(join(cwd, 'fr.txt'), 'utf8') };
}

describe('an edited sentence that has characters which XML cannot hold', () => {
  const options = ['--format', 'xliff'];

  it('keeps them where the translator has left them', async () => {
    const { code, text } = await merged((all) => all.replace('Deux mots', 'Deux longs mots'), options);
    expect([code, text]).toEqual([0, fr.replace('Deux mots', 'Deux longs mots')]);
  });

  it('loses them where the translator has taken them out', async () => {
    const { code, text } = await merged(
      (all) => all.replace(/mots . ici . encore/u, 'mots ici encore'),
      options,
    );
    expect([code, text]).toEqual([0, fr.replace('\u0001 ici \u0002 ', 'ici ')]);
  });

  it('is refused where one is left and it is not known which', async () => {
    const { code, err, text } = await merged((all) => all.replace(/mots . ici/u, 'mots ici'), options);
    expect([code, text]).toEqual([2, fr]);
    expect(err).toMatch(
      /^hexapla: o\.xlf:\d+:1: the translation of 2 has 1 times U\+FFFD, which stands for 2 char.*; leave/,
    );
  });

  it('has that of the source where it is new', async () => {
    const gapped = fr.replace(/2\. .*\n\n/, '');
    const fill = (all: string) =>
      all.replace(/(<source>(Two words (.) here now\.)<\/source>)/u, '$1<target>Deux mots $3 ici.</target>');
    const { code, err, text } = await merged(fill, [...options, '--only', 'missing'], gapped);
    expect([code, err, text]).toEqual([0, '', gapped.replace('3. ', '2. Deux mots \u0003 ici.\n\n3. ')]);
  });
});
