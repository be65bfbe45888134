import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const tmx = (...units: Readonly<Record<string, string>>[]) =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>\n${units
    .map(
      (unit) =>
        `<tu>${Object.entries(unit)
          .map(([tag, text]) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`)
          .join('')}</tu>`,
    )
    .join('\n')}\n</body></tmx>\n`;
const xliff = (units: string, languages = 'srcLang="en" trgLang="fr"') =>
  `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" ${languages}><file id="f">${units}</file></xliff>`;
const unit = (source: string, target: string) =>
  `<unit id="u"><segment><source>${source}</source><target>${target}</target></segment></unit>`;

const forms = ['tsv', 'csv', 'jsonl', 'json', 'tmx', 'xliff', 'xliff-1.2'] as const;

/** All that an export of a memory writes, one text after the other. */
async function exported(cwd: string, path: string, form: string): Promise<string> {
  const out = `out-${form}`;
  await hexapla(['export', path, '--format', form, '--out', out], { cwd });
  const files = readdirSync(join(cwd, out)).filter((name) => name !== 'README.md');
  for (const name of files) {
    const { code, err } = await hexapla(['verify', join(out, name)], { cwd });
    expect(`${form} ${code} ${err}`).toMatch(new RegExp(`^${form} 0 `));
  }
  return files.map((name) => readFileSync(join(cwd, out, name), 'utf8')).join('\n');
}

