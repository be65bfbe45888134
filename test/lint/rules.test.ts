import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment, Cell, Run } from '../../src/align/types.js';
import { alignWork } from '../../src/align/work.js';
import { byPlace, lintAlignment, lintWork, rules } from '../../src/lint/index.js';
import type { Finding } from '../../src/lint/types.js';
import { readText } from '../../src/read/index.js';
import { segmentDocument } from '../../src/segment/index.js';
import { sourceOf } from '../../src/text/decode.js';
import { version, work } from '../align/make.js';

async function read(language: string, text: string) {
  const document = await readText(sourceOf(`${language}.txt`, text));
  return segmentDocument(document, { language: { tag: language, from: 'name' } });
}

const items = (count: number, words: string) =>
  Array.from({ length: count }, (_, at) => `${at + 1}. ${words} ${at + 1}.`).join('\n\n');

describe('declared-count', () => {
  it.each([
    ['en', 'The plan has the following four tasks:', 3, '“four tasks” announces 4, but 3 follow'],
    ['en', 'The plan has the following 3 tasks:', 3, null],
    ['en', 'One of the four tasks is this. The rules:', 3, null],
    ['vi', 'Kế hoạch gồm mười một nhiệm vụ sau đây:', 10, '“mười một nhiệm vụ” announces 11, but 10 follow'],
    ['vi', 'Kế hoạch gồm 10 nhiệm vụ sau đây:', 10, null],
    ['fr', 'Le plan comporte les onze tâches suivantes :', 10, '“onze tâches” announces 11, but 10 follow'],
    ['fr', 'Voici les dix tâches du plan :', 10, null],
    ['zh-Hans', '计划有以下十一项任务：', 10, '“十一项” announces 11, but 10 follow'],
    ['zh-Hans', '计划有以下10项任务：', 10, null],
  ])('%s: %s and %i', async (language, sentence, count, message) => {
    const made = await read(language, `${sentence}\n\n${items(count, 'x')}\n`);
    const found = lintAlignment(alignWork(work(made))).filter(({ rule }) => rule === 'declared-count');
    expect(found.map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
    for (const finding of found) expect(finding.address).toBeNull();
  });

  it('tells a promise once, with the title beside it', async () => {
    const text = `Four tasks of the harbour\n\nThe four tasks are as follows:\n\n${items(3, 'Ring the bell')}\n`;
    const found = lintAlignment(alignWork(work(await read('en', text))));
    expect(found.map(({ rule, related }) => [rule, related.length])).toEqual([['declared-count', 1]]);
  });
});

/** A work of flat lists with cells and runs as they are said, whatever the texts are. */
function made(
  lists: readonly (readonly (number | null)[])[],
  runs: readonly Run[],
  states: Readonly<Record<string, 'merged' | 'moved' | 'split'>> = {},
): Alignment {
  const versions = lists.map((list, at) => {
    const numbers = list.filter((number): number is number => number !== null).sort((a, b) => a - b);
    return version(
      at === 0 ? 'en' : `x${at}`,
      numbers.map((number) => `${number}. word${number}`).join('\n'),
    );
  });
  const size = Math.max(...lists.map((list) => list.length));
  const units = Array.from({ length: size }, (_, row) => ({
    id: `${row}`,
    address: `${lists.find((list) => list[row] != null)?.[row]}`,
    kind: 'segment' as const,
    cells: versions.map((each, at): Cell => {
      const segment = each.segments.find(({ address }) => address === `${lists[at]?.[row]}`) ?? null;
      const state = states[`${at} ${row}`];
      if (state === 'merged') return { state, segment, into: each.segments[row - 1]! };
      if (state === 'split') return { state, segment, parts: segment === null ? [] : [segment] };
      if (segment !== null) return { state: state ?? 'present', segment };
      return { state: 'missing', segment, place: each.segments.at(-1)?.end ?? 0 };
    }),
  }));
  return { work: work(...versions), units, runs };
}

const told = (alignment: Alignment) =>
  lintAlignment(alignment)
    .filter(({ rule }) => rule.endsWith('-segment'))
    .map(({ rule, language, message, addresses }) => ({ rule, language, message, addresses }));

describe('one cause is one finding', () => {
  it('5 is missing and the later ones closed up', () => {
    const alignment = made(
      [
        [1, 2, 3, 4, 5],
        [1, 2, null, 3, 4],
      ],
      [
        { kind: 'missing', version: 1, units: [2] },
        { kind: 'renumbered', version: 1, units: [3, 4] },
      ],
    );
    expect(told(alignment)).toEqual([
      {
        rule: 'renumbered-segment',
        language: 'x1',
        message: '3 “word3” is missing; 4 and 5 stand here as 3 and 4',
        addresses: ['3', '4', '5'],
      },
    ]);
  });

  it('one was put in, or put into another, and the later ones were counted on', () => {
    const extra = made(
      [
        [1, 2, null, 3],
        [1, 2, 3, 4],
      ],
      [
        { kind: 'extra', version: 1, units: [2] },
        { kind: 'renumbered', version: 1, units: [3] },
      ],
    );
    expect(told(extra)).toMatchObject([
      { rule: 'extra-segment', message: '3 “word3” has no counterpart in the source; 3 stands here as 4' },
    ]);
    const merged = made(
      [
        [1, 2, 3],
        [1, null, 2],
      ],
      [
        { kind: 'merged', version: 1, units: [1] },
        { kind: 'renumbered', version: 1, units: [2] },
      ],
      { '1 1': 'merged' },
    );
    expect(told(merged)).toMatchObject([
      { rule: 'merged-segment', message: '2 “word2” stands inside 1 here; 3 stands here as 2' },
    ]);
  });

  it('numbers that differ without a cause are a finding of their own', () => {
    const alignment = made(
      [
        [12, 14, 15],
        [12, 13, 14],
      ],
      [{ kind: 'renumbered', version: 1, units: [1, 2] }],
    );
    expect(told(alignment)).toMatchObject([
      {
        rule: 'renumbered-segment',
        message: '14 and 15 stand here as 13 and 14; the first of them is 14 “word14”',
      },
    ]);
  });

  it('where all translations agree the source is named', () => {
    const alignment = made(
      [
        [1, 3],
        [1, 2],
        [1, 2],
      ],
      [{ kind: 'renumbered', version: 0, units: [1] }],
    );
    expect(told(alignment)).toMatchObject([
      { language: 'en', message: expect.stringMatching(/^2 stands here as 3;/) },
    ]);
  });

  it('a gap in the middle stays a gap', () => {
    const alignment = made(
      [
        [1, 2, 3],
        [1, null, 3],
      ],
      [{ kind: 'missing', version: 1, units: [1] }],
    );
    expect(told(alignment)).toMatchObject([{ rule: 'missing-segment', addresses: undefined }]);
  });
});

describe('the runner', () => {
  const alignment = made(
    [
      [1, 2, 3],
      [1, null, 3],
      [1, null, null],
    ],
    [
      { kind: 'missing', version: 1, units: [1] },
      { kind: 'missing', version: 2, units: [1, 2] },
    ],
  );

  it('takes severities by language, and turns rules off', () => {
    const findings = lintAlignment(alignment, {
      levelOf: (rule, _work, _path, language) =>
        rule === 'missing-segment' ? (language === 'x1' ? 'off' : 'warn') : 'off',
    });
    expect(findings.map(({ language, severity }) => [language, severity])).toEqual([['x2', 'warning']]);
  });

  it('gives a fingerprint for each segment of a run, as if it stood alone', () => {
    const [one, two] = lintAlignment(alignment);
    expect(two?.fingerprints).toHaveLength(2);
    expect(new Set([one?.fingerprint, ...(two?.fingerprints ?? [])]).size).toBe(3);
  });

  it('keeps what is accepted apart', () => {
    const { findings, accepted } = lintWork(alignment, { accepts: ({ language }) => language === 'x1' });
    expect([findings.length, accepted.length]).toEqual([1, 1]);
  });

  it('orders findings totally', () => {
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const finding = fc
      .record({
        path: fc.constantFrom('a', 'b', 'ä', '中'),
        start: fc.nat(3),
        length: fc.nat(2),
        rule: fc.constantFrom('r', 's'),
        language: fc.constantFrom('en', 'fr'),
        message: fc.constantFrom('m', 'n', 'M'),
      })
      .map(
        ({ path, start, length, rule, language, message }): Finding => ({
          ...{ path, rule, language, message, severity: 'error', work: 'w', address: null, related: [] },
          position: { start: point(start), end: point(start + length) },
          fingerprint: '',
        }),
      );
    fc.assert(
      fc.property(
        fc.array(finding, { maxLength: 12 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (list, keys) => {
          const shuffled = list.map((each, at) => [keys[at] ?? 0, each] as const).sort(([a], [b]) => a - b);
          const sorted = JSON.stringify([...list].sort(byPlace));
          expect(JSON.stringify(shuffled.map(([, each]) => each).sort(byPlace))).toBe(sorted);
        },
      ),
      { seed: 60, numRuns: 200 },
    );
  });
});

describe('fingerprints', () => {
  const source =
    '1. The gate opens at seven in the morning.\n\n2. Boats moor at the quay.\n\n3. Fires are lit in the baskets.\n';
  const target = '1. La porte ouvre à sept heures du matin.\n\n3. On allume les feux dans les corbeilles.\n';
  const of = async (english: string, french: string) =>
    lintAlignment(alignWork(work(await read('en', english), await read('fr', french)))).map(
      ({ fingerprint }) => fingerprint,
    );

  it('are the same after an edit above, on either side', async () => {
    const before = await of(source, target);
    expect(before).toHaveLength(1);
    expect(
      await of(`A new title\n\nAnd a preamble.\n\n${source}`, `Un titre\n\nUn préambule.\n\n${target}`),
    ).toEqual(before);
    expect(await of(source.replace('seven', 'eight'), target.replace('sept', 'huit'))).toEqual(before);
  });

  it('are others where the clause that is missing is another', async () => {
    const before = await of(source, target);
    expect(await of(source.replace('Boats moor', 'Ships anchor'), target)).not.toEqual(before);
  });
});

describe('every rule', () => {
  it.each(rules)('$id says what it is in a sentence, and each option', (rule) => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(rule.optionHelp)).toEqual(Object.keys(rule.options));
  });

  it('finds nothing in a version that is aligned with itself', async () => {
    const text = `The three tasks are:\n\n${items(3, 'Ring the bell of the harbour at noon and at')}\n`;
    const one = await read('en', text);
    expect(lintAlignment(alignWork(work(one, { ...one, language: 'en-GB' })))).toEqual([]);
  });
});
