import { describe, expect, it } from 'vitest';
import { alignWork } from '../../src/align/work.js';
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
