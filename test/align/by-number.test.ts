import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/align/coverage.js';
import { toAlignmentJson } from '../../src/align/json.js';
import type { Alignment } from '../../src/align/types.js';
import { alignWork } from '../../src/align/work.js';
import { version, work } from './make.js';

/** A line a unit: its id and, by version, the state with the version's own address. */
function told({ units }: Alignment): string[] {
  return units.map((unit) =>
    [
      unit.id,
      ...unit.cells.map((cell) =>
        cell.state === 'present' ? (cell.segment?.address ?? 'present') : cell.state,
      ),
    ].join(' '),
  );
}

describe('alignWork, by number', () => {
  test('a hole in two translations is missing in both, after what precedes it with its caption', () => {
    const source = version('vi', '1. Một\n2. Hai\n3. Ba\n4. Bốn');
    const hole = version('en', '1. One\n2. Two\n  Photo: a bridge\n4. Four');
    const alignment = alignWork(work(source, hole, version('fr', '1. Un\n2. Deux\n4. Quatre')));
    expect(told(alignment)).toEqual(['1 1 1 1', '2 2 2 2', '3 3 missing missing', '4 4 4 4']);
    const cell = alignment.units[2]!.cells[1]!;
    expect(cell.after?.address).toBe('2');
    expect(cell.place).toBe(hole.source.text.indexOf('\n4.'));
    expect(alignment.runs).toEqual([
      { kind: 'missing', version: 1, units: [2] },
      { kind: 'missing', version: 2, units: [2] },
    ]);
    expect(coverage(alignment)).toEqual([
      { present: 4, of: 4 },
      { present: 3, of: 4 },
      { present: 3, of: 4 },
    ]);
  });

  test('what only translations have stands where it stands there, once for all that have it', () => {
    const alignment = alignWork(
      work(
        version('vi', '1. Một\n3. Ba'),
        version('en', '1. One\n2. Two\n  1. Deep\n3. Three'),
        version('fr', '1. Un\n2. Deux\n3. Trois\n4. Quatre'),
      ),
    );
    expect(told(alignment)).toEqual([
      '1 1 1 1',
      '2~en missing extra extra',
      '2.1~en missing extra missing',
      '3 3 3 3',
      '4~fr missing missing extra',
    ]);
  });

  test('a whole section is missing as one run, placed after all of the section before it', () => {
    const alignment = alignWork(
      work(
        version('vi', '1. A\n  1. a\n  2. b\n2. B\n  1. c\n  2. d\n3. C'),
        version('en', '1. A\n  1. a\n  2. b\n3. C'),
      ),
    );
    expect(alignment.runs).toEqual([{ kind: 'missing', version: 1, units: [3, 4, 5] }]);
    expect(alignment.units[3]!.cells[1]!.after?.address).toBe('1');
    expect(alignment.units[4]!.cells[1]!.place).toBe('1. A\n  1. a\n  2. b'.length);
  });

  test('a first child that is missing belongs after its parent, before the next child', () => {
    const text = '1. A\n  2. b';
    const alignment = alignWork(work(version('vi', '1. A\n  1. a\n  2. b'), version('en', text)));
    const cell = alignment.units[1]!.cells[1]!;
    expect(cell.after?.address).toBe('1');
    expect(cell.place).toBe(text.indexOf('\n'));
  });

  test('a missing first segment belongs after the title', () => {
    const alignment = alignWork(work(version('vi', 'Tên\n1. A\n2. B'), version('en', 'Title\n2. B')));
    const cell = alignment.units[1]!.cells[1]!;
    expect(cell.after).toBeNull();
    expect(cell.place).toBe('Title'.length);
    expect(told(alignment)[0]).toBe('front present present');
  });

  test('one un-numbered heading more shifts no address', () => {
    const alignment = alignWork(
      work(
        version('vi', '# A\n  1. a\n  2. b\n# B\n  1. c\n  2. d\n  3. e'),
        version('en', '# New\n# A\n  1. a\n  2. b\n# B\n  1. c\n  2. d\n  3. e'),
      ),
    );
    expect(told(alignment)).toEqual([
      'h1~en missing extra',
      'h1 h1 h2',
      'h1.1 h1.1 h2.1',
      'h1.2 h1.2 h2.2',
      'h2 h2 h3',
      'h2.1 h2.1 h3.1',
      'h2.2 h2.2 h3.2',
      'h2.3 h2.3 h3.3',
    ]);
  });

  test('a level that runs on is matched by its own number, wherever its parents begin', () => {
    const alignment = alignWork(
      work(
        version('vi', '1. A\n  1. a\n  2. b\n2. B\n  3. c', ['1']),
        version('en', '1. A\n  1. a\n2. B\n  2. b\n  3. c', ['1']),
      ),
    );
    expect(told(alignment)).toEqual(['1 1 1', '1.1 1.1 1.1', '1.2 1.2 2.2', '2 2 2', '2.3 2.3 2.3']);
  });

  test('one version alone has its units and no runs; none at all has neither', () => {
    expect(told(alignWork(work(version('vi', '1. A\n2. B'))))).toEqual(['1 1', '2 2']);
    expect(alignWork(work())).toMatchObject({ units: [], runs: [] });
  });

  test('a thousand levels are aligned', () => {
    const text = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}1. x`).join('\n');
    const alignment = alignWork(work(version('vi', text), version('en', text)));
    expect(alignment.units.length).toBe(1000);
    expect(alignment.runs).toEqual([]);
  });
});

describe('toAlignmentJson', () => {
  test('writes the contract: cells in the order of the versions, each with its own address and place', () => {
    const alignment = alignWork(work(version('vi', '1. Một\n2. Hai'), version('en', '1. One')));
    expect(toAlignmentJson(alignment)).toEqual({
      id: 'work',
      source: 'vi',
      versions: [
        { language: 'vi', path: 'vi.txt', sha256: '0'.repeat(64) },
        { language: 'en', path: 'en.txt', sha256: '0'.repeat(64) },
      ],
      units: [
        expect.objectContaining({ id: '1', address: '1' }),
        {
          id: '2',
          address: '2',
          cells: {
            vi: {
              state: 'present',
              address: '2',
              label: '2.',
              position: {
                start: { line: 2, column: 1, offset: 7 },
                end: { line: 2, column: 7, offset: 13 },
              },
            },
            en: {
              state: 'missing',
              after: {
                address: '1',
                position: {
                  start: { line: 1, column: 1, offset: 0 },
                  end: { line: 1, column: 7, offset: 6 },
                },
              },
            },
          },
          beads: {},
        },
      ],
      coverage: { en: { present: 1, of: 2 } },
    });
  });
});
