import { describe, expect, test } from 'vitest';
import { explainUnit } from '../../src/align/explain/unit.js';
import { alignWork } from '../../src/align/work.js';
import { numbered } from './clauses.js';
import { version, work } from './make.js';

describe('explainUnit', () => {
  const alignment = alignWork(
    work(version('en', numbered('en', 0, 1, 2, 3, 4)), version('fr', numbered('fr', 0, 1, 3, 4))),
  );

  test('names each term with its weight, the rivals, and why the chosen one won', () => {
    const [told] = explainUnit(alignment, '4');
    expect(told?.reason).toBe('the content agrees, so 4 stands here as 3');
    expect(told?.terms.map(({ name }) => name)).toEqual([
      'words',
      'numbers, dates, codes',
      'quotes and signs',
      'length',
      'paragraphs',
      'sub-segments',
    ]);
    expect(told?.rivals[0]?.segment.address).toBe('3');
    expect(told!.rivals[0]!.total).toBeGreaterThan(told!.rivals[1]!.total);
  });

  test('says that nothing is like what is missing', () => {
    const [told] = explainUnit(alignment, '3');
    expect(told?.reason).toMatch(/^nothing here says what it says/);
    expect(told?.total).toBeNull();
  });

  test('is empty for an address that no unit has', () => {
    expect(explainUnit(alignment, '77')).toEqual([]);
  });
});
