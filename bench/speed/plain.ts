import { alignWork } from '../../src/align/work.js';
import type { Version } from '../../src/document/types.js';
import { readText } from '../../src/read/index.js';
import { segmentDocument, segmentsOf, sentencesOf } from '../../src/segment/index.js';
import { decodeSource } from '../../src/text/decode.js';
import { languages, makeStatute } from './made-text.js';
import { median, processorSeconds, processorSecondsOf, verdict } from './timing.js';

const seed = 11;
/** The engine goes on making code faster for so long. */
const warmUps = 20;
/** Sizes of both versions together, in megabytes, and how often each is measured: the smaller, the more it varies. */
const sizes = [1, 4, 16, 64];
const roundsOf: Readonly<Record<number, number>> = { 1: 9, 4: 3 };

/** Splitting and aligning plain text: how it grows, and how it compares with the least that has to be done. */
export async function plainLines(largest = 64): Promise<string[]> {
  const small = filesOf(1);
  for (let round = 0; round < warmUps; round++) await splitAndAlign(small);
  const lines = [`plain: made statutes in ${languages.join(' and ')}, seed ${seed}, processor time`];
  let first = Number.NaN;
  for (const size of sizes.filter((each) => each <= largest)) {
    const files = size === 1 ? small : filesOf(size);
    const times: number[] = [];
    const splits: number[] = [];
    const floors: number[] = [];
    for (let round = 0; round < (roundsOf[size] ?? 1); round++) {
      times.push(await processorSecondsOf(() => splitAndAlign(files)));
      splits.push(await processorSecondsOf(() => Promise.all(files.map(split))));
      floors.push(processorSeconds(() => files.map(cutPlainly)));
    }
    const time = median(times);
    const speed = median(floors) / time;
    const alone = median(floors) / median(splits);
    if (size === 1) first = time;
    lines.push(
      `plain: ${size} MB: split and aligned at ${verdict(speed, 0.25, 'at least')} of the speed of decoding, lines and Intl.Segmenter; split alone at ${alone.toFixed(2)}; ${(time / first).toFixed(1)} times the time of 1 MB`,
    );
    if (size === 64) lines.push(`plain: 64 MB over 1 MB: ${verdict(time / first, 70, 'at most')}`);
  }
  return lines;
}

type File = readonly [language: string, bytes: Uint8Array];

function filesOf(megabytes: number): File[] {
  const { source, target } = makeStatute('plain', (megabytes * 1_000_000) / 2, seed);
  return [
    [languages[0], Buffer.from(source)],
    [languages[1], Buffer.from(target)],
  ];
}

async function splitAndAlign(files: readonly File[]): Promise<unknown> {
  const versions = await Promise.all(files.map(split));
  return alignWork({ id: 'statute', versions });
}

async function split([tag, bytes]: File): Promise<Version> {
  const document = await readText(decodeSource(`statute.${tag}.txt`, bytes));
  const version = segmentDocument(document, { language: { tag, from: 'option' } });
  const parts = [version.front, ...Array.from(segmentsOf(version), ({ blocks }) => blocks), version.back];
  for (const block of parts.flat()) sentenceCount += sentencesOf(version, block).length;
  return version;
}

/** What no program can do without: characters, lines, sentences. */
function cutPlainly([tag, bytes]: File): number {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  let count = 0;
  for (const line of text.split(/\r?\n/)) for (const _ of segmenter.segment(line)) count++;
  return count;
}

export let sentenceCount = 0;
