import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lexiconsBetween, readLexicons } from '../../../src/project/guidance/lexicons.js';
import { InputError } from '../../../src/text/errors.js';
import { folderWith } from '../folder.js';

/** What a file of lexicons says: languages, then pairs of words. */
async function saidBy(files: Readonly<Record<string, string | Uint8Array>>, name: string): Promise<string[]> {
  const folder = folderWith({});
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const lexicons = await readLexicons([name], folder, (file) => file);
  return lexicons.flatMap(({ languages, entries }) => [
    languages.join(' '),
    ...entries.map(({ source, target }) => `${source} = ${target}`),
  ]);
}

const cedict = [
  '# made for this test',
  '#! version=1',
  '風箏 风筝 [feng1 zheng5] /kite (toy)/glider; soarer/',
  '紅 红 [hong2] /red/(fig.) a long story that explains much more than it translates/',
].join('\r\n');

test('reads the lines of CC-CEDICT in both ways of writing', async () => {
  expect(await saidBy({ 'cedict_ts.u8': cedict }, 'cedict_ts.u8')).toEqual([
    'zh en',
    '风筝 = kite',
    '風箏 = kite',
    '风筝 = glider',
    '風箏 = glider',
    '风筝 = soarer',
    '風箏 = soarer',
    '红 = red',
    '紅 = red',
  ]);
  expect((await saidBy({ 'handedict.u8': cedict }, 'handedict.u8'))[0]).toBe('zh de');
  expect((await saidBy({ 'words.zh-pt.u8': cedict }, 'words.zh-pt.u8'))[0]).toBe('zh pt');
});

test('takes particles off that very many translations begin with', async () => {
  const lines = Array.from(
    { length: 40 },
    (_, at) => `字${at} 字${at} [zi4] /to w${'abcdefgh'[at % 8]}${at}x/`,
  );
  const said = await saidBy({ 'a.u8': [...lines, '買 买 [mai3] /to buy/'].join('\n') }, 'a.u8');
  expect(said).toContain('买 = buy');
});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const inDigits = (number: number): string =>
  (number >= 64 ? inDigits(Math.floor(number / 64)) : '') + alphabet[number % 64];

/** A dictionary of the dict server with these articles. */
function dictd(articles: readonly (readonly [head: string, article: string])[]) {
  let offset = 0;
  const index = articles.map(([head, article]) => {
    const length = Buffer.byteLength(article);
    const line = `${head}\t${inDigits(offset)}\t${inDigits(length)}`;
    offset += length;
    return line;
  });
  return { index: `${index.join('\n')}\n`, articles: articles.map(([, article]) => article).join('') };
}

const { index, articles } = dictd([
  ['00databaseinfo', '00-database-info\nMade for this test\n'],
  ['cerf-volant', 'cerf-volant /sɛʁ/ <n, masc>\nkite\nsomething that flies on a string\n'],
  ['rouge', 'rouge <adj>\n1. red, ruddy\n2. socialist (politics)\n'],
]);

test.each([
  ['freedict-fra-eng.dict.dz', gzipSync(articles)],
  ['freedict-fra-eng.dict', Buffer.from(articles)],
])('reads a dictionary of the dict server, %s', async (name, content) => {
  const files = { 'freedict-fra-eng.index': index, [name]: content };
  for (const each of [name, 'freedict-fra-eng.index']) {
    expect(await saidBy(files, each)).toEqual([
      'fr en',
      'cerf volant = kite',
      'rouge = red',
      'rouge = ruddy',
      'rouge = social',
    ]);
  }
});

function starDict(fields: readonly (readonly [head: string, article: string])[], more: string) {
  const parts: Buffer[] = [];
  let offset = 0;
  for (const [head, article] of fields) {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(offset, 0);
    place.writeUInt32BE(Buffer.byteLength(article), 4);
    offset += Buffer.byteLength(article);
    parts.push(Buffer.from(`${head}\0`), place);
  }
  return {
    ifo: `StarDict's dict ifo file\nversion=2.4.2\nbookname=made\n${more}`,
    idx: Buffer.concat(parts),
    dict: Buffer.from(fields.map(([, article]) => article).join('')),
  };
}

