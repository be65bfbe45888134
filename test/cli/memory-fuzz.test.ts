import { describe, expect, it } from 'vitest';
import { memorySeeds } from '../format/memory-seeds.js';
import { mutated, randomFrom } from '../format/mutate.js';
import { hexapla } from './run.js';

/** More with `MEMORY_FUZZ_RUNS=5000 npx vitest run test/cli/memory-fuzz.test.ts`; `MEMORY_FUZZ_SEED` begins elsewhere. */
const runs = Number(process.env.MEMORY_FUZZ_RUNS ?? 120);
const first = Number(process.env.MEMORY_FUZZ_SEED ?? 1);

const commands = [
  'check',
  'align',
  'align --format json',
  'status',
  'show 1',
  'explain 1',
  'segment --format json',
  'segment',
  ...['tsv', 'csv', 'jsonl', 'json', 'tmx', 'xliff', 'xliff-1.2'].map((form) => `export --format ${form}`),
  'export --format xliff --one-segment --languages fr,de,es,ru',
  'export --format xliff-1.2 --for omegat --languages ja',
  'export --format tsv --only missing --language fr',
  'check --format sarif --source en',
];

/** What is wrong with an outcome; null for a result, or one line that says what to do. */
function faultOf({ code, err, out }: { code: number; err: string; out: string }): string | null {
  if (err.includes('internal error') || ![0, 1, 2].includes(code)) return err || `exit ${code}`;
  if (code !== 2) return null;
  const lines = err.split('\n').filter((line) => line !== '' && !line.startsWith('note: '));
  return lines.length === 1 && lines[0]!.includes('; ') && out === '' ? null : `no one line: ${err}`;
}

describe('memories that tools have damaged', () => {
  it(`end in a result or in one line, ${runs} times`, { timeout: 60_000 + runs * 400 }, async () => {
    const faults: string[] = [];
    let read = 0;
    for (let run = 0; run < runs; run++) {
      const random = randomFrom(first + run);
      const { name, text } = memorySeeds[run % memorySeeds.length]!;
      const stdin = mutated(random, text);
      const command = commands[Math.floor(random() * commands.length)]!;
      const outcome = await hexapla([...command.split(' '), '-', '--stdin-filename', name], { stdin });
      const fault = faultOf(outcome);
      if (fault !== null) faults.push(`seed ${first + run}, ${command} ${name}: ${fault}`);
      if (outcome.code !== 2) read++;
    }
    expect(faults.slice(0, 20)).toEqual([]);
    // If next to nothing can be read any more, the damage proves nothing.
    expect(read).toBeGreaterThan(runs / 5);
  });
});
