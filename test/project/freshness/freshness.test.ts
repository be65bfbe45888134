import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/report/badge.js';
import { folderWith } from '../folder.js';
import { openTestRepository, repository } from '../repository.js';

const english = ['The gate opens at seven.', 'Boats moor at the quay.', 'Fires are lit in baskets.'];
const french = ['La porte ouvre à sept heures.', 'Les bateaux s’amarrent au quai.', 'On allume les feux.'];
const numbered = (lines: readonly string[]) =>
  `${lines.map((line, at) => `${at + 1}. ${line}`).join('\n\n')}\n`;
const files = {
  'en.md': numbered(english),
  'fr.md': numbered(french),
  'de.md': '1. Das Tor öffnet um sieben.\n\n2. Boote machen am Kai fest.\n',
};
const changed = { 'en.md': numbered(english.with(0, 'The gate opens at eight.')) };

type Counts = { language: string; present: number; of: number; current: number; reviewed: number };

async function counts(made: ReturnType<typeof openTestRepository>) {
  const { out } = await made.hexapla('status', '--source', 'en', '--format', 'json');
  const versions: Counts[] = JSON.parse(out).works[0].versions;
  return Object.fromEntries(
    versions.map(({ language, present, of, current, reviewed }) => [
      language,
      [present, of, current, reviewed],
    ]),
  );
}

describe('hexapla status counts present, current and reviewed apart', () => {
  it('knows nothing against a version without lock file and git', async () => {
    const made = openTestRepository(folderWith(files));
    expect(await counts(made)).toEqual({ en: [3, 3, 3, 3], de: [2, 3, 2, 0], fr: [3, 3, 3, 0] });
  });

  it('knows from git what is current, and nothing of reviews', async () => {
    const made = repository(files);
    made.commit('Change', changed);
    expect(await counts(made)).toMatchObject({ de: [2, 3, 1, 0], fr: [3, 3, 2, 0] });
    const { out } = await made.hexapla('status', '--source', 'en');
    expect(out).toContain('  fr  3 present, 2 current   stale 1\n');
  });

  it('knows from the lock file what was reviewed', async () => {
    const made = openTestRepository(folderWith(files));
    await made.hexapla('accept', '--languages', 'fr', '--source', 'en');
    expect(await counts(made)).toMatchObject({ de: [2, 3, 0, 0], fr: [3, 3, 3, 3] });
    made.write({ ...changed, 'fr.md': numbered(french.with(2, 'On allume les feux ici.')) });
    expect(await counts(made)).toMatchObject({ fr: [3, 3, 2, 1] });
    const { out } = await made.hexapla('status', '--source', 'en');
    expect(out).toContain('  fr  3 present, 2 current, 1 reviewed   stale 1\n');
  });
});

describe('badges', () => {
  it('are written for each language, as JSON for shields.io and as an image', async () => {
    const made = openTestRepository(folderWith(files));
    await made.hexapla('accept', '--source', 'en');
    const { out, code } = await made.hexapla('status', '--source', 'en', '--format', 'badge', '--out', 'b');
    expect(code).toBe(0);
    expect(out).toBe(
      'b/de.{json,svg}: 2/3 present, 2 current, 2 reviewed\nb/fr.{json,svg}: 3/3 present, 3 current, 3 reviewed\n',
    );
    const folder = join(made.folder, 'b');
    expect(readdirSync(folder).sort()).toEqual(['de.json', 'de.svg', 'fr.json', 'fr.svg']);
    expect(JSON.parse(readFileSync(join(folder, 'fr.json'), 'utf8'))).toEqual({
      schemaVersion: 1,
      label: 'fr',
      message: '3/3 present, 3 current, 3 reviewed',
      color: 'brightgreen',
    });
    const image = new XMLParser({ ignoreAttributes: false }).parse(
      readFileSync(join(folder, 'fr.svg'), 'utf8'),
    );
    expect(image.svg.title).toBe('fr: 3/3 present, 3 current, 3 reviewed');
  });

  it.each([
    [{ present: 4, of: 4, current: 4, reviewed: 0, untranslated: 0 }, 'brightgreen'],
    [{ present: 4, of: 4, current: 3, reviewed: 3, untranslated: 0 }, 'yellow'],
    [{ present: 4, of: 4, current: 4, reviewed: 0, untranslated: 1 }, 'yellow'],
    [{ present: 3, of: 4, current: 3, reviewed: 3, untranslated: 0 }, 'orange'],
    [{ present: 1, of: 4, current: 1, reviewed: 1, untranslated: 0 }, 'red'],
  ])('%j is %s', (count, color) => {
    expect(badgeOf('fr', count).color).toBe(color);
  });
});

describe('many works', () => {
  it('have the three counts in their totals', async () => {
    const works = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) =>
        Object.entries(files).map(([path, text]) => [`w${at}/${path}`, text] as const),
      ).flat(),
    );
    const made = openTestRepository(folderWith(works));
    expect((await made.hexapla('status', '--source', 'en')).out).not.toContain('current');
    await made.hexapla('accept', '1', '--source', 'en');
    const { out } = await made.hexapla('status', '--source', 'en');
    expect(out).toContain(
      '  de  18 present, 9 current, 9 reviewed\n  fr  27 present, 9 current, 9 reviewed\n',
    );
  });
});

describe('what stands in the words of the source', () => {
  const copied = 'Boats over nine metres moor at the north quay, where the water is deep enough for them.';
  const left = {
    'en.md': numbered([english[0]!, copied, 'Maria of Hull']),
    'fr.md': numbered([french[0]!, copied, 'Maria of Hull']),
  };

  it('is counted apart from what is there, and names are none', async () => {
    const made = openTestRepository(folderWith(left));
    const { out } = await made.hexapla('status', '--source', 'en');
    expect(out).toContain('  fr  3 present, 1 untranslated   untranslated 2\n');
    const json = JSON.parse((await made.hexapla('status', '--source', 'en', '--format', 'json')).out);
    const { present, of, untranslated } = json.works[0].versions[1];
    expect([present, of, untranslated]).toEqual([3, 3, ['2']]);
  });

  it('is in the badge', async () => {
    const made = openTestRepository(folderWith(left));
    const { out } = await made.hexapla('status', '--source', 'en', '--format', 'badge', '--out', 'b');
    expect(out).toContain('fr.{json,svg}: 3/3 present, 3 current, 0 reviewed, 1 untranslated');
  });
});
