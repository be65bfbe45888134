import { describe, expect, it } from 'vitest';
import type { Version } from '../../src/document/types.js';
import { segmentsOf } from '../../src/segment/index.js';
import { versionOf } from '../format/made.js';

const addresses = (version: Version) => Array.from(segmentsOf(version), ({ address }) => address);

/** The addresses of a translation's segments, read alone and beside its source. */
async function readings(
  language: string,
  source: string,
  translation: string,
): Promise<[string[], string[]]> {
  const whole = await versionOf('en.txt', 'en', source);
  const path = `${language}.txt`;
  const alone = await versionOf(path, language, translation);
  return [addresses(alone), addresses(await versionOf(path, language, translation, whole))];
}

const harbour = [
  'Plan for the harbour',
  'Before the winter',
  '1. The nets are mended.',
  '2. The boats are pulled ashore.',
  'After the winter',
  '1. The quay is swept.',
  '2. The lamps are lit again.',
].join('\n\n');

const kites = [
  'PART 1',
  'FLYING',
  '1 Right to fly',
  '(1) Whoever has a kite may fly it.',
  '(2) Nobody flies it over the mill.',
  '2 String',
  '(1) String must be—',
  '(a) strong, and',
  '(b) long enough.',
  '(2) In this section “string” includes wire.',
  'PART 2',
  'LANDING',
  '3 Duty to wind in',
  'Whoever flies a kite winds it in before dark.',
  '4 Trees',
  'A kite in a tree belongs to the tree.',
].join('\n\n');

describe('a translation that is read beside its source', () => {
  const groups: readonly [string, string][] = [
    ['vi', 'Kế hoạch cho bến cảng\n\nSau mùa đông\n\n1. Quét cầu cảng.\n\n2. Thắp đèn trở lại.'],
    ['fr', 'Plan pour le port\n\nAprès l’hiver\n\n1. On balaie le quai.\n\n2. On rallume les lampes.'],
    ['zh', '港口计划\n\n冬天以后\n\n1. 打扫码头。\n\n2. 重新点灯。'],
    [
      'en',
      'Plan for the harbour\n\nAfter the winter\n\n1. The quay is swept.\n\n2. The lamps are lit again.',
    ],
  ];
  it.each(groups)('keeps the heading of the only group that it has: %s', async (language, text) => {
    const [alone, beside] = await readings(language, harbour, text);
    expect(alone).toEqual(['1', '2']);
    expect(beside).toEqual(['h1', 'h1.1', 'h1.2']);
  });

  it('nests its numbers as the source does, where the first of them is missing', async () => {
    const text = kites.replace('(1) Whoever has a kite may fly it.\n\n', '');
    const [alone, beside] = await readings('en', kites, text);
    expect(alone).not.toContain('1.2.2');
    expect(beside).toEqual([
      '1',
      '1.1',
      '1.1.2',
      '1.2',
      '1.2.1',
      '1.2.1.1',
      '1.2.1.2',
      '1.2.2',
      '2',
      '2.3',
      '2.4',
    ]);
  });

  it('stays as it is where it has all of the source, or nothing of it', async () => {
    const version = await versionOf('en.txt', 'en', kites);
    expect(addresses(await versionOf('en.txt', 'en', kites, version))).toEqual(addresses(version));
    const [alone, beside] = await readings(
      'fr',
      kites,
      'Une lettre\nIl pleut.\n1. Prends un manteau.\n2. Écris-moi.',
    );
    expect(beside).toEqual(alone);
  });

  it('gets no segment whose number it does not print', async () => {
    const [, beside] = await readings('vi', harbour, 'Kế hoạch cho bến cảng\nSau mùa đông\nQuét cầu cảng.');
    expect(beside).toEqual([]);
  });
});
