import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { termsSchema } from '../../src/project/guidance/terms-schema.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const work = {
  'en.md': [
    '1. The harbour master opens the lock gate at seven.',
    '2. Nobody may close the lock gate without a key.',
    '3. The harbour master writes down who came.',
    '4. At night the lock gate stays shut.',
    '5. At noon the harbour master eats.',
  ].join('\n\n'),
  'fr.md': [
    '1. Le capitaine du port ouvre la porte d’écluse à sept heures.',
    '2. Nul ne peut fermer la porte d’écluse sans clé.',
    '3. Le capitaine du port note qui est venu.',
    '4. La nuit, la porte d’écluse reste close.',
    '5. À midi, le capitaine du port mange.',
  ].join('\n\n'),
  'zh.md': [
    '1. 港务长七点打开闸门。',
    '2. 没有钥匙不得关上闸门。',
    '3. 港务长记下谁来过。',
    '4. 夜里闸门一直锁着。',
    '5. 中午港务长吃饭。',
  ].join('\n\n'),
};

describe('terms', () => {
  it('shows what stands for a term in each language, how often and where', async () => {
    const { code, out } = await hexapla(['terms', '--source', 'en'], { cwd: folderWith(work), columns: 100 });
    expect(code).toBe(0);
    expect(out).toMatch(/^en +fr +zh +where\n/);
    expect(out).toMatch(/\nlock gate 3 +porte d’écluse 3 +闸门 3 +1, 2, 4\n/);
    expect(out).toMatch(/\nharbour master 3 +capitaine du port 3 +港务长 3 +1, 3, 5\n/);
  });

  it('writes JSON with every place', async () => {
    const { out } = await hexapla(['terms', '--source', 'en', '--format', 'json'], { cwd: folderWith(work) });
    const { schema, terms } = termsSchema.strict().parse(JSON.parse(out));
    expect(schema).toBe('hexapla.terms/v1');
    const gate = terms.find(({ languages }) => JSON.stringify(languages.en).includes('lock gate'));
    expect(gate?.languages.zh).toHaveProperty('found.0', {
      text: '闸门',
      count: 3,
      places: [1, 2, 4].map((number) => ({ path: 'zh.md', address: String(number), line: 2 * number - 1 })),
    });
  });

  it.each(['csv', 'tbx', 'json'])('writes %s that the glossary reads back', async (format) => {
    const cwd = folderWith({ ...work, 'hexapla.config.json': '{ "source": "en" }' });
    const file = `found.${format}`;
    await hexapla(['terms', '--format', format, '-o', file], { cwd });
    expect(readFileSync(join(cwd, file), 'utf8')).toContain('闸门');
    expect((await hexapla(['check', '--glossary', file], { cwd })).code).toBe(0);
    const other = {
      ...work,
      'zh.md': work['zh.md'].replace('打开闸门', '打开水门'),
      'hexapla.config.json': '{ "source": "en" }',
    };
    const changed = folderWith({ ...other, [file]: readFileSync(join(cwd, file), 'utf8') });
    const { out } = await hexapla(['check', '--glossary', file, '--format', 'compact'], { cwd: changed });
    expect(out).toMatch(
      /zh\.md:1:\d+: warning: .*“lock gate” of en is not translated by “闸门”.*\[glossary\]/,
    );
  });

  it('proposes nothing where nothing comes again', async () => {
    const cwd = folderWith({ 'en.md': '1. One gate.\n', 'fr.md': '1. Une porte.\n' });
    const { code, out } = await hexapla(['terms', '--source', 'en'], { cwd });
    expect([code, out]).toEqual([0, 'en  fr  where\n']);
  });

  it('says what a wrong number is', async () => {
    const { code, err } = await hexapla(['terms', '--least', 'two'], { cwd: folderWith(work) });
    expect(code).toBe(2);
    expect(err).toBe('--least: "two" is no number of this; give a whole number from 2 on\n');
  });
});

const forbidding: Readonly<Record<string, string>> = {
  'terms.csv':
    'en,fr,allowed.fr,forbidden.fr,note\nvessel,navire,bâtiment,bateau | embarcation,it has papers\n',
  'terms.tbx': `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><note>it has papers</note>
<langSec xml:lang="en"><termSec><term>vessel</term></termSec></langSec>
<langSec xml:lang="fr"><termSec><term>navire</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>bâtiment</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
<termSec><term>bateau</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
<termSec><term>embarcation</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>
</conceptEntry></body></text></tbx>`,
  'terms.json': JSON.stringify({
    terms: [
      {
        note: 'it has papers',
        languages: {
          en: ['vessel'],
          fr: { preferred: ['navire'], allowed: ['bâtiment'], forbidden: ['bateau', 'embarcation'] },
        },
      },
    ],
  }),
};

describe('forbidden forms', () => {
  const texts = {
    'en.md':
      '1. Every vessel pays.\n\n2. The vessel leaves.\n\n3. The vessel waits.\n\n4. The vessels wait.\n',
    'fr.md':
      '1. Chaque bateau paie.\n\n2. Le bâtiment part.\n\n3. L’embarcation attend.\n\n4. Les bateaux attendent.\n',
  };

  it.each(Object.keys(forbidding))('of %s are told, and mended where that is certain', async (name) => {
    const cwd = folderWith({ ...texts, [name]: forbidding[name]! });
    const options = ['--source', 'en', '--glossary', name, '--format', 'compact'];
    const { out } = await hexapla(['check', ...options], { cwd });
    const told = out.split('\n').filter((line) => line.includes('[glossary]'));
    expect(told.map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
      'fr.md:1:11',
      'fr.md:5:6',
      'fr.md:7:8',
    ]);
    expect(told[0]).toContain(
      '“bateau” stands for “vessel” of en, which the glossary forbids; it has “navire”; it has papers',
    );
    await hexapla(['check', ...options, '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'fr.md'), 'utf8')).toBe(
      texts['fr.md'].replace('bateau paie', 'navire paie'),
    );
  });

  it('are read beside the configuration, and a wrong file is told with its line', async () => {
    const cwd = folderWith({ ...texts, 'hexapla.terms.json': forbidding['terms.json']! });
    expect((await hexapla(['check', '--source', 'en'], { cwd })).out).toContain('which the glossary forbids');
    const broken = folderWith({
      ...texts,
      'hexapla.terms.json': '{\n "terms": [{ "languages": { "en": 5 } }]\n}',
    });
    const { code, err } = await hexapla(['check', '--source', 'en'], { cwd: broken });
    expect(code).toBe(2);
    expect(err).toMatch(/^hexapla\.terms\.json:2:\d+: /);
  });
});
