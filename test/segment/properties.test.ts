import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Version } from '../../src/document/types.js';
import { segmentsOf } from '../../src/segment/index.js';
import { versionOf } from './case-file.js';

const settings = { seed: 20260301, numRuns: 60 };

const word = fc.constantFrom(
  'river',
  'garden',
  'council',
  'meets',
  'rose',
  'Harbour',
  'keeps',
  'boats',
  'đò',
  'été',
);
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `The ${words.join(' ')}.`);

/** Any mixture of lines that look like markers, prose and rubbish. */
const anyLine = fc.oneof(
  sentence,
  fc
    .tuple(
      fc.constantFrom(
        '1.',
        '2.',
        '(a)',
        'b)',
        'IV.',
        'Article 3',
        '2.1',
        '第五条',
        '一、',
        '#',
        '- ',
        '10',
        '1O.',
      ),
      sentence,
    )
    .map((parts) => parts.join(' ')),
  fc.constantFrom('', '', '  ', '\u00a0', '***', '| a | b |', '```', '> quoted', 'Tin mới', 'CHAPTER ONE'),
  fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);
const anyText = fc.array(anyLine, { minLength: 1, maxLength: 30 }).map((lines) => lines.join('\n'));

function allBlocks(version: Version): Block[] {
  const segments = [...segmentsOf(version)].flatMap(({ blocks }) => blocks);
  const blocks = [...version.front, ...segments, ...version.back, ...version.furniture];
  return blocks.sort((one, other) => one.start - other.start);
}

describe('any text', () => {
  it('has disjoint blocks in order, and nothing but blanks between them', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const version = await versionOf('any.en.txt', text);
        let end = 0;
        for (const block of allBlocks(version)) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(version.source.text.slice(end, block.start)).toMatch(/^[\s\p{Cf}#*_`~]*$/u);
          end = block.end;
        }
        expect(version.source.text.slice(end)).toMatch(/^[\s\p{Cf}#*_`~]*$/u);
      }),
      settings,
    );
  });

  it('has segments that begin at their enumerators and hold what is in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom('any.en.txt', 'any.en.md'), async (text, name) => {
        const version = await versionOf(name, text);
        const addresses = new Set<string>();
        for (const segment of segmentsOf(version)) {
          expect(addresses.has(segment.address)).toBe(false);
          addresses.add(segment.address);
          const { enumerator, blocks, children } = segment;
          expect(blocks[0]?.start).toBe(segment.start);
          if (enumerator !== null) {
            expect(enumerator.start).toBe(segment.start);
            const { start, end, label } = enumerator;
            if (name.endsWith('.txt')) expect(version.source.text.slice(start, end)).toBe(label);
          }
          for (const inner of [...blocks, ...children]) {
            expect(inner.start).toBeGreaterThanOrEqual(segment.start);
            expect(inner.end).toBeLessThanOrEqual(segment.end);
          }
        }
      }),
      settings,
    );
  });
});

/** Three levels with so many members: sections in Roman numerals, items in digits, points in letters. */
const shape = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 }), {
  minLength: 2,
  maxLength: 5,
});
const roman = ['I', 'II', 'III', 'IV', 'V'];

interface Line {
  readonly address: string;
  readonly text: string;
}

function outlineOf(sections: readonly (readonly number[])[]): Line[] {
  return sections.flatMap((items, section) => [
    { address: `${section + 1}`, text: `${roman[section]}. SECTION OF THE GARDEN` },
    ...items.flatMap((points, item) => [
      { address: `${section + 1}.${item + 1}`, text: `${item + 1}. The council keeps item ${item + 1}.` },
      ...Array.from({ length: points }, (_, point) => ({
        address: `${section + 1}.${item + 1}.${point + 1}`,
        text: `${'abcd'.charAt(point)}) the point is kept;`,
      })),
    ]),
  ]);
}

describe('a generated outline', () => {
  it('is found as it was made', async () => {
    await fc.assert(
      fc.asyncProperty(shape, async (sections) => {
        const lines = outlineOf(sections);
        const version = await versionOf('made.en.txt', lines.map(({ text }) => text).join('\n'));
        expect([...segmentsOf(version)].map(({ address }) => address)).toEqual(
          lines.map(({ address }) => address),
        );
      }),
      settings,
    );
  });

  it('has exactly one hole where one inner line is left out', async () => {
    await fc.assert(
      fc.asyncProperty(shape, fc.nat(), async (sections, seed) => {
        const lines = outlineOf(sections);
        const inner = lines.filter(({ address }, at) => isInner(lines, address, at));
        const left = inner[seed % Math.max(1, inner.length)];
        fc.pre(left !== undefined);
        const kept = lines.filter(({ address }) => address !== left?.address);
        const version = await versionOf('made.en.txt', kept.map(({ text }) => text).join('\n'));
        expect([...segmentsOf(version)].map(({ address }) => address)).toEqual(
          kept.map(({ address }) => address),
        );
      }),
      settings,
    );
  });
});

/** Whether a line has none below it and one of its level on each side, so that leaving it out leaves a hole. */
function isInner(lines: readonly Line[], address: string, at: number): boolean {
  const steps = address.split('.');
  const last = Number(steps.pop());
  const beside = (number: number) => [...steps, number].join('.');
  const has = (other: string) => lines.some((line) => line.address === other);
  return !lines[at + 1]?.address.startsWith(`${address}.`) && has(beside(last - 1)) && has(beside(last + 1));
}
