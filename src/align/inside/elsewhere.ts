import type { Block } from '../../document/types.js';
import type { Alignment, Unit } from '../types.js';
import type { Gap, GapInUnit } from './gap.js';
import { type Inside, insideOf } from './inside.js';

/**
 * Evidence from which a text is taken to stand in a neighbour, where the splitter may have put it: as that says the same,
 * or as one part of it, then for each word that is known; and as what has no counterpart there either.
 */
const nearby = { same: 8, part: 6, perWord: 0.6, twin: 1 } as const;

/** With more pairs than this none is looked for that was put elsewhere: it takes time with their number. */
const mostTwins = 40_000;

/**
 * Whether the other version has the text, but in the segment around the unit or next to it, in a block that does not stand
 * for another.
 */
export function standsNearby(
  inside: Inside,
  unit: Unit,
  version: number,
  { kind, what, text }: Gap,
  taken: ReadonlySet<Block>,
): boolean {
  if (what === 'line') return false;
  const side = kind === 'added-text' ? 'target' : 'source';
  const [own, other] = side === 'source' ? [0, version] : [version, 0];
  const { segment } = unit.cells[other]!;
  if (segment === null && (unit.kind === 'segment' || unit.cells[other]!.state !== 'missing')) return false;
  const near = segment === null ? inside.besideMatter(other, unit.kind) : inside.around(other, segment);
  const judge = inside.judge(version);
  const features = judge.read(side, inside.textOf(own, text));
  return near.some((block) => {
    if (taken.has(block)) return false;
    const there = judge.features(side === 'source' ? 'target' : 'source', [block]);
    const total = side === 'source' ? judge.weigh(features, there) : judge.weigh(there, features);
    const words = judge.translated(side, features.words, there.words);
    return total >= nearby.same || words.weight >= Math.max(nearby.part, nearby.perWord * words.known);
  });
}

/** Gaps of a version but for pairs of them that are one text, which is missing in one unit and was added near by. */
export function withoutTwins(alignment: Alignment, gaps: readonly GapInUnit[]): GapInUnit[] {
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
