import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/segment/index.js';
import { versionOf } from './case-file.js';

/** Labels of all segments in order, headings by their text. */
const labelsOf = async (path: string, text: string) =>
  [...segmentsOf(await versionOf(path, text))].map(
    ({ enumerator, blocks }) => enumerator?.label ?? blocks[0]?.printed.text,
  );

const guide = `A guide to the garden

Table of Contents

1. Beds and paths
    1.1. Which soil is best for a bed that lies in the shade for most of
    the day?
    1.2. How wide should a path be where two people meet? Is it of any
    use to lay stones on it? And how should one keep it free of weeds
    from spring until late in autumn?
2. Water
    2.1. When should one water?
    2.2. How much?

Chapter 1. Beds and paths

1.1. Which soil is best for a bed that lies in the shade for most of
the day?

    Light soil with a lot of leaf mould does best, as it never gets too
    wet and warms up soon.

1.2. How wide should a path be where two people meet? Is it of any
use to lay stones on it? And how should one keep it free of weeds
from spring until late in autumn?

    As wide as a barrow. Order some gravel with:

    # order gravel

    and spread it.

Chapter 2. Water

2.1. When should one water?

    In the morning, before the sun stands high.

2.2. How much?

    A can for each row.
`;

describe('guides in plain text', () => {
  it('have a contents list with wrapped entries, then chapters; a command is no heading', async () => {
    expect(await labelsOf('guide.en.txt', guide)).toEqual([
      ...['Chapter 1.', '1.1.', '1.2.', 'Chapter 2.', '2.1.', '2.2.'],
    ]);
  });

  it('take a numeral that a full stop of a sentence follows for text', async () => {
    const text = '1. 浇水。每天早上浇水是园丁的习惯之\n一。冬天可以少浇。\n2. 施肥。每月一次。\n3. 剪枝。\n';
    expect(await labelsOf('guide.zh.txt', text)).toEqual(['1.', '2.', '3.']);
  });
});
