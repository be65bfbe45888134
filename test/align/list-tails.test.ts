import { describe, expect, it } from 'vitest';
import { gapsOfVersion } from '../../src/align/inside/gaps.js';
import type { Alignment } from '../../src/align/types.js';
import { alignmentOf } from '../format/made.js';
import { clauses } from './clauses.js';

const { en, fr } = clauses;

/** A list of items below an article, each with the paragraphs that follow it, and an article after it. */
function article(list: readonly (readonly string[])[], said: readonly string[]): string {
  const items = list.map(([first, ...others], at) => [`${at + 1}. ${first}`, ...others].join('\n\n'));
  return ['Article 1', said[7], ...items, 'Article 2', said[6]].join('\n\n');
}

const runAlignment = (source: string, target: string) =>
  alignmentOf({ 'a.en.txt': source, 'a.fr.txt': target });

/** By the address of the source's segment, how many paragraphs it has in each version. */
function counts({ units }: Alignment): Record<string, (number | undefined)[]> {
  return Object.fromEntries(
    units.map(({ id, cells }) => [id, cells.map(({ segment }) => segment?.blocks.length)]),
  );
}

const told = (alignment: Alignment) => gapsOfVersion(alignment, 1).map(({ gap }) => gap.kind);

describe('text after a list', () => {
  it('is the last item’s where another version has that item in the middle', async () => {
    const source = article([[en[0]!], [en[1]!], [en[2]!], [en[3]!, en[4]!]], en);
    const target = article([[fr[0]!], [fr[1]!], [fr[3]!, fr[4]!], [fr[2]!]], fr);
    expect(counts(await runAlignment(source, source))).toMatchObject({ 1: [3, 3], '1.4': [1, 1] });
    const alignment = await runAlignment(source, target);
    expect(counts(alignment)).toMatchObject({ 1: [2, 2], '1.3': [1, 1], '1.4': [2, 2] });
    expect(told(alignment)).toEqual([]);
  });

  it('is in a translation what it is in the source, whatever the habit of its own list', async () => {
    const source = article(
      [
        [en[0]!, en[1]!],
        [en[2]!, en[3]!],
        [en[4]!, en[5]!],
      ],
      en,
    );
    const runOn = article([[`${fr[0]} ${fr[1]}`], [`${fr[2]} ${fr[3]}`], [fr[4]!, fr[5]!]], fr);
    expect(counts(await runAlignment(runOn, runOn))).toMatchObject({ 1: [3, 3], '1.3': [1, 1] });
    const alignment = await runAlignment(source, runOn);
    expect(counts(alignment)).toMatchObject({ 1: [2, 2], '1.3': [2, 2] });
    expect(told(alignment)).toEqual([]);
    expect(counts(await runAlignment(runOn, source))).toMatchObject({ 1: [3, 3], '1.3': [1, 1] });
  });

  it('goes with an item that is missing, where no version has it', async () => {
    const source = article([[en[0]!], [en[1]!], [en[2]!], [en[3]!, en[4]!]], en);
    const alignment = await runAlignment(source, article([[fr[0]!], [fr[1]!], [fr[2]!]], fr));
    expect(counts(alignment)).toMatchObject({ 1: [2, 2], '1.4': [2, undefined] });
    expect(told(alignment)).toEqual([]);
  });

  it('stays where it is when a translation has it there without the item', async () => {
    const source = article([[en[0]!], [en[1]!], [en[2]!], [en[3]!, en[4]!]], en);
    const alignment = await runAlignment(source, article([[fr[0]!], [fr[1]!], [fr[2]!, fr[4]!]], fr));
    expect(counts(alignment)).toMatchObject({ 1: [3, 3], '1.3': [1, 1], '1.4': [1, undefined] });
    expect(told(alignment)).toEqual([]);
  });
});
