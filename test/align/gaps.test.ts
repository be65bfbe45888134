import { describe, expect, test } from 'vitest';
import { gapsInside, gapsOfVersion } from '../../src/align/inside/gaps.js';
import { beadsOf } from '../../src/align/inside/inside.js';
import { alignWork } from '../../src/align/work.js';
import { versionOf } from '../segment/case-file.js';
import { clauses } from './clauses.js';
import { version, work } from './make.js';

const { en, fr } = clauses;

/** The gaps of all units, each as its kind and the text it names. */
function gaps(source: string, target: string): string[] {
  const versions = [version('en', source), version('fr', target)] as const;
  const alignment = alignWork(work(...versions));
  return alignment.units.flatMap((unit) =>
    gapsInside(alignment, unit, 1).map(({ kind, text }) => {
      const holder = versions[kind === 'added-text' ? 1 : 0];
      return `${unit.id} ${kind} ${holder.source.text.slice(text.start, text.end)}`;
    }),
  );
}

describe('gapsInside', () => {
  test('a paragraph without counterpart', () => {
    const source = `1. ${en[0]}\n  ${en[1]}\n  ${en[2]}\n2. ${en[3]}`;
    const target = `1. ${fr[0]}\n  ${fr[2]}\n2. ${fr[3]}`;
    expect(gaps(source, target)).toEqual([`1 missing-paragraph ${en[1]}`]);
  });

  test('a sentence without counterpart', () => {
    const source = `1. ${en[0]} ${en[1]} ${en[2]}\n2. ${en[3]}\n3. ${en[4]} ${en[5]}`;
    const target = `1. ${fr[0]} ${fr[2]}\n2. ${fr[3]}\n3. ${fr[4]} ${fr[5]}`;
    expect(gaps(source, target)).toEqual([`1 missing-sentence ${en[1]}`]);
  });

  test('text that only the translation has', () => {
    const source = `1. ${en[0]} ${en[2]}\n2. ${en[3]}\n3. ${en[4]} ${en[5]}`;
    const target = `1. ${fr[0]} ${fr[1]} ${fr[2]}\n2. ${fr[3]}\n3. ${fr[4]} ${fr[5]}`;
    expect(gaps(source, target)).toEqual([`1 added-text ${fr[1]}`]);
  });

  test('two paragraphs run on as one, and one cut in two, lack nothing', () => {
    const source = `1. ${en[0]}\n  ${en[1]}\n  ${en[2]}\n2. ${en[3]} ${en[4]}\n  ${en[5]}`;
    const target = `1. ${fr[0]} ${fr[1]}\n  ${fr[2]}\n2. ${fr[3]}\n  ${fr[4]}\n  ${fr[5]}`;
    expect(gaps(source, target)).toEqual([]);
  });

  test('what one side has at the end of a list and the other after it is no gap', () => {
    const source = `1. ${en[0]}\n  1. ${en[2]}\n  2. ${en[3]}\n  The zorvik keeps 29 blimmers.`;
    const target = `1. ${fr[0]}\n  Le zorvic garde 29 blimeurs.\n  1. ${fr[2]}\n  2. ${fr[3]}`;
    expect(gaps(source, target)).not.toEqual([]);
    const alignment = alignWork(work(version('en', source), version('fr', target)));
    expect(gapsOfVersion(alignment, 1)).toEqual([]);
  });

  test('lines of a drawn table are wrapped otherwise in each language', async () => {
    const line = '|--------+---------|';
    const source = `1. ${en[0]}\n${line}\n|one     |${en[1]}|\n${line}\n|two     |${en[2]}|\n${line}\n2. ${en[3]}\n`;
    const wrapped = `|deux    |${fr[2]}|\n|        |${fr[4]}|`;
    const target = `1. ${fr[0]}\n${line}\n|un      |${fr[1]}|\n${line}\n${wrapped}\n${line}\n2. ${fr[3]}\n`;
    const added = async (change: (text: string) => string) => {
      const versions = [await versionOf('en.txt', change(source)), await versionOf('fr.txt', change(target))];
      return gapsOfVersion(alignWork(work(...versions)), 1).map(({ gap }) => gap.kind);
    };
    expect(await added((text) => text)).toEqual([]);
    expect(await added((text) => text.replaceAll(`${line}\n`, ''))).toEqual(['added-text']);
  });

  test('a paragraph without counterpart in a text where nothing is numbered', async () => {
    const text = (list: readonly string[]) => `# Notes\n\n${list.join('\n\n')}\n`;
    const lacking = text(fr.slice(0, 9).filter((_, at) => at !== 4));
    const versions = [await versionOf('en.md', text(en.slice(0, 9))), await versionOf('fr.md', lacking)];
    const [gap, ...others] = gapsOfVersion(alignWork(work(...versions)), 1).map((one) => one.gap);
    expect(others).toEqual([]);
    expect(gap?.kind).toBe('missing-paragraph');
    expect(versions[0]!.source.text.slice(gap?.text.start, gap?.text.end)).toBe(en[4]);
  });

  test('a complete pair lacks nothing', () => {
    const told = (list: readonly string[]) =>
      `Title\n1. ${list[0]} ${list[1]}\n  ${list[2]}\n2. ${list[3]} ${list[4]} ${list[5]}\n* ${list[6]}`;
    expect(gaps(told(en), told(fr))).toEqual([]);
  });
});

describe('beads of a unit', () => {
  test('cover the sentences of both sides in order, those of its paragraphs only', () => {
    const source = `1. ${en[0]} ${en[1]}\n  ${en[2]}\n2. ${en[3]}`;
    const target = `1. ${fr[0]} ${fr[1]}\n  ${fr[2]}\n2. ${fr[3]}`;
    const alignment = alignWork(work(version('en', source), version('fr', target)));
    const [first, second] = alignment.units;
    expect(beadsOf(alignment, first!, 1).map(({ source, target }) => [source, target])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
    expect(beadsOf(alignment, first!, 0)).toEqual([]);
    expect(beadsOf(alignment, second!, 1).map(({ level }) => level)).toEqual(['sentence']);
  });

  test('there are none where one side has no text', () => {
    const alignment = alignWork(
      work(version('en', `1. ${en[0]}\n2. ${en[1]}`), version('fr', `1. ${fr[0]}`)),
    );
    expect(beadsOf(alignment, alignment.units[1]!, 1)).toEqual([]);
  });
});
