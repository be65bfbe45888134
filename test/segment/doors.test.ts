import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';
import { explainVersion, findSegment, sentencesOf } from '../../src/segment/index.js';
import { decodeSource } from '../../src/text/decode.js';
import { versionOf } from './case-file.js';

const statute = `Act on gardens
CHAPTER I
Article 1. Name. It is a name.
Article 2. Seat. It is a seat.
CHAPTER II
Article 3. Members. They pay.
Article 5. End. It ends.
Article 7 of the old act does not apply.
`;

describe('findSegment', () => {
  it('finds by address, and levels that run on by their own number too', async () => {
    const version = await versionOf('act.en.txt', statute);
    expect(findSegment(version, '2.3')?.enumerator?.label).toBe('Article 3.');
    expect(findSegment(version, '3')).toBe(findSegment(version, '2.3'));
    expect(findSegment(version, '2')?.enumerator?.label).toBe('CHAPTER II');
    expect(findSegment(version, '9')).toBeNull();
  });
});

describe('sentencesOf', () => {
  it('gives the sentences behind the enumerator, with their places in the source', async () => {
    const version = await versionOf('act.en.txt', statute);
    const block = findSegment(version, '1.1')?.blocks[0];
    const sentences = block === undefined ? [] : sentencesOf(version, block);
    expect(sentences.map(({ text }) => text)).toEqual(['Name.', 'It is a name.']);
    for (const { text, start, end } of sentences) expect(version.source.text.slice(start, end)).toBe(text);
  });
});

describe('explainVersion', () => {
  const explain = async (address: string) => {
    const document = await readText(decodeSource('act.en.txt', new TextEncoder().encode(statute)));
    return explainVersion(document, {}, address);
  };

  it('says what a marker was read as, and what that cost', async () => {
    const explanation = await explain('2.5');
    expect(explanation?.chosen).toMatchObject({ level: 'article', number: '5', system: 'arabic' });
    expect(explanation?.move).toBe('continue');
    expect(explanation?.terms).toEqual([{ name: 'its number does not follow', price: 2 }]);
    expect(explanation?.margin).toBeGreaterThan(0);
  });

  it('names what was taken for text nearby', async () => {
    const rejected = (await explain('2.5'))?.rejected ?? [];
    expect(rejected.map(({ number, level }) => `${level} ${number}`)).toContain('article 7');
  });

  it('is null where nothing is numbered so', async () => {
    expect(await explain('4')).toBeNull();
  });
});
