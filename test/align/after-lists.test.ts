import { describe, expect, it } from 'vitest';
import { gapsOfVersion } from '../../src/align/inside/gaps.js';
import { pairByNumber } from '../../src/align/pairing/by-number.js';
import { withDoubtfulTails } from '../../src/align/recut/after-lists.js';
import { type Outline, outlineOf } from '../../src/align/tree.js';
import type { Alignment } from '../../src/align/types.js';
import { alignmentOf, versionOf } from '../format/made.js';
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

/** A version and how it is read alone. */
async function outline(path: string, language: string, text: string): Promise<Outline> {
  return outlineOf(await versionOf(path, language, text));
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

  it('is tried as the last item’s where the pairing is in doubt, and only there', async () => {
    const list = (said: readonly string[]) =>
      article([[said[0]!], [said[1]!], [said[2]!], [said[3]!, said[4]!]], said);
    const outlines = [await outline('en.txt', 'en', list(en)), await outline('fr.txt', 'fr', list(fr))];
    const versions = outlines.map(({ version }) => version);
    const pairing = pairByNumber(outlines[0]!, outlines[1]!);
    expect(withDoubtfulTails(versions, outlines, [pairing])).toBe(versions);
    const last = pairing.matches.findIndex(({ node }) => node?.segment.address === '1.4');
    const matches = pairing.matches.with(last, { state: 'missing', node: null });
    const [source, target] = withDoubtfulTails(versions, outlines, [{ ...pairing, matches }]);
    for (const version of [source!, target!]) {
      const [first] = version.segments;
      expect(first!.blocks).toHaveLength(2);
      expect(first!.children.at(-1)!.blocks).toHaveLength(2);
    }
  });
});
