import { describe, expect, it } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { lintAlignment } from '../../src/lint/index.js';
import { versionOfText } from './read.js';

const range = [
  'Ferry Act',
  'Article 1. The ferry leaves at six.',
  'Article 2. Goats pay half.',
  'Articles 3 to 5. (Repealed)',
  'Article 6. Rafts pay nothing.',
].join('\n\n');
const single = [
  'Luật bến đò',
  'Điều 1. Đò chạy lúc sáu giờ.',
  'Điều 2. Dê trả nửa giá.',
  'Điều 3. (Bãi bỏ)',
  'Điều 4. (Bãi bỏ)',
  'Điều 5. (Bãi bỏ)',
  'Điều 6. Bè không phải trả tiền.',
].join('\n\n');

async function aligned(source: readonly [string, string], target: readonly [string, string]) {
  const versions = await Promise.all([source, target].map(([tag, text]) => versionOfText(tag, text)));
  const alignment = alignWork({ id: 'act', versions });
  const cells = alignment.units.flatMap(({ address, kind, cells: [, cell] }) =>
    kind === 'segment' ? [`${address} ${cell!.state}`] : [],
  );
  return { cells, rules: lintAlignment(alignment).map(({ rule }) => rule) };
}

describe('a range of repealed articles', () => {
  it('answers each of the articles that it stands for', async () => {
    const { cells, rules } = await aligned(['vi', single], ['en', range]);
    expect(cells).toEqual(['1 present', '2 present', '3 present', '4 merged', '5 merged', '6 present']);
    expect(rules).toEqual([]);
  });

  it('is split where a translation has them one by one', async () => {
    const { cells, rules } = await aligned(['en', range], ['vi', single]);
    expect(cells).toEqual(['1 present', '2 present', '3 split', '6 present']);
    expect(rules).toEqual([]);
  });

  it('stands for no article behind it', async () => {
    const short = range.replace('3 to 5', '3 and 4');
    expect((await aligned(['vi', single], ['en', short])).cells).toContain('5 missing');
  });
});
