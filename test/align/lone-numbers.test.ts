import { describe, expect, it } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import type { Version } from '../../src/document/types.js';
import { segmentsOf } from '../../src/segment/index.js';
import { versionOf } from '../format/made.js';

/** What an alignment says of each source segment in a translation, by address. */
async function states(source: string, target: string, language = 'fr'): Promise<Record<string, string>> {
  const versions = [
    await versionOf('en.txt', 'en', source),
    await versionOf(`${language}.txt`, language, target),
  ];
  const { units } = alignWork({ id: 'work', versions });
  return Object.fromEntries(
    units.flatMap(({ id, kind, cells }) => (kind === 'segment' ? [[id, cells[1]!.state]] : [])),
  );
}

const boats = [
  'Article 1. Boats',
  'The boats are of three kinds:',
  '(a) fishing boats, which are blue;',
  '(b) ferries, which are white.',
  'Article 2. Oars',
  'Every boat has two oars.',
  '1. They are made of ash.',
  '2. They are 3 metres long.',
  'Article 3. Lamps',
  'A lamp is lit after sunset.',
].join('\n');

const bateaux = [
  'Article 1. Bateaux',
  'Les bateaux sont de trois sortes :',
  'a) les bateaux de pêche, qui sont bleus ;',
  'b) les bacs, qui sont blancs.',
  'Article 2. Rames',
  'Chaque bateau a deux rames.',
  '1. Elles sont en frêne.',
  '2. Elles ont 3 mètres de long.',
  'Article 3. Lampes',
  'Une lampe est allumée après le coucher du soleil.',
];

const without = (...lines: number[]) => bateaux.filter((_, at) => !lines.includes(at)).join('\n');
const addresses = ['1', '1.1', '1.2', '2', '2.1', '2.2', '3'];
const all = Object.fromEntries(addresses.map((address) => [address, 'present']));

describe('a number that only the source explains', () => {
  it('is the second of a list whose first entry is missing', async () => {
    expect(await states(boats, without(2))).toEqual({ ...all, '1.1': 'missing' });
    expect(await states(boats, without(6))).toEqual({ ...all, '2.1': 'missing' });
  });

  it('is the first of a list of which nothing else is left', async () => {
    expect(await states(boats, without(3))).toEqual({ ...all, '1.2': 'missing' });
  });

  it('leaves what is missing as a whole missing', async () => {
    expect(await states(boats, without(2, 3))).toEqual({ ...all, '1.1': 'missing', '1.2': 'missing' });
  });

  it('holds what it holds in the source', async () => {
    const source = '1. Fish\n(a) Perch\n(b) Pike\n2. Birds\n(a) Heron\n(b) Coot\n3. Reeds';
    const target = '2. Oiseaux\na) Héron\nb) Foulque\n3. Roseaux';
    expect(await states(source, target)).toMatchObject({
      '1': 'missing',
      '2': 'present',
      '2.1': 'present',
      '2.2': 'present',
      '3': 'present',
    });
  });

  it('is no number where the place is another, or the source has none there', async () => {
    const source = 'Article 1. Boats\nTwo oars a boat.\nArticle 2. Lamps\n1. They are lit.\n2. They are red.';
    const target =
      'Article 1. Bateaux\nDeux rames.\n2. Elles sont longues.\nArticle 2. Lampes\nElles sont allumées et rouges.';
    const found = await states(source, target);
    expect(found['1']).toBe('present');
    expect(Object.keys(found)).not.toContain('1.2~fr');
    expect(found['2.2']).not.toBe('present');
  });
});

it('an article that was inserted keeps its number where the one before it is missing', async () => {
  const source =
    'Article 1. Boats\nTwo oars.\nArticle 2. Lamps\nThey are lit.\nArticle 2a. Bells\nThey are rung.';
  for (const number of ['2 bis.', '2-1.']) {
    const target = `Article 1. Bateaux\nDeux rames.\nArticle ${number} Cloches\nOn les sonne.`;
    expect(await states(source, target)).toEqual({ '1': 'present', '2': 'missing', '2-1': 'present' });
  }
});

describe('a number one level above what the version alone is read to hold', () => {
  it('takes what stands below it from the level above', async () => {
    const source =
      'I. Boats\n1. They are blue.\n2. They are long.\nII. Lamps\n1. They are lit.\n2. They are red.';
    const target = 'II. Lampes\n1. Elles sont allumées.\n2. Elles sont rouges.';
    expect(await states(source, target)).toEqual({
      '1': 'missing',
      '1.1': 'missing',
      '1.2': 'missing',
      '2': 'present',
      '2.1': 'present',
      '2.2': 'present',
    });
  });

  it('is none in a listing that counts its own lines', async () => {
    const source = 'How to ring\n1. Take the rope in both hands.\n2. Pull at noon.\n3. Let go of the bell.';
    const listing = '1. #include "cloche.h"\n2. int main(void) {\n3.   sonner(3);\n4.   return 0;\n5. }';
    const target = `Comment sonner\nVoici :\n${listing}\nIl reste peu.\n2. Tirez à midi.\n3. Lâchez la cloche.`;
    expect(await states(source, target)).toEqual({ '1': 'missing', '2': 'present', '3': 'present' });
  });
});

it('a version keeps each of its blocks, once and in order, whatever is cut out', async () => {
  const target = without(2, 6).replaceAll('Article 1. ', '');
  const version = await versionOf('fr.txt', 'fr', target);
  const { work } = alignWork({ id: 'work', versions: [await versionOf('en.txt', 'en', boats), version] });
  const blocksOf = (one: Version) =>
    [...one.front, ...[...segmentsOf(one)].flatMap(({ blocks }) => blocks), ...one.back].map(
      ({ start, end }) => `${start}-${end}`,
    );
  expect(blocksOf(work.versions[1]!)).toEqual(blocksOf(version));
});

it('a version without numbers is not given one that its text only begins with', async () => {
  const source = Array.from({ length: 8 }, (_, at) => `${at + 1}. Boat ${at + 1} carries ${at + 40} sacks.`);
  const target = source.map((_, at) => `${at === 3 ? '2.466 sacs. ' : ''}La barque porte ${at + 40} sacs.`);
  expect(new Set(Object.values(await states(source.join('\n'), target.join('\n'))))).toEqual(
    new Set(['present']),
  );
});
