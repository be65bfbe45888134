import { describe, expect, test } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { lintAlignment } from '../../src/lint/index.js';
import { readText } from '../../src/read/index.js';
import { segmentBeside, segmentDocument } from '../../src/segment/index.js';
import { decodeSource } from '../../src/text/decode.js';
import { type GuideLanguage, guides, guideText, type Section } from './sections.js';

const others = ['fr', 'vi', 'zh'] as const;

async function documentOf(language: string, text: string) {
  return readText(decodeSource(`${language}.md`, new TextEncoder().encode(`${text}\n`)));
}

/** What is said of a translation of the English guide, as rule and message. */
async function said(language: GuideLanguage, text: string, source = guideText('Guide', guides.en)) {
  const told = (tag: string) => ({ language: { tag, from: 'option' as const } });
  const english = segmentDocument(await documentOf('en', source), told('en'));
  const document = await documentOf(language, text);
  const version = segmentBeside(document, segmentDocument(document, told(language)), english);
  const alignment = alignWork({ id: 'guide', versions: [english, version] });
  const findings = lintAlignment(alignment).map(({ rule, message }) => `${rule}: ${message}`);
  const states = Object.fromEntries(alignment.units.map(({ id, cells }) => [id, cells[1]!.state] as const));
  return { findings, states };
}

const titled = (language: GuideLanguage, sections: readonly Section[], depth?: number) =>
  guideText({ en: 'Guide', fr: 'Guide', vi: 'Hướng dẫn', zh: '指南' }[language], sections, depth);

