import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/read/index.js';
import { segmentDocument, segmentsOf } from '../../../src/segment/index.js';
import { abstractList, docxOf, levelOf, list, numbered, p } from './docx.js';

/**
 * The labels of the first, second, tenth and twelfth article of a document, by ST_NumberFormat (ECMA-376 part 1, 17.18.59)
 * in the language that the styles of the document say. Where Writer shows something else, the standard is what counts.
 */
const formats: readonly (readonly [
  language: string,
  format: string,
  text: string,
  labels: readonly string[],
])[] = [
  ['en', 'decimal', 'Article %1.', ['Article 1.', 'Article 2.', 'Article 10.', 'Article 12.']],
  ['en', 'decimalZero', '%1.', ['01.', '02.', '10.', '12.']],
  ['en', 'upperRoman', 'Article %1', ['Article I', 'Article II', 'Article X', 'Article XII']],
  ['en', 'lowerRoman', '(%1)', ['(i)', '(ii)', '(x)', '(xii)']],
  ['en', 'upperLetter', 'Part %1', ['Part A', 'Part B', 'Part J', 'Part L']],
  ['en', 'lowerLetter', '(%1)', ['(a)', '(b)', '(j)', '(l)']],
  ['en', 'ordinal', '%1 Rule', ['1st Rule', '2nd Rule', '10th Rule', '12th Rule']],
  ['en', 'cardinalText', 'Part %1', ['Part One', 'Part Two', 'Part Ten', 'Part Twelve']],
  ['en', 'ordinalText', '%1 Part', ['First Part', 'Second Part', 'Tenth Part', 'Twelfth Part']],
  ['fr', 'decimal', 'Article %1 —', ['Article 1 —', 'Article 2 —', 'Article 10 —', 'Article 12 —']],
  ['fr', 'upperRoman', 'Titre %1.', ['Titre I.', 'Titre II.', 'Titre X.', 'Titre XII.']],
  ['fr', 'lowerLetter', '%1)', ['a)', 'b)', 'j)', 'l)']],
  ['fr', 'ordinal', 'Article %1', ['Article 1er', 'Article 2e', 'Article 10e', 'Article 12e']],
  ['fr', 'cardinalText', 'Partie %1', ['Partie Un', 'Partie Deux', 'Partie Dix', 'Partie Douze']],
  [
    'fr',
    'ordinalText',
    '%1 partie',
    ['Premier partie', 'Deuxième partie', 'Dixième partie', 'Douzième partie'],
  ],
  ['vi', 'decimal', 'Điều %1.', ['Điều 1.', 'Điều 2.', 'Điều 10.', 'Điều 12.']],
  ['vi', 'upperRoman', 'Chương %1', ['Chương I', 'Chương II', 'Chương X', 'Chương XII']],
  ['vi', 'lowerLetter', '%1)', ['a)', 'b)', 'j)', 'l)']],
  ['vi', 'cardinalText', 'Phần %1', ['Phần Một', 'Phần Hai', 'Phần Mười', 'Phần Mười hai']],
  ['vi', 'ordinalText', 'Phần %1', ['Phần Thứ nhất', 'Phần Thứ hai', 'Phần Thứ mười', 'Phần Thứ mười hai']],
  ['zh', 'decimal', '%1.', ['1.', '2.', '10.', '12.']],
  ['zh', 'chineseCounting', '第%1条', ['第一条', '第二条', '第十条', '第十二条']],
  ['zh', 'chineseCountingThousand', '%1、', ['一、', '二、', '十、', '十二、']],
  ['zh', 'taiwaneseCounting', '第%1條', ['第一條', '第二條', '第十條', '第十二條']],
  ['zh', 'japaneseCounting', '（%1）', ['（一）', '（二）', '（十）', '（十二）']],
  ['zh', 'ideographDigital', '第%1条', ['第一条', '第二条', '第一〇条', '第一二条']],
  // The ten heavenly stems end at 癸: what follows is in decimals.
  ['zh', 'ideographTraditional', '%1、', ['甲、', '乙、', '癸、', '12、']],
  ['zh', 'ideographZodiac', '%1、', ['子、', '丑、', '酉、', '亥、']],
  ['zh', 'decimalFullWidth', '%1．', ['１．', '２．', '１０．', '１２．']],
  ['zh', 'decimalEnclosedCircle', '%1', ['①', '②', '⑩', '⑫']],
];

const subjects = ['harbour', 'orchard', 'library', 'market', 'bridge', 'school', 'river', 'museum', 'garden'];
const texts = [...subjects, 'mill', 'chapel', 'square'];

function made(language: string, format: string, text: string): Buffer {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}" w:eastAsia="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const numbering = abstractList(0, [levelOf(text, format, '<w:suff w:val="space"/>')]) + list(1, 0);
  const body = texts.map((subject) => p(`Of the ${subject}, which is kept by the town.`, numbered(1)));
  return docxOf({ body: p('Rules') + body.join(''), numbering, styles });
}

describe('a number format in the document of a language', () => {
  it.each(formats)('%s %s %s', async (language, format, text, labels) => {
    const bytes = made(language, format, text);
    const document = await readFile({ path: `a.${language}.docx`, bytes }, { language });
    const version = segmentDocument(document, { language: { tag: language, from: 'option' } });
    const segments = [...segmentsOf(version)];
    const twelve = segments.filter((_, at) => [0, 1, 9, 11].includes(at));
    const told = twelve.map(({ enumerator }) => [enumerator?.label, enumerator?.ordinal.number]);
    expect(told).toEqual(labels.map((label, at) => [label, [1, 2, 10, 12][at]]));
    expect(segments.length).toBe(12);
  });

  it('of no number shows none, and counts nothing', async () => {
    const document = await readFile({ path: 'a.docx', bytes: made('en', 'none', '%1') });
    expect(document.blocks.map(({ printed }) => printed.text.slice(0, 6))).toEqual([
      'Rules',
      ...texts.map(() => 'Of the'),
    ]);
  });
});
