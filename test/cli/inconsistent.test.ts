import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const fine = 'Whoever breaks this rule pays a fine of forty crowns.';
const usual = 'Quiconque enfreint cette règle paie une amende de quarante couronnes.';
const other = 'Celui qui viole la présente règle est puni de quarante couronnes d’amende.';

const work = (name: string, own: string, beside: string, translation: string) => ({
  [`${name}.en.md`]: `1. ${own}\n\n2. ${fine}\n`,
  [`${name}.fr.md`]: `1. ${beside}\n\n2. ${translation}\n`,
});

/** Three works that have one sentence in common, of which the second says it otherwise; it lacks a part, too. */
function collection(rules: Record<string, string> = { 'inconsistent-translation': 'warn' }): string {
  return folderWith({
    'hexapla.config.json': JSON.stringify({ source: 'en', rules }),
    ...work('harbour', 'Nets are dried on the quay.', 'Les filets sèchent sur le quai.', usual),
    ...work('market', 'Stalls open at six o’clock.', 'Les étals ouvrent à six heures.', other),
    ...work('school', 'Pupils bring a slate.', 'Les élèves apportent une ardoise.', usual),
    'square.en.md': '1. Dogs stay outside.\n\n2. Horses wait at the well.\n',
    'square.fr.md': '1. Les chiens restent dehors.\n',
  });
}

const found = async (cwd: string, ...more: string[]) =>
  (JSON.parse((await hexapla(['check', '--format', 'json', ...more], { cwd })).out) as { findings: Found[] })
    .findings;

interface Found {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
  readonly related: readonly { readonly path: string; readonly position: { start: { line: number } } }[];
}

describe('a text that two works translate in two ways', () => {
  it('is told in the later one, with the place in the first', async () => {
    const findings = (await found(collection())).filter(({ rule }) => rule === 'inconsistent-translation');
    expect(
      findings.map(({ path, message, related }) => [
        path,
        message,
        related.map((place) => `${place.path}:${place.position.start.line}`),
      ]),
    ).toEqual([
      [
        'market.fr.md',
        'in 2 “Celui qui viole la présente règle est puni de quarante…” translates what is “Quiconque enfreint cette règle paie une amende de quarante…” in 2 of harbour',
        ['market.en.md:3', 'harbour.fr.md:3'],
      ],
    ]);
  });

  it('is told by one process as by several, from the cache, and put together from parts', async () => {
    const cwd = collection();
    const call = ['check', '--format', 'json'];
    const whole = (await hexapla(call, { cwd })).out;
    expect(whole).toContain('inconsistent-translation');
    for (const more of [['--jobs', '2'], ['--cache'], ['--cache']])
      expect((await hexapla([...call, ...more], { cwd })).out, more.join(' ')).toBe(whole);
    for (const number of [2, 1])
      await hexapla([...call, '--shard', `${number}/2`, '--parts', 'parts'], { cwd });
    expect((await hexapla(['join', 'parts'], { cwd })).out).toBe(whole);
  });

  it('changes nothing else that is said of a work', async () => {
    const others = (findings: Found[]) => findings.filter(({ rule }) => rule !== 'inconsistent-translation');
    const [on, off] = [await found(collection()), await found(collection({}))];
    expect(others(on)).toEqual(off);
    expect(off.map(({ rule }) => rule)).toEqual(['missing-segment']);
  });

  it('is asked for by --only, and accepted by a comment', async () => {
    const cwd = collection();
    const call = ['export', '--format', 'csv', '--only', 'inconsistent-translation'];
    expect((await hexapla(call, { cwd })).out).toContain(other);
    const accepted = '<!-- hexapla-disable-next-line inconsistent-translation -->';
    writeFileSync(
      join(cwd, 'market.fr.md'),
      `1. Les étals ouvrent à six heures.\n\n${accepted}\n\n2. ${other}\n`,
    );
    expect((await found(cwd)).map(({ rule }) => rule)).toEqual(['missing-segment']);
  });
});