describe.each(others)('a guide in headed sections, in %s', (language) => {
  const whole = guides[language];

  test('is complete', async () => {
    const { findings, states } = await said(language, titled(language, whole));
    expect(findings).toEqual([]);
    expect(Object.keys(states)).toEqual(['front', 'h1', 'h1.h1', 'h1.h2', 'h2', 'h3', 'h4', 'h5']);
  });

  test('is complete with headings one level deeper', async () => {
    expect((await said(language, titled(language, whole, 3))).findings).toEqual([]);
  });

  test('lacks a section', async () => {
    const { findings } = await said(language, titled(language, whole.toSpliced(1, 1)));
    expect(findings).toEqual([
      expect.stringMatching(
        /^missing-segment: the section “Opening hours” \(a paragraph\) is missing; it belongs after “/,
      ),
    ]);
  });

  test('lacks a section inside a section, and no more', async () => {
    const [moorings, ...rest] = whole;
    const shorter = { ...moorings!, parts: moorings!.parts!.slice(1) };
    const { findings } = await said(language, titled(language, [shorter, ...rest]));
    expect(findings).toEqual([
      expect.stringMatching(
        /^missing-segment: the section “Small boats” \(a paragraph\) is missing; it belongs after “/,
      ),
    ]);
  });

  test.each([2, 3, 4])('lacks one heading, the text of which is there', async (place) => {
    const bare = whole.map((section, at) => (at === place ? { ...section, title: '' } : section));
    const { findings, states } = await said(language, titled(language, bare));
    const { title } = guides.en[place]!;
    expect(findings).toEqual([
      expect.stringContaining(`the heading “${title}” is missing; the text of its section stands under`),
    ]);
    expect(states[`h${place + 1}`]).toBe('merged');
    expect(Object.values(states).filter((state) => state !== 'present')).toHaveLength(1);
  });

  test('lacks its first heading', async () => {
    const [moorings, ...rest] = whole;
    const { findings } = await said(language, titled(language, [{ ...moorings!, title: '' }, ...rest]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('the heading “Moorings” is missing');
  });

  test('has a section more', async () => {
    const { findings, states } = await said(
      language,
      titled(language, whole),
      guideText('Guide', guides.en.toSpliced(2, 1)),
    );
    expect(findings).toEqual([expect.stringMatching(/^extra-segment: the section “/)]);
    expect(states).toMatchObject({
      h2: 'present',
      [`h3~${language}`]: 'extra',
      h3: 'present',
      h4: 'present',
    });
  });

  test('has a section elsewhere', async () => {
    const moved = [...whole.slice(0, 2), whole[4]!, ...whole.slice(2, 4)];
    const { findings } = await said(language, titled(language, moved));
    expect(findings).toEqual([
      expect.stringContaining('moved-segment: the section “Winter” stands out of order'),
    ]);
  });
});

test('a heading that is lost is looked for before the parts that it held', async () => {
  const bare = (section: Section) => ({ ...section, text: [] });
  const ordered = (language: GuideLanguage) => {
    const [moorings, ...rest] = guides[language];
    return titled(
      language,
      [{ title: rest[0]!.title, text: rest[0]!.text, parts: rest.slice(1) }, bare(moorings!)],
      1,
    );
  };
  const source = ordered('en');
  const text = ordered('fr').replace('# Amarrages\n\n', '');
  const english = segmentDocument(await documentOf('en', source), {
    language: { tag: 'en', from: 'option' },
  });
  const french = await documentOf('fr', text);
  const version = segmentBeside(
    french,
    segmentDocument(french, { language: { tag: 'fr', from: 'option' } }),
    english,
  );
  const findings = lintAlignment(alignWork({ id: 'guide', versions: [english, version] }));
  const missing = findings.filter(({ rule }) => rule === 'missing-segment');
  const held = text.indexOf('## Petits bateaux');
  expect(held).toBeGreaterThan(0);
  expect(missing.map(({ position }) => position.start.offset)).toEqual([
    text.slice(0, held).trimEnd().length,
  ]);
});

describe('headings with versions or dates', () => {
  const releases = (title: string, ...entries: readonly (readonly [string, string])[]) =>
    [`# ${title}`, ...entries.flatMap(([stamp, text]) => [`## ${stamp}`, `- ${text}`])].join('\n\n');

  test('answer those of the same only', async () => {
    const source = releases(
      'Changes',
      ['2.14.0', 'The bell rings at noon.'],
      ['2.13.0', 'The lamps are new.'],
      ['2024-03-05', 'The gate closes.'],
    );
    const { findings } = await said(
      'fr',
      releases(
        'Changements',
        ['2.13.0', 'La cloche sonne à midi.'],
        ['5 mars 2024', 'La barrière se ferme.'],
      ),
      source,
    );
    expect(findings.filter((one) => one.startsWith('missing-segment'))).toEqual([
      expect.stringContaining('the section “2.14.0” (a list entry) is missing'),
    ]);
  });
});

describe('headings that one version alone has', () => {
  test('leave the text below them paired with what the source has before its first part', async () => {
    const { findings } = await said(
      'fr',
      '# La grue\n\n## Définition\n\nUne grue soulève des bateaux.\n\n## Usage\n\nDemandez la clé au capitaine du port.',
      '# The crane\n\nA crane lifts boats.\n\nAsk the harbour master for the key.',
    );
    expect(findings).toEqual([
      'extra-segment: the sections “Définition” and “Usage” have no counterpart in the source',
    ]);
  });
});

describe('a numbering that one version alone has', () => {
  test.each([
    [
      'headings',
      '## First steps\n\nPut on your helmet.\n\n## Later\n\nRing the bell.',
      '## 第一步\n\n请戴上头盔。\n\n## 以后\n\n请敲钟。',
    ],
    [
      'a list',
      'Before you begin:\n\n- Put on your helmet.\n- Check the red lamp.\n- Ring the bell twice.\n\nThen turn the key.',
      '开始之前：\n\n1. 戴上头盔。\n2. 检查红灯。\n3. 敲两下钟。\n\n然后转动钥匙。',
    ],
    [
      'words of running text',
      'Firstly, ring the bell.\n\nSecondly, put on your helmet.',
      '先敲钟。\n\n再戴上头盔。',
    ],
  ])('splits nothing: %s', async (_, english, chinese) => {
    const { findings } = await said('zh', `# 起重机\n\n${chinese}`, `# The crane\n\n${english}`);
    expect(findings).toEqual([]);
  });
});

test('parts that two translations have and the source has not are rows of all versions', async () => {
  const texts = {
    en: '# Bells\n\nThe bell rings at noon and in fog.',
    fr: '# Cloches\n\nLa cloche sonne à midi.\n\n## Une partie\n\nElle est nouvelle ici.',
    vi: '# Chuông\n\nChuông reo lúc trưa.\n\n## Phần thêm\n\nPhần này là mới.',
  };
  const versions = await Promise.all(
    Object.entries(texts).map(async ([tag, text]) =>
      segmentDocument(await documentOf(tag, text), { language: { tag, from: 'option' } }),
    ),
  );
  const { units } = alignWork({ id: 'bells', versions });
  expect(units.filter(({ cells }) => cells.length !== versions.length)).toEqual([]);
  expect(units.some(({ cells }) => cells[1]!.state === 'extra' && cells[2] !== undefined)).toBe(true);
});

test('headings of a version without numbers are the numbered parts of a source that has nothing else', async () => {
  const parts = [
    ['The gate', 'The gate opens at 7 in the morning.', 'La porte', 'La porte ouvre à 7 heures du matin.'],
    [
      'Boats',
      'Boats over 9 metres moor at the north quay.',
      'Bateaux',
      'Les bateaux de plus de 9 mètres s’amarrent au quai nord.',
    ],
    [
      'Fires',
      'Fires are lit in the 6 iron baskets.',
      'Feux',
      'Les feux sont allumés dans les 6 corbeilles de fer.',
    ],
    ['Nets', 'Nets are dried on the 12 racks.', 'Filets', 'Les filets sèchent sur les 12 râteliers.'],
  ] as const;
  const source = parts.map(([title, text], at) => `## Article ${at + 1}. ${title}\n\n${text}`).join('\n\n');
  const target = parts.map(([, , title, text]) => `## ${title}\n\n${text}`).join('\n\n');
  const { findings } = await said('fr', `# Port\n\n${target}`, `# Harbour\n\n${source}`);
  expect(findings.map((finding) => finding.split(':')[0])).toEqual(['unnumbered-version']);
});

test('a heading that has lost its only paragraph is none that was added', async () => {
  const section = (title: string, text: string) => `### ${title}\n\n${text}`;
  const source = [
    '# Lamps',
    section('Pier', 'The lamp of the pier is lit at 6 in the evening.'),
    section('Grades', 'Choose how brightly the lamp burns.'),
    section('Oil', 'Oil is kept in 4 black drums behind the office.'),
  ].join('\n\n');
  const target = [
    '# Lampes',
    section('Jetée', 'La lampe de la jetée est allumée à 6 heures du soir.'),
    '### Cran',
    section('Huile', 'L’huile est gardée dans 4 fûts noirs derrière le bureau.'),
  ].join('\n\n');
  const { findings } = await said('fr', target, source);
  expect(findings).toEqual([expect.stringMatching(/“Grades” .*(missing|empty|no text)/)]);
});
