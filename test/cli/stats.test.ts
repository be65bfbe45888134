import { describe, expect, it } from 'vitest';
import { Lengths } from '../../src/report/stats/lengths.js';
import { countCharacters, countWords } from '../../src/report/stats/words.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const works = {
  'gate.en.md':
    '# Gate\n\n1. The gate opens at 7. It closes at 22.\n\n2. Dogs stay outside the gate.\n\n3. Dogs stay outside the gate.\n\n```\nring --twice\n```\n',
  'gate.fr.md': '# Porte\n\n1. La porte ouvre à 7 h et ferme à 22 h.\n\n2. Les chiens restent dehors.\n',
  'lamp.en.md': '# Lamp\n\n1. The lamp burns at night.\n',
  'lamp.zh-Hans.md': '# 灯\n\n1. 灯在夜里亮着。\n',
};

async function figures(files: Record<string, string>, ...options: string[]) {
  const folder = folderWith(files);
  const { code, out } = await hexapla(['stats', '--source', 'en', '--format', 'json', ...options], {
    cwd: folder,
  });
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe('stats', () => {
  it('counts versions, parts, sentences and words of each language', async () => {
    const { works: count, languages } = await figures(works);
    expect(count).toBe(2);
    const [en, fr, zh] = languages;
    expect(languages.map(({ language }: { language: string }) => language)).toEqual(['en', 'fr', 'zh-Hans']);
    expect(en).toMatchObject({ versions: 2, sentences: 7, repeatedSentences: 1 });
    expect(en.words).toBe(1 + 5 + 4 + 5 + 5 + 1 + 5);
    expect(fr).toMatchObject({ versions: 1, sentences: 3, repeatedSentences: 0 });
    expect(zh).toMatchObject({ versions: 1, sentences: 2 });
    expect(zh.sentenceLength).toEqual({ mean: 4, median: 1, longest: 7 });
  });

  it('counts for each pair of languages what the translations have, and the shapes of beads', async () => {
    const { pairs } = await figures(works);
    const [fr, zh] = pairs;
    expect(fr).toMatchObject({ source: 'en', target: 'fr', works: 1 });
    expect(fr.parts.of - fr.parts.present).toBe(1);
    expect(fr.beads['2-1']).toBe(1);
    expect(fr.beads['1-1']).toBeGreaterThan(0);
    expect(zh.parts.present).toBe(zh.parts.of);
    expect(zh.lengthRatio).toBeLessThan(0.5);
    expect(zh.score.mean).toBeGreaterThan(0.5);
  });

  it('takes what other commands take, and says nothing of nothing', async () => {
    const { languages, pairs } = await figures(works, '--work', 'lamp', '--languages', 'en');
    expect(languages).toHaveLength(1);
    expect(pairs).toEqual([]);
  });

  it('fits a terminal of 80 columns, and draws a picture', async () => {
    const folder = folderWith(works);
    const { out } = await hexapla(['stats', '--source', 'en'], { cwd: folder });
    expect(out).toMatch(/^2 works\n\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const { out: svg } = await hexapla(['stats', '--source', 'en', '--format', 'svg'], { cwd: folder });
    expect(svg).toMatch(/^<svg [^>]+>\n<title>2 works in 3 languages<\/title>/);
    expect(svg.match(/<rect /g)).toHaveLength(4 * 3 + 2);
  });
});

describe('words and characters', () => {
  it.each([
    ['en', 'The fee is 1,000.5 euros, isn’t it?', 7],
    ['fr', 'Aujourd’hui, l’eau est à 12 °C.', 6],
    ['vi', 'Thuyền dài hơn 9 mét đậu ở bến bắc.', 9],
    ['zh', '灯在夜里亮着。', 5],
    ['en', '* — “”', 0],
  ])('of %s: %s', (language, text, words) => {
    expect(countWords(text, language)).toBe(words);
  });

  it('are by code points', () => {
    expect(countCharacters('a𠀀é')).toBe(3);
    expect(countCharacters('')).toBe(0);
  });

  it('give a mean, a median and the longest', () => {
    const lengths = new Lengths();
    expect(lengths.figures()).toEqual({ mean: 0, median: 0, longest: 0 });
    for (const length of [4, 1, 10, 2]) lengths.add(length);
    expect(lengths.figures()).toEqual({ mean: 4.3, median: 2, longest: 10 });
  });
});
