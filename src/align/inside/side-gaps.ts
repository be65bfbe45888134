import type { Block } from '../../document/types.js';
import { bodyOf } from '../evidence/features.js';
import type { Judge } from '../evidence/judge.js';
import { absence, type SideView } from './absence.js';
import { drawnTables } from './drawn-tables.js';
import { isEntry, kindOf } from './entries/kinds.js';
import { mayBelong } from './entries/stretches.js';
import type { LoneBlock } from './entries/surplus.js';
import type { Gap } from './gap.js';
import type { LoneSentence } from './lone-sentences.js';
import { isShownElsewhere, nameOfPicture } from './pictures.js';
import { isSilent, linkIntoPage } from './silence.js';
import { isToldInProse } from './told-in-prose.js';
import { countsOf, type UnitPair } from './unit-pair.js';

/** What a gap needs in all: odds of 20 to 1. Set on the odd seeds of bench/faults.ts. */
const least = 3;

/** From so much a paragraph stands alone whatever its sentences are paired with. */
const sure = 4;

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

/** One side of a unit with what is known of its blocks. */
export interface Looked {
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
export function gapsOf(looked: Looked, alone: ReadonlyMap<number, readonly LoneSentence[]>): Gap[] {
  const { own, side } = looked.view;
  const drawn = drawnTables(own.blocks);
  return own.blocks.flatMap((block, at) => {
    if (optional.has(block.role) || looked.moved.has(at)) return [];
    const lone = looked.blocks.get(at);
    const list = alone.get(at) ?? [];
    if (lone === undefined && list.length === 0) return [];
    const table = drawn.get(at);
    if (table !== undefined && !isAllAlone(looked, table)) return [];
    const isContents = side === 'source' && linkIntoPage(own.version, block) !== null;
    if (!isContents && isSilent(own.version, block, side === 'target')) return [];
    const entry = isEntry(kindOf(block));
    if (entry && lone !== undefined) {
      return isToldInProse(looked.pair, side, at) ? [] : entryGap(looked, at, lone);
    }
    const mayLack =
      list.length > 0 || (lone !== undefined && lone.strength >= sure && !belongsToPair(looked, at));
    return block.role === 'code' || block.role === 'table' || !mayLack ? [] : proseGaps(looked, at, list);
  });
}

/** Whether all sentences of a block are paired with those that the pair of blocks beside it has too many of. */
function belongsToPair({ pair, view: { side } }: Looked, block: number): boolean {
  const { beads } = pair.aligned;
  const at = beads.findIndex(({ i, a, j, b }) =>
    side === 'source' ? b === 0 && i === block : a === 0 && j === block,
  );
  return at !== -1 && mayBelong(beads, at, countsOf(pair));
}

function isAllAlone({ blocks }: Looked, [start, end]: readonly [number, number]): boolean {
  for (let at = start; at < end; at++) if (!blocks.has(at)) return false;
  return true;
}

/** An entry of a list, a row, code or a picture that stands alone. */
function entryGap(looked: Looked, at: number, lone: LoneBlock): Gap[] {
  const { own, other, side } = looked.view;
  const block = own.blocks[at]!;
  const isPicture = kindOf(block) === 'image';
  if (isPicture && isShownElsewhere(own.version, block, other.version)) return [];
  const sentences = sentencesIn(looked, at);
  const byWords =
    sentences.length === 0 ? 0 : absence(looked.judge, looked.view, looked.pair, sentences, lone.strength);
  const place = placeOf(looked.view, lone);
  const kind = side === 'source' ? 'missing-paragraph' : 'added-text';
  const printed = isPicture ? nameOfPicture(own.version, block) : bodyOf(block);
  const gap = { kind, what: kindOf(block), block: at, place, printed } as const;
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
