import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

/** Made-up words, so that nothing but the user's files knows them; words are counted by their first six letters. */
const work = {
  'de.txt': '1. Der Brumsel zwickt den Quorf.\n2. Der Flimp trinkt.\n3. Der Dorsch gluckt.\n',
  'fi.txt': '1. Hapsu nipii tolva.\n2. Rilu juo.\n3. Kumpa hautoo.\n',
};
const table = 'de,fi,note\nBrumsel,Hapsu|Hapsunen,an animal\n"Quorf",tolva,\n';
const tbx = (language: string) => `<?xml version="1.0"?>
<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry><langSec xml:lang="de"><termSec><term>Brumsel</term></termSec></langSec>
<langSec xml:lang="${language}"><termSec><term>Hapsu</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;
const lexicon = 'hexapla.lexicon/v1\tfi\tde\nhapsu\tbrumse\t0.9000\t0.9000\n';
const configuration = (settings: object) => JSON.stringify({ source: 'de', ...settings });

async function evidence(cwd: string, ...more: string[]): Promise<number> {
  const argv = ['explain', '1', 'de.txt', 'fi.txt', '--format', 'json', ...more];
  const { code, out, err } = await hexapla(argv, { cwd });
  expect([code, err]).toEqual([0, '']);
  const [unit] = JSON.parse(out).units;
  return unit.versions[1].compared.find(({ address }: { address: string }) => address === '1').total;
}

describe('glossaries and lexicons', () => {
  const files = {
    ...work,
    'terms.csv': table,
    'semicolons.csv': table.replaceAll(',', ';'),
    'terms.tsv': table.replaceAll(',', '\t'),
    'terms.tbx': tbx('fi'),
    'older.tbx': tbx('fi').replaceAll('conceptEntry', 'termEntry').replaceAll('langSec', 'langSet'),
    'words.lex': lexicon,
  };

  it.each([
    ['--glossary', 'terms.csv'],
    ['--glossary', 'semicolons.csv'],
    ['--glossary', 'terms.tsv'],
    ['--glossary', 'terms.tbx'],
    ['--glossary', 'older.tbx'],
    ['--lexicon', 'words.lex'],
  ])('%s %s makes a pair more like each other', async (option, file) => {
    const cwd = folderWith(files);
    expect(await evidence(cwd, option, file)).toBeGreaterThan((await evidence(cwd)) + 0.5);
  });

  it('are named by the configuration, relative to it, also through extends', async () => {
    const cwd = folderWith({
      ...work,
      'shared/terms.csv': table,
      'shared/words.lex': lexicon,
      'shared/base.json': JSON.stringify({ glossary: 'terms.csv', lexicon: ['words.lex'] }),
      'hexapla.config.json': configuration({ extends: './shared/base.json' }),
    });
    expect(await evidence(cwd)).toBeGreaterThan((await evidence(folderWith(work))) + 0.5);
  });

  it('serve texts of one sentence a line', async () => {
    const cwd = folderWith({ ...files, 'a.txt': 'Der Brumsel.\nDas.\n', 'b.txt': 'Hapsu.\nSe.\n' });
    const argv = ['align', '--lines', 'a.txt', 'b.txt', '--languages', 'de,fi', '--glossary', 'terms.csv'];
    const { code, out } = await hexapla(argv, { cwd });
    expect([code, out.split('\n').length]).toEqual([0, 3]);
  });
});

describe('links', () => {
  const link = { language: 'fi', source: '2', target: '3', reason: 'read both' };
  const file = (...links: object[]) => JSON.stringify({ links }, null, 1);

  it('decide what pairs with what, in every command that aligns', async () => {
    const cwd = folderWith({ ...work, 'hexapla.links.json': file(link) });
    const { out, err } = await hexapla(['align', '--source', 'de', '--format', 'json'], { cwd });
    expect(err).toBe('');
    const units = JSON.parse(out).works[0].units;
    expect(units.find(({ id }: { id: string }) => id === '2').cells.fi.address).toBe('3');
    const shown = await hexapla(['show', '2', '--source', 'de'], { cwd });
    expect(shown.out).toContain('Kumpa');
    expect(shown.out).not.toContain('Rilu');
  });

  it('are told of where they no longer apply', async () => {
    const links = file(link, { ...link, source: '9' }, { ...link, work: 'gone' });
    const cwd = folderWith({
      ...work,
      'hexapla.config.json': configuration({ links: 'my.json' }),
      'my.json': links,
    });
    const { code, err } = await hexapla(['status'], { cwd });
    expect(code).toBe(0);
    expect(err).toBe(
      'note: my.json:9:3: this link names what is not there; mend or remove it\n' +
        'note: my.json:15:3: this link names what is not there; mend or remove it\n',
    );
    expect((await hexapla(['status', 'de.txt', 'fi.txt'], { cwd })).err.match(/note/g)).toHaveLength(1);
  });

  it('fit their schema', () => {
    const schema = JSON.parse(readFileSync('schemas/links.schema.json', 'utf8'));
    const validate = new Ajv.default({ strict: false }).compile(schema);
    expect(validate(JSON.parse(file(link, { ...link, target: null })))).toBe(true);
    expect(validate(JSON.parse(file({ ...link, reason: '' })))).toBe(false);
  });
});

describe('a broken file is one line and exit code 2', () => {
  const wrongLink = '{"links": [\n {"language": "fi", "sorce": "2", "target": "2", "reason": "x"}]}';
  it.each([
    ['--glossary', 'none.csv', '', /^none\.csv: there is no such file or folder; check the path$/],
    ['--glossary', 'g.doc', 'x', /^g\.doc: a glossary is not told by this ending; name it/],
    ['--glossary', 'g.csv', 'word,note\na,b\n', /^g\.csv:1:1: the first line does not name two languages; /],
    ['--glossary', 'g.csv', 'de,fi\na,b\na,b,c\n', /^g\.csv:3:1: 3 cells where the first line has 2; /],
    ['--glossary', 'g.csv', 'de,fi\na,"b\n', /^g\.csv:\d:1: no table: .*; mend the quotes in this row$/],
    ['--glossary', 'g.tbx', '<tbx>\n<a></tbx>', /^g\.tbx:2:\d+: not well-formed: /],
    ['--glossary', 'g.tbx', '<tbx/>', /^g\.tbx: there is no <conceptEntry> or <termEntry> in it; /],
    ['--glossary', 'g.tbx', tbx('q!'), /^g\.tbx:3:1: xml:lang="q!" is no language tag; write a BCP 47 tag/],
    ['--lexicon', 'l.lex', 'x', /^l\.lex:1:1: not a lexicon: /],
    ['--links', 'l.json', '{"links": [}', /^l\.json:1:12: .*; mend the syntax/],
    [
      '--links',
      'l.json',
      wrongLink,
      /^l\.json:2:21: links\[0\] has no key "sorce".*; did you mean "source"\?$/,
    ],
    ['--links', 'l.json', '{}', /^l\.json:1:1: links: .*; see schemas\/links\.schema\.json/],
  ])('%s %s', async (option, file, text, line) => {
    const cwd = folderWith(text === '' ? work : { ...work, [file]: text });
    const { code, out, err } = await hexapla(['check', '--source', 'de', option, file], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err.trimEnd()).toMatch(line);
  });
});
