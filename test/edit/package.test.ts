import { describe, expect, it } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import type { Version } from '../../src/document/types.js';
import { contentIn } from '../../src/edit/child-places.js';
import { applyEdits } from '../../src/edit/edits.js';
import type { Filled } from '../../src/edit/filled.js';
import { fillVersion } from '../../src/edit/insert.js';
import { editPackage } from '../../src/edit/package/edit-package.js';
import { newLines } from '../../src/edit/package/lines.js';
import { readFile } from '../../src/read/index.js';
import { openZip, packedSpan, unpack } from '../../src/read/package/zip.js';
import { segmentDocument } from '../../src/segment/index.js';
import { abstractList, docxOf, levelOf, list, numbered, p } from '../read/office/docx.js';
import { listStyle, odtOf } from '../read/office/odt.js';

/** A line of a document: at a level of its list, or -1 for text without a number, -2 for a table. */
interface Line {
  readonly level: number;
  readonly text: string;
}

const topics = ['harbour', 'orchard', 'library', 'market', 'bridge', 'school', 'river', 'museum', 'garden'];

/** Articles with clauses and points, each about something else; some go on in a second paragraph, one holds a table. */
function linesOf(): Line[] {
  const lines: Line[] = [];
  let count = 0;
  const about = () => `${topics[count % topics.length]} ${1000 + 37 * count++}`;
  for (let article = 0; article < 4; article++) {
    lines.push({ level: 0, text: `Rules for the ${about()}` });
    for (let clause = 0; clause < 3; clause++) {
      lines.push({
        level: 1,
        text: `The keeper of the ${about()} opens it every morning & closes it at night.`,
      });
      if (clause === 1) {
        lines.push({ level: -1, text: `On holidays the ${about()} stays closed.` });
      }
      if (article === 2 && clause === 0) lines.push({ level: -2, text: about() });
      for (let point = 0; clause === 2 && point < 3; point++) {
        lines.push({ level: 2, text: `visitors of the ${about()} pay <${count}> coins;` });
      }
    }
  }
  return lines;
}

function docx(lines: readonly Line[]): Buffer {
  const numbering =
    abstractList(0, [
      levelOf('Article %1.', 'decimal', '<w:suff w:val="space"/>'),
      levelOf('%2.'),
      levelOf('%3)', 'lowerLetter'),
    ]) + list(1, 0);
  const cell = (text: string) => `<w:tc><w:tcPr/>${p(text)}</w:tc>`;
  const body = lines
    .map(({ level, text }) => {
      if (level === -2) return `<w:tbl><w:tblPr/><w:tr>${cell('Fee')}${cell(text)}</w:tr></w:tbl>`;
      const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return p(written, level < 0 ? '<w:jc w:val="both"/>' : numbered(1, level));
    })
    .join('\n');
  return docxOf({ body: `${p('Town Rules')}${body}<w:sectPr/>`, numbering, header: p('Gazette') });
}

/** As Writer saves it: items that only hold a list, where text without a number parts them. */
function odt(lines: readonly Line[]): Buffer {
  const automatic = listStyle('L1', [
    ['1', '.', 'style:num-prefix="Article "'],
    ['1', '.'],
    ['a', ')'],
  ]);
  let body = '<text:p>Town Rules</text:p>';
  let open = -1;
  let isFirst = true;
  const close = (to: number) => {
    let text = '';
    for (; open > to; open--) text += '</text:list-item></text:list>';
    return text;
  };
  for (const { level, text } of lines) {
    const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    if (level < 0) {
      body += close(-1);
      body +=
        level === -1
          ? `<text:p text:style-name="Standard">${written}</text:p>`
          : `<table:table><table:table-row><table:table-cell><text:p>Fee</text:p></table:table-cell><table:table-cell><text:p>${written}</text:p></table:table-cell></table:table-row></table:table>`;
      continue;
    }
    if (level <= open) body += `${close(level)}</text:list-item><text:list-item>`;
    while (open < level) {
      const more =
        open >= 0 ? '' : ` text:style-name="L1"${isFirst ? '' : ' text:continue-numbering="true"'}`;
      body += `<text:list${more}><text:list-item>`;
      isFirst = false;
      open++;
    }
    body += `<text:p text:style-name="P1">${written}</text:p>`;
  }
  return odtOf({ body: body + close(-1), automatic });
}

async function versionOf(path: string, bytes: Uint8Array, tag: string): Promise<Version> {
  const document = await readFile({ path, bytes });
  return segmentDocument(document, { language: { tag, from: 'option' } });
}

/** Without a line and all that is below it. */
function without(lines: readonly Line[], at: number): Line[] {
  const level = lines[at]?.level ?? 0;
  let end = at + 1;
  while (end < lines.length && ((lines[end]?.level ?? 0) < 0 || (lines[end]?.level ?? 0) > level)) end++;
  return [...lines.slice(0, at), ...lines.slice(end)];
}

