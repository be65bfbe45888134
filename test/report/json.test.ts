import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from '../../src/report/json.js';

it('says what JSON.stringify says, an entry a line down to the depth', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 4 }), fc.integer({ min: 0, max: 4 }), (value, depth) => {
      const text = [...jsonText(value, depth)].join('');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text.endsWith('\n')).toBe(true);
    }),
    { seed: 5, numRuns: 200 },
  );
});

it('breaks lines where it should', () => {
  const value = { schema: 's', list: [{ a: 1, b: undefined }, { a: [2] }], none: [] };
  expect([...jsonText(value, 2)].join('')).toBe(
    '{\n  "schema": "s",\n  "list": [\n    {"a":1},\n    {"a":[2]}\n  ],\n  "none": []\n}\n',
  );
});

it('takes iterables as arrays, and any depth', () => {
  let deep: object = {};
  for (let level = 0; level < 50_000; level++) deep = { a: deep };
  function* numbers() {
    yield* [1, 2];
  }
  expect([...jsonText({ numbers: numbers() }, 0)].join('')).toBe('{"numbers":[1,2]}\n');
  expect([...jsonText(deep, 0)].join('')).toHaveLength(5 * 50_000 + 50_000 + 3);
});
