import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { docxMade, htmlMade, linesOf, odtMade, textsOf, works } from '../read/office/corpus.js';
import { hasWriter, writerConverts } from '../read/office/writer.js';
import { gapsOf, type Returned, returned } from './return.js';

/** All segments of all documents are tried where HEXAPLA_GAPS=all; else some of each. */
const isAll = process.env.HEXAPLA_GAPS === 'all';
const step = 9;

const makers = { docx: docxMade, odt: odtMade, html: htmlMade } as const;

async function made(kind: keyof typeof makers, work: string, name: string): Promise<Buffer> {
  return makers[kind](await linesOf(work, name), name.replace(/\.\w+$/, ''));
}

/** What came of the segments of a document that were taken out and merged in again. */
async function outcomes(
  extension: string,
  language: string,
  bytes: Uint8Array,
  offset: number,
): Promise<(Returned & { readonly unseen: readonly string[] })[]> {
  const found: (Returned & { readonly unseen: readonly string[] })[] = [];
  const isWanted = (_: string, index: number) => isAll || index % step === offset % step;
  for await (const gap of gapsOf(extension, language, bytes, isWanted)) {
    const outcome = await returned(gap, 'xliff', extension, language);
    found.push({ address: gap.address, unseen: gap.otherwise, ...outcome });
  }
  return found;
}

const documents = (Object.keys(makers) as (keyof typeof makers)[]).flatMap((kind, at) =>
  works.flatMap((work, of) =>
    textsOf(work).map((name, index) => [kind, work, name, at + of + 2 * index] as const),
  ),
);

describe('a segment that is taken out of a document of the corpus', () => {
  it.each(documents)(
    '%s of %s, %s, comes back as it was',
    { timeout: 600_000 },
    async (kind, work, name, at) => {
      const language = name.replace(/\.\w+$/, '');
      const all = await outcomes(`.${kind}`, language, await made(kind, work, name), at);
      const faults = all.filter(
        ({ refusals, otherwise, unseen }) => refusals.length > 0 || otherwise !== null || unseen.length > 0,
      );
      expect(faults).toEqual([]);
      expect(all.length).toBeGreaterThan(0);
    },
  );
});

describe.skipIf(!hasWriter)('a document that Writer has made of one of the corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'return-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['docx', 'odt'],
    ['odt', 'docx'],
    ['docx', 'html'],
  ] as const)(
    '%s as %s gets back what it lacks, and Writer shows its numbers',
    {
      timeout: 600_000,
    },
    async (from, to) => {
      const file = join(folder, `${from}.${from}`);
      writeFileSync(file, await made(from, 'river-festival-charter', 'en.md'));
      writerConverts([file], to, join(folder, to));
      const whole = join(folder, to, `${from}.${to}`);
      const all = await outcomes(`.${to}`, 'en', readFileSync(whole), 4);
      expect(all.filter(({ refusals, otherwise }) => refusals.length > 0 || otherwise !== null)).toEqual([]);
      const names = all.map(({ address, bytes }) => {
        const name = join(folder, to, `${address}.${to}`);
        writeFileSync(name, bytes ?? '');
        return name;
      });
      const sample = isAll ? names : names.slice(0, 3);
      writerConverts([whole, ...sample], 'txt:Text (encoded):UTF8', join(folder, to, 'shown'));
      const shown = (name: string) =>
        readFileSync(join(folder, to, 'shown', name.replace(/^.*\//, '').replace(/\w+$/, 'txt')), 'utf8')
          .split(/\r?\n/)
          .map((line) => line.trim())
          .filter((line) => line !== '');
      for (const name of sample) expect(shown(name)).toEqual(shown(whole));
    },
  );
});
