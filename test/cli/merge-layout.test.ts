import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

/** Fills in what is missing by a table, in the order of its rows, and merges. */
async function filled(
  files: Readonly<Record<string, string>>,
  language: string,
  texts: readonly string[],
  ...options: string[]
) {
  const cwd = folderWith(files);
  await hexapla(
    [
      'export',
      '.',
      '--source',
      'en',
      '--format',
      'tsv',
      '--only',
      'missing',
      '--level',
      'segment',
      '--out',
      'g.tsv',
    ],
    { cwd },
  );
  const [head = '', ...rows] = readFileSync(join(cwd, 'g.tsv'), 'utf8').split(/\n(?=a\/|$)/);
  const column = head.split('\t').indexOf(language);
  const rest = [...texts];
  const done = rows.map((row) => {
    const cells = row.split('\t');
    if (cells[1] === 'asked') cells[column] = rest.shift() ?? '';
    return cells.join('\t');
  });
  writeFileSync(join(cwd, 'g.tsv'), [head, ...done].join('\n'));
  const outcome = await hexapla(['merge', 'g.tsv', ...options], { cwd });
  const name = Object.keys(files).find((each) => each.includes(`.${language}.`))!;
  return { ...outcome, text: readFileSync(join(cwd, name), 'utf8') };
}

describe('a text goes in wrapped as the file is wrapped', () => {
  it('in Markdown, with the indent of the list', async () => {
    const files = {
      'a.en.md':
        '1. The gate opens at seven in the morning and closes at nine,\n   whatever the weather.\n\n2. Boats moor at the quay.\n\n3. Fires are lit in baskets of iron, and are put out before\n   the watch begins.\n',
      'a.fr.md':
        '1. La porte ouvre à sept heures du matin et ferme à neuf heures,\n   quel que soit le temps.\n\n3. On allume le feu dans des paniers de fer, et on l’éteint avant\n   la garde.\n',
    };
    const { text } = await filled(files, 'fr', [
      'Les bateaux qui ont plus de neuf mètres de long s’amarrent au quai nord du port.',
    ]);
    expect(text).toContain(
      '\n\n2. Les bateaux qui ont plus de neuf mètres de long s’amarrent au\n   quai nord du port.\n\n3. ',
    );
  });

  it('without spaces in a language that has none', async () => {
    const files = {
      'a.en.txt': '1. The gate opens at seven.\n\n2. Boats moor at the quay.\n\n3. Fires burn in baskets.\n',
      'a.zh.txt':
        '1. 大门每天早上七点开放，晚上九点关闭，不论当天的天气如何，\n守门人都必须遵守。\n\n3. 只能在铁篮里生火，并且必须在夜班开始之前把火全部熄灭，\n任何人都不得例外。\n',
    };
    const { text } = await filled(files, 'zh', [
      '长度超过九米的船只必须停靠在水足够深的北码头，不得停靠在其他任何地方。',
    ]);
    expect(text).toContain('2. 长度超过九米的船只必须停靠在水足够深的北码头，不得停靠在\n其他任何地方。\n');
  });

  it('and in one line where no other is wrapped', async () => {
    const files = { 'a.en.txt': '1. One.\n\n2. Two.\n\n3. Three.\n', 'a.fr.txt': '1. Un.\n\n3. Trois.\n' };
    const long =
      'Les bateaux qui ont plus de neuf mètres de long s’amarrent au quai nord du port, où l’eau est profonde, et nulle part ailleurs.';
    expect((await filled(files, 'fr', [long])).text).toContain(`\n\n2. ${long}\n\n`);
  });
});

describe('a gap in a translation that has other numbers', () => {
  const files = {
    'a.en.txt':
      '1. Bread is baked at dawn.\n\n2. Nets are dried in the yard.\n\n3. Boats moor at the quay.\n\n3.1. They pay twice.\n\n4. Dogs stay at home.\n',
    'a.fr.txt':
      '1. Le pain est cuit à l’aube.\n\n2. Les bateaux s’amarrent au quai.\n\n2.1. Ils paient double.\n\n3. Les chiens restent à la maison.\n',
  };
  const text = 'Les filets sèchent dans la cour.';

  it('says that a number comes twice, and what can be done', async () => {
    const { code, err, text: after } = await filled(files, 'fr', [text]);
    expect(code).toBe(0);
    expect(after).toContain(`2. ${text}\n\n2. Les bateaux`);
    expect(err).toContain('2. now comes twice');
    expect(err).toContain('--renumber');
  });

  it('gets the numbers of the source on request', async () => {
    const { code, err, text: after } = await filled(files, 'fr', [text], '--renumber');
    expect(code).toBe(0);
    expect(err).not.toContain('twice');
    expect(after).toBe(
      `1. Le pain est cuit à l’aube.\n\n2. ${text}\n\n3. Les bateaux s’amarrent au quai.\n\n3.1. Ils paient double.\n\n4. Les chiens restent à la maison.\n`,
    );
  });
});

describe('the number after the first article', () => {
  it.each([
    ['Article 1er. ', 'Article 2. '],
    ['Article premier. ', 'Article 2. '],
    ['Art. 1er. - ', 'Art. 2. - '],
    ['Article 1er\n', 'Article 2\n'],
  ])('after %j is %j', async (first, second) => {
    const third = first.replace(/1er|premier/, '3');
    const files = {
      'a.en.txt':
        'Article 1. The gate opens at seven.\n\nArticle 2. Boats moor at the quay.\n\nArticle 3. Dogs on a lead.\n',
      'a.fr.txt': `${first}La porte ouvre à sept heures.\n\n${third}Les chiens en laisse.\n`,
    };
    const { text } = await filled(files, 'fr', ['Les bateaux s’amarrent au quai.']);
    expect(text).toContain(`\n\n${second}Les bateaux s’amarrent au quai.\n\n`);
  });
});

it('puts a missing title in with the sign of a heading', async () => {
  const files = {
    'a.en.md': '# Rules of the port\n\n1. One thing is here.\n\n2. Two things are there.\n',
    'a.fr.md': '1. Une chose est ici.\n\n2. Deux choses sont là.\n',
  };
  const { text } = await filled(files, 'fr', ['Règles du port']);
  expect(text).toBe(`# Règles du port\n\n${files['a.fr.md']}`);
});

describe('an entry of a list that the translation writes without numbers', () => {
  const english =
    '## Mooring\n\nBoats moor here.\n\n1. Ask the harbour master.\n2. Throw a line.\n3. Pay the fee.\n\n## Fires\n\nNo fires are lit.\n';
  const entries = ['Hỏi trưởng bến.', 'Ném một sợi dây.', 'Trả lệ phí.'];
  const vietnamese = (list: readonly string[], mark: string, sign: string) =>
    `## Neo đậu\n\nThuyền đậu ở đây.\n\n${list.map((entry) => mark + entry).join(sign)}\n\n## Lửa\n\nKhông được đốt lửa.\n`;

  it.each([
    ['first', '- ', '\n', 0],
    ['middle', '- ', '\n', 1],
    ['last', '- ', '\n', 2],
    ['middle, with another sign', '* ', '\n\n', 1],
    ['first of paragraphs', '', '\n\n', 0],
  ])('is put in as its neighbours are: the %s', async (_, mark, sign, lost) => {
    const left = entries.filter((_entry, at) => at !== lost);
    const files = { 'a.en.md': english, 'a.vi.md': vietnamese(left, mark, sign) };
    const { code, text } = await filled(files, 'vi', [entries[lost]!]);
    expect({ code, text }).toEqual({ code: 0, text: vietnamese(entries, mark, sign) });
  });
});
