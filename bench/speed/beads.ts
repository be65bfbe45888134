import { alignLines, type LinePair } from '../../src/align/beads/align.js';
import { measureChild } from './child.js';
import { alignByLength } from './gale-church.js';
import { languages, SentenceMaker } from './made-text.js';
import { median, processorSeconds, verdict } from './timing.js';

const seed = 14;
const rounds = 5;
const band = 50;
/** Sentences that the translation lacks, and that it joins to the one before. */
const shareLost = 0.02;
const shareJoined = 0.05;

/** Aligning sentences, all rounds of learning included, over a plain banded programme after Gale and Church. */
export function beadLines(): string[] {
  const lines = [`beads: made sentences in ${languages.join(' and ')}, seed ${seed}, processor time`];
  for (const count of [500, 1000, 2000]) {
    const pair = sentencePair(count);
    const lengths = [pair.source, pair.target].map((side) => side.map((sentence) => sentence.length));
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = -2; round < rounds; round++) {
      const aligned = processorSeconds(() => alignLines([pair], { languages }));
      const plain = processorSeconds(() => alignByLength(lengths[0] ?? [], lengths[1] ?? [], band));
      if (round >= 0) ours.push(aligned);
      if (round >= 0) theirs.push(plain);
    }
    const ratio = verdict(median(ours) / median(theirs), 4, 'at most');
    lines.push(`beads: ${count} sentences a side over Gale and Church in a band of ${band}: ${ratio}`);
  }
  return [...lines, ...growthLines()];
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
