import { describe, expect, it } from 'vitest';
import { addressRanges } from '../../src/report/layout/address-ranges.js';
import { plainPainter } from '../../src/report/layout/painter.js';
import { displayWidth } from '../../src/report/layout/width.js';
import { stripLength } from '../../src/report/status/strip.js';
import { workLines } from '../../src/report/status/work.js';
import {
  summaryHead,
  summaryLine,
  summaryOf,
  summaryTable,
  totalLines,
} from '../../src/report/status/works.js';
import { alignmentLines } from '../../src/report/units/alignment-table.js';
import { aligned } from './make.js';

const upTo = (count: number, keep: (number: number) => boolean) =>
  Array.from({ length: count }, (_, index) => index + 1).filter(keep);

function picture(count: number, without: readonly number[], view = {}): string[] {
  const alignment = aligned(count, [
    ['en', 'text'],
    ['zh-Hans', '第五条内容', without],
  ]);
  const options = { paint: plainPainter, columns: 80, onlyGaps: false, all: false, ...view };
  return [...workLines(alignment, [], options)];
}

describe('the picture of a work', () => {
  it('shows a row a segment, the gap, and a bar a language with its hole', () => {
    expect(picture(4, [3])).toEqual([
      'work   en → zh-Hans',
      'Title',
      '',
      '         en  zh-Hans',
      '  front  ∙   ∙        Title',
      '  1      ∙   ∙        text 1',
      '  2      ∙   ∙        text 2',
      '  3      ∙   ✗        text 3',
      '  4      ∙   ∙        text 4',
      '',
      '  en       ████████████████  4 segments',
      '  zh-Hans  ████████░░░░████  3 of 4       lacks 3',
      '',
      '  ∙ there   ✗ missing',
    ]);
  });

  it('shows only gaps where that is asked for', () => {
    const rows = picture(4, [3], { onlyGaps: true }).filter((line) => /^ {2}\d/.test(line));
    expect(rows).toEqual(['  3      ∙   ✗        text 3']);
  });

  it('does not flood: a large work is its gaps and its bars', () => {
    const few = picture(300, [10, 11, 200]);
    expect(few.filter((line) => line.includes('✗   ') || /✗ +text/.test(line))).toHaveLength(3);
    expect(few.join('\n')).toContain('lacks 10, 11, 200');
    expect(few.join('\n')).toContain('298 rows that every version has: --all shows them');
    const many = picture(
      300,
      upTo(300, (number) => number % 2 === 0),
    );
    expect(many.length).toBeLessThan(50);
    expect(many.join('\n')).toContain('120 more gaps: --only-gaps shows all of them');
    expect(picture(300, [10], { all: true }).length).toBeGreaterThan(300);
  });

  it.each([40, 60, 80, 120, 200])('keeps to %i columns', (columns) => {
    for (const line of picture(30, [3, 4, 5, 9, 20], { columns })) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it('writes languages downwards where there are too many', () => {
    const tags = ['en', 'fr', 'vi', 'zh-Hans', 'de', 'es', 'it', 'pt-BR', 'ja', 'ko', 'ru'];
    const alignment = aligned(
      3,
      tags.map((tag) => [tag, 'text']),
    );
    const lines = [
      ...workLines(alignment, [], { paint: plainPainter, columns: 70, onlyGaps: false, all: false }),
    ];
    expect(lines.find((line) => line.includes('text 1'))).toContain('∙ ∙ ∙ ∙');
    for (const line of lines.slice(3)) expect(displayWidth(line), line).toBeLessThanOrEqual(70);
  });

  it('says what the files lack', () => {
    const alignment = aligned(1, [['en', 'one']]);
    const lines = [
      ...workLines(alignment, ['en.txt is gone'], {
        paint: plainPainter,
        columns: 80,
        onlyGaps: false,
        all: false,
      }),
    ];
    expect(lines.at(-1)).toBe('  ! en.txt is gone');
  });
});

describe('the table of many works', () => {
  it('has a column a language, level over all works, and totals', () => {
    const view = { paint: plainPainter, columns: 90 };
    const table = summaryTable(['fr', 'vi'], view);
    const works = [
      aligned(
        3,
        [
          ['en', 'a'],
          ['vi', 'b', [2]],
        ],
        'one',
      ),
      aligned(
        50,
        [
          ['en', 'a'],
          ['fr', 'b'],
        ],
        'two',
      ),
    ];
    const lines = works.map((alignment) => summaryLine(alignment, table, view));
    const summaries = works.map(summaryOf);
    const head = summaryHead(table, view);
    expect(head.indexOf('vi')).toBe(lines[0]?.indexOf('█'));
    expect(head.indexOf('fr')).toBe(lines[1]?.indexOf('█'));
    expect(lines[0]).toMatch(/2\/3$/);
    expect([...totalLines(summaries, view)].join('\n')).toMatch(
      /2 works, 53 segments\n.*2 of 3 in 1 work\n.*50 of 50/,
    );
  });
});

describe('parts', () => {
  it.each([
    [['1', '2', '3', '5', '7', '8'], '1–3, 5, 7, 8'],
    [['2', '2.1', '2.2', '3.4'], '2, 3.4'],
    [['2.9', '2.10', '2.11', 'h3'], '2.9–2.11, h3'],
    [[], ''],
  ])('%j as %s', (addresses, text) => {
    expect(addressRanges(addresses)).toBe(text);
  });

  it('counts what is too much', () => {
    expect(addressRanges(['1', '3', '5', '7', '8', '9'], 2)).toBe('1, 3 and 4 more');
  });

  it.each([
    [0, 40, 0],
    [11, 80, 44],
    [11, 40, 33],
    [61, 80, 61],
    [500, 80, 80],
  ])('%i segments in %i columns make a bar of %i', (segments, width, length) => {
    expect(stripLength(segments, width)).toBe(length);
  });

  it('shows units as a table', () => {
    const alignment = aligned(2, [
      ['en', 'one'],
      ['fr', 'un', [2]],
    ]);
    expect([...alignmentLines(alignment, { paint: plainPainter, columns: 80 })]).toEqual([
      'work',
      'unit   en     fr',
      'front  :1     :1',
      '1      1. :2  1. :2',
      '2      2. :3  ✗ after 1. :2',
    ]);
  });
});
