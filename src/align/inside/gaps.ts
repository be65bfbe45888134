import type { Block } from '../../document/types.js';
import type { Features } from '../evidence/features.js';
import { bodyOf } from '../evidence/features.js';
import type { Judge, SideName } from '../evidence/judge.js';
import type { Alignment, Bead, Unit } from '../types.js';
import { type Inside, insideOf, type UnitPair, type UnitText } from './inside.js';

/** A stretch of text inside a unit that has no counterpart. Spans are offsets in the sources of the two versions. */
export interface Gap {
  readonly kind: 'missing-paragraph' | 'missing-sentence' | 'added-text';
  /** Where the text stands: in the source for what is missing, in the translation for what was added. */
  readonly text: { readonly start: number; readonly end: number };
  /** Offset in the other version where it would belong. */
  readonly place: number;
  /** How strong the evidence is, in nats. */
  readonly strength: number;
}

/** What a gap needs in all. Set on the odd seeds of bench/faults.ts. */
const least = 3;

/** Without this many words that the lexicon knows, a text is not said to be without translation. */
const leastKnown = 3;

/** Posterior probability of a sentence bead with an empty side from which it is looked at. */
const leastPosterior = 0.4;

/** Roles of blocks that a translation may do without. */
const optional: ReadonlySet<Block['role']> = new Set(['caption', 'image', 'furniture']);

/**
 * Paragraphs and sentences of a unit that the version lacks, and those that it added, where the evidence is strong:
 * the aligner leaves them alone, their words have no translation on the other side, and the lengths fit better without
 * them. Empty where one of the two has no text of its own.
 */
export function gapsInside(alignment: Alignment, unit: Unit, version: number): Gap[] {
  const inside = insideOf(alignment);
  const pair = inside?.pair(unit, version) ?? null;
  if (inside === null || pair === null) return [];
  return [...paragraphGaps(pair, inside.judge(version)), ...sentenceGaps(pair, inside, unit, version)];
}

function paragraphGaps(pair: UnitPair, judge: Judge): Gap[] {
  const gaps: Gap[] = [];
  for (const { i, a, j, b } of pair.paragraphs) {
    if (a > 0 && b > 0) continue;
    const [side, own, other] = a > 0 ? sides('source', pair) : sides('target', pair);
    const block = own.blocks[a > 0 ? i : j]!;
    if (optional.has(block.role)) continue;
    const strength = absence(judge, side, bodyOf(block), own, other);
    if (strength < least) continue;
    const place = placeBefore(other.blocks, a > 0 ? j : i);
    gaps.push({ kind: a > 0 ? 'missing-paragraph' : 'added-text', text: block, place, strength });
  }
  return gaps;
}

function sentenceGaps(pair: UnitPair, inside: Inside, unit: Unit, version: number): Gap[] {
  const gaps: Gap[] = [];
  const judge = inside.judge(version);
  const paired = new Set(pair.paragraphs.filter(({ a, b }) => a > 0 && b > 0));
  let [i, j] = [0, 0];
  for (const bead of inside.beads(unit, version)) {
    const alone = bead.source.length === 0 || bead.target.length === 0;
    const gap = alone && bead.score >= leastPosterior ? sentenceGap(pair, judge, bead, i, j, paired) : null;
    if (gap !== null) gaps.push(gap);
    i = (bead.source.at(-1) ?? i - 1) + 1;
    j = (bead.target.at(-1) ?? j - 1) + 1;
  }
  return gaps;
}

function sentenceGap(
  pair: UnitPair,
  judge: Judge,
  bead: Bead,
  i: number,
  j: number,
  paired: ReadonlySet<{ readonly i: number; readonly a: number; readonly j: number; readonly b: number }>,
): Gap | null {
  const missing = bead.target.length === 0;
  const [side, own, other] = missing ? sides('source', pair) : sides('target', pair);
  const sentence = own.sentences[(missing ? bead.source : bead.target)[0]!]!;
  const span = [...paired].find((one) =>
    missing
      ? sentence.block >= one.i && sentence.block < one.i + one.a
      : sentence.block >= one.j && sentence.block < one.j + one.b,
  );
  if (span === undefined || optional.has(own.blocks[sentence.block]!.role)) return null;
  const strength = absence(judge, side, sentence.text, own, other);
  if (strength < least) return null;
  const before = other.sentences[(missing ? j : i) - 1];
  const place = before?.end ?? other.blocks[0]!.start;
  return { kind: missing ? 'missing-sentence' : 'added-text', text: sentence, place, strength };
}

function sides(side: SideName, pair: UnitPair): [SideName, UnitText, UnitText] {
  return side === 'source' ? [side, pair.source, pair.target] : [side, pair.target, pair.source];
}

/**
 * How strongly a text is absent from the other version's unit: its words and values have no counterpart there, and the
 * lengths of the unit fit better without it.
 */
function absence(judge: Judge, side: SideName, text: string, own: UnitText, other: UnitText): number {
  const part = judge.read(side, text);
  const whole = judge.features(side, own.blocks);
  const there = judge.features(side === 'source' ? 'target' : 'source', other.blocks);
  const words = judge.translated(side, part.words, there.words);
  if (words.known < leastKnown) return 0;
  return lengthGain(judge, side, part, whole, there) - words.weight;
}

function lengthGain(judge: Judge, side: SideName, part: Features, whole: Features, there: Features): number {
  const fit = (length: number) =>
    side === 'source' ? judge.lengths(length, there.length) : judge.lengths(there.length, length);
  return fit(whole.length - part.length) - fit(whole.length);
}

function placeBefore(blocks: readonly Block[], at: number): number {
  return at === 0 ? (blocks[0]?.start ?? 0) : blocks[at - 1]!.end;
}
