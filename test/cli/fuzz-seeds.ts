/** Documents, settings and command lines that are right, for the fuzzer to damage; all of it made up. */

const english = `# Harbour rules

The council keeps this register. It has 12 pages, as of 3 May 2021.

## Mooring {#mooring}

1. Every captain **moors** the boat at the [north quay](quay.md). It costs 1,200 francs.
2. The bell rings at noon:
   a) on Sundays;
   b) in fog[^1].
3. The nets dry behind the shed.

> A notice hangs there.

| Object | Price |
| --- | --- |
| Lantern | 15 |
| Rope | 8 |

\`\`\`sh
ring --loud
\`\`\`

## End

These rules hold <b>now</b>. <!-- hexapla-disable-next-line missing-segment -->

[^1]: Thick fog.
`;

const french = `# Règles du port

Le conseil tient ce registre. Il a 12 pages, au 3 mai 2021.

## Amarrage {#mooring}

1. Chaque capitaine **amarre** le bateau au [quai nord](quay.md). Il en coûte 1 200 francs.
3. Les filets sèchent derrière le hangar.

| Objet | Prix |
| --- | --- |
| Lanterne | 15 |

## Fin

Ces règles valent <b>maintenant</b>.
`;

const vietnamese = `Quy định của bến cảng

Điều 1. Thuyền trưởng neo thuyền ở bến bắc.

Điều 2. Chuông reo lúc giữa trưa:
a) vào chủ nhật;
đ) khi có sương mù.

Điều 3. Lưới được phơi sau nhà kho theo Nghị định 02/2003/NĐ-CP.
`;

const chinese = `港口规则

第一条 船长把船停在北码头。

第二条 中午敲钟：
（一）星期日；
（二）有雾的日子。

第三条 渔网晾在棚子后面。
`;

export const documents: Readonly<Record<string, string>> = {
  en: english,
  fr: french,
  vi: vietnamese,
  'zh-Hans': chinese,
};

/** What may stand anywhere in a document. */
export const oddities: readonly string[] = [
  '\0',
  '\f',
  '\v',
  '\u001b[2J',
  '\r',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\ufffe',
  '\u200b',
  '\u3000',
  '\t',
  '\n',
  '\n\n',
  '\n\n\n',
  '  \n',
  '\n    ',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n99999999999. ',
  '\n第二十一条 ',
  '\nĐiều 4. ',
  '\nArticle 1er. ',
  '\n(iv) ',
  '\nChapter IX\n',
  '\n# ',
  '\n###### ',
  '\n---\n',
  '\n===\n',
  '\n```\n',
  '\n~~~\n',
  '\n| a | b |\n| - | - |\n',
  '\n***\n',
  '\n[x]: y\n',
  '[^1]',
  '[^1]: z',
  '**',
  '__',
  '`',
  '``',
  '[',
  ']',
  '](',
  '![',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&',
  '&#0;',
  '&#x110000;',
  '&nbsp;',
  '\\',
  '|',
  '{#id}',
  '<!-- hexapla-disable -->',
  '<!-- hexapla-enable',
  '<!-- hexapla-disable-line nothing -->',
  '---\ntitle: x\n---\n',
  '---\na: &a [*a]\n---\n',
  '+++\n',
  ':::note',
  '{{< x >}}',
  '{% raw %}',
  '1.2.3.4',
  '1.000.000,5',
  '31/02/2021',
  '2021-13-45',
  'M',
  'MMMMMMMMMM',
  '一二三四',
  '壹佰',
  '₫',
  '🙂',
  'é',
  'x'.repeat(3000),
  '1. '.repeat(60),
  '('.repeat(300),
  '> '.repeat(80),
  '[a'.repeat(200),
  '*a '.repeat(100),
  '=1+1',
  '::error::x',
  '%0A',
  '##vso[x]',
  '@everyone',
  'a.b@c.d',
  'http://x/?a=[b](c)',
  '§ 5',
  'L. 123-4',
  '2/NĐ-CP',
  'Contents',
  'Mục lục',
  '目录',
];

