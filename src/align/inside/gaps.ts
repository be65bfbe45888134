import type { Block } from '../../document/types.js';
import { bodyOf } from '../evidence/features.js';
import type { Judge } from '../evidence/judge.js';
import type { Alignment, Unit } from '../types.js';
import { absence, type SideView, viewFrom } from './absence.js';
import { codeCounts, standsInOtherCode } from './code-elsewhere.js';
import { loneLines } from './code-lines.js';
import { drawnTables } from './drawn-tables.js';
import { isEntry, type Kind, kindOf } from './entries/kinds.js';
import { settle } from './entries/reordered.js';
import { type LoneBlock, loneBlocks } from './entries/surplus.js';
import { type Inside, insideOf, type UnitPair } from './inside.js';
import { type LoneSentence, loneSentences } from './lone-sentences.js';
import { isSilent } from './silence.js';
import { isToldInProse } from './told-in-prose.js';

/** A stretch of text inside a unit that has no counterpart. Spans are offsets in the sources of the two versions. */
export interface Gap {
  readonly kind: 'missing-paragraph' | 'missing-sentence' | 'added-text';
  /** What it is: a block of some kind, or a part of one. */
  readonly what: Kind | 'sentence' | 'line';
  /** Index of the block among the unit's own on the side that has it. */
  readonly block: number;
  /** What is printed there. */
  readonly printed: string;
  /** Where the text stands: in the source for what is missing, in the translation for what was added. */
  readonly text: { readonly start: number; readonly end: number };
  /** Offset in the other version where it would belong. */
  readonly place: number;
  /** How strong the evidence is, in nats. */
  readonly strength: number;
}

/** What a gap needs in all: odds of 20 to 1. Set on the odd seeds of bench/faults.ts. */
const least = 3;

/** From so much a paragraph stands alone whatever its sentences are paired with. */
const sure = 4;

/** How strong the evidence is that a line of code is missing which no line there is like. */
const lineStrength = 4.5;

/**
 * Evidence from which a text is taken to stand in a neighbour, where the splitter may have put it: as that says the same,
 * or as one part of it, then for each word that is known; and as what has no counterpart there either.
 */
const nearby = { same: 8, part: 6, perWord: 0.6, twin: 1 } as const;

/** Blocks whose pairing leads by so much, in nats, stand for each other, and for nothing beside. */
const takenLead = 5;

/** With more pairs than this none is looked for that was put elsewhere: it takes time with their number. */
const mostTwins = 40_000;

/** What counts of the lead of an alignment of paragraphs beside that of sentences, which looks at the same words. */
const paragraphWeight = 0.5;
const paragraphCap = 7;

/**
 * Share of the sentences of a paragraph that stand alone from which it does so as a whole, where the alignment of
 * paragraphs says that too: the first or the last is easily taken for a part of its neighbour's.
 */
const mostAlone = 0.6;

/** Roles of blocks that a translation may do without. */
const optional: ReadonlySet<Block['role']> = new Set(['caption', 'furniture']);

/**
 * Paragraphs, entries and sentences of a unit that the version lacks, and those that it added, where the evidence is
 * strong. Empty where one of the two has no text of its own, and where a unit was split or holds another: what stands
 * where is no longer told by order.
 */
export function gapsInside(alignment: Alignment, unit: Unit, version: number): Gap[] {
  const taken = new Set<Block>();
  const gaps = rawGaps(alignment, unit, version, taken);
  return gaps.filter((gap) => !standsNearby(insideOf(alignment), unit, version, gap, taken));
}

