import { fileURLToPath } from 'node:url';
import { alignLines, type LinePair } from '../../src/align/beads/align.js';
import type { IdBead } from '../../src/align/score/beads.js';
import { readSets } from '../accuracy/sets.js';
import { measureChild } from './child.js';
import { alignByLength } from './gale-church.js';
import { languages, SentenceMaker } from './made-text.js';
import { median, processorSeconds, verdict } from './timing.js';

const seed = 14;
const rounds = 5;
/** Sentences that are aligned before any time is taken: the engine goes on making code faster for so long. */
const warmUp = 8000;
const band = 50;
const goldFolder = fileURLToPath(new URL('../../../../shared/gold', import.meta.url));
const goldSizes = [100, 500, 1000];
/** Sentences that the translation lacks, and that it joins to the one before. */
const shareLost = 0.02;
const shareJoined = 0.05;

/** A text and its translation with the languages and a name. */
interface Named extends LinePair {
  readonly name: string;
  readonly languages: readonly [string, string];
}

/** Aligning sentences, all rounds of learning included, over a plain banded programme after Gale and Church. */
export function beadLines(): string[] {
  const made = [500, 1000, 2000].map((count) => ({ ...sentencePair(count), languages, name: 'made' }));
  return [
    `beads: made sentences in ${languages.join(' and ')}, seed ${seed}, and gold texts where there are any, processor time`,
    ...[...made, ...goldPairs()].map(ratioLine),
    ...growthLines(),
  ];
}

function ratioLine(pair: Named): string {
  const [source = [], target = []] = [pair.source, pair.target].map((side) =>
    side.map(({ length }) => length),
  );
  const [ours, theirs]: [number[], number[]] = [[], []];
  const warmUps = Math.max(2, Math.ceil(warmUp / source.length));
  for (let round = -warmUps; round < rounds; round++) {
    const aligned = processorSeconds(() => alignLines([pair], pair));
    const plain = processorSeconds(() => alignByLength(source, target, band));
    if (round >= 0) ours.push(aligned);
    if (round >= 0) theirs.push(plain);
  }
  const ratio = verdict(median(ours) / median(theirs), 4, 'at most');
  const sizes = `${source.length} and ${target.length} sentences`;
  return `beads: ${pair.name}, ${sizes}, over Gale and Church in a band of ${band}: ${ratio}`;
}

/** Texts with gold beads, whole or up to a size, each size cut where beads end. */
function goldPairs(): Named[] {
  return readSets(goldFolder).flatMap(({ name, languages: tags, documents: [document] }) => {
    if (document === undefined) return [];
    const { source, target, gold } = document;
    return [...goldSizes.filter((size) => size < source.length), Math.min(source.length, 2000)].map(
      (size) => {
        const { sources, targets } = endsAfter(gold, size);
        return {
          name,
          languages: tags,
          source: source.slice(0, sources),
          target: target.slice(0, targets),
        };
      },
    );
  });
}

/** How many sentences the first beads have that have so many on the source's side together. */
function endsAfter(gold: readonly IdBead[], size: number): { sources: number; targets: number } {
  let [sources, targets] = [0, 0];
  for (const bead of gold) {
    if (sources >= size) break;
    sources += bead.source.length;
    targets += bead.target.length;
  }
  return { sources, targets };
}

/** In processes of their own, since what is asked is their memory. */
function growthLines(): string[] {
  const [small, large] = [5_000, 20_000].map((count) =>
    measureChild(`
      const { sentencePair, alignPair } = await load('./beads.js');
      alignPair(sentencePair(${count}));
    `),
  );
  const made = [5_000, 20_000].map((count) =>
    measureChild(`(await load('./beads.js')).sentencePair(${count});`),
  );
  if (!small || !large) return [];
  const growth = (large.seconds - (made[1]?.seconds ?? 0)) / (small.seconds - (made[0]?.seconds ?? 0));
  return [
    `beads: 20,000 sentences a side over 5,000: ${verdict(growth, 4.5, 'at most')} times the time`,
    `beads: peak memory at 20,000, in megabytes: ${verdict(large.peak, 500, 'at most')}`,
  ];
}

export function alignPair(pair: LinePair): unknown {
  return alignLines([pair], { languages });
}

/** Sentences and their translations, with some lost and some joined. */
export function sentencePair(count: number): LinePair {
  const maker = new SentenceMaker(seed);
  const [source, target]: [string[], string[]] = [[], []];
  for (let at = 0; at < count; at++) {
    const made = maker.sentence();
    source.push(made.source);
    const place = maker.random.next();
    if (place < shareLost) continue;
    const last = target.length - 1;
    if (place < shareLost + shareJoined && last >= 0) target[last] = `${target[last]} ${made.target}`;
    else target.push(made.target);
  }
  return { source, target };
}
