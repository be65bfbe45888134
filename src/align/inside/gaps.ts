import type { Block } from '../../document/types.js';
import type { Judge } from '../evidence/judge.js';
import type { Alignment, Bead, Unit } from '../types.js';
import { absence, type View, viewFrom } from './absence.js';
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

/** What a gap needs in all: odds of 20 to 1 for a sentence, more for a paragraph. Set on the odd seeds of bench/faults.ts. */
const least = { paragraph: 4, sentence: 3 } as const;

/** Evidence from which a text is taken to stand in a neighbour: the splitter may have parted the two otherwise. */
const nearby = 4;

/** Roles of blocks that a translation may do without. */
const optional: ReadonlySet<Block['role']> = new Set(['caption', 'image', 'furniture']);

/**
 * Paragraphs and sentences of a unit that the version lacks, and those that it added, where the evidence is strong:
 * the aligner leaves them alone, their words have no translation on the other side, and the lengths fit better without
 * them. Empty where one of the two has no text of its own, and where a unit was split or holds another: what stands
 * where is no longer told by order.
 */
export function gapsInside(alignment: Alignment, unit: Unit, version: number): Gap[] {
  const inside = insideOf(alignment);
  const pair = inside?.pair(unit, version) ?? null;
  if (inside === null || pair === null || isBalanced(pair, inside.ratio(version))) return [];
  if (unit.cells[version]!.parts !== undefined || inside.holdsOthers(unit, version)) return [];
  const judge = inside.judge(version);
  const gaps = [...paragraphGaps(pair, judge), ...sentenceGaps(pair, judge, inside.beads(unit, version))];
  return gaps
    .filter((gap) => !standsNearby(inside, unit, version, gap))
    .sort((one, other) => one.place - other.place);
}

/** Two sides whose lengths differ by no more than this, as a factor's logarithm, lack nothing that counts. */
const evenLength = 0.5;

/**
 * Whether paragraph answers paragraph with as many sentences in about the length to be expected: then nothing is
 * looked for, which spares a complete work nearly all of the search.
 */
function isBalanced({ source, target, paragraphs }: UnitPair, ratio: number): boolean {
  return paragraphs.every(({ i, a, j, b }) => {
    if (a !== 1 || b !== 1) return false;
    const [left, right] = [sizeOf(source, i), sizeOf(target, j)];
    if (left.count !== right.count) return false;
    return Math.abs(Math.log((1 + right.length) / (1 + left.length * ratio))) < evenLength;
  });
}

function sizeOf({ sentences }: UnitText, block: number): { count: number; length: number } {
  let [count, length] = [0, 0];
  for (const sentence of sentences) {
    if (sentence.block !== block) continue;
    count++;
    length += sentence.text.length;
  }
  return { count, length };
}

/** Whether the other version has the text, but in the segment around the unit or next to it. */
function standsNearby(inside: Inside, unit: Unit, version: number, { kind, text }: Gap): boolean {
  const side = kind === 'added-text' ? 'target' : 'source';
  const [own, other] = side === 'source' ? [0, version] : [version, 0];
  const segment = unit.cells[other]!.segment;
  if (segment === null) return false;
  const judge = inside.judge(version);
  const features = judge.read(side, inside.textOf(own, text));
  return inside.around(other, segment).some((block) => {
    const there = judge.features(side === 'source' ? 'target' : 'source', [block]);
    const evidence = side === 'source' ? judge.pair(features, there) : judge.pair(there, features);
    const within = side === 'source' ? evidence.sourceWithin : evidence.targetWithin;
    return Math.max(evidence.total, within) >= nearby;
  });
}

/** Paragraphs that the alignment of paragraphs leaves alone. */
function paragraphGaps(pair: UnitPair, judge: Judge): Gap[] {
  return pair.paragraphs.flatMap(({ i, a, j, b, margins }) => {
    if (a > 0 && b > 0) return [];
    const view = viewFrom(a > 0 ? 'source' : 'target', pair);
    const at = a > 0 ? j : i;
    const place = at === 0 ? view.other.blocks[0]!.start : view.other.blocks[at - 1]!.end;
    return blockGap(view, judge, a > 0 ? i : j, place, margins[0] ?? least.paragraph);
  });
}

function blockGap(view: View, judge: Judge, at: number, place: number, lead: number): Gap[] {
  const block = view.own.blocks[at]!;
  const sentences = view.own.sentences.flatMap((sentence, index) => (sentence.block === at ? [index] : []));
  if (optional.has(block.role) || sentences.length === 0) return [];
  const strength = absence(judge, view, sentences, lead);
  if (strength < least.paragraph) return [];
  const kind = view.side === 'source' ? 'missing-paragraph' : 'added-text';
  return [{ kind, text: block, place, strength }];
}

/** Sentences in paired paragraphs that the alignment of sentences leaves alone; all those of a block are a paragraph. */
function sentenceGaps(pair: UnitPair, judge: Judge, beads: readonly Bead[]): Gap[] {
  const alone = { source: new Map<number, Lonely[]>(), target: new Map<number, Lonely[]>() };
  let [i, j] = [0, 0];
  for (const bead of beads) {
    const side = bead.target.length === 0 ? 'source' : bead.source.length === 0 ? 'target' : null;
    if (side !== null) {
      const { own, other } = viewFrom(side, pair);
      const sentence = (side === 'source' ? bead.source : bead.target)[0]!;
      const { block } = own.sentences[sentence]!;
      const before = other.sentences[(side === 'source' ? j : i) - 1];
      const place = before?.end ?? other.blocks[0]!.start;
      if (isPaired(pair, side, block)) {
        const list = alone[side].get(block) ?? [];
        list.push({ sentence, place, lead: Math.log(bead.score / Math.max(1e-6, 1 - bead.score)) });
        alone[side].set(block, list);
      }
    }
    i = (bead.source.at(-1) ?? i - 1) + 1;
    j = (bead.target.at(-1) ?? j - 1) + 1;
  }
  return (['source', 'target'] as const).flatMap((side) =>
    [...alone[side]].flatMap(([block, list]) => lonelyGaps(viewFrom(side, pair), judge, block, list)),
  );
}

/** A sentence without counterpart, where it would belong, and the log-odds that it has none. */
interface Lonely {
  readonly sentence: number;
  readonly place: number;
  readonly lead: number;
}

function lonelyGaps(view: View, judge: Judge, block: number, list: readonly Lonely[]): Gap[] {
  const { own, side } = view;
  const size = own.sentences.filter((sentence) => sentence.block === block).length;
  if (list.length === size && own.blocks.length > 1) {
    const lead = Math.min(...list.map((one) => one.lead));
    return blockGap(view, judge, block, list[0]!.place, lead);
  }
  if (optional.has(own.blocks[block]!.role)) return [];
  return list.flatMap(({ sentence, place, lead }): Gap[] => {
    const text = own.sentences[sentence]!;
    const strength = absence(judge, view, [sentence], lead);
    if (strength < least.sentence) return [];
    return [{ kind: side === 'source' ? 'missing-sentence' : 'added-text', text, place, strength }];
  });
}

/** Whether a block is part of a pair of paragraphs. */
function isPaired(pair: UnitPair, side: 'source' | 'target', block: number): boolean {
  return pair.paragraphs.some(({ i, a, j, b }) => {
    if (a === 0 || b === 0) return false;
    return side === 'source' ? block >= i && block < i + a : block >= j && block < j + b;
  });
}
