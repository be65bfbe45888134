import { expect, test } from 'vitest';
import { segmentsAsked } from '../../src/segment/index.js';
import { versionOf } from './case-file.js';

const law = [
  'Luật đê điều',
  'Điều 6. Trách nhiệm',
  '1. Ủy ban có trách nhiệm:',
  'a) lập kế hoạch;',
  'b) kiểm tra đê.',
  '2. Người dân báo tin.',
  'Điều 7. Thi hành',
  '1. Luật này có hiệu lực:',
  'a) tại tỉnh;',
  'b) tại huyện.',
].join('\n\n');

const guide = [
  '# Guide',
  '## Configure it! {#setup}',
  'Open the box.',
  '## Use',
  'Press the key.',
  '### Use',
  'Shut it again.',
  '<a id="last"></a>',
  '## Être prêt',
  'All is well.',
].join('\n\n');

test.each([
  ['Điều 6', ['6']],
  ['điều 6.', ['6']],
  ['Điều 6.1.b', ['6.1.2']],
  ['Điều 6 1 b)', ['6.1.2']],
  ['6.1.b', ['6.1.2']],
  ['1b)', ['6.1.2', '7.1.2']],
  ['b)', ['6.1.2', '7.1.2']],
  ['Điều 60', []],
  ['', []],
])('of a law, %s', async (asked, addresses) => {
  const version = await versionOf('law.vi.txt', law);
  expect(segmentsAsked(version, asked).map(({ address }) => address)).toEqual(addresses);
});

test.each([
  ['#setup', ['h1']],
  ['#use', ['h2']],
  ['#use-1', ['h2.h1']],
  ['#last', ['h3']],
  ['#être-prêt', ['h3']],
  ['#nothing', []],
])('of a guide, %s', async (asked, addresses) => {
  const version = await versionOf('guide.en.md', guide);
  expect(segmentsAsked(version, asked).map(({ address }) => address)).toEqual(addresses);
});
