import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersFor } from '../../../src/project/concordance/numbers.js';

describe('numbers of works in an index', () => {
  it('ascend whatever comes in between and goes out, and those that stay keep theirs', () => {
    const change = fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(change, (changes) => {
        let known = numbersFor([null, null, null])!.map((id) => ({ id, beads: 3 }));
        for (const [at, isNew] of changes) {
          const place = at % (known.length + 1);
          const next: ((typeof known)[number] | null)[] = [...known];
          if (isNew) next.splice(place, 0, null);
          else next.splice(place, 1);
          const numbers = numbersFor(next);
          // Where one is put in again and again before the same work, there may be no room left.
          if (numbers === null) return;
          for (const [index, one] of next.entries()) if (one !== null) expect(numbers[index]).toBe(one.id);
          known = numbers.map((id) => ({ id, beads: 3 }));
          for (let index = 1; index < known.length; index++)
            expect(known[index]!.id).toBeGreaterThanOrEqual(known[index - 1]!.id + 3);
        }
      }),
    );
  });

  it('are none for works in another order', () => {
    const [first, second] = numbersFor([null, null])!;
    expect(
      numbersFor([
        { id: second!, beads: 1 },
        { id: first!, beads: 1 },
      ]),
    ).toBeNull();
  });

  it('have room for hundreds of works between two', () => {
    const [first, second] = numbersFor([null, null])!;
    const many = [{ id: first!, beads: 5 }, ...new Array<null>(900).fill(null), { id: second!, beads: 5 }];
    expect(new Set(numbersFor(many)).size).toBe(902);
  });
});