describe('memories that others made', () => {
  it('come out of every export with every text, and verify', async () => {
    const text = tmx(
      { en: 'The gate opens.', FR: 'La porte ouvre.' },
      { EN_us: 'Dogs &amp; cats', fr: 'Chiens' },
      { fr: 'Vent', en: '<bpt i="1">&lt;b></bpt>Wind<ept i="1">&lt;/b></ept> blows' },
    ).replaceAll('EN_us', 'EN');
    const cwd = folderWith({ 'a.tmx': text });
    for (const form of forms) {
      const all = await exported(cwd, 'a.tmx', form);
      for (const wanted of ['The gate opens.', 'La porte ouvre.', 'Chiens', 'Vent', 'Wind']) {
        expect(all, `${wanted} in ${form}`).toContain(wanted);
      }
      expect(all).toMatch(/Dogs &(?:amp;)? cats/);
    }
  });

  it.each([
    ['en', 'de', 'fr'],
    ['sv', 'fi', 'pl'],
  ])('are a work for each pair of languages: %s into %s and into %s', async (from, one, other) => {
    const file = (to: string, unit: string) =>
      `<file original="${to}" datatype="plaintext" source-language="${from}" target-language="${to}"><body>${unit}</body></file>`;
    const unit = (source: string, target: string) =>
      `<trans-unit id="1"><source>${source}</source><target>${target}</target></trans-unit>`;
    const units = file(one, unit('The gate', 'One gate')) + file(other, unit('The bell', 'Other bell'));
    const cwd = folderWith({
      'a.xliff': `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">${units}</xliff>`,
    });
    expect(await hexapla(['check', 'a.xliff'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing found in 2 works'),
    });
    for (const form of ['tsv', 'jsonl', 'json', 'tmx']) {
      const { code, out } = await hexapla(['export', 'a.xliff', '--format', form], { cwd });
      expect([form, code]).toEqual([form, 0]);
      for (const text of ['The gate', 'One gate', 'The bell', 'Other bell']) expect(out).toContain(text);
    }
    const asked = await hexapla(['export', 'a.xliff', '--format', 'jsonl', '--languages', other], { cwd });
    expect([asked.out.includes('Other bell'), asked.out.includes('One gate')]).toEqual([true, false]);
  });

  it('keep together what stands in one unit, and nothing else', async () => {
    const text = tmx(
      { en: 'Apples are red.', de: 'Äpfel sind rot.' },
      { de: 'Der Vertrag endet.', fr: 'Le contrat prend fin.' },
      { en: 'Bye.', fr: 'Salut.' },
    );
    const cwd = folderWith({ 'a.tmx': text });
    const { out } = await hexapla(['export', 'a.tmx', '--format', 'tsv'], { cwd });
    const rows = out
      .split('\n')
      .slice(1, 4)
      .map((line) => line.split('\t').slice(4, 10));
    expect(rows.map(([id, , , ...texts]) => [id, ...texts])).toEqual([
      ['1', 'Apples are red.', 'Äpfel sind rot.', ''],
      ['2', '', 'Der Vertrag endet.', 'Le contrat prend fin.'],
      ['3', 'Bye.', '', 'Salut.'],
    ]);
    const json = JSON.parse((await hexapla(['export', 'a.tmx', '--format', 'json'], { cwd })).out);
    const units = json.works[0].units as {
      id: string;
      cells: Record<string, { text: string | null; state: string }>;
    }[];
    expect(
      units.map(({ id, cells }) => [id, cells.en?.text ?? '', cells.de?.text ?? '', cells.fr?.text ?? '']),
    ).toEqual(rows.map(([id, , , ...texts]) => [id, ...texts]));
    expect(units[1]?.cells.de?.state).toBe('extra');
    const notes = (await hexapla(['export', 'a.tmx', '--format', 'tmx'], { cwd })).err;
    expect(notes).toContain('a.tmx: 2 texts in units without en stayed out: tmx goes by its source');
  });

  it('say what stays out of a TMX for want of a translation, and count proposals', async () => {
    const matches =
      '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s"><source>Sea</source><target>Lac</target></mtc:match></mtc:matches>';
    const cwd = folderWith({
      'a.xlf': xliff(`${unit('Sea', 'Mer').replace('<segment>', `${matches}<segment>`)}${unit('Sky', '')}`),
    });
    const { err } = await hexapla(['export', 'a.xlf', '--format', 'tmx'], { cwd });
    expect(err).toContain('a.xlf: 1 text in en alone stayed out: tmx needs a translation beside it');
    expect(err).toContain('a.xlf: 1 other proposal of units stayed out');
  });

  it('name their languages, or the user does', async () => {
    const files = {
      'a.xlf': xliff(unit('Sea', 'Mer'), 'srcLang="en"'),
      'none.xlf': xliff(unit('Sea', 'Mer'), ''),
      'b.tmx': tmx({ en: 'Sea', fr: 'Mer' }),
      'bad.tmx': tmx({ en: 'Sea', '..\\\\fr': 'Mer' }),
    };
    const cwd = folderWith(files);
    const columns = async (...argv: string[]) => {
      const { out, err } = await hexapla(['export', '--format', 'csv', ...argv], { cwd });
      return out === '' ? err.trim() : out.split('\n')[0]?.split(',').slice(7, 9).join(' ');
    };
    expect(await columns('a.xlf')).toBe('en und');
    expect(await columns('a.xlf', '--language', 'fr')).toBe('en fr');
    expect(await columns('a.xlf', '--languages', 'en,fr')).toBe('en fr');
    expect(await columns('none.xlf')).toContain(
      'names neither the language of its source nor that of its translation',
    );
    expect(await columns('none.xlf', '--source', 'en', '--language', 'fr')).toBe('en fr');
    expect(await columns('b.tmx', '--source', 'fr')).toBe('fr en');
    expect(await columns('b.tmx', '--source', 'de')).toBe(
      '--source: b.tmx has nothing in de; there is en, fr',
    );
    expect(await columns('b.tmx', '--languages', 'de')).toBe(
      '--languages: b.tmx has nothing in de; there is en, fr',
    );
    expect(await columns('bad.tmx')).toContain('bad.tmx:3:1: "..\\\\fr" is no language tag');
  });

  it('are refused in one line where they are empty or broken', async () => {
    const cwd = folderWith({
      'empty.tmx': tmx(),
      'amp.tmx': tmx({ en: 'Salt\n and & pepper', fr: 'Sel' }, { en: 'B', fr: 'C' }),
    });
    for (const command of [
      'check',
      'align',
      'segment',
      'status',
      'export --format tsv',
      'export --format json',
    ]) {
      const argv = command.split(' ');
      const empty = await hexapla([...argv, 'empty.tmx'], { cwd });
      expect(empty, command).toMatchObject({
        code: 2,
        err: 'empty.tmx: there is no unit with a text in it; give a file with translations\n',
      });
      const broken = await hexapla([...argv, 'amp.tmx'], { cwd });
      expect(broken, command).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^amp\.tmx:4:6: not well-formed: [^\n]*\n$/),
      });
    }
  });

  it('are read as memories by segment, and from standard input', async () => {
    const text = tmx({ en: 'Sea', fr: 'Mer' }, { en: 'Sky', fr: 'Ciel' });
    const cwd = folderWith({ 'a.tmx': text });
    const { out } = await hexapla(['segment', 'a.tmx', '--format', 'json'], { cwd });
    const { versions } = JSON.parse(out) as {
      versions: { language: string; segments: { address: string }[] }[];
    };
    expect(
      versions.map(({ language, segments }) => `${language} ${segments.map(({ address }) => address)}`),
    ).toEqual(['en 1,2', 'fr 1,2']);
    const piped = await hexapla(['check', '-', '--stdin-filename', 'x.tmx'], { cwd, stdin: text });
    expect(piped).toMatchObject({ code: 0, out: 'Nothing found in 1 work, 2 versions.\n' });
  });

  it('are left as they are by what merges their exports', async () => {
    const text = tmx({ en: 'Sea', fr: 'Mer' }, { en: 'Sky' });
    const cwd = folderWith({ 'a.tmx': text });
    const { out } = await hexapla(['export', 'a.tmx', '--format', 'xliff'], { cwd });
    writeFileSync(
      join(cwd, 'gap.xlf'),
      out.replace(
        'state="initial"><source>Sky</source>',
        'state="translated"><source>Sky</source><target>Ciel</target>',
      ),
    );
    const { err } = await hexapla(['merge', 'gap.xlf'], { cwd });
    expect(err).not.toContain('internal error');
    expect(readFileSync(join(cwd, 'a.tmx'), 'utf8')).toBe(text);
  });
});
