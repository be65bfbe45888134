import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ChildRun, measureChild } from './child.js';
import { type Kind, makeUnit, unitOfSize } from './made-units.js';
import { verdict } from './timing.js';

/** What a program takes before it has read a word, which is taken off both times that are compared. */
const startUp = (bin: string): number => run(bin, { en: '# T\n\n1. A\n', fr: '# T\n\n1. A\n' }).seconds;

const sizes = [2000, 8000] as const;

/** How `check` grows with what stands inside one unit, in versions that agree and in those that have nothing in common. */
export function* growthLines(bin: string): Generator<string> {
  const start = startUp(bin);
  for (const kind of ['paragraphs', 'items', 'rows'] as const) {
    for (const alike of [true, false]) {
      const [few, many] = sizes.map((size) => run(bin, makeUnit(kind, size, alike))) as [ChildRun, ChildRun];
      const ratio = verdict((many.seconds - start) / (few.seconds - start), 5, 'at most');
      const what = `${kind}, ${alike ? 'alike' : 'differing'}`;
      yield `growth: ${sizes[1]} over ${sizes[0]} ${what}: ${ratio} times as long, peak ${many.peak.toFixed(0)} MB`;
    }
  }
}

/** What is large in one respect: each is promised in 10 s and 400 MB. */
export function* largeLines(bin: string): Generator<string> {
  const cases: readonly (readonly [string, Kind, number, boolean])[] = [
    ['10,000 items', 'items', 10_000, true],
    ['10,000 items that differ', 'items', 10_000, false],
    ['a table of 5,000 rows', 'rows', 5000, true],
    ['a table of 5,000 rows that differ', 'rows', 5000, false],
    ['a table of 2,000 rows that differ', 'rows', 2000, false],
    ['a paragraph of 2,000 sentences that differ', 'sentences', 2000, false],
  ];
  for (const [name, kind, count, alike] of cases)
    yield largeLine(name, run(bin, makeUnit(kind, count, alike)));
  yield largeLine('a paragraph of 1 MB', run(bin, unitOfSize('sentences', 1_000_000, true)));
  yield largeLine('two unrelated documents of 1 MB', run(bin, unitOfSize('paragraphs', 1_000_000, false)));
}

function largeLine(name: string, { seconds, peak }: ChildRun): string {
  return `large: ${name}: ${verdict(seconds, 10, 'at most')} s, peak ${verdict(peak, 400, 'at most')} MB`;
}

function run(bin: string, texts: Readonly<Record<string, string>>): ChildRun {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-growth-'));
  try {
    const files = Object.entries(texts).map(([language, text]) => {
      const path = join(folder, `${language}.md`);
      writeFileSync(path, text);
      return path;
    });
    return measureChild(`
      process.argv = ${JSON.stringify(['node', 'hexapla', 'check', ...files])};
      await load(${JSON.stringify(pathToFileURL(bin).href)});
      if (process.exitCode > 1) throw new Error('it ended with ' + process.exitCode);
    `);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
