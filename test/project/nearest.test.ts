import { expect, it } from 'vitest';
import { nearest } from '../../src/project/nearest.js';

const names = ['works', 'source', 'languages', 'rules', 'overrides', 'missing-segment'];

it.each([
  ['work', 'works'],
  ['soruce', 'source'],
  ['langauges', 'languages'],
  ['missing-segmnt', 'missing-segment'],
  ['RULES', 'rules'],
  ['entirely-else', null],
  ['', null],
])('%s means %s', (name, meant) => {
  expect(nearest(name, names)).toBe(meant);
});
