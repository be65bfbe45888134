import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../project/folder.js';
import { hexapla } from '../run.js';
import { exportGap, folderOf, gapCases, mergedInto, sentencesOf } from './gap-cases.js';

const hasToolkit =
  spawnSync('sh', ['-c', 'command -v xliff2po po2csv csv2po pomerge po2tmx po2xliff']).status === 0;

function run(folder: string, command: string, ...argv: readonly string[]): void {
  const { status, stderr } = spawnSync(command, ['--progress=none', ...argv], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
  });
  expect([command, status, stderr]).toEqual([command, 0, expect.not.stringContaining('Error')]);
}

/** A text without the apostrophe that our tables put before what a spreadsheet would take for a formula. */
const bare = (text: string) => text.replace(/^'(?=[-+=@])/, '');

/** Fills in the empty targets of a table of po2csv; its columns are place, source, target. */
function filled(text: string, sentences: ReadonlyMap<string, string>): string {
  const rows: readonly string[][] = parse(text);
  const known = new Map([...sentences].map(([en, fr]) => [bare(en), bare(fr)]));
  return stringify(
    rows.map(([place = '', source = '', target = '']) => [
      place,
      source,
      target === '' ? (known.get(source) ?? '') : target,
    ]),
    { quoted: true },
  );
}

describe.skipIf(!hasToolkit)('what translate-toolkit makes of gaps', () => {
  it('comes back byte for byte: XLIFF to PO, to CSV, to PO, into the XLIFF', {
    timeout: 600_000,
  }, async () => {
    const work = mkdtempSync(join(tmpdir(), 'toolkit-'));
    for (const folder of ['xliff', 'csv', 'out']) mkdirSync(join(work, folder));
    const folders = gapCases.map(folderOf);
    for (const [at, cwd] of folders.entries()) {
      const options = ['--format', 'xliff', '--for', 'translate-toolkit'];
      copyFileSync(await exportGap(cwd, 'gap.xliff', options), join(work, 'xliff', `${at}.xliff`));
    }
    run(work, 'xliff2po', 'xliff', 'po');
    run(work, 'po2csv', 'po', 'csv');
    for (const [at, one] of gapCases.entries()) {
      const file = join(work, 'csv', `${at}.csv`);
      writeFileSync(file, filled(readFileSync(file, 'utf8'), await sentencesOf(one)));
    }
    run(work, 'csv2po', 'csv', 'done');
    run(work, 'pomerge', '-t', 'xliff', '-i', 'done', '-o', 'out');
    expect(readdirSync(join(work, 'out'))).toHaveLength(gapCases.length);
    const outcomes: unknown[] = [];
    for (const [at, one] of gapCases.entries()) {
      const cwd = folders[at]!;
      copyFileSync(join(work, 'out', `${at}.xliff`), join(cwd, 'back.xliff'));
      outcomes.push({
        name: one.name,
        extension: one.extension,
        ...(await mergedInto(one, cwd, 'back.xliff')),
      });
    }
    rmSync(work, { recursive: true, force: true });
    expect(outcomes).toEqual(
      gapCases.map(({ name, extension }) => ({ name, extension, isWhole: true, said: expect.any(String) })),
    );
  });

  it('is refused where po2xliff has put it into a file of its own', { timeout: 120_000 }, async () => {
    const [one] = gapCases;
    const cwd = folderOf(one!);
    await exportGap(cwd, 'gap.xliff', ['--format', 'xliff', '--for', 'translate-toolkit']);
    run(cwd, 'xliff2po', 'gap.xliff', 'gap.po');
    run(cwd, 'po2xliff', '-t', 'gap.xliff', 'gap.po', 'back.xliff');
    rmSync(join(cwd, 'gap.po'));
    const { isWhole, said } = await mergedInto(one!, cwd, 'back.xliff');
    expect([isWhole, said]).toEqual([false, expect.stringContaining('is not of an export of hexapla')]);
  });

  it('is a memory with the same texts after po2tmx', { timeout: 120_000 }, async () => {
    const [one] = gapCases;
    const cwd = folderWith({ 'p/en.md': one!.source, 'p/fr.md': one!.whole });
    const argv = ['export', 'p', '--source', 'en', '--format', 'xliff', '--for', 'translate-toolkit'];
    await hexapla([...argv, '--out', 'all.xliff'], { cwd });
    run(cwd, 'xliff2po', 'all.xliff', 'all.po');
    run(cwd, 'po2tmx', '-l', 'fr', 'all.po', 'all.tmx');
    const { code, out } = await hexapla(['export', 'all.tmx', '--format', 'jsonl'], { cwd });
    expect(code).toBe(0);
    for (const [en, fr] of await sentencesOf(one!)) {
      expect(out).toContain(JSON.stringify(en));
      expect(out).toContain(JSON.stringify(fr));
    }
  });
});
