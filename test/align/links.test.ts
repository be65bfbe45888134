import { describe, expect, test } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { numbered } from './clauses.js';
import { version, work } from './make.js';
import { runsOf, told } from './told.js';

const set = () => work(version('en', numbered('en', 0, 1, 2, 3)), version('fr', numbered('fr', 0, 1, 2, 3)));
const reason = 'read by somebody who knows both languages';

describe('links of the override file', () => {
  test('a link says what belongs together, whatever the numbers and the texts say', () => {
    const links = [
      { language: 'fr', source: '2', target: '3', reason },
      { language: 'fr', source: '3', target: '2', reason },
    ];
    const alignment = alignWork(set(), { links });
    expect(told(alignment)).toEqual(['1 1 1', '2 2 renumbered=3', '3 3 moved=2', '4 4 4']);
    expect(alignment.unusedLinks).toEqual([]);
  });

  test('a link to nothing says that a segment has no counterpart', () => {
    const alignment = alignWork(set(), { links: [{ language: 'fr', source: '4', target: null, reason }] });
    expect(runsOf(alignment)).toEqual(['fr missing 4', 'fr extra 4~fr']);
  });

  test('links that name what is not there are told', () => {
    const links = [
      { language: 'fr', source: '9', target: '1', reason },
      { language: 'de', source: '1', target: '1', reason },
      { language: 'fr', source: null, target: null, reason },
      { work: 'another', language: 'fr', source: '7', target: '7', reason },
    ];
    const alignment = alignWork(set(), { links });
    expect(alignment.unusedLinks).toEqual([links[1], links[0], links[2]]);
    expect(runsOf(alignment)).toEqual([]);
  });
});