test('reads StarDict: text by one kind, and fields that say theirs', async () => {
  const plain = starDict(
    [
      ['drake', 'cerf-volant'],
      ['rot', '1. rouge\n2. roux'],
    ],
    'sametypesequence=m\n',
  );
  expect(
    await saidBy(
      { 'a.de-fr.ifo': plain.ifo, 'a.de-fr.idx': plain.idx, 'a.de-fr.dict.dz': gzipSync(plain.dict) },
      'a.de-fr.ifo',
    ),
  ).toEqual(['de fr', 'drake = cerf volant', 'rot = rouge', 'rot = roux']);
  const mixed = starDict([['rot', 'tʁoːt\0h<b>rot</b><br>rouge &amp; vif']], '');
  expect(
    await saidBy(
      { 'b.de-fr.ifo': mixed.ifo, 'b.de-fr.idx': mixed.idx, 'b.de-fr.dict': mixed.dict },
      'b.de-fr.dict',
    ),
  ).toEqual(['de fr', 'rot = rouge vif']);
});

test('reads terms of TBX and learns from the units of TMX', async () => {
  const tbx = `<?xml version="1.0"?><tbx style="dct" type="TBX-Basic" xml:lang="fr"><text><body><conceptEntry id="c1">
<langSec xml:lang="fr"><termSec><term>cerf-volant</term></termSec></langSec>
<langSec xml:lang="de"><termSec><term>Drache</term></termSec></langSec></conceptEntry></body></text></tbx>`;
  expect(await saidBy({ 'terms.tbx': tbx }, 'terms.tbx')).toEqual(['de fr', 'drache = cerf volant']);
  const words = [
    ['rot', 'rouge'],
    ['blau', 'bleu'],
    ['Haus', 'maison'],
    ['Stein', 'pierre'],
    ['Wald', 'bois'],
  ];
  const units = words.flatMap((one) =>
    words.map((other) => {
      const [from, to] = [0, 1].map((side) => `${one[side]} ${other[side]}`);
      return `<tu><tuv xml:lang="de"><seg>${from}</seg></tuv><tuv xml:lang="fr"><seg>${to}</seg></tuv></tu>`;
    }),
  );
  const tmx = `<?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="de" datatype="plaintext"/><body>${units.join('')}</body></tmx>`;
  const said = await saidBy({ 'memory.tmx': tmx }, 'memory.tmx');
  expect(said[0]).toBe('de fr');
  for (const [from, to] of words) expect(said).toContain(`${from!.toLowerCase()} = ${to}`);
});

const oneLanguage =
  '<tmx version="1.4"><header/><body><tu><tuv xml:lang="de"><seg>rot</seg></tuv><tuv xml:lang="de"><seg>blau</seg></tuv></tu></body></tmx>';

const faults: [name: string, files: Readonly<Record<string, string | Uint8Array>>, message: RegExp][] = [
  ['a.u8', { 'a.u8': '# head\n风筝 kite\n' }, /^a\.u8:2:1: no entry of the form/],
  ['a.tmx', { 'a.tmx': oneLanguage }, /^a\.tmx: no unit has texts in two languages/],
  ['a.u8', { 'a.u8': '# nothing\n' }, /^a\.u8: there is no word with a translation/],
  [
    'words.dict',
    { 'words.dict': articles, 'words.index': index },
    /^words\.dict: its name does not say between/,
  ],
  [
    'a.fr-en.dict.dz',
    { 'a.fr-en.dict.dz': gzipSync(articles) },
    /^a\.fr-en\.index: the dictionary is in several files/,
  ],
  [
    'a.fr-en.index',
    { 'a.fr-en.index': 'rouge\tA\tzzzz\n', 'a.fr-en.dict': articles },
    /^a\.fr-en\.index:1:1: no head/,
  ],
  [
    'a.fr-en.dict.dz',
    { 'a.fr-en.index': index, 'a.fr-en.dict.dz': Uint8Array.of(31, 139, 8, 0) },
    /dict\.dz: the file is packed/,
  ],
  ['a.fr-en.ifo', { 'a.fr-en.ifo': 'version=2.4.2\n' }, /^a\.fr-en\.ifo: not a StarDict dictionary/],
  [
    'a.fr-en.ifo',
    { 'a.fr-en.ifo': "StarDict's dict ifo file\n", 'a.fr-en.idx': 'rouge\0', 'a.fr-en.dict': 'x' },
    /^a\.fr-en\.idx: a head without/,
  ],
];

test.each(faults)('tells in one line what is wrong with %s (%#)', async (name, files, message) => {
  const error: unknown = await saidBy(files, name).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).line).toMatch(message);
});

test('gives lexicons of two languages whichever way they stand', async () => {
  const folder = folderWith({ 'cedict_ts.u8': cedict });
  const lexicons = await readLexicons(['cedict_ts.u8'], folder, (file) => file);
  expect(lexiconsBetween(lexicons, 'en-GB', 'zh-Hans')?.[0]?.entries[0]).toMatchObject({ source: 'kite' });
  expect(lexiconsBetween(lexicons, 'en', 'fr')).toBeUndefined();
});
