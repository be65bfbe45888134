import { describe, expect, test } from 'vitest';
import { alignLines } from '../../../src/align/beads/align.js';
import type { LearntLexicon } from '../../../src/align/words/learnt-lexicon.js';
import { indexWork } from '../../../src/align/words/model.js';
import { sharesByTexts } from '../../../src/align/words/weighing.js';
import { madeText, randomNumbers } from '../beads/made.js';

const languages = ['qaa', 'qab'] as const;

/** A dictionary of all words of made texts: the words of a sentence stand the other way round in its translation. */
function dictionaryOf(seed: number, sentences: number): LearntLexicon {
  const { source, target } = madeText(seed, sentences);
  const pairs = new Map<string, string>();
  for (const [at, sentence] of source.entries()) {
    const words = (text: string) =>
      text
        .replace('.', '')
        .split(' ')
        .map((word) => word.slice(0, 6));
    const others = words(target[at]!).toReversed();
    for (const [place, word] of words(sentence).entries()) pairs.set(word, others[place]!);
  }
  const entries = [...pairs].map(([from, to]) => ({ source: from, target: to, forward: 1, backward: 1 }));
  return { languages, entries };
}

/** The same words, each with the translation of another one. */
function shuffled({ entries }: LearntLexicon, seed: number): LearntLexicon {
  const random = randomNumbers(seed);
  const targets = entries.map(({ target }) => target);
  for (let at = targets.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [targets[at], targets[other]] = [targets[other]!, targets[at]!];
  }
  return { languages, entries: entries.map((entry, at) => ({ ...entry, target: targets[at]! })) };
}

function shares({ source, target }: ReturnType<typeof madeText>, learnt: readonly LearntLexicon[]) {
  const { seeds, sources, targets } = indexWork([source], [target], { languages, learnt });
  return sharesByTexts(seeds, sources, targets);
}

describe('a lexicon from elsewhere', () => {
  const right = dictionaryOf(3, 300);
  const wrong = shuffled(right, 5);

  test.each([12, 60, 300])('is believed as far as %i sentences bear it out', (count) => {
    const text = madeText(3, 300);
    const part = { source: text.source.slice(0, count), target: text.target.slice(0, count) };
    const [good, bad] = shares(part, [right, wrong]);
    expect(Math.min(good!.forward, good!.backward)).toBeGreaterThan(0.3);
    expect(Math.max(bad!.forward, bad!.backward)).toBeLessThan(0.05);
  });

  test('changes no bead where its entries do not hold', () => {
    const { source, target } = madeText(3, 80);
    const merged = [...target.slice(0, 20), `${target[20]} ${target[21]}`, ...target.slice(23)];
    const beadsWith = (learnt: readonly LearntLexicon[]) =>
      alignLines([{ source, target: merged }], { languages, learnt })[0]!.beads;
    expect(beadsWith([wrong])).toEqual(beadsWith([]));
  });

  test('aligns what could not be aligned without it', () => {
    const { source, target } = madeText(3, 14);
    const shorter = target.slice(4);
    const right14 = source.slice(4).map((_, at) => [at + 4, at]);
    const found = (learnt: readonly LearntLexicon[]) => {
      const [aligned] = alignLines([{ source, target: shorter }], { languages, learnt });
      const pairs = aligned!.beads.map((bead) => `${bead.source}:${bead.target}`);
      return right14.filter(([from, to]) => pairs.includes(`${from}:${to}`)).length;
    };
    expect(found([right])).toBe(10);
    expect(found([right])).toBeGreaterThanOrEqual(found([]));
  });
});
