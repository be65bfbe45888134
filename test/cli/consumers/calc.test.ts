import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
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