/** Puts what a version lacks of the whole back into it. */
async function filledUp(path: string, whole: Buffer, cut: Buffer, asTrackedChange = false) {
  const versions = [await versionOf(path, whole, 'en'), await versionOf(path, cut, 'en-x-cut')] as const;
  const alignment = alignWork({ id: 'work', versions: [...versions] });
  const filled = alignment.units.flatMap((unit): Filled[] => {
    if (unit.cells[1]?.state !== 'missing') return [];
    const content = contentIn(versions[0], unit, 0);
    return content === null ? [] : [{ unit, pieces: content.tokens, isWritten: false }];
  });
  const { edits, refusals } = fillVersion(alignment, filled, { version: 1, escape: (text) => text });
  expect(refusals).toEqual([]);
  const lines = newLines(alignment, filled, 1);
  const edited = editPackage(versions[1].source, cut, edits, { lines, asTrackedChange });
  expect(edited.refusal).toBeNull();
  return {
    versions,
    bytes: edited.bytes ?? new Uint8Array(),
    shown: applyEdits(versions[1].source.text, edits),
  };
}

const lines = linesOf();
const cases = lines.flatMap(({ level }, at) => (level >= 0 ? [[at, level] as const] : []));

describe.each([
  ['docx', docx, 'word/document.xml'],
  ['odt', odt, 'content.xml'],
] as const)('a segment that is taken out of a %s', (extension, make, main) => {
  const path = `a.${extension}`;
  const whole = make(lines);

  it('reads as the lines say', async () => {
    const { source } = await versionOf(path, whole, 'en');
    expect(source.text.split('\n').slice(0, 4)).toEqual([
      'Town Rules',
      'Article 1. Rules for the harbour 1000',
      expect.stringMatching(/^1\.[\t ]The keeper of the orchard 1037 opens it every morning & closes/),
      expect.stringMatching(/^2\.[\t ]The keeper of the library/),
    ]);
  });

  it.each(cases)('is put in again at line %i, level %i', async (at) => {
    const { bytes, versions } = await filledUp(path, whole, make(without(lines, at)));
    const back = await readFile({ path, bytes });
    expect(back.source.text).toBe(versions[0].source.text);
  });

  it('leaves all other parts as they are, byte for byte', async () => {
    const cut = make(without(lines, 9));
    const { bytes } = await filledUp(path, whole, cut);
    const [before, after] = [openZip('a', cut), openZip('a', bytes)];
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    for (const entry of before.entries) {
      const now = after.byName.get(entry.name)!;
      if (entry.name === main) continue;
      const [one, other] = [packedSpan(before, entry), packedSpan(after, now)];
      const isSame = Buffer.compare(bytes.subarray(now.at, other.end), cut.subarray(entry.at, one.end)) === 0;
      expect([entry.name, isSame]).toEqual([entry.name, true]);
    }
    const text = (zip: typeof before) => new TextDecoder().decode(unpack(zip, zip.byName.get(main)!));
    const [old, made] = [text(before), text(after)];
    let head = 0;
    while (old[head] === made[head]) head++;
    expect(made.endsWith(old.slice(head))).toBe(true);
  });

  it('is put in as a change that may be accepted', async () => {
    const cut = make(without(lines, 9));
    const { bytes, versions } = await filledUp(path, whole, cut, true);
    expect((await readFile({ path, bytes })).source.text).toBe(versions[0].source.text);
    const original = await readFile({ path, bytes }, { trackedChanges: 'original' });
    const shown = (text: string) => text.split('\n').filter((line) => line !== '');
    expect(shown(original.source.text)).toEqual(shown(versions[1].source.text));
  });
});

describe('a text that is replaced in a document', () => {
  const first =
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The harbour </w:t></w:r><w:r><w:t>has 12 &amp; 13 berths.</w:t></w:r></w:p>';

  it('keeps its runs, and changes only what differs', async () => {
    const cut = docxOf({ body: first + p('The end.') });
    const { source } = await versionOf('a.docx', cut, 'en');
    const start = source.text.indexOf('harbour');
    const edit = { start, end: source.text.indexOf(' berths'), text: 'port has 14' };
    const none = { linesOf: () => [], numberAt: () => null };
    const { bytes } = editPackage(source, cut, [edit], { lines: none, asTrackedChange: false });
    const archive = openZip('a', bytes ?? new Uint8Array());
    const main = new TextDecoder().decode(unpack(archive, archive.byName.get('word/document.xml')!));
    expect(main).toContain('<w:rPr><w:b/></w:rPr><w:t>The port has 14</w:t></w:r><w:r><w:t> berths.</w:t>');
    expect(main.split('<w:p>').length).toBe(3);
  });

  it('is not marked as a tracked change', async () => {
    const cut = docxOf({ body: first });
    const { source } = await versionOf('a.docx', cut, 'en');
    const edit = { start: 4, end: 11, text: 'port' };
    const { refusal } = editPackage(source, cut, [edit], {
      lines: { linesOf: () => [], numberAt: () => null },
      asTrackedChange: true,
    });
    expect(refusal?.message).toContain('only what is missing can be put in as a tracked change');
  });
});
