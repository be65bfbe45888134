import { describe, expect, it } from 'vitest';
import { markupOf } from '../../src/lint/pairs/markup.js';
import { readText } from '../../src/read/index.js';
import { segmentDocument } from '../../src/segment/index.js';
import { sourceOf } from '../../src/text/decode.js';

async function markupIn(line: string) {
  const document = await readText(sourceOf('en.md', `${line}\n`));
  const version = segmentDocument(document, { language: { tag: 'en', from: 'option' } });
  const markup = markupOf(version, version.front[0]!);
  const { text } = version.source;
  return {
    links: markup.links.map((link) => link.text),
    images: markup.images.map((image) => image.text),
    codes: markup.codes.map((code) => code.text),
    emphasis: markup.emphasis.map(({ start, end }) => text.slice(start, end)),
  };
}

const none = { links: [], images: [], codes: [], emphasis: [] };

describe('the markup of a block', () => {
  it.each([
    ['Go [to the gate](gate.md "The gate") now.', { ...none, links: ['gate.md'] }],
    ['Go [![sign](sign.png)](gate.md) now.', { ...none, links: ['gate.md'], images: ['sign.png'] }],
    ['Go to <https://gate.example.org/a_(b)> now.', { ...none, links: ['https://gate.example.org/a_(b)'] }],
    ['Go <a href=gate.html>there</a> now.', { ...none, links: ['gate.html'] }],
    ['Run ``a ` b`` and `c`.', { ...none, codes: ['a ` b', 'c'] }],
    ['Stay **very *still* here** now.', { ...none, emphasis: ['*still*', '**very *still* here**'] }],
    ['Take 2 * 3 * 4 and snake_case_name.', none],
    ['It is \\[not](a.md) one.', none],
  ])('%s', async (line, expected) => {
    expect(await markupIn(line)).toEqual(expected);
  });
});
