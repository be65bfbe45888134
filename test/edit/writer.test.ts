import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hexapla } from '../cli/run.js';
import { abstractList, docxOf, levelOf, list, numbered, p } from '../read/office/docx.js';
import { listStyle, odtOf } from '../read/office/odt.js';

/** Whether LibreOffice is installed: it takes a folder of its own, so that one that runs is left alone. */
const hasWriter = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

const subjects: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour has 12 berths.',
    'The library opens at 8.',
    'The market has 40 stalls.',
    'The bridge is 90 metres long.',
  ],
  fr: [
    'Le port a 12 places.',
    'La bibliothèque ouvre à 8 heures.',
    'Le marché a 40 étals.',
    'Le pont est long de 90 mètres.',
  ],
};

function docx(lines: readonly string[]): Buffer {
  const numbering = abstractList(0, [levelOf('%1.', 'decimal', '<w:suff w:val="space"/>')]) + list(1, 0);
  return docxOf({ body: lines.map((line) => p(line, numbered(1))).join(''), numbering });
}

function odt(lines: readonly string[]): Buffer {
  const items = lines.map((line) => `<text:list-item><text:p>${line}</text:p></text:list-item>`);
  const body = `<text:list text:style-name="L1">${items.join('')}</text:list>`;
  return odtOf({ body, automatic: listStyle('L1', [['1', '.']]) });
}

/** What Writer shows of a file. */
function shownByWriter(folder: string, name: string): string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const argv = [
    profile,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8',
    '--outdir',
    folder,
    join(folder, name),
  ];
  spawnSync('soffice', argv, { timeout: 240_000 });
  const text = readFileSync(join(folder, name.replace(/\w+$/, 'txt')), 'utf8');
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe.skipIf(!hasWriter)('what is put into a document, as Writer shows it', () => {
  it.each([
    ['docx', docx],
    ['odt', odt],
  ] as const)('counts on in a %s', { timeout: 300_000 }, async (extension, make) => {
    const folder = mkdtempSync(join(tmpdir(), 'writer-'));
    try {
      const [en = [], fr = []] = [subjects.en, subjects.fr];
      writeFileSync(join(folder, `en.${extension}`), make(en));
      writeFileSync(join(folder, `fr.${extension}`), make([...fr.slice(0, 2), ...fr.slice(3)]));
      const options = ['--source', 'en', '--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'];
      await hexapla(['export', '.', ...options], { cwd: folder });
      const gaps = join(folder, 'gaps.xlf');
      const filled = readFileSync(gaps, 'utf8').replace(
        /(<source>The market[^<]*<\/source>)/,
        `$1<target>${fr[2]}</target>`,
      );
      writeFileSync(gaps, filled);
      const merged = await hexapla(['merge', 'gaps.xlf', '--in', '.'], { cwd: folder });
      expect([merged.err, merged.code]).toEqual(['', 0]);
      const shown = shownByWriter(folder, `fr.${extension}`);
      expect(shown).toEqual(fr.map((line, at) => `${at + 1}. ${line}`));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
