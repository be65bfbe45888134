import { describe, expect, test } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { lintAlignment } from '../../src/lint/index.js';
import { readFile } from '../../src/read/index.js';
import { segmentBeside, segmentDocument } from '../../src/segment/index.js';

async function found(language: string, source: string, target: string, extension = 'md'): Promise<string[]> {
  const read = (tag: string, text: string) =>
    readFile({ path: `${tag}.${extension}`, bytes: Buffer.from(text) });
  const first = segmentDocument(await read('en', source));
  const document = await read(language, target);
  const second = segmentBeside(document, segmentDocument(document), first);
  return lintAlignment(alignWork({ id: 'x', versions: [first, second] })).map(
    ({ rule, path, position }) => `${path}:${position.start.line} ${rule}`,
  );
}

const code = '```sh\nharbour send log --boat "Maria"\n```';
const en = [
  'Write the name of the boat on the first page of the log.',
  'Turn on the lamp in the office before you send the log to it, and wait until it is green.',
  'Copy the log into the folder.',
  'Look which form is used this year, and write the number of the form on the last page.',
  `Send the folder to the office.\n\n   ${code.replaceAll('\n', '\n   ')}`,
];
const zh = [
  '在航海日志的第一页写上船名。',
  '在把日志发送到办公室之前，请先打开办公室的灯，等到它变绿。',
  '把日志复制到该文件夹中。',
  '查看今年使用的是哪种表格，并在最后一页写上表格编号。',
  `把文件夹发送到办公室。\n\n   ${code.replaceAll('\n', '\n   ')}`,
];
const list = (items: readonly string[]) => `${items.map((item, at) => `${at + 1}. ${item}`).join('\n\n')}\n`;

describe('text that is not translated yet', () => {
  test('is told where it stands, is not missing and is no second language', async () => {
    const partly = zh.map((item, at) => (at === 1 || at === 3 ? en[at]! : item));
    expect(await found('zh', list(en), list(partly))).toEqual([
      'zh.md:3 untranslated-segment',
      'zh.md:7 untranslated-segment',
    ]);
  });

  test('is one finding where it goes on', async () => {
    const partly = zh.map((item, at) => (at === 1 || at === 2 || at === 3 ? en[at]! : item));
    expect(await found('zh', list(en), list(partly))).toEqual(['zh.md:3 untranslated-segment']);
  });

  test('is one finding in a part, also where some of it is translated', async () => {
    const rows = (items: readonly string[]) => `# Log\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
    const partly = zh.map((item, at) => (at === 1 || at === 3 ? en[at]! : item)).slice(0, 4);
    expect(await found('zh', rows(en.slice(0, 4)), rows(partly))).toEqual(['zh.md:4 untranslated-segment']);
  });

  test('is no second language in a page, whose navigation is translated', async () => {
    const piers = Array.from({ length: 12 }, (_, at) => at + 1);
    const page = (items: readonly string[], link: string) => {
      const links = piers.map((pier) => `<li><a href="pier-${pier}">${link} ${pier}</a></li>`);
      return `<nav><ul>${links.join('')}</ul></nav>${items.map((item) => `<p>${item}</p>`).join('')}`;
    };
    const source = piers.map(
      (pier) =>
        `At pier ${pier} the boats wait until the lamp is green, and their masters read the log of the day.`,
    );
    const partly = piers.map((pier, at) =>
      at % 2 === 1
        ? source[at]!
        : `Au quai ${pier}, les bateaux attendent que la lampe soit verte, et leurs patrons lisent le journal du jour.`,
    );
    const told = await found(
      'fr',
      page(source, 'The boats at pier'),
      page(partly, 'Les bateaux du quai'),
      'html',
    );
    expect(new Set(told.map((line) => line.split(' ')[1]))).toEqual(new Set(['untranslated-segment']));
  });

  test('is no command and no setting that stands in plain text', async () => {
    const text = (prose: readonly string[]) =>
      [
        `1. ${prose[0]}`,
        '$ harbour send log --boat "Maria" to the office and wait',
        '# harbour lamp on, then read the log of the boat',
        'deb http://boats.example/log stable main extra free',
        `2. ${prose[1]}`,
      ].join('\n\n');
    expect(await found('zh', text(en), text(zh), 'txt')).toEqual([]);
  });

  test('is no sentence that quotes what a button says', async () => {
    const source = '# Log\n\nSelect "Request to add a new term to the list (English)" from the templates.\n';
    const target = '# Sổ\n\nChọn "Request to add a new term to the list (English)" từ danh sách mẫu.\n';
    expect(await found('vi', source, target)).toEqual([]);
  });

  test('is all of a file, which is told once', async () => {
    expect(await found('fr', list(en), list(en))).toEqual(['fr.md:1 language-mismatch']);
  });

  test('is no name and no title of what a link leads to', async () => {
    const source =
      '# Books\n\n- [How to sail around the world alone](a.pdf) - Anne Martin\n- The Art of the Knot\n';
    expect(await found('fr', source, source.replace('Books', 'Livres'))).toEqual([]);
  });

  test('complete texts', async () => {
    expect(await found('zh', list(en), list(zh))).toEqual([]);
  });
});

test('a second list below the first counts for itself', async () => {
  const text = [
    'There are three ways to load a boat:',
    '1. by hand;\n\n2. with the small crane;\n\n3. with the big crane.',
    'The big crane is booked a day before.',
    'The load is then made fast.',
    '1. Pass the strap under the keel.\n\n2. Pull it tight.',
  ].join('\n\n');
  expect(await found('fr', `# Loading\n\n${text}\n`, `# Loading\n\n${text}\n`)).not.toContain(
    'en.md:3 declared-count',
  );
});

describe('tables drawn with a rule below each row', () => {
  const rule = '|------+--------------------+--------------------|';
  const frame = `+${'-'.repeat(48)}+`;
  const intro = 'The boats of the harbour are listed here, with what they carry in winter.';
  const introFr = 'Les bateaux du port sont énumérés ici, avec ce qu’ils transportent en hiver.';
  const outro = 'Whoever wants to go on board asks at the office of the harbour first.';
  const outroFr = 'Quiconque veut monter à bord demande d’abord au bureau du port.';
  const document = (head: string, rows: readonly string[], tail: string) =>
    `${head}\n\n${[frame, ...rows.flatMap((row, at) => (at === 0 ? [row] : [rule, row])), frame].join('\n')}\n\n${tail}\n`;
  const en = [
    '|boat  |load                |remarks             |',
    '|Maria |letters and parcels |only when the sea is|\n|      |                    |calm                |',
  ];

  test('have lines that are no rows: each language wraps its own', async () => {
    const fr = [
      '|bateau|charge              |remarques           |',
      '|Maria |lettres et          |seulement quand la  |\n|      |colis               |mer est             |\n|      |                    |calme               |',
    ];
    expect(await found('fr', document(intro, en, outro), document(introFr, fr, outroFr), 'txt')).toEqual([]);
  });

  test('are told where nothing stands for them', async () => {
    const source = document(intro, en, outro);
    const lost = await found('fr', source, `${introFr}\n\n${outroFr}\n`, 'txt');
    expect(lost).toEqual(['fr.txt:1 missing-paragraph']);
  });
});
