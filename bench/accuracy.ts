import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Scores, scoreBeads } from '../src/align/score/score.js';
import { printSignature } from '../src/align/score/signature.js';
import { measure, methods } from './accuracy/measure.js';
import { type GoldSet, readSets } from './accuracy/sets.js';

/**
 * Prints how well sentences are aligned on sets with gold beads.
 *
 *     npx tsc -p bench/tsconfig.json && node .bench/bench/accuracy.js [--data FOLDER]
 */

/** Sets whose gold was made by hand from texts as they are: only these tell something of beads with an empty side. */
const madeByHand = ['parice-enis', 'textberg-dev', 'transread-enes'];

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const folder = values.data ?? fileURLToPath(new URL('../../../shared/gold', import.meta.url));
const sets = readSets(folder);
if (sets.length === 0) console.log(`no gold beads under ${folder}: nothing measured`);
else printTable(sets);

function printTable(all: readonly GoldSet[]): void {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  console.log(values.data === undefined ? 'development sets' : `sets under ${folder}`);
  console.log('strict P    R     F1    | lax P     R     F1    | empty P   R     | what was measured');
  for (const method of methods) {
    const pooled = [];
    for (const set of all) {
      const { scores, documents } = measure(set, method);
      const { name, options } = method;
      const signature = printSignature({ version, method: name, options, sha256: set.sha256 });
      console.log(`${figuresOf(scores)} | ${set.name} ${signature}`);
      if (madeByHand.includes(set.name)) pooled.push(...documents);
    }
    const { empty } = scoreBeads(pooled);
    if (pooled.length > 0)
      console.log(`${' '.repeat(40)}  | ${rates(empty)} | empty-sided beads, made by hand`);
  }
}

function figuresOf({ strict, lax, empty }: Scores): string {
  const sides = [strict, lax].map((figures) => `${rates(figures)} ${rate(figures.f1)}`);
  return [...sides, rates(empty)].join(' | ');
}

function rates({ precision, recall }: { precision: number; recall: number }): string {
  return `${rate(precision)} ${rate(recall)}`;
}

function rate(value: number): string {
  return value.toFixed(4).replace(/^0/, ' ');
}
