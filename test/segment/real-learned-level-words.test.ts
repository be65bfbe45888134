import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/segment/index.js';
import { versionOf } from './case-file.js';

/** Documents in languages without a file of their own teach their words; texts are made for the test. */
const addressesOf = async (path: string, text: string) =>
  [...segmentsOf(await versionOf(path, text))].map(({ address }) => address);

const laws: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'de',
    'Artikel 1\nDas Haus ist offen.\nArtikel 2\nDer Hof ist frei.\nArtikel 3\nDas Tor bleibt zu.\n',
    ['1', '2', '3'],
  ],
  ['es', 'Artículo 1. El patio.\nArtículo 2. La puerta.\nArtículo 3. El tejado.\n', ['1', '2', '3']],
  ['ru', 'Статья 1\nДвор открыт.\nСтатья 2\nДом закрыт.\nСтатья 3\nСад велик.\n', ['1', '2', '3']],
  ['el', 'Άρθρο 1\nΗ αυλή.\nΆρθρο 2\nΗ πόρτα.\nΆρθρο 3\nΗ στέγη.\n', ['1', '2', '3']],
  [
    'pl',
    'Rozdział I\nArt. 1. Dom.\nArt. 2. Dach.\nRozdział II\nArt. 3. Drzwi.\nArt. 4. Okno.\nRozdział III\nArt. 5. Mur.\n',
    ['1', '1.1', '1.2', '2', '2.3', '2.4', '3', '3.5'],
  ],
];

describe('words that a document teaches', () => {
  it.each(laws)('%s', async (tag, text, addresses) => {
    expect(await addressesOf(`law.${tag}.txt`, text)).toEqual(addresses);
  });

  it.each([
    ['de', 'Seite 1\nEin Satz.\nSeite 2\nNoch einer.\nSeite 3\nDer letzte.\n'],
    ['de', 'Tabelle 1: Höfe\nEin Satz.\nTabelle 2: Tore\nNoch einer.\nTabelle 3: Dächer\nDer letzte.\n'],
    ['de', 'Etage 5\nEin Satz.\nEtage 9\nNoch einer.\nEtage 2\nDer letzte.\n'],
    ['es', 'Piso 1\nUna frase.\nPiso 2\nOtra frase.\n'],
  ])('%s: pages, tables, numbers in no order and two of a kind teach nothing: %#', async (tag, text) => {
    expect(await addressesOf(`text.${tag}.txt`, text)).toEqual([]);
  });
});

describe('a number before a dot that a digit follows', () => {
  it('is the first part of a longer number', async () => {
    const text =
      '1. Purpose\n\n2. Bodies\n\n1. The crew;\n2. The chair.\n\n2.1. Common rules\n\n1. Nobody must.\n2. Anyone may.\n\n3. Crew\n\n3.1. Powers\n\n3.2. Duties\n';
    const version = await versionOf('charter.en.txt', text);
    const labels = [...segmentsOf(version)].map(({ enumerator }) => enumerator?.label);
    expect(labels).toEqual(['1.', '2.', '1.', '2.', '2.1.', '1.', '2.', '3.', '3.1.', '3.2.']);
  });
});

describe('text below the head of the last segment', () => {
  it.each([
    [
      '1. SCOPE\nThe rules bind all.\n2. FEES\nNobody pays.\n3. GENERAL\nShould one rule fall, the rest stand.\n',
    ],
    [
      '1. Scope\nThe rules bind all.\n2. Fees\nNobody pays.\n3. General\nShould one rule fall, the rest stand.\n',
    ],
  ])('is that segment’s: %#', async (text) => {
    const version = await versionOf('terms.en.txt', text);
    expect(version.back).toEqual([]);
    expect([...segmentsOf(version)].map(({ blocks }) => blocks.length)).toEqual([2, 2, 2]);
  });
});

describe('an appendix without a number', () => {
  it('is no text of the last segment', async () => {
    const text =
      '1. Scope\nThe rules bind all. They bind guests.\n\n2. Fees\nNobody pays.\n\n3. General\nIf a rule falls, the rest stand.\n\nThese rules may be changed.\n\nAppendix\n\nThe gardens meant are those of the village.\n\nOther gardens may be added.\n';
    const version = await versionOf('terms.en.txt', text);
    expect(version.back.map(({ printed }) => printed.text)).toEqual([
      ...['Appendix', 'The gardens meant are those of the village.', 'Other gardens may be added.'],
    ]);
  });
});

describe('signs that need no teaching', () => {
  it.each([
    [
      'ko',
      '제1장 마당\n제1조 (목적) 마당을 위한다.\n제2조 (뜻) 뜻은 같다.\n제2장 집\n제3조 (문) 문을 연다.\n',
      ['1', '1.1', '1.2', '2', '2.3'],
    ],
    ['ja', '第１条\n庭は皆のもの。\n弟２条\n門は開く。\n第３条\n水をまく。\n', ['1', '2', '3']],
    [
      'pt',
      'TÍTULO I\nDO PÁTIO\nArt. 1º O pátio é de todos.\nArt. 2º São deveres:\nI - regar;\nII - podar;\nIII - colher.\nTÍTULO II\nDA CASA\nArt. 3º A casa é aberta.\nTÍTULO III\nDO FIM\nArt. 4º Vale hoje.\n',
      ['1', '1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '2', '2.3', '3', '3.4'],
    ],
  ] as const)('%s', async (tag, text, addresses) => {
    expect(await addressesOf(`law.${tag}.txt`, text)).toEqual(addresses);
  });
});
