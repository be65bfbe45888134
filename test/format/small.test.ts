import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basicDate, isoDate } from '../../src/format/dates.js';
import { formats } from '../../src/format/index.js';
import { fromNameToken, nameToken, textId } from '../../src/format/rows/ids.js';
import { offsets, readOffsets } from '../../src/format/rows/offsets.js';
import { fromCell, toCell } from '../../src/format/spreadsheet/cells.js';
import { attributes, Cleaner, escapeAttribute, escapeText } from '../../src/format/xml.js';
import { InputError } from '../../src/text/errors.js';

describe('ids', () => {
  it.each([
    ['5', '5'],
    ['h2.11', 'h2.11'],
    ['5~en', '5_7e_en'],
    ['a b', 'a_20_b'],
    ['số 1', 's_1ed1__20_1'],
    ['a_b', 'a_5f_b'],
    ['😀', '_1f600_'],
  ])('%j as a token of XML is %j, and comes back', (id, token) => {
    expect(nameToken(id)).toBe(token);
    expect(fromNameToken(token)).toBe(id);
  });

  it.each([
    ['docs/guide', 'docs/guide'],
    ['a b\tc', 'a%20b%09c'],
    ['50%', '50%25'],
    ['\u3000', '%E3%80%80'],
  ])('%j without white space is %j', (id, text) => expect(textId(id)).toBe(text));
});

describe('cells of a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['1 = 1', '1 = 1'],
    ['', ''],
  ])('%j becomes %j and comes back', (text, cell) => {
    expect(toCell(text)).toBe(cell);
    expect(fromCell(cell)).toBe(text);
  });
});

describe('XML', () => {
  it('escapes what a parser would take for markup, and keeps carriage returns', () => {
    expect(escapeText('a<b>&]]>\r\n"')).toBe('a&lt;b&gt;&amp;]]&gt;&#13;\n"');
    expect(escapeAttribute('a"\t\n<')).toBe('a&quot;&#9;&#10;&lt;');
    expect(attributes({ id: 1, none: null, absent: undefined, text: '<' })).toBe(' id="1" text="&lt;"');
  });

  it('replaces what XML has no way to say, and counts it', () => {
    const cleaner = new Cleaner('replace');
    expect(cleaner.clean('a\u0000b\u000bc\ufffed\ud800e', 'x.txt:1')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
    expect(cleaner.clean('fine\t\n\u{1f600}', 'x.txt:2')).toBe('fine\t\n\u{1f600}');
    expect(cleaner.replaced).toBe(4);
    expect(cleaner.first).toBe('x.txt:1');
  });

  it('refuses it where that is asked for', () => {
    expect(() => new Cleaner('refuse').clean('\u0007', 'x.txt:3')).toThrow(InputError);
  });
});

it('writes dates in UTC', () => {
  const time = Date.UTC(2024, 2, 12, 8, 0, 5, 999);
  expect(basicDate(time)).toBe('20240312T080005Z');
  expect(isoDate(time)).toBe('2024-03-12T08:00:05Z');
});

it('reads back the offsets that it writes, and nothing else', () => {
  const passages = [
    { start: 1, end: 5, printed: { text: '', runs: [] } },
    { start: 7, end: 9, printed: { text: '', runs: [] } },
  ];
  expect(offsets({ passages })).toBe('1-5 7-9');
  expect(readOffsets('1-5 7-9')).toEqual([
    { start: 1, end: 5 },
    { start: 7, end: 9 },
  ]);
  for (const text of ['', '1', '1-', '1-2,3-4', '-1-2', '1-2 ']) expect(readOffsets(text)).toBeNull();
});

it('has every format on its page', () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  for (const { id, extension } of formats) {
    const file = new RegExp(`^\\| \`${id}\` \\| ([^|]+) \\|`, 'm').exec(page)?.[1];
    // Those of several files say how they are named.
    expect(file, id).toMatch(/[,/A-Z]/.test(file ?? '') ? /^`/ : new RegExp(`^\`\\${extension}\`$`));
  }
});
