import type { Block } from '../../document/types.js';
import type { Alignment, Unit } from '../types.js';
import { viewFrom } from './absence.js';
import { isSaidBeforeCode } from './around-code.js';
import { codeCounts, isTranslatedCopy, standsInOtherCode } from './code-elsewhere.js';
import { type LoneLine, linesBehind, loneLines } from './code-lines.js';
import { withoutContents } from './contents-entries.js';
import { standsNearby, withoutTwins } from './elsewhere.js';
import { kindOf } from './entries/kinds.js';
import { settle } from './entries/reordered.js';
import { loneBlocks } from './entries/surplus.js';
import type { Gap, GapInUnit } from './gap.js';
import { insideOf } from './inside.js';
import { joinedCodes } from './joined-code.js';
import { loneSentences } from './lone-sentences.js';
import { withoutPutElsewhere } from './lost-elsewhere.js';
import { lostMatter } from './lost-matter.js';
import { gapsOf } from './side-gaps.js';
import { writtenText } from './text.js';
import type { UnitPair } from './unit-pair.js';

/** How strong the evidence is that a line of code is missing which no line there is like. */
const lineStrength = 4.5;

/** Blocks whose pairing leads by so much, in nats, stand for each other, and for nothing beside. */
const takenLead = 5;

/**
 * Paragraphs, entries and sentences of a unit that the version lacks, and those that it added, where the evidence is
 * strong. Empty where one of the two has no text of its own, and where a unit was split or holds another: what stands
 * where is no longer told by order.
 */
export function gapsInside(alignment: Alignment, unit: Unit, version: number): Gap[] {
  const taken = new Set<Block>();
  const raw = rawGaps(alignment, unit, version, taken).map((gap): GapInUnit => ({ gap, unit, version }));
  const gaps = withoutContents(alignment, version, raw).map(({ gap }) => gap);
  return gaps.filter((gap) => !standsNearby(insideOf(alignment), unit, version, gap, taken));
}

/** The gaps of a unit by itself. `taken` gets the blocks of both sides that surely stand for each other. */
function rawGaps(alignment: Alignment, unit: Unit, version: number, taken: Set<Block>): Gap[] {
  const inside = insideOf(alignment);
  const pair = inside.pair(unit, version);
  if (pair === null) return lostMatter(inside, unit, version);
  const { source, target, aligned } = pair;
  for (const { i, a, j, b, margin } of aligned.beads) {
    if (a === 1 && b === 1 && margin >= takenLead) taken.add(source.blocks[i]!).add(target.blocks[j]!);
  }
  if (unit.cells[version]!.parts !== undefined || inside.holdsOthers(unit, version)) return [];
  const judge = inside.judge(version);
  const settled = settle(aligned, source.blocks.map(kindOf), target.blocks.map(kindOf));
  const lone = loneBlocks(aligned, settled, source.blocks, target.blocks, (left, right) =>
    judge.lengths(left, right),
  );
  const beads = inside.beads(unit, version);
  const moved = [new Set(settled.moved.map(([i]) => i)), new Set(settled.moved.map(([, j]) => j))] as const;
  return (['source', 'target'] as const)
    .flatMap((side, at) => {
      const view = viewFrom(side, pair);
      const blocks = new Map(lone.filter((one) => one.side === side).map((one) => [one.block, one]));
      return gapsOf(
        { pair, view, judge, blocks, moved: moved[at]!, taken },
        loneSentences(pair, beads, side),
      );
    })
    .concat(linesOf(pair))
    .filter(otherThanCode(pair))
    .filter((gap) => !isSaidBeforeCode(pair, gap))
    .filter(otherThanJoinedCode(pair))
    .filter((gap) => gap.block > 0 || !isNumberForTitle(unit, version))
    .sort((one, other) => one.place - other.place || one.text.start - other.text.start);
}

/** Whether one of two parts that answer each other has a number for its heading where the other has words alone. */
function isNumberForTitle({ cells }: Unit, version: number): boolean {
  const [one, other] = [cells[0]!.segment, cells[version]!.segment];
  if (!one || !other || (one.enumerator === null) === (other.enumerator === null)) return false;
  return one.blocks[0]?.role === 'heading' && other.blocks[0]?.role === 'heading';
}

/** Leaves out gaps that are code which the other side has in another of its blocks. */
function otherThanCode({ source, target, aligned }: UnitPair): (gap: Gap) => boolean {
  const [here, there] = [codeCounts(source.blocks), codeCounts(target.blocks)];
  const isKept = (block: number) => aligned.beads.some(({ a, j, b }) => a > 0 && b > 0 && j === block);
  return ({ kind, what, printed, block }) => {
    if (what !== 'code' && what !== 'line') return true;
    if (kind === 'added-text' && what === 'code' && isTranslatedCopy(target.blocks, block, isKept))
      return false;
    return !(kind === 'added-text'
      ? standsInOtherCode(printed, there, here)
      : standsInOtherCode(printed, here, there));
  };
}

/** Leaves out code that was run into the one beside it, the lines there that are its, and the text between the two. */
function otherThanJoinedCode(pair: UnitPair): (gap: Gap) => boolean {
  const joined = joinedCodes(pair);
  if (joined.length === 0) return () => true;
  return ({ kind, what, block, text }) => {
    if (kind !== 'added-text') return !joined.some(({ from, to }) => from <= block && block < to);
    return what !== 'line' || !joined.some(({ lines }) => lines.has(text.start));
  };
}

/**
 * The gaps of all units in a version. A text that is missing in one segment and was added to the one around it or next
 * to it is the same text, which the splitter put elsewhere: neither is a gap.
 */
export function gapsOfVersion(alignment: Alignment, version: number): readonly GapInUnit[] {
  const inside = insideOf(alignment);
  const taken = new Set<Block>();
  const all = alignment.units.flatMap((unit) =>
    rawGaps(alignment, unit, version, taken).map((gap): GapInUnit => ({ gap, unit, version })),
  );
  const listed = withoutContents(alignment, version, all);
  const gaps = listed.filter(({ unit, gap }) => !standsNearby(inside, unit, version, gap, taken));
  return withoutPutElsewhere(alignment, version, withoutTwins(alignment, gaps));
}

/** Lines of code that only one of two blocks has which stand for each other. */
function linesOf(pair: UnitPair): Gap[] {
  const { source, target, aligned } = pair;
  return aligned.beads.flatMap(({ i, a, j, b }, at): Gap[] => {
    const [left, right] = [source.blocks[i], target.blocks[j]];
    if (a !== 1 || b !== 1 || left?.role !== 'code' || right === undefined) return [];
    const lines = right.role === 'code' ? loneLines(left, right) : linesLost(pair, at);
    return lines.map(({ side, start, end, place, text: printed }): Gap => {
      const [kind, block] =
        side === 'source' ? (['missing-sentence', i] as const) : (['added-text', j] as const);
      return { kind, what: 'line', block, printed, text: { start, end }, place, strength: lineStrength };
    });
  });
}

/** Lines that are lost of code which a translation has as running text, alone or with the paragraphs behind it. */
function linesLost({ source, target, aligned }: UnitPair, at: number): LoneLine[] {
  const { i, j } = aligned.beads[at]!;
  const text: Block[] = [];
  for (const block of target.blocks.slice(j)) {
    if (kindOf(block) !== 'prose') break;
    text.push(block);
  }
  const written = text.map((block) => writtenText(target.version, block).split('\n').length);
  const lines = written.reduce((sum, count) => sum + count, 0);
  return lines === 0 ? [] : linesBehind(source.blocks[i]!, lines, text.at(-1)!.end);
}
