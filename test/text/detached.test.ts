import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { detached } from '../../src/text/detached.js';
import { wordKey } from '../../src/value/word-key.js';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes that are held after so many texts of a megabyte each have gone, of each of which `keep` got a word. */
function held(keep: (word: string) => unknown): number {
  const kept: unknown[] = [];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let round = 0; round < 60; round++) {
    const text = `đây là một từ thật dài ${round} `.padEnd(500_000, `từ ${round} `);
    kept.push(keep(text.slice(0, 25)));
  }
  collect();
  expect(kept).toHaveLength(60);
  return (process.memoryUsage().heapUsed - before) / 1e6;
}

describe('what is kept of a text', () => {
  it('keeps the text alive where it is cut out, and does not where it is detached', () => {
    expect(held((word) => word)).toBeGreaterThan(30);
    expect(held(detached)).toBeLessThan(10);
    expect(held(wordKey)).toBeLessThan(10);
  });

  it('is the same text, lone surrogates included', () => {
    for (const text of ['', 'đá', '\ud83d\ude00 \ud800 x \udc00']) expect(detached(text)).toBe(text);
  });
});
