import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCK_FILE } from '../../../src/project/freshness/lock.js';
import { folderWith } from '../folder.js';
import { openTestRepository, repository } from '../repository.js';

const english = [
  'The gate opens at seven in the morning.',
  'Boats over nine metres moor at the north quay.',
  'Fires are lit only in the iron baskets.',
];
const french = [
  'La porte ouvre à sept heures du matin.',
  'Les bateaux de plus de neuf mètres s’amarrent au quai nord.',
  'On n’allume de feu que dans les corbeilles de fer.',
];
const numbered = (lines: readonly string[], from = 1) =>
  `${lines.map((line, at) => `${from + at}. ${line}`).join('\n\n')}\n`;
const both = { 'en.md': numbered(english), 'fr.md': numbered(french) };
const wider = english.with(1, 'Boats over eleven metres moor at the north quay.');

describe('hexapla accept', () => {
  it('writes what each translated segment was made from, twice the same bytes', async () => {
    const made = openTestRepository(folderWith(both));
    const first = await made.hexapla('accept', '--source', 'en');
    expect([first.code, first.err]).toEqual([0, `${LOCK_FILE}: 3 translated segments accepted in 1 work\n`]);
    const bytes = readFileSync(join(made.folder, LOCK_FILE), 'utf8');
    const lock = JSON.parse(bytes);
    expect(Object.keys(lock)).toEqual(['schema', 'works']);
    const [work] = Object.values<{ translations: { fr: { address: string }[] } }>(lock.works);
    expect(work?.translations.fr.map(({ address }) => address)).toEqual(['1', '2', '3']);
    await made.hexapla('accept', '--source', 'en');
    expect(readFileSync(join(made.folder, LOCK_FILE), 'utf8')).toBe(bytes);
  });

  it('makes a changed source stale, with its words, until the translation is accepted', async () => {
    const made = openTestRepository(folderWith(both));
    await made.hexapla('accept', '--source', 'en');
    expect(await made.stale('--source', 'en')).toEqual([]);
    made.write({ 'en.md': numbered(wider) });
    expect(await made.stale('--source', 'en')).toEqual(['fr 2']);
    const { out } = await made.hexapla('check', '--source', 'en', '--format', 'compact');
    expect(out).toContain('Boats over [-nine-]{+eleven+} metres moor at… [stale-segment]');
    made.write({ 'fr.md': numbered(french).replace('neuf', 'onze') });
    expect(await made.stale('--source', 'en')).toEqual(['fr 2']);
    await made.hexapla('accept', '2', '--source', 'en');
    expect(await made.stale('--source', 'en')).toEqual([]);
  });

  it('names the commit where git is there', async () => {
    const made = repository(both);
    await made.hexapla('accept', '--source', 'en');
    made.commit('Let in longer boats', { 'en.md': numbered(wider) });
    const { out } = await made.hexapla('check', '--source', 'en', '--format', 'compact');
    expect(out).toMatch(/\(changed in [0-9a-f]{7} “Let in longer boats”\)/);
  });

  it('is touched neither by renumbering nor by reflowing nor by typography', async () => {
    const made = openTestRepository(folderWith(both));
    await made.hexapla('accept', '--source', 'en');
    const bytes = readFileSync(join(made.folder, LOCK_FILE), 'utf8');
    const reset = numbered(english, 4).replaceAll(' at ', '\n  at ').replace('.\n', '\u00a0.\n');
    made.write({ 'en.md': reset, 'fr.md': numbered(french, 4).replaceAll('’', "'") });
    expect(await made.stale('--source', 'en')).toEqual([]);
    made.write(both);
    await made.hexapla('accept', '--source', 'en');
    expect(readFileSync(join(made.folder, LOCK_FILE), 'utf8')).toBe(bytes);
  });

  it('knows a work again whose files were renamed, and drops its old name', async () => {
    const named = (name: string) => ({ [`${name}.en.md`]: both['en.md'], [`${name}.fr.md`]: both['fr.md'] });
    const made = openTestRepository(
      folderWith({ ...named('guide'), 'hexapla.config.json': '{"source":"en"}' }),
    );
    await made.hexapla('accept');
    made.rename('guide.en.md', 'manual.en.md');
    made.rename('guide.fr.md', 'manual.fr.md');
    expect(await made.stale()).toEqual([]);
    made.write({ 'manual.en.md': numbered(wider) });
    expect(await made.stale()).toEqual(['fr 2']);
    await made.hexapla('accept', '2');
    expect(await made.stale()).toEqual([]);
    const { works } = JSON.parse(readFileSync(join(made.folder, LOCK_FILE), 'utf8'));
    expect(Object.keys(works)).toEqual(['manual']);
    expect(works.manual.translations.fr).toHaveLength(3);
  });

  it('leaves to git what nobody has accepted yet', async () => {
    const made = repository({ 'a/en.md': both['en.md'], 'a/fr.md': both['fr.md'] });
    await made.hexapla('accept', '--source', 'en');
    made.commit('Another work', {
      'b/en.md': both['en.md'],
      'b/de.md': numbered(['Eins ist da.', 'Zwei ist da.']),
    });
    expect(await made.stale('--source', 'en')).toEqual([]);
    made.commit('Change both', { 'a/en.md': numbered(wider), 'b/en.md': numbered(wider) });
    expect(await made.stale('--source', 'en')).toEqual(['fr 2', 'de 2']);
  });

  it('keeps to the segments and languages that are named', async () => {
    const german = 'Das Tor öffnet um sieben Uhr.';
    const made = openTestRepository(folderWith({ ...both, 'de.md': `1. ${german}\n` }));
    await made.hexapla('accept', '1', '3', '--languages', 'fr', '--source', 'en');
    const lock = JSON.parse(readFileSync(join(made.folder, LOCK_FILE), 'utf8'));
    const [work] = Object.values<{ translations: Record<string, { address: string }[]> }>(lock.works);
    expect(Object.keys(work?.translations ?? {})).toEqual(['fr']);
    expect(work?.translations.fr?.map(({ address }) => address)).toEqual(['1', '3']);
  });

  it.each([
    ['no such segment', ['accept', '17'], '17: there is no such segment in any of the works'],
    ['no such folder', ['accept', '1', '--config', 'none.json'], 'none.json'],
  ])('refuses %s in one line', async (_, argv, message) => {
    const { code, err } = await openTestRepository(folderWith(both)).hexapla(...argv, '--source', 'en');
    expect(code).toBe(2);
    expect(err.split('\n').find((line) => line.startsWith(message))).toBeDefined();
  });

  it.each([
    ['is cut off', '{"schema": "hexapla.lock/v1", "wor', /^hexapla\.lock\.json:1:\d+: /],
    ['is another file', '{"schema": "other"}', /^hexapla\.lock\.json: this is not what hexapla writes/],
  ])('says where a lock file %s', async (_, text, line) => {
    const made = openTestRepository(folderWith({ ...both, [LOCK_FILE]: text }));
    const { code, err } = await made.hexapla('check', '--source', 'en');
    expect(code).toBe(2);
    expect(err).toMatch(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
