import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainUnit } from '../../src/align/explain/unit.js';
import { toAlignmentJson } from '../../src/align/json.js';
import { keepAlignment, keptAlignment } from '../../src/align/kept.js';
import { readStoredAlignment, storedAlignment } from '../../src/align/stored.js';
import type { Alignment } from '../../src/align/types.js';
import { alignWork } from '../../src/align/work.js';
import { rowsOf } from '../../src/format/rows/rows.js';
import { lintWork } from '../../src/lint/runner.js';
import { versionOf } from '../segment/case-file.js';
import { clauses, languages } from './clauses.js';
import { version, work } from './make.js';

/** All that is worked out from an alignment afterwards: the contract with its beads, findings, rows, reasons. */
function meaning(alignment: Alignment): string {
  const { work, units } = alignment;
  const versions = work.versions.map((_, at) => at);
  const rows = rowsOf(alignment, { level: 'sentence', versions, roleOf: () => 'asked', markup: false });
  const explained = units.slice(0, 3).flatMap(({ address }) => explainUnit(alignment, address));
  return JSON.stringify({
    contract: toAlignmentJson(alignment),
    findings: lintWork(alignment),
    rows: [...rows].map((row) => row.cells.map((cell) => cell?.text ?? null)),
    explained: explained.map(({ terms, total, reason }) => ({ terms, total, reason })),
  });
}

/** An alignment sent to another thread, or kept in a cache and read back, means what it meant. */
function staysTheSame(alignment: Alignment): void {
  const meant = meaning(alignment);
  expect(meaning(structuredClone(alignment))).toBe(meant);
  expect(meaning(readStoredAlignment(storedAlignment(alignment))!)).toBe(meant);
  const { glossary, learnt } = alignment.words?.[1] ?? {};
  const kept = deserialize(serialize(keepAlignment(alignment)));
  expect(meaning(keptAlignment(kept, () => ({ glossary, learnt })))).toBe(meant);
  // Asked once more, after another alignment was looked at.
  expect(meaning(alignment)).toBe(meant);
}

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));

describe('plain data', () => {
  test.each(readdirSync(corpus))('a version of %s is a plain value', async (folder) => {
    for (const file of readdirSync(`${corpus}${folder}`).filter((name) => /\.(?:md|txt)$/.test(name))) {
      const made = await versionOf(file, readFileSync(`${corpus}${folder}/${file}`, 'utf8'));
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      expect(structuredClone(made)).toEqual(made);
    }
  });

  test('an alignment of a work of the corpus survives a clone and a file', async () => {
    const folder = `${corpus}river-festival-charter/`;
    const files = readdirSync(folder).filter(
      (name) => /^[a-z].*\.(?:md|txt)$/i.test(name) && name !== 'README.md',
    );
    const versions = await Promise.all(
      files.map((file) => versionOf(file, readFileSync(`${folder}${file}`, 'utf8'))),
    );
    staysTheSame(alignWork({ id: 'charter', versions }));
  });

  test('an alignment survives whatever is left out, moved or numbered otherwise', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 3 });
    const language = fc.constantFrom(...languages);
    fc.assert(
      fc.property(language, language, order, order, fc.nat(3), (from, to, source, target, first) => {
        fc.pre(from !== to);
        const text = (tag: (typeof languages)[number], places: readonly number[], start: number) =>
          places.map((place, at) => `${at + start}. ${clauses[tag][place]}`).join('\n');
        const versions = [
          version(from, text(from, source, 1)),
          version(to, text(to, target, first)),
        ] as const;
        staysTheSame(alignWork(work(...versions)));
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  test('words that were learnt from the work itself, and those of the user, go with it', () => {
    const stems = ['mar', 'tol', 'ven', 'sik', 'dor', 'pal', 'ruf', 'gen', 'lim', 'kos', 'bat', 'zer'];
    const said = (ending: string, at: number) =>
      Array.from({ length: 9 }, (_, word) => `${stems[(at * 5 + word * 7) % stems.length]}${ending}`).join(
        ' ',
      );
    const list = (ending: string, without: number) =>
      Array.from({ length: 30 }, (_, at) => at)
        .filter((at) => at !== without)
        .map((at) => `${at + 1}. ${said(ending, at)}.`)
        .join('\n');
    const glossary = {
      source: new Map([['sea', ['maro']]]),
      target: new Map([['sea', ['marilo']]]),
    };
    const alignment = alignWork(work(version('eo', list('o', -1)), version('io', list('ilo', 11))), {
      words: () => ({ glossary }),
    });
    expect(alignment.words?.[1]?.learntFrom).toHaveLength(30);
    expect(alignment.words?.[1]?.glossary).toBe(glossary);
    staysTheSame(alignment);
  });

  test('what is no stored alignment is none', () => {
    expect(readStoredAlignment('{"format":"something else"}')).toBeNull();
  });
});