/** Settings by name of the file, right as they stand. */
export const settings: Readonly<Record<string, unknown>> = {
  'hexapla.config.json': {
    works: ['{name}.{language}.{ext}', { pattern: 'docs/{language}/{path}', source: 'en' }],
    rules: { 'missing-segment': 'warn', 'missing-sentence': ['error', { odds: 30 }] },
    ignore: ['drafts/**'],
    glossary: ['terms.csv'],
    suppressions: [{ rule: 'moved-segment', work: '*', reason: 'as it is', until: '2030-01-01' }],
  },
  'hexapla.lock.json': {
    schema: 'hexapla.lock/v1',
    works: {
      a: {
        translations: { fr: [{ address: '1', source: '0123456789abcdef', translation: '0123456789abcdef' }] },
        texts: { '0123456789abcdef': 'Every captain moors the boat.' },
      },
    },
  },
  'hexapla-suppressions.json': {
    schema: 'hexapla.suppressions/v1',
    suppressions: [
      { rule: 'missing-segment', work: 'a', language: 'fr', address: '2', fingerprint: '0123456789abcdef' },
    ],
  },
  'hexapla.links.json': { schema: 'hexapla.links/v1', works: { a: { fr: [{ source: '1', target: '1' }] } } },
  'work.json': { id: 'a', source: 'en', versions: { en: 'a.en.md', fr: 'a.fr.md' } },
};

/** What a value of a setting is replaced by. */
export const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x',
  '../../x',
  '/etc/passwd',
  '**',
  '*',
  '{language}',
  '{name}{name}',
  '[',
  '(a+)+$',
  '\\',
  '\0',
  '\u001b[31m',
  '__proto__',
  'constructor',
  'toString',
  'fr',
  'zz-ZZ',
  'EN_us',
  '2026-02-31',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  'x'.repeat(5000),
  ['a', 'a'],
  '☃',
];

/** Command lines; what stands between angle brackets is replaced by the name of a file. */
export const lines: readonly string[] = [
  'check .',
  'check a.en.md a.fr.md',
  'check . --format json',
  'check . --format sarif',
  'check . --format github',
  'check . --format markdown',
  'check . --format junit --quiet',
  'check . --suppress-all',
  'check . --prune-suppressions',
  'check . --rule missing-segment=off',
  'check . --since HEAD',
  'check . --print-config a.en.md',
  'check . --max-warnings 3',
  'check - --stdin-filename a.fr.md',
  'check . --glossary terms.csv',
  'status .',
  'status . --format json',
  'status . --format badge --out badges',
  'status . --only-gaps',
  'align .',
  'align . --format json',
  'align --lines a.en.md a.fr.md',
  'segment a.en.md',
  'segment a.fr.md --format json',
  'segment - --stdin-filename x.txt',
  'show 1 .',
  'show front .',
  'show "#mooring" .',
  'explain 2 a.en.md',
  'explain 2 .',
  'accept .',
  'accept . --languages fr',
  'init .',
  'init --dry-run',
  'learn a.en.md a.fr.md',
  'export . --format tmx',
  'export . --format xliff --only missing',
  'export . --format xliff-1.2 --for omegat',
  'export . --format tsv --markup',
  'export . --format csv --only stale-segment --out gap.csv',
  'export . --format json --level segment',
  'export . --format jsonl --out out',
  'export m.tmx --format csv',
  'check m.tmx',
  'segment m.tmx',
  'merge gap.xlf',
  'merge gap.xlf --dry-run',
  'merge gap.xlf --force --accept-copies --renumber',
  'merge gap.tsv',
  'merge gap.xliff --in .',
  'verify gap.xlf',
  'verify gap.tsv',
  'verify m.tmx',
  'score a.jsonl b.jsonl',
  'completion bash',
];

/** Words that a command line may hold beside. */
export const words: readonly string[] = [
  '--source',
  '--languages',
  '--language',
  '--format',
  '--out',
  '--config',
  '--only',
  '--level',
  '--work',
  '--lexicon',
  '--links',
  '--glossary',
  '--rule',
  '--min-score',
  '--language-map',
  '--in',
  '--suppressions-location',
  '--pairs',
  '--dedupe',
  '--one-segment',
  '--include-ambiguous',
  '--force',
  '--dry-run',
  '--color',
  '--no-such',
  '--',
  '-',
  '',
  'fr',
  'en',
  'xx',
  'zh-Hans',
  'a',
  '1',
  '1e)',
  'Điều 2',
  '#mooring',
  '5:2',
  '..',
  '/',
  '.',
  'no-such-file',
  '*',
  '[',
  'json',
  'tmx',
  '-1',
  '99999999999999999999',
  'a=b',
  '\u001b[31m',
  'x'.repeat(300),
  'a\nb',
  '__proto__',
  'a.en.md',
  'a.fr.md',
  'b.vi.txt',
  'gap.xlf',
  'gap.tsv',
  'm.tmx',
  'terms.csv',
  'hexapla.config.json',
  'work.json',
];
