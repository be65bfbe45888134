import { expect, it } from 'vitest';
import { readFile } from '../../src/read/index.js';
import { segmentDocument } from '../../src/segment/index.js';

/** A page in which each paragraph has a number of its own in the margin, which is no page's. */
const paragraphs = [
  'Wrong:',
  'The boat goes before the bell has rung.',
  'Right:',
  'The bell rings, and then the boat goes.',
  'Wrong:',
  'Bicycles stand in the way of the crew.',
  'Right:',
  'Bicycles stand in the stern of the boat.',
];

it('takes no paragraph for a running head because numbers stand in the margin', async () => {
  const page = paragraphs.map(
    (text, at) => `<div><label><a href="#o${at}">${70 + at}</a></label><p>${text}</p></div>`,
  );
  const bytes = Buffer.from(`<html><body>${page.join('')}</body></html>`);
  const version = segmentDocument(await readFile({ path: 'style.en.html', bytes }));
  const shown = version.furniture.map(({ printed }) => printed.text);
  expect(shown.filter((text) => /\p{L}/u.test(text))).toEqual([]);
});
