import { describe, expect, test } from 'vitest';
import { learnLexicon } from '../../../src/align/beads/align.js';
import { wordEvidence } from '../../../src/align/words/evidence.js';
import { skeletonOf } from '../../../src/align/words/learning/skeleton.js';
import { printLexicon, readLexicon } from '../../../src/align/words/learnt-lexicon.js';
import { indexWork } from '../../../src/align/words/model.js';
import { closeClass, openClass } from '../../../src/align/words/reading/edge-signs.js';
import { Vocabulary } from '../../../src/align/words/reading/vocabulary.js';
import { tableOf } from '../../../src/align/words/table.js';
import { localeOf } from '../../../src/locale/index.js';
import { InputError } from '../../../src/text/errors.js';
import { madeText } from '../beads/made.js';

const wordsOf = (text: string, language: string): string[] => {
  const vocabulary = new Vocabulary(localeOf(language));
  return vocabulary.wordsOf(text).map((id) => vocabulary.words[id]!);
};

test.each([
  [
    'en',
    'The International’s offices, 1,200.50 (25%)?',
    ['the', 'intern', 's', 'office', '#120050', '§(', '#25', '§?'],
  ],
  ['fr', 'L’été, déjà !', ['l', 'ete', 'deja', '§!']],
  ['vi', 'Ủy ban và uỷ ban', ['uỷ', 'ban', 'và', 'uỷ', 'ban']],
  ['zh', '我们学习汉语。Ａ１２？', ['我们', '学习', '汉语', 'a', '#12', '§?']],
  ['und', '١٢٣ «да»', ['#123', '§"', 'да', '§"']],
  ['und', ' \u200b\t', []],
])('words of %s: %s', (language, text, words) => {
  expect(wordsOf(text, language)).toEqual(words);
});

test.each([
  ['paulus', 'paulu'],
  ['παυλος', 'paulo'],
  ['philosophie', 'filos'],
  ['φιλοσοφια', 'filos'],
  ['москва', 'moskb'],
  ['moscow', 'mosko'],
  ['đảng', 'dang'],
  ['汉语', null],
  ['and', null],
])('the skeleton of %s is %s', (word, skeleton) => {
  const letters = Array.from(skeleton ?? '', (letter) => letter.charCodeAt(0) - 0x60);
  const number = letters.reduce((sum, letter) => sum * 27 + letter, 0);
  expect(skeletonOf(word, 5, 4)).toBe(skeleton === null ? -1 : number);
});

test('terms of several words count as one where they stand together', () => {
  const vocabulary = new Vocabulary(localeOf('en'));
  const [take, effect] = vocabulary.wordsOf('take effect');
  vocabulary.addCompound([take!, effect!]);
  expect(vocabulary.wordsOf('take the take effect').map((id) => vocabulary.words[id])).toEqual([
    'take',
    'the',
    'take effect',
  ]);
});

test.each([
  ['He left.', 'He left,', false],
  ['He left.', '他走了。', true],
  ['“Who?”', '« Qui ? »', true],
  ['Who?', '“Who?”', false],
  ['Note:', '注意：', true],
  ['', '  ', true],
])('%s and %s end alike: %s', (one, other, alike) => {
  expect(closeClass(one) === closeClass(other)).toBe(alike);
});

test.each([
  ['He left.', 'he left.', false],
  ['He left.', '他走了。', true],
  ['“Who?”', '« Qui ? »', true],
  ['- No', '— Non', true],
  ['5 years', '五年', false],
])('%s and %s begin alike: %s', (one, other, alike) => {
  expect(openClass(one) === openClass(other)).toBe(alike);
});

test('a table keeps the likeliest of what is said twice and no row above 1', () => {
  const table = tableOf(
    [
      { from: 1, to: 0, probability: 0.25 },
      { from: 1, to: 0, probability: 0.5 },
      { from: 0, to: 1, probability: 0.75 },
      { from: 0, to: 0, probability: 0.75 },
    ],
    3,
    2,
  );
  expect([...table.start]).toEqual([0, 2, 3, 3]);
  expect([...table.word]).toEqual([1, 0, 0]);
  expect([...table.probability]).toEqual([0.5, 0.5, 0.5]);
});

describe('evidence of words', () => {
  const source = ['The committee approves the budget.', 'Children go to school.', 'In 1975 water was rare.'];
  const target = [
    'Le comité approuve le budget.',
    'Les enfants vont à l’école.',
    'En 1975, l’eau était rare.',
  ];
  const { model } = indexWork([source], [target], { languages: ['en', 'fr'] });
  const evidence = (one: string, other: string): number =>
    wordEvidence(model, model.source.wordsOf(one), model.target.wordsOf(other));

  test('speaks for translations and against what is unrelated', () => {
    for (const [index, sentence] of source.entries()) {
      const scores = target.map((other) => evidence(sentence, other));
      expect(scores[index]).toBeGreaterThan(1);
      expect(scores.indexOf(Math.max(...scores))).toBe(index);
    }
  });

  test('says nothing of words that nobody knows', () => {
    expect(evidence('Xyzzy plugh.', 'Foo baz.')).toBe(0);
  });
});

describe('a learnt lexicon', () => {
  const lexicon = learnLexicon([madeText(1, 150)], { languages: ['qaa', 'qab'] });

  test('is read back as it was written', () => {
    expect(lexicon.entries.length).toBeGreaterThan(50);
    const text = printLexicon(lexicon);
    expect(printLexicon(readLexicon(text, 'lexicon.tsv'))).toBe(text);
  });

  test('tells of a text that has taught nothing', () => {
    const { source, target } = madeText(1, 150);
    const options = { languages: ['qaa', 'qab'] as const, learnt: [lexicon] };
    const { model } = indexWork([source.slice(3, 5)], [target.slice(3, 5)], options);
    const [one, other] = [model.source.wordsOf(source[3]!), model.target.wordsOf(target[4]!)];
    const right = wordEvidence(model, one, model.target.wordsOf(target[3]!));
    expect(right).toBeGreaterThan(wordEvidence(model, one, other));
    expect(right).toBeGreaterThan(1);
  });

  test.each([
    ['', 1],
    ['hexapla.lexicon/v1\tqaa\n', 1],
    ['hexapla.lexicon/v1\tqaa\tqab\na\tb\t0.5\n', 2],
    ['hexapla.lexicon/v1\tqaa\tqab\na\tb\t0.5\t0.5\na\tb\t1.5\t0\n', 3],
  ])('is refused where it is none: %j', (text, line) => {
    expect(() => readLexicon(text, 'x.tsv')).toThrow(InputError);
    try {
      readLexicon(text, 'x.tsv');
    } catch (error) {
      expect(error).toMatchObject({ place: { line } });
    }
  });
});
