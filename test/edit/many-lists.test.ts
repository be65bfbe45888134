import { expect, it } from 'vitest';
import { DocxLists } from '../../src/edit/package/docx-lists.js';
import { PackageParts } from '../../src/read/package/parts.js';
import { abstractList, docxOf, levelOf, list, numbered, p } from '../read/office/docx.js';

/** A document with so many lists of three, each with a list of its own that begins at 1. */
function made(count: number) {
  const ids = Array.from({ length: count }, (_, at) => at + 1);
  const begins = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const body = ids.flatMap((id) => [1, 2, 3].map((at) => p(`Rule ${at}.`, numbered(id, 0))));
  const numbering = abstractList(0, [levelOf('%1.')]) + ids.map((id) => list(id, 0, begins)).join('');
  const parts = new PackageParts('a.docx', docxOf({ body: body.join(''), numbering }));
  return { lists: new DocxLists(parts.text('word/document.xml')!, (name) => parts.text(name)), parts };
}

/** Seconds that it takes to put a fourth rule into each list. */
function secondsFor(count: number): number {
  const { lists, parts } = made(count);
  const { text } = parts.text('word/document.xml')!;
  const starts = [...text.matchAll(/<w:p>/g)].map(({ index }) => index);
  const before = process.cpuUsage();
  for (let at = 2; at < starts.length; at += 3) {
    const place = text.indexOf('</w:p>', starts[at]) + 6;
    const chosen = lists.choose(place, lists.placeOf(starts[at]!)!, { ordinal: 4, follower: null });
    expect(chosen).toBeNull();
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

it('puts many paragraphs into many lists in time with their number', () => {
  secondsFor(200);
  const [few, many] = [secondsFor(500), secondsFor(4000)];
  expect(many).toBeLessThan(30 * Math.max(few, 0.02));
}, 120_000);
