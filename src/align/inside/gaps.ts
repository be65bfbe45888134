import type { Block } from '../../document/types.js';
import type { Judge } from '../evidence/judge.js';
import type { Alignment, Bead, Unit } from '../types.js';
import { absence, type SideView, viewFrom } from './absence.js';
import { type Inside, insideOf, type UnitPair } from './inside.js';

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

/** What a gap needs in all: odds of 20 to 1. Set on the odd seeds of bench/faults.ts. */
const least = 3;

/**
 * Evidence from which a text is taken to stand in a neighbour, where the splitter may have put it: as that says the same,
 * or as one part of it, then for each word that is known; and as what has no counterpart there either.
 */
const nearby = { same: 8, part: 6, perWord: 0.6, twin: 1 } as const;

/** How much of the lead of an alignment of paragraphs counts beside that of sentences, which looks at the same words. */
const paragraphWeight = 0.5;
const paragraphCap = 7;

/**
 * Share of the sentences of a paragraph that stand alone from which it does so as a whole, where the alignment of
 * paragraphs says that too: the first or the last is easily taken for a part of its neighbour's.
 */
const mostAlone = 0.6;

/** Roles of blocks that a translation may do without. */
const optional: ReadonlySet<Block['role']> = new Set(['caption', 'image', 'furniture']);

/** A line between the rows of a table that is drawn with signs. */
const rule = /^[|+│┃├┤┼\s:=─━-]*$/;

/**
 * Whether blocks hold a table that is drawn with a rule below each row: its lines are no rows, as cells are wrapped in
 * columns that no two languages fill alike.
 */
function isGrid(blocks: readonly Block[]): boolean {
  let rules = 0;
  for (const { role, printed } of blocks) if (role === 'table' && rule.test(printed.text)) rules++;
  return rules > 2;
}

/**
 * Paragraphs and sentences of a unit that the version lacks, and those that it added, where the evidence is strong:
 * the aligner leaves them alone, and the two sides say the same rather without them. Empty where one of the two has no
 * text of its own, and where a unit was split or holds another: what stands where is no longer told by order.
 */
export function gapsInside(alignment: Alignment, unit: Unit, version: number): Gap[] {
  const inside = insideOf(alignment);
  const pair = inside?.pair(unit, version) ?? null;
  if (inside === null || pair === null) return [];
  if (unit.cells[version]!.parts !== undefined || inside.holdsOthers(unit, version)) return [];
  const judge = inside.judge(version);
  const beads = inside.beads(unit, version);
  return (['source', 'target'] as const)
    .flatMap((side) => gapsOf(pair, viewFrom(side, pair), judge, lonelySentences(pair, beads, side)))
    .filter((gap) => !standsNearby(inside, unit, version, gap))
    .sort((one, other) => one.place - other.place);
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
  const gaps = alignment.units.flatMap((unit) =>
    gapsInside(alignment, unit, version).map((gap): GapInUnit => ({ gap, unit, version })),
  );
  const isAdded = ({ gap }: GapInUnit) => gap.kind === 'added-text';
  const added = gaps.filter(isAdded);
  const twins = new Set<GapInUnit>();
  for (const lost of added.length === 0 ? [] : gaps) {
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
  if (segment === null || inside === null) return false;
  const { start, end } = added.gap.text;
  const near = inside.around(version, segment).some((block) => block.start <= start && end <= block.end);
  if (!near) return false;
  const judge = inside.judge(version);
  const [here, there] = [inside.textOf(0, lost.gap.text), inside.textOf(version, added.gap.text)];
  return judge.texts(judge.read('source', here), judge.read('target', there)) >= nearby.twin;
}

/** A sentence without counterpart, where it would belong, and the log-odds that it has none. */
interface Lonely {
  readonly sentence: number;
  readonly place: number;
  readonly lead: number;
}

/** What the alignment of sentences leaves alone on one side, by the block that it stands in. */
function lonelySentences(
  pair: UnitPair,
  beads: readonly Bead[],
  side: SideView['side'],
): ReadonlyMap<number, readonly Lonely[]> {
  const { own, other } = viewFrom(side, pair);
  const alone = new Map<number, Lonely[]>();
  let place = other.blocks[0]!.start;
  for (const { source, target, score } of beads) {
    const [here, there] = side === 'source' ? [source, target] : [target, source];
    const last = there.at(-1);
    if (last !== undefined) place = other.sentences[last]!.end;
    if (last !== undefined || here.length === 0) continue;
    const lead = Math.log(score / Math.max(1e-6, 1 - score));
    for (const sentence of here) {
      const { block } = own.sentences[sentence]!;
      const list = alone.get(block) ?? [];
      list.push({ sentence, place, lead });
      alone.set(block, list);
    }
  }
  return alone;
}

/** Sentences that stand alone; where they are all that a paragraph has, the paragraph. */
function gapsOf(
  pair: UnitPair,
  view: SideView,
  judge: Judge,
  alone: ReadonlyMap<number, readonly Lonely[]>,
): Gap[] {
  const { own, side } = view;
  const missing = side === 'source';
  const grid = isGrid(own.blocks);
  return [...alone].flatMap(([at, list]) => {
    const block = own.blocks[at]!;
    if (optional.has(block.role) || (grid && block.role === 'table')) return [];
    const inBlock = own.sentences.flatMap((sentence, index) => (sentence.block === at ? [index] : []));
    const lone = paragraphLead(view, pair, at);
    const isWhole = list.length === inBlock.length || (lone > 0 && list.length >= inBlock.length * mostAlone);
    if (isWhole && own.blocks.length > 1) {
      const lead = Math.min(...list.map((one) => one.lead)) + lone;
      const kind = missing ? 'missing-paragraph' : 'added-text';
      return strongGap(kind, block, list[0]!.place, absence(judge, view, inBlock, lead));
    }
    return list.flatMap(({ sentence, place, lead }) => {
      const kind = missing ? 'missing-sentence' : 'added-text';
      return strongGap(kind, own.sentences[sentence]!, place, absence(judge, view, [sentence], lead));
    });
  });
}

/** What the alignment of paragraphs adds to that of sentences, where it leaves the block alone too. */
function paragraphLead({ side }: SideView, { paragraphs }: UnitPair, block: number): number {
  const span = paragraphs.find(({ i, a, j, b }) =>
    side === 'source' ? b === 0 && i === block && a > 0 : a === 0 && j === block && b > 0,
  );
  if (span === undefined) return 0;
  return paragraphWeight * Math.min(paragraphCap, span.margins[0] ?? paragraphCap);
}

function strongGap(kind: Gap['kind'], text: Gap['text'], place: number, strength: number): Gap[] {
  return strength < least ? [] : [{ kind, text: { start: text.start, end: text.end }, place, strength }];
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
    const total = side === 'source' ? judge.weigh(features, there) : judge.weigh(there, features);
    const words = judge.translated(side, features.words, there.words);
    return total >= nearby.same || words.weight >= Math.max(nearby.part, nearby.perWord * words.known);
  });
}
