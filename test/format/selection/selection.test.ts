import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, NearIndex, sketchOf } from '../../../src/format/selection/near.js';
import { pairFault } from '../../../src/format/selection/pairs.js';
import { splitOf } from '../../../src/format/selection/splits.js';
import { hexapla } from '../../cli/run.js';
import { folderWith } from '../../project/folder.js';

const text = 'The boat leaves the harbour at dawn, and comes back with the tide before the bell is rung.';

describe('near texts', () => {
  it('are found whatever their case and signs, others are not', () => {
    const index = new NearIndex();
    index.add(sketchOf(text), 7);
    const find = (other: string) => index.find(sketchOf(other), 0.8, () => true);
    expect(find(text.toUpperCase().replaceAll(',', ';'))).toBe(7);
    expect(find(text.replace('bell', 'bells'))).toBe(7);
    expect(find('Nets are dried behind the shed, where nobody walks until the evening comes.')).toBeNull();
    expect(index.find(sketchOf(text), 0.8, (mark) => mark !== 7)).toBeNull();
  });

  it('have about the likeness that they have in stretches of five letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.nat(), (changed, seed) => {
        const letters = Array.from({ length: 400 }, (_, at) =>
          String.fromCharCode(97 + ((at * at + seed * 7 + at * 13) % 26)),
        );
        const other = letters.with(0, 'é').map((letter, at) => (at > 0 && at <= changed ? 'ß' : letter));
        const stretches = (from: readonly string[]) =>
          new Set(from.slice(4).map((_, at) => from.slice(at, at + 5).join('')));
        const [left, right] = [stretches(letters), stretches(other)];
        const same = [...left].filter((each) => right.has(each)).length;
        const real = same / (left.size + right.size - same);
        expect(Math.abs(likeness(sketchOf(letters.join('')), sketchOf(other.join(''))) - real)).toBeLessThan(
          0.35,
        );
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});

describe('filters of pairs', () => {
  const none = { ratio: null, language: false, overlap: null };
  const pair = (source: string, target: string) =>
    [
      { text: source, language: 'en' },
      { text: target, language: 'fr' },
    ] as const;
  const french = 'Le bateau quitte le port à l’aube et revient avec la marée avant que la cloche ne sonne.';

  it('tell lengths, languages and words that are not those of a translation', () => {
    expect(pairFault(...pair(text, french), { ratio: 3, language: true, overlap: 0.6 })).toBeNull();
    expect(pairFault(...pair(text, 'Non.'), { ...none, ratio: 3 })).toBe('ratio');
    expect(pairFault(...pair(text, text.replace('boat', 'ship')), { ...none, overlap: 0.6 })).toBe('overlap');
    expect(
      pairFault(...pair(text, 'Nets are dried behind the shed, where nobody walks at all.'), {
        ...none,
        language: true,
      }),
    ).toBe('language');
  });
});

describe('splits', () => {
  const splits = [
    { name: 'train', share: 0.9 },
    { name: 'dev', share: 0.05 },
    { name: 'test', share: 0.05 },
  ];

  it('give each part its share, and each document the part that it always has', () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 4000; at++) {
      const name = splitOf(`work-${at}`, splits);
      expect(splitOf(`work-${at}`, splits)).toBe(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(counts.get('train')! / 4000).toBeCloseTo(0.9, 1);
    expect(counts.get('dev')!).toBeGreaterThan(100);
    expect(counts.get('test')!).toBeGreaterThan(100);
  });

  it('have no text that is much like one on another side', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, at): [string, string][] => [
        [
          `w${at}/en.txt`,
          `1. ${text.replace('dawn', `dawn ${at}`)}\n\n2. The keeper number ${at} writes ${at * 37} words about lantern ${at * 91}.\n`,
        ],
        [
          `w${at}/fr.txt`,
          `1. Le bateau ${at} quitte le port à l’aube et revient avec la marée du soir.\n\n2. Le gardien ${at} écrit ${at * 37} mots sur la lanterne ${at * 91}.\n`,
        ],
      ]).flat(),
    );
    const cwd = folderWith(files);
    const argv = [
      'export',
      '.',
      '--source',
      'en',
      '--format',
      'jsonl',
      '--split',
      'train=.5,test=.5',
      '--out',
      'out',
    ];
    const run = await hexapla(argv, { cwd });
    expect(run.code).toBe(0);
    expect(run.err).toMatch(/rows like some in another part were left out/);
    const names = readdirSync(`${cwd}/out`);
    const parts = names.filter((name) => name.endsWith('.jsonl'));
    expect(parts).toHaveLength(2);
    const [one, two] = parts.map((name) =>
      readFileSync(`${cwd}/out/${name}`, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    const alike = one!.filter((left) =>
      two!.some((right) => likeness(sketchOf(left.translation.en), sketchOf(right.translation.en)) >= 0.8),
    );
    expect(alike).toEqual([]);
    const card = readFileSync(`${cwd}/out/README.md`, 'utf8');
    expect(card).toMatch(/\d+ rows like some in another part were left out\./i);
    expect(card).toContain('- split: test');
  });

  it('are refused where they do not add up, or the format has no rows', async () => {
    const cwd = folderWith({ 'a/en.txt': '1. Sea.\n', 'a/fr.txt': '1. Mer.\n' });
    const run = async (...argv: string[]) => hexapla(['export', 'a', '--format', ...argv], { cwd });
    expect(await run('jsonl', '--split', 'train=.9,test=.2')).toMatchObject({
      code: 2,
      err: expect.stringContaining('add up to 1.1'),
    });
    expect(await run('json', '--filter', 'ratio')).toMatchObject({
      code: 2,
      err: expect.stringContaining('whole documents'),
    });
    expect(await run('jsonl', '--filter', 'rato=3')).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "ratio"?'),
    });
  });
});
