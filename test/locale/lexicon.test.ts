import { describe, expect, test } from 'vitest';
import { lexiconLanguages, lexiconOf } from '../../src/locale/lexicon/index.js';
import { parseLexicon } from '../../src/locale/lexicon/parse.js';

const LANGUAGES = lexiconLanguages();
const concepts = (language: string): string[] => [...(lexiconOf(language)?.keys() ?? [])];

describe('parseLexicon', () => {
  test('reads a concept a line, renderings in the order written', () => {
    const lexicon = parseLexicon('\nbridge: bridge\n\ngo: go | went | gone\n');
    expect([...lexicon]).toEqual([
      ['bridge', ['bridge']],
      ['go', ['go', 'went', 'gone']],
    ]);
  });

  test('keeps a colon inside a rendering', () => {
    expect(parseLexicon('ratio: 1:1 | a: b').get('ratio')).toEqual(['1:1', 'a: b']);
  });

  test.each([
    ['a line without a concept', 'bridge'],
    ['an empty concept', ': bridge'],
    ['an empty rendering', 'bridge: bridge | '],
    ['a concept that appears twice', 'bridge: bridge\nbridge: span'],
  ])('throws on %s', (_what, text) => {
    expect(() => parseLexicon(text)).toThrow(/^lexicon: /);
  });
});

describe('lexiconOf', () => {
  test.each([
    ['en-GB', 'en'],
    ['FR', 'fr'],
    ['vi_VN', 'vi'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
  ])('%s is the table of %s, parsed once', (tag, table) => {
    const lexicon = lexiconOf(tag);
    expect(lexicon).not.toBeNull();
    expect(lexicon).toBe(lexiconOf(table));
  });

  test.each(['ja', 'und', '', 'enm', 'constructor'])('there is none for "%s"', (tag) => {
    expect(lexiconOf(tag)).toBeNull();
  });
});

describe.each(LANGUAGES)('the lexicon in %s', (language) => {
  const entries = [...(lexiconOf(language) ?? [])];
  const renderings = entries.flatMap(([, words]) => words);

  test('has every concept of the others, and no more', () => {
    expect(concepts(language)).toEqual(concepts('en'));
    expect(entries.length).toBeGreaterThanOrEqual(2000);
  });

  test('has its concepts in the order of code units, with keys in kebab case', () => {
    const keys = concepts(language);
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)));
    expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  test('has one to a handful of renderings a concept, none of them twice', () => {
    const wrong = entries.filter(([, words]) => new Set(words).size !== words.length || words.length > 7);
    expect(wrong).toEqual([]);
  });

  test('is in NFC, with single spaces', () => {
    const wrong = renderings.filter((word) => word !== word.normalize('NFC') || /\s{2}|[^\S ]/.test(word));
    expect(wrong).toEqual([]);
  });

  test('gives no rendering to more than five concepts, as it would then tell nothing', () => {
    const shared = new Map<string, number>();
    for (const word of renderings) shared.set(word, (shared.get(word) ?? 0) + 1);
    expect([...shared].filter(([, count]) => count > 5)).toEqual([]);
  });

  test('is written in its own script', () => {
    const own = language.startsWith('zh') ? /^\p{Script=Han}+$/u : /^[\p{Script=Latin}\d '’.-]+$/u;
    expect(renderings.filter((word) => !own.test(word))).toEqual([]);
  });
});

test.each([
  ['committee', ['committee', 'comité', 'comité', 'ủy ban', '委员会', '委員會']],
  ['software', ['software', 'software', 'logiciel', 'phần mềm', '软件', '軟體']],
  ['police', ['police', 'policial', 'policier', 'công an', '公安', '警方']],
  ['earthquake', ['earthquake', 'seísmo', 'séisme', 'động đất', '地震', '地震']],
  ['server', ['server', 'servidor', 'serveur', 'máy chủ', '服务器', '伺服器']],
  ['wolf', ['wolves', 'lobo', 'loup', 'chó sói', '狼', '狼']],
  ['go', ['went', 'iba', 'allait', 'đi', '前往', '前往']],
  ['court', ['court', 'tribunal', 'tribunal', 'tòa án', '法院', '法庭']],
])('%s is said so', (concept, words) => {
  const found = LANGUAGES.map((language, at) => lexiconOf(language)?.get(concept)?.includes(words[at]!));
  expect(found).toEqual(LANGUAGES.map(() => true));
});
