import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Printer,
  printedRuns,
  printSlice,
  slicePrinted,
  sourceEnd,
  sourceStart,
} from '../../src/text/printed.js';

/** `a &amp; b⏎c` printed as `a & b c`, the entity one whole. */
function example() {
  const printer = new Printer();
  printer.add('a ', 10, 2);
  printer.add('&', 12, 5);
  printer.add(' b', 17, 2);
  printer.add(' ', 19, 1);
  printer.add('', 20, 3);
  printer.add('c', 23, 1);
  return printer.done();
}

describe('Printer', () => {
  it('joins stretches that go on', () => {
    const printed = example();
    expect(printed.text).toBe('a & b c');
    expect(printedRuns(printed)).toEqual([0, 2, 10, 2, 2, 1, 12, 5, 3, 3, 17, 3, 6, 1, 23, 1]);
  });

  it('maps printed characters to the source and back to their ends', () => {
    const printed = example();
    expect([0, 1, 2, 3, 5, 6, 7].map((index) => sourceStart(printed, index))).toEqual([
      10, 11, 12, 17, 19, 23, 24,
    ]);
    expect([0, 1, 2, 3, 6, 7].map((index) => sourceEnd(printed, index))).toEqual([10, 11, 12, 17, 20, 24]);
  });

  it('cuts', () => {
    const part = slicePrinted(example(), 1, 4);
    expect(part.text).toBe(' & ');
    expect(printedRuns(part)).toEqual([0, 1, 11, 1, 1, 1, 12, 5, 2, 1, 17, 1]);
    expect(slicePrinted(example(), 3, 3).text).toBe('');
  });
});

describe('printSlice', () => {
  it('is a slice that keeps no runs and has them all the same', () => {
    const printed = printSlice('0123456789', 3, 7);
    expect({ text: printed.text, runs: printedRuns(printed) }).toEqual({ text: '3456', runs: [0, 4, 3, 4] });
    expect(printedRuns(printSlice('abc', 2, 2))).toEqual([]);
    expect(sourceStart(printSlice('abc', 2, 2), 0)).toBe(2);
  });

  it('maps and cuts as printed text with runs does', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), (a, b, c, d) => {
        const [start = 0, end = 0] = [a, b].sort((x, y) => x - y);
        const slice = printSlice('0123456789', start, end);
        const runs = { text: slice.text, runs: printedRuns(slice) };
        const [low = 0, high = 0] = [c, d]
          .map((index) => Math.min(index, slice.text.length))
          .sort((x, y) => x - y);
        if (slice.text !== '') {
          expect(sourceStart(slice, low)).toBe(sourceStart(runs, low));
          expect(sourceEnd(slice, low)).toBe(sourceEnd(runs, low));
        }
        const cut = slicePrinted(slice, low, high);
        expect({ text: cut.text, runs: printedRuns(cut) }).toEqual(slicePrinted(runs, low, high));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
