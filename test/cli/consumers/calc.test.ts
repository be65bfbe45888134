import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromCell } from '../../../src/format/spreadsheet/cells.js';
import { escapeText } from '../../../src/format/xml.js';
import { hexapla } from '../run.js';
import { exportGap, folderOf, gapCases, mergedInto, sentencesOf } from './gap-cases.js';

/** Calc is a part of its own in Debian: soffice may be there without it. */
const hasCalc = spawnSync('sh', ['-c', 'command -v localc && command -v soffice']).status === 0;

/** UTF-8, commas, quotation marks, cells as they are typed: what the dialog proposes. */
const readAsTyped = 'CSV:44,34,76,1,,0,false,false';
const writeCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

function converted(folder: string, to: string, files: readonly string[], filter?: string): void {
  const options = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'];
  const argv = [...options, ...(filter === undefined ? [] : [`--infilter=${filter}`]), '--convert-to', to];
  const { status, stderr } = spawnSync('soffice', [...argv, '--outdir', '.', ...files], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  });
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
}

function filled(text: string, sentences: ReadonlyMap<string, string>): string {
  const [head = [], ...rows]: readonly string[][] = parse(text, { relax_column_count: true });
  const [en, fr] = ['en', 'fr'].map((name) => head.indexOf(name)) as [number, number];
  const done = rows.map((row) =>
    row.map((cell, at) => (at === fr && cell === '' ? (sentences.get(row[en]!) ?? '') : cell)),
  );
  return stringify([head, ...done]);
}

/** Texts as they are in a workbook, where no apostrophe is needed. */
function unguarded(sentences: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...sentences].map(([source, target]) => [fromCell(source), fromCell(target)]));
}

/** A workbook with translations typed into what is empty of the second language, in column I. */
function filledWorkbook(bytes: Uint8Array, sentences: ReadonlyMap<string, string>): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  const rows = sheet.replace(/<row [\s\S]*?<\/row>/g, (row) => {
    const source = /<c r="H\d+"[^>]*>.*?<t [^>]*>([\s\S]*?)<\/t>/.exec(row)?.[1] ?? '';
    const text = sentences.get(
      source.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    );
    if (text === undefined) return row;
    const cell = `t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
    return row.replace(/(<c r="I\d+" s="\d+")\/>/, `$1 ${cell}`);
  });
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(rows) });
}

describe.skipIf(!hasCalc)('a workbook that Calc saves', () => {
  it('comes back byte for byte, and as it went where nobody filled it in', { timeout: 600_000 }, async () => {
    const work = mkdtempSync(join(tmpdir(), 'calc-'));
    for (const name of ['profile', 'in']) mkdirSync(join(work, name));
    const folders = gapCases.map(folderOf);
    for (const [at, one] of gapCases.entries()) {
      const bytes = readFileSync(await exportGap(folders[at]!, 'gap.xlsx', ['--format', 'xlsx']));
      writeFileSync(join(work, 'in', `untouched${at}.xlsx`), bytes);
      writeFileSync(
        join(work, 'in', `filled${at}.xlsx`),
        filledWorkbook(bytes, unguarded(await sentencesOf(one))),
      );
    }
    const names = gapCases.flatMap((_, at) => [`untouched${at}.xlsx`, `filled${at}.xlsx`]);
    const before = new Map(names.map((name) => [name, readFileSync(join(work, 'in', name))]));
    converted(
      work,
      'xlsx',
      names.map((name) => `in/${name}`),
    );
    for (const [at, one] of gapCases.entries()) {
      const cwd = folders[at]!;
      for (const name of [`untouched${at}.xlsx`, `filled${at}.xlsx`]) {
        copyFileSync(join(work, name), join(cwd, name));
        expect(readFileSync(join(work, name))).not.toEqual(before.get(name));
      }
      const nothing = await hexapla(['merge', `untouched${at}.xlsx`], { cwd });
      expect([nothing.code, nothing.err]).toEqual([0, '']);
      expect(await mergedInto(one, cwd, `filled${at}.xlsx`)).toEqual({
        isWhole: true,
        said: expect.any(String),
      });
    }
    rmSync(work, { recursive: true, force: true });
  });
});

describe.skipIf(!hasCalc)('what Calc saves', () => {
  it.each(['ods', 'xlsx'])('comes back byte for byte, by way of %s', { timeout: 600_000 }, async (form) => {
    const work = mkdtempSync(join(tmpdir(), 'calc-'));
    mkdirSync(join(work, 'profile'));
    const folders = gapCases.map(folderOf);
    const names = gapCases.map((_, at) => `gap${at}`);
    for (const [at, one] of gapCases.entries()) {
      const file = await exportGap(folders[at]!, 'gap.csv', ['--format', 'csv']);
      writeFileSync(
        join(work, `${names[at]}.csv`),
        filled(readFileSync(file, 'utf8'), await sentencesOf(one)),
      );
    }
    const files = (extension: string) => names.map((name) => `${name}.${extension}`);
    converted(work, form, files('csv'), readAsTyped);
    for (const name of files('csv')) rmSync(join(work, name));
    converted(work, writeCsv, files(form));
    const outcomes: unknown[] = [];
    for (const [at, one] of gapCases.entries()) {
      const cwd = folders[at]!;
      copyFileSync(join(work, `${names[at]}.csv`), join(cwd, 'back.csv'));
      outcomes.push({
        name: one.name,
        extension: one.extension,
        ...(await mergedInto(one, cwd, 'back.csv')),
      });
    }
    rmSync(work, { recursive: true, force: true });
    expect(outcomes).toEqual(
      gapCases.map(({ name, extension }) => ({ name, extension, isWhole: true, said: expect.any(String) })),
    );
  });
});
