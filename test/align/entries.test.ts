import { describe, expect, test } from 'vitest';
import { gapsOfVersion } from '../../src/align/inside/gaps.js';
import { alignWork } from '../../src/align/work.js';
import { versionOf } from '../segment/case-file.js';
import { work } from './make.js';

/** What the French text lacks or adds: kind, and the text. */
async function gaps(source: readonly string[], target: readonly string[]): Promise<string[]> {
  const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
  const versions = [await versionOf('en.md', text(source)), await versionOf('fr.md', text(target))] as const;
  return gapsOfVersion(alignWork(work(...versions)), 1).map(({ gap: { kind, what, text } }) => {
    const { source } = versions[kind === 'added-text' ? 1 : 0];
    return `${kind} ${what}: ${source.text.slice(text.start, text.end)}`;
  });
}

const head = {
  en: ['# Harbour', '', 'The gate opens at seven in the morning.', ''],
  fr: ['# Port', '', 'La porte ouvre à sept heures du matin.', ''],
};
const foot = {
  en: ['', 'Dogs are kept on a lead near the nets.'],
  fr: ['', 'Les chiens sont tenus en laisse près des filets.'],
};

const pair = (source: readonly string[], target: readonly string[]) =>
  gaps([...head.en, ...source, ...foot.en], [...head.fr, ...target, ...foot.fr]);

const list = {
  en: ['- ropes of hemp', '- lamps for the pier', '- oil in black drums', '- nets with small holes'],
  fr: [
    '- cordes de chanvre',
    '- lampes pour la jetée',
    '- huile en fûts noirs',
    '- filets à petites mailles',
  ],
};
const table = {
  en: [
    '| Boat | Berth | Fee |',
    '|---|---|---|',
    '| Maria | N4 | 30 |',
    '| Anna | N5 | 35 |',
    '| Rosa | S1 | 20 |',
  ],
  fr: [
    '| Bateau | Poste | Prix |',
    '|---|---|---|',
    '| Maria | N4 | 30 |',
    '| Anna | N5 | 35 |',
    '| Rosa | S1 | 20 |',
  ],
};

describe('entries of lists and tables', () => {
  test('all there', async () => {
    expect(await pair([...list.en, '', ...table.en], [...list.fr, '', ...table.fr])).toEqual([]);
  });

  test.each([0, 1, 2, 3])('an entry of a list that is missing: %i', async (at) => {
    const found = await pair(
      list.en,
      list.fr.filter((_, index) => index !== at),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^missing-paragraph item: /);
  });

  test('an entry that was added', async () => {
    expect(await pair(list.en.slice(0, 3), list.fr)).toEqual(['added-text item: filets à petites mailles']);
  });

  test.each([2, 3, 4])('a row of a table that is missing: %i', async (at) => {
    expect(
      await pair(
        table.en,
        table.fr.filter((_, index) => index !== at),
      ),
    ).toEqual([`missing-paragraph row: ${table.en[at]!.slice(2, -2)}`]);
  });

  test('a list in another order', async () => {
    const order = [3, 1, 0, 2];
    const source = [
      'the anchor of iron',
      'the bell of the harbour',
      'the water of the sea',
      'the door of the house',
    ];
    const target = ['l’ancre de fer', 'la cloche du port', 'l’eau de la mer', 'la porte de la maison'];
    const entry = (text: string, at: number) => `- ${text}, ${[120, 45, 7, 300][at]} kg`;
    const items = target.map(entry);
    expect(
      await pair(
        source.map(entry),
        order.map((at) => items[at]!),
      ),
    ).toEqual([]);
  });
});

describe('code', () => {
  const code = [
    '```sh',
    'harbour open gate --at 7',
    '# ring the bell',
    'harbour ring bell',
    'harbour log --day 3',
    '```',
  ];

  test('with comments translated', async () => {
    expect(
      await pair(
        code,
        code.map((line) => line.replace('ring the bell', 'sonner la cloche')),
      ),
    ).toEqual([]);
  });

  test('that is missing', async () => {
    const other = ['```sh', 'harbour status', '```', ''];
    expect(await pair([...other, ...code], other)).toEqual([
      `missing-paragraph code: ${code.slice(1, -1).join('\n')}`,
    ]);
  });

  test('a line that is missing', async () => {
    expect(
      await pair(
        code,
        code.filter((line) => !line.startsWith('harbour ring')),
      ),
    ).toEqual(['missing-sentence line: harbour ring bell']);
  });
});

describe('what nobody mends', () => {
  test.each([
    [
      'a bar of languages',
      ['*Read this in other languages:* [English](README.md), [Français](README.fr.md)'],
    ],
    ['a bar of names alone', ['[English](README.md) | [Français](README.fr.md) | [日本語](README.ja.md)']],
    ['a badge', ['![build](https://img.shields.io/badge/build-passing.svg)']],
    ['a list of contents', ['- [Harbour](#harbour)', '- [Gate](#gate)', '- [Dogs](#dogs)']],
    ['a template', ['{% include "note.html" %} {{ page.title }}']],
  ])('%s is neither missing nor added', async (_what, lines) => {
    expect(await pair(['', ...lines, ''], [])).toEqual([]);
    expect(await pair([], ['', ...lines, ''])).toEqual([]);
  });

  test('a translator’s note', async () => {
    expect(await pair([], ['', 'Traduit par Anne Martin et Paul Petit en mai 2024.', ''])).toEqual([]);
  });
});

describe('what stands there otherwise', () => {
  const block = (...lines: string[]) => ['', '```sh', ...lines, '```', ''];
  const send = 'harbour log send --boat Maria';
  const lamp = 'harbour lamp on --pier 3';

  test('a comment above a line instead of below it', async () => {
    const source = block(lamp, '# Turn on the lamp of the pier', send);
    const target = block('# Allumer la lampe de la jetée', lamp, send);
    expect(await pair(source, target)).toEqual([]);
  });

  test('commands of two blocks in one', async () => {
    const source = [...block(lamp), 'Then send the log of the day.', ...block(send)];
    const found = await pair(source, block(lamp, send));
    expect(found.filter((gap) => gap.includes('code') || gap.includes('line'))).toEqual([]);
  });

  test('a list that is told in the paragraph before it', async () => {
    const source = [
      'The harbour has two lamps for boats that come at night.',
      '- The red lamp stands on the pier beside the stairs.',
      '- The green lamp stands on the roof of the office.',
    ];
    const target = [
      'Le port a deux lampes pour les bateaux qui arrivent la nuit. D’abord, la lampe rouge est sur la jetée à côté de l’escalier. Ensuite, la lampe verte est sur le toit du bureau.',
    ];
    expect(await pair(source, target)).toEqual([]);
  });
});
