import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beadsOf } from '../../src/align/inside/inside.js';
import { alignWork } from '../../src/align/work.js';
import { clauses, languages } from './clauses.js';
import { version, work } from './make.js';

/** Clauses in some order, each once. */
const places = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 4 });
const language = fc.constantFrom(...languages);

type Language = (typeof languages)[number];

/** Clauses numbered from 1, some left out; the numbers of the others closed up or not. */
function text(tag: Language, list: readonly number[], without: number, closeUp: boolean): string {
  const lines: string[] = [];
  for (const [at, place] of list.entries()) {
    if (at === without) continue;
    const number = closeUp && at > without && without >= 0 ? at : at + 1;
    lines.push(`${number}. ${clauses[tag][place]}`);
  }
  return lines.join('\n');
}

describe('properties of alignWork', () => {
  test('a version aligned with itself is present throughout, sentence by sentence', () => {
    fc.assert(
      fc.property(language, places, (tag, list) => {
        const one = text(tag, list, -1, false);
        const alignment = alignWork(work(version(tag, one), version(`${tag}-x-copy`, one)));
        expect(alignment.runs).toEqual([]);
        for (const unit of alignment.units) {
          expect(unit.cells[1]!.state).toBe('present');
          expect(unit.cells[1]!.segment!.address).toBe(unit.address);
          for (const bead of beadsOf(alignment, unit, 1)) expect(bead.source).toEqual(bead.target);
        }
      }),
      { numRuns: 15, seed: 2 },
    );
  });

  test('a segment that is taken out is one missing segment, whether the numbers are closed up or not', () => {
    fc.assert(
      fc.property(language, language, places, fc.nat(), fc.boolean(), (from, to, list, pick, closeUp) => {
        fc.pre(from !== to);
        const without = pick % list.length;
        const alignment = alignWork(
          work(version(from, text(from, list, -1, false)), version(to, text(to, list, without, closeUp))),
        );
        expect(alignment.runs.filter(({ kind }) => kind === 'missing')).toEqual([
          { kind: 'missing', version: 1, units: [without] },
        ]);
        const others = alignment.runs.filter(({ kind }) => kind !== 'missing');
        expect(others.length).toBe(closeUp && without < list.length - 1 ? 1 : 0);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  test('the same input gives the same result', () => {
    const make = () =>
      alignWork(
        work(
          version('en', text('en', [0, 1, 2, 3, 4], -1, false)),
          version('vi', text('vi', [0, 1, 2, 3, 4], 2, true)),
          version('zh', text('zh', [0, 1, 2, 3, 4], -1, false)),
        ),
      );
    const told = () => JSON.stringify(make(), (key, value) => (key === 'work' ? undefined : value));
    expect(told()).toBe(told());
  });
});
