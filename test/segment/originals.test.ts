import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Segment, Version } from '../../src/document/types.js';
import { findSegment, segmentsOf } from '../../src/segment/index.js';
import { pointAt } from '../../src/text/source.js';
import { versionOf } from './case-file.js';

const originals = new URL('../../../shared/originals/', import.meta.url);
const present = existsSync(originals);
if (!present) console.log('originals.test.ts: ../shared/originals is absent, its tests are skipped');

async function load(name: string): Promise<Version> {
  const path = new URL(name, originals).pathname;
  return versionOf(path, readFileSync(path, 'utf8'));
}

const lineOf = (version: Version, { start }: { readonly start: number }) =>
  pointAt(version.source, start).line;
const isText = ({ role }: Block) => role === 'paragraph' || role === 'item';
const paragraphs = ({ blocks }: Segment) => blocks.filter(isText).length;

describe.skipIf(!present)('the plan', () => {
  const translated = {
    lines: [5, 7, 8, 11, 16, 18, 19, 23, 25, 26],
    numbers: [1, 2, 3, 4, 6, 7, 8, 9, 10, 11],
  };
  const source = {
    lines: [9, 13, 15, 21, 29, 31, 35, 37, 45, 49, 51],
    numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  };
  const counts = new Map([2, 1, 3, 3, 1, 2, 1, 4, 2, 1, 1].map((count, at) => [String(at + 1), count]));

  it.each([
    ['vi', source, 53],
    ['en', translated, 27],
    ['fr', translated, 27],
    ['zh', translated, 27],
  ] as const)('in %s', async (language, { lines, numbers }, back) => {
    const version = await load(`nghe-an-plan-77/${language}.txt`);
    expect(version.language).toBe(language);
    expect(version.segments.map((segment) => lineOf(version, segment))).toEqual(lines);
    expect(version.segments.map(({ address }) => address)).toEqual(numbers.map(String));
    expect(version.segments.map(paragraphs)).toEqual(numbers.map((number) => counts.get(String(number))));
    expect(version.back.map((block) => lineOf(version, block))).toEqual([back]);
  });

  it('keeps the site and the pictures out of the tasks', async () => {
    const version = await load('nghe-an-plan-77/vi.txt');
    const lines = version.furniture.map((block) => lineOf(version, block));
    expect([lines.at(0), lines.at(-1)]).toEqual([55, 86]);
    const apart = findSegment(version, '4')?.blocks.filter((block) => !isText(block)) ?? [];
    expect(apart.map((block) => [lineOf(version, block), block.role])).toEqual([
      [27, 'image'],
      [28, 'caption'],
    ]);
  });
});

describe.skipIf(!present)('the directive', () => {
  it('has three sections with numbers that begin anew', async () => {
    const version = await load('thanh-hoa-directive-09/vi.txt');
    const addresses = [...segmentsOf(version)].map(({ address }) => address);
    expect(addresses.join(' ')).toBe('1 1.1 1.2 1.3 1.4 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3');
    expect(version.back.map((block) => lineOf(version, block))).toEqual([47, 49]);
    expect(version.furniture.map((block) => lineOf(version, block))).toEqual([1, 51, 53, 56, 57, 58, 59]);
  });
});