/** The gaps of a unit by itself. `taken` gets the blocks of both sides that surely stand for each other. */
function rawGaps(alignment: Alignment, unit: Unit, version: number, taken: Set<Block>): Gap[] {
  const inside = insideOf(alignment);
  const pair = inside.pair(unit, version);
  if (pair === null) return [];
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
function otherThanCode({ source, target }: UnitPair): (gap: Gap) => boolean {
  const [here, there] = [codeCounts(source.blocks), codeCounts(target.blocks)];
  return ({ kind, what, printed }) => {
    if (what !== 'code' && what !== 'line') return true;
    return !(kind === 'added-text'
      ? standsInOtherCode(printed, there, here)
      : standsInOtherCode(printed, here, there));
  };
}

/** Where a gap is. */
export interface GapInUnit {
  readonly gap: Gap;
  readonly unit: Unit;
  readonly version: number;
}

/**
 * The gaps of all units in a version. A text that is missing in one segment and was added to the one around it or next
 * to it is the same text, which the splitter put elsewhere: neither is a gap.
 */
export function gapsOfVersion(alignment: Alignment, version: number): GapInUnit[] {
  const inside = insideOf(alignment);
  const taken = new Set<Block>();
  const all = alignment.units.flatMap((unit) =>
    rawGaps(alignment, unit, version, taken).map((gap): GapInUnit => ({ gap, unit, version })),
  );
  const gaps = all.filter(({ unit, gap }) => !standsNearby(inside, unit, version, gap, taken));
  const isAdded = ({ gap }: GapInUnit) => gap.kind === 'added-text';
  const added = gaps.filter(isAdded);
  const twins = new Set<GapInUnit>();
  for (const lost of gaps.length * added.length > mostTwins ? [] : gaps) {
    const twin = isAdded(lost)
      ? undefined
      : added.find((one) => !twins.has(one) && isSameText(alignment, lost, one));
    if (twin !== undefined) twins.add(lost).add(twin);
  }
  return gaps.filter((one) => !twins.has(one));
}

/** Whether what is missing in one unit is what was added near by. */
function isSameText(alignment: Alignment, lost: GapInUnit, added: GapInUnit): boolean {
  const { version } = lost;
  const segment = lost.unit.cells[version]!.segment;
  const inside = insideOf(alignment);
  if (segment === null) return false;
  const { start, end } = added.gap.text;
  const near = inside.around(version, segment).some((block) => block.start <= start && end <= block.end);
  if (!near) return false;
  const judge = inside.judge(version);
  const [here, there] = [inside.textOf(0, lost.gap.text), inside.textOf(version, added.gap.text)];
  return judge.texts(judge.read('source', here), judge.read('target', there)) >= nearby.twin;
}

/** One side of a unit with what is known of its blocks. */
interface Looked {
  readonly pair: UnitPair;
  readonly view: SideView;
  readonly judge: Judge;
  /** Blocks without counterpart, by index. */
  readonly blocks: ReadonlyMap<number, LoneBlock>;
  /** Blocks that are matched out of order. */
  readonly moved: ReadonlySet<number>;
  /** Blocks that surely stand for one of the other side. */
  readonly taken: ReadonlySet<Block>;
}

/** Blocks that stand alone, and sentences that do so in blocks that do not. */
function gapsOf(looked: Looked, alone: ReadonlyMap<number, readonly LoneSentence[]>): Gap[] {
  const { own, side } = looked.view;
  const drawn = drawnTables(own.blocks);
  return own.blocks.flatMap((block, at) => {
    if (optional.has(block.role) || looked.moved.has(at)) return [];
    const table = drawn.get(at);
    if (table !== undefined && !isAllAlone(looked, table)) return [];
    if (isSilent(own.version, block, side === 'target')) return [];
    const lone = looked.blocks.get(at);
    const entry = isEntry(kindOf(block));
    if (entry && lone !== undefined) {
      return isToldInProse(looked.pair, side, at) ? [] : entryGap(looked, at, lone);
    }
    const list = alone.get(at) ?? [];
    const mayLack = list.length > 0 || (lone !== undefined && lone.strength >= sure);
    return block.role === 'code' || block.role === 'table' || !mayLack ? [] : proseGaps(looked, at, list);
  });
}

function isAllAlone({ blocks }: Looked, [start, end]: readonly [number, number]): boolean {
  for (let at = start; at < end; at++) if (!blocks.has(at)) return false;
  return true;
}

/** An entry of a list, a row, code or a picture that stands alone. */
function entryGap(looked: Looked, at: number, lone: LoneBlock): Gap[] {
  const { own, side } = looked.view;
  const block = own.blocks[at]!;
  const sentences = sentencesIn(looked, at);
  const byWords =
    sentences.length === 0 ? 0 : absence(looked.judge, looked.view, looked.pair, sentences, lone.strength);
  const place = placeOf(looked.view, lone);
  const kind = side === 'source' ? 'missing-paragraph' : 'added-text';
  const gap = { kind, what: kindOf(block), block: at, place, printed: bodyOf(block) } as const;
  return strongGap(gap, block, Math.max(lone.strength, byWords));
}

/** Offset in the other version where a block belongs that it lacks. */
function placeOf({ other }: SideView, { after }: LoneBlock): number {
  return after === -1 ? other.blocks[0]!.start : other.blocks[after]!.end;
}

/** A paragraph that stands alone as a whole, or sentences of it. */
function proseGaps(looked: Looked, at: number, list: readonly LoneSentence[]): Gap[] {
  const { pair, view, judge, blocks } = looked;
  const block = view.own.blocks[at]!;
  const all = sentencesIn(looked, at);
  const lone = blocks.get(at);
  const isWhole =
    list.length === all.length ||
    (lone !== undefined && (list.length >= all.length * mostAlone || lone.strength >= sure));
  const missing = view.side === 'source';
  // However freely it is translated, it is there.
  if (lone === undefined && list.length === all.length && looked.taken.has(block)) return [];
  if (isWhole && view.own.blocks.length > 1) {
    const lead = list.length === 0 ? 0 : Math.min(...list.map((one) => one.lead)) + leadOf(looked, at);
    const strength = Math.max(absence(judge, view, pair, all, lead), lone?.strength ?? 0);
    const kind = missing ? 'missing-paragraph' : 'added-text';
    const place = lone === undefined ? list[0]!.place : placeOf(view, lone);
    const gap = { kind, what: kindOf(block), block: at, place, printed: bodyOf(block) } as const;
    return strongGap(gap, block, strength);
  }
  return list.flatMap(({ sentence, place, lead }) => {
    const kind = missing ? 'missing-sentence' : 'added-text';
    const strength = absence(judge, view, pair, [sentence], lead);
    const own = view.own.sentences[sentence]!;
    return strongGap({ kind, what: 'sentence', block: at, place, printed: own.text }, own, strength);
  });
}

function sentencesIn({ view }: Looked, block: number): readonly number[] {
  return view.own.places[block]!;
}

/** What the alignment of paragraphs adds to that of sentences, where it leaves the block alone too. */
function leadOf({ view, pair }: Looked, block: number): number {
  const bead = pair.aligned.beads.find(({ i, a, j, b }) =>
    view.side === 'source' ? b === 0 && i === block && a > 0 : a === 0 && j === block && b > 0,
  );
  if (bead === undefined) return 0;
  return paragraphWeight * Math.max(0, Math.min(paragraphCap, bead.margin));
}

function strongGap(
  gap: Omit<Gap, 'text' | 'strength'>,
  { start, end }: Gap['text'],
  strength: number,
): Gap[] {
  return strength < least ? [] : [{ ...gap, text: { start, end }, strength }];
}

/** Lines of code that only one of two blocks has which stand for each other. */
function linesOf({ source, target, aligned }: UnitPair): Gap[] {
  return aligned.beads.flatMap(({ i, a, j, b }): Gap[] => {
    const [left, right] = [source.blocks[i], target.blocks[j]];
    if (a !== 1 || b !== 1 || left?.role !== 'code' || right?.role !== 'code') return [];
    return loneLines(left, right).map(({ side, start, end, place, text: printed }): Gap => {
      const [kind, block] =
        side === 'source' ? (['missing-sentence', i] as const) : (['added-text', j] as const);
      return { kind, what: 'line', block, printed, text: { start, end }, place, strength: lineStrength };
    });
  });
}

/**
 * Whether the other version has the text, but in the segment around the unit or next to it, in a block that does not stand
 * for another.
 */
function standsNearby(
  inside: Inside,
  unit: Unit,
  version: number,
  { kind, what, text }: Gap,
  taken: ReadonlySet<Block>,
): boolean {
  if (what === 'line') return false;
  const side = kind === 'added-text' ? 'target' : 'source';
  const [own, other] = side === 'source' ? [0, version] : [version, 0];
  const segment = unit.cells[other]!.segment;
  if (segment === null) return false;
  const judge = inside.judge(version);
  const features = judge.read(side, inside.textOf(own, text));
  return inside.around(other, segment).some((block) => {
    if (taken.has(block)) return false;
    const there = judge.features(side === 'source' ? 'target' : 'source', [block]);
    const total = side === 'source' ? judge.weigh(features, there) : judge.weigh(there, features);
    const words = judge.translated(side, features.words, there.words);
    return total >= nearby.same || words.weight >= Math.max(nearby.part, nearby.perWord * words.known);
  });
}
