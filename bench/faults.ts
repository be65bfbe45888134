import { alignWork } from '../src/align/work.js';
import { corpusWork } from './faults/corpus.js';
import { makeWork, type Work } from './faults/document.js';
import { type Expected, faults } from './faults/faults.js';
import { type Counts, compare, type Found, foundIn, readsAsWritten } from './faults/judge.js';
import { randomOf, seedOf } from './faults/random.js';
import { versionOf } from './faults/read.js';
import { runSlips } from './faults/text-runs.js';
import { type Language, languages, makeWords, type Words } from './faults/words.js';

/**
 * Seeded faults: works are made in four languages, one thing is done to one of two copies, and the alignment has to
 * find that and nothing else. Then slips are made in the words of two complete works (text-runs.ts), for the rules that read
 * what is said.
 *
 * node .bench/bench/faults.js [--seed N] [--works N] [--verbose] [--only FAULT] [--bare] [--slips] [--corpus FOLDER]
 */
interface Options {
  readonly seed: number;
  readonly works: number;
  readonly verbose: boolean;
  readonly only: string | null;
  /** Without the shipped lexicon: every word has to be learnt from the two files. */
  readonly bare: boolean;
  /** Only the slips in the texts themselves, and not what is done to their structure. */
  readonly slips: boolean;
  /** Folder of the corpus's complete work. */
  readonly corpus: string;
}

/** How often each fault is done to the corpus's complete work: once for each pair of languages. */
const corpusRounds = 12;

interface Tally {
  readonly byFault: Map<string, Map<string, Counts>>;
  /** Pairs of which the splitter read others than the parts that were written: they count like all others. */
  misread: number;
  pairs: number;
}

async function main(options: Options): Promise<void> {
  if (options.slips) return runSlips(options.seed, options.verbose, options.only);
  const words = makeWords(options.seed);
  const tally: Tally = { byFault: new Map(), misread: 0, pairs: 0 };
  if (!options.bare) {
    const work = await corpusWork(options.corpus);
    for (let round = 0; round < corpusRounds; round++) {
      await runWork({ ...work, seed: seedOf(options.seed, -1, round) }, round, words, options, tally);
    }
  }
  for (let at = 0; at < options.works; at++) {
    const work = makeWork(seedOf(options.seed, at), words);
    await runWork(work, at, words, options, tally);
  }
  print(options, tally);
  if (!options.bare) await runSlips(options.seed, options.verbose, null);
}

/** Every fault on one work, each for another pair of languages; over the works every pair meets every fault. */
async function runWork(work: Work, at: number, words: Words, options: Options, tally: Tally): Promise<void> {
  const pairs = languages.flatMap((from) =>
    languages.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  for (const [place, name] of Object.keys(faults).entries()) {
    if (options.only !== null && options.only !== name) continue;
    const [from, to] = pairs[(at + place) % pairs.length]!;
    const faulty = faults[name]!(work, randomOf(seedOf(work.seed, place)), words);
    if (faulty === null) continue;
    const { found, asWritten } = await checkPair(work, from, faulty.work, to, options);
    tally.pairs++;
    if (!asWritten) {
      tally.misread++;
      if (options.verbose) {
        console.log(`MISREAD ${name} work ${at} ${from}-${to} ${work.labels.join('/')} md=${work.markdown}`);
      }
    }
    const counts = tally.byFault.get(name) ?? new Map<string, Counts>();
    tally.byFault.set(name, counts);
    const { missed, wrong } = compare(faulty.expected, found, from, counts);
    if (options.verbose && missed.length + wrong.length > 0) {
      console.log(
        `${name} work ${at} ${from}-${to} ${work.labels.join('/')}`,
        tell(missed),
        '|',
        tell(wrong),
      );
    }
  }
}

function tell(list: readonly (Expected | Found)[]): string {
  return list.map((one) => `${one.kind} [${one.ids.join(' ')}]`).join('; ') || '-';
}

/** What `check` says of two versions; and whether they are read as they were written, which counts all the same. */
async function checkPair(
  left: Work,
  from: Language,
  right: Work,
  to: Language,
  { bare }: Options,
): Promise<{ found: Found[]; asWritten: boolean }> {
  const source = await versionOf(left, from);
  const target = await versionOf(right, to, source.version);
  const alignment = alignWork(
    { id: 'work', versions: [source.version, target.version] },
    bare ? { words: () => ({ shipped: false }) } : {},
  );
  return {
    found: foundIn(alignment, source, target),
    asWritten: readsAsWritten(source) && (!right.numbered || readsAsWritten(target)),
  };
}

function print(options: Options, tally: Tally): void {
  console.log(
    `faults: seed ${options.seed}, the corpus and ${options.works} works, ${tally.pairs} pairs of files`,
  );
  console.log(`${tally.misread} pairs are read in other parts than were written; they count like all others`);
  const all = new Map<string, Counts>();
  for (const [name, counts] of tally.byFault) {
    for (const [kind, { hits, misses, falseAlarms }] of counts) {
      console.log(`  ${name.padEnd(20)} ${row(kind, { hits, misses, falseAlarms })}`);
      const sum = all.get(kind) ?? { hits: 0, misses: 0, falseAlarms: 0 };
      all.set(kind, {
        hits: sum.hits + hits,
        misses: sum.misses + misses,
        falseAlarms: sum.falseAlarms + falseAlarms,
      });
    }
  }
  console.log('all faults together');
  for (const [kind, counts] of all) console.log(`  ${' '.repeat(20)} ${row(kind, counts)}`);
}

function row(kind: string, { hits, misses, falseAlarms }: Counts): string {
  const share = (part: number, whole: number) => (whole === 0 ? '  – ' : (part / whole).toFixed(3));
  const precision = share(hits, hits + falseAlarms);
  const recall = share(hits, hits + misses);
  return `${kind.padEnd(18)} precision ${precision}  recall ${recall}  (${hits} found, ${misses} not, ${falseAlarms} wrong)`;
}

function optionsOf(words: readonly string[]): Options {
  const value = (name: string) => {
    const at = words.indexOf(name);
    return at === -1 ? null : (words[at + 1] ?? null);
  };
  return {
    seed: Number(value('--seed') ?? 1),
    works: Number(value('--works') ?? 60),
    verbose: words.includes('--verbose'),
    only: value('--only'),
    bare: words.includes('--bare'),
    slips: words.includes('--slips'),
    corpus: value('--corpus') ?? 'corpus/river-festival-charter',
  };
}

await main(optionsOf(process.argv.slice(2)));
