import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { docxOf, p } from '../read/office/docx.js';
import { odtOf } from '../read/office/odt.js';
import { hexapla } from './run.js';

const texts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Rules of the harbour town',
    'Article 1. The harbour has 12 berths for boats that carry salt.',
    'Article 2. The library opens at 8 in the morning and closes at noon.',
    'Article 3. The market has 40 stalls, and each of them pays a fee.',
    'Article 4. The bridge is 90 metres long and closed at night.',
    'Article 5. The school teaches rowing to all children of the town.',
  ],
  fr: [
    'Règlement de la ville du port',
    'Article 1. Le port a 12 places pour les bateaux qui portent du sel.',
    'Article 2. La bibliothèque ouvre à 8 heures du matin et ferme à midi.',
    'Article 3. Le marché a 40 étals, et chacun d’eux paie une taxe.',
    'Article 4. Le pont est long de 90 mètres et fermé la nuit.',
    'Article 5. L’école apprend à ramer à tous les enfants de la ville.',
  ],
  vi: [
    'Quy định của thị trấn cảng',
    'Điều 1. Cảng có 12 chỗ đậu cho thuyền chở muối.',
    'Điều 2. Thư viện mở cửa lúc 8 giờ sáng và đóng cửa vào buổi trưa.',
    'Điều 3. Chợ có 40 quầy hàng, mỗi quầy đều phải nộp phí.',
    'Điều 4. Cầu dài 90 mét và đóng vào ban đêm.',
    'Điều 5. Trường dạy chèo thuyền cho tất cả trẻ em trong thị trấn.',
  ],
  zh: [
    '港镇规则',
    '第1条 港口有12个泊位，供运盐的船使用。',
    '第2条 图书馆早上8点开门，中午关门。',
    '第3条 市场有40个摊位，每个摊位都要交费。',
    '第4条 桥长90米，夜里关闭。',
    '第5条 学校教镇上所有的孩子划船。',
  ],
};

type Row = readonly [string, string];
type Maker = (rows: readonly Row[]) => string | Buffer;

const seen = (lines: readonly string[]) => lines.filter((line) => line !== '');
const column = (rows: readonly Row[], at: 0 | 1) => seen(rows.map((row) => row[at]));

const word = (text: string) => p(text);
const wordCell = (lines: readonly string[]) =>
  `<w:tc><w:tcPr/>${lines.map(word).join('') || '<w:p/>'}</w:tc>`;
const wordTable = (rows: readonly (readonly (readonly string[])[])[]) =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(wordCell).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;
const open = (text: string) => `<text:p>${text}</text:p>`;
const openTable = (rows: readonly (readonly (readonly string[])[])[]) =>
  `<table:table>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell>${cell.map(open).join('') || '<text:p/>'}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
const page = (body: string) =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>A</title></head><body>\n${body}</body></html>\n`;
const webTable = (rows: readonly (readonly (readonly string[])[])[]) =>
  page(
    `<table>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.length === 1 ? cell[0] : cell.map((line) => `<p>${line}</p>`).join('')}</td>`).join('')}</tr>\n`).join('')}</table>\n`,
  );

/** A row for each part, one row for all, paragraphs in turns. */
const byRows = (rows: readonly Row[]) => rows.map(([one, other]) => [seen([one]), seen([other])]);
const atOnce = (rows: readonly Row[]) => [[column(rows, 0), column(rows, 1)]];
const inTurns = (rows: readonly Row[]) => seen(rows.flat());

const makers: Readonly<Record<string, readonly [extension: string, make: Maker]>> = {
  'a table in DOCX': ['docx', (rows) => docxOf({ body: wordTable(byRows(rows)) })],
  'one row in DOCX': ['docx', (rows) => docxOf({ body: wordTable(atOnce(rows)) })],
  'turns in DOCX': ['docx', (rows) => docxOf({ body: inTurns(rows).map(word).join('') })],
  'a table in ODT': ['odt', (rows) => odtOf({ body: openTable(byRows(rows)) })],
  'one row in ODT': ['odt', (rows) => odtOf({ body: openTable(atOnce(rows)) })],
  'turns in ODT': ['odt', (rows) => odtOf({ body: inTurns(rows).map(open).join('') })],
  'a table in HTML': ['html', (rows) => webTable(byRows(rows))],
  'one row in HTML': ['html', (rows) => webTable(atOnce(rows))],
  'turns in HTML': [
    'html',
    (rows) =>
      page(
        inTurns(rows)
          .map((line) => `<p>${line}</p>\n`)
          .join(''),
      ),
  ],
};

const pairs = [
  ['en', 'fr'],
  ['en', 'vi'],
  ['vi', 'zh'],
  ['fr', 'zh'],
] as const;
const cases = Object.keys(makers).flatMap((name) => pairs.map(([one, other]) => [name, one, other] as const));

function folderOf(name: string, one: string, other: string, without: number): { cwd: string; file: string } {
  const rows = texts[one]!.map((text, at): Row => [text, at === without ? '' : texts[other]![at]!]);
  const [extension, make] = makers[name]!;
  const cwd = folderWith({});
  const file = `rules.${extension}`;
  writeFileSync(join(cwd, file), make(rows));
  return { cwd, file };
}

describe('two languages in one document', () => {
  it.each(cases)('%s: %s and %s are two versions', async (name, one, other) => {
    const { cwd, file } = folderOf(name, one, other, -1);
    const { out } = await hexapla(['segment', file, '--format', 'json'], { cwd });
    const { versions } = JSON.parse(out);
    const labels = (version: { segments: { ordinal: number }[] }) =>
      version.segments.map(({ ordinal }) => ordinal);
    expect(versions.map((version: { language: string }) => version.language).sort()).toEqual(
      [one, other].sort(),
    );
    for (const version of versions) expect(labels(version)).toEqual([1, 2, 3, 4, 5]);
    const argv = ['check', '--source', one, '--format', 'compact', file];
    expect(await hexapla(argv, { cwd })).toMatchObject({ code: 0, out: '' });
  });

  it.each(cases)('%s: %s has what %s lacks', async (name, one, other) => {
    const { cwd, file } = folderOf(name, one, other, 3);
    const before = readFileSync(join(cwd, file));
    const told = await hexapla(['check', '--source', one, '--format', 'json', file], { cwd });
    const findings = JSON.parse(told.out).findings.map(
      ({ rule, address, language }: Record<string, string>) => [rule, language, address],
    );
    expect(findings).toEqual([['missing-segment', other, '3']]);
    const gaps = ['--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'];
    await hexapla(['export', '--source', one, ...gaps, file], { cwd });
    const filled = readFileSync(join(cwd, 'gaps.xlf'), 'utf8');
    const body = texts[other]![3]!.replace(/^\S+ \d\. |^第3条 /, '');
    writeFileSync(
      join(cwd, 'gaps.xlf'),
      filled.replace(/(<source[^>]*>[^<]*40[^<]*<\/source>)/, `$1<target>${body}</target>`),
    );
    const merged = await hexapla(['merge', 'gaps.xlf', file], { cwd });
    const after = readFileSync(join(cwd, file));
    if (merged.code === 2) {
      // Nothing is put into a table: one line says so, and the file is as it was.
      expect(merged.err).toMatch(/^hexapla: [^\n]*; put [^\n]*\nhexapla: nothing was written\n$/);
      expect(after.equals(before)).toBe(true);
    } else {
      expect(merged).toMatchObject({ code: 0, err: '' });
      const argv = ['check', '--source', one, '--format', 'compact', file];
      expect(await hexapla(argv, { cwd })).toMatchObject({ code: 0, out: '' });
    }
  });
});
