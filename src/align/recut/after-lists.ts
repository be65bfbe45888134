import type { Block, Version } from '../../document/types.js';
import type { Judge } from '../evidence/judge.js';
import type { Judges } from '../evidence/judges.js';
import { lengthOf } from '../evidence/reader.js';
import { alignBlocks } from '../inside/blocks.js';
import type { SiblingBead } from '../outline/siblings/siblings.js';
import type { Match, Pairing } from '../pairing/match.js';
import type { Node, Outline } from '../tree.js';
import { Parts } from './parts.js';

/** Text that is given to another segment of its version. */
interface Move {
  readonly blocks: readonly Block[];
  readonly to: Node;
}

/**
 * The versions with the text after their lists where it belongs. Whether a paragraph after the last item of a list is
 * that item's or the text of the segment around the list is told within a version by habit alone, so that two versions
 * may say otherwise. Where an item is last in one and not in the other, the other is right; else the source is.
 *
 * @param pairings of each version but the source
 * @returns the same array where nothing changes
 */
export function withListTails(
  versions: readonly Version[],
  outlines: readonly Outline[],
  pairings: readonly Pairing[],
  judges: Judges,
): readonly Version[] {
  const source = outlines[0]!;
  const sources = sourceMoves(source, outlines, pairings, judges);
  const given = new Map(sources.flatMap(({ blocks, to }) => blocks.map((block) => [block, to] as const)));
  const changed = versions.map((version, at) => {
    const moves = at === 0 ? sources : targetMoves({ outlines, pairings, judges, at, given });
    return withMoves(version, outlines[at]!, moves);
  });
  return changed.some((version, at) => version !== versions[at]) ? changed : versions;
}

/**
 * The versions with the text after each list given to the last item, where one of the two was not paired as it stands;
 * the same array where there is none. Whether that is better only another pairing tells.
 */
export function withDoubtfulTails(
  versions: readonly Version[],
  outlines: readonly Outline[],
  pairings: readonly Pairing[],
): readonly Version[] {
  const isSettled = ({ index }: Node, at: number): boolean => {
    if (at === 0) return pairings.every(({ matches }) => matches[index]?.state === 'present');
    const { matches, owners } = pairings[at - 1]!;
    return matches[owners[index] ?? -1]?.state === 'present';
  };
  const changed = versions.map((version, at) => {
    const moves = outlines[at]!.nodes.flatMap((parent): Move[] => {
      const tail = tailOf(parent);
      if (tail === null || tail.blocks.length === 0) return [];
      if (isSettled(parent, at) && isSettled(tail.last, at)) return [];
      return [{ blocks: tail.blocks, to: tail.last }];
    });
    return withMoves(version, outlines[at]!, moves);
  });
  return changed.some((version, at) => version !== versions[at]) ? changed : versions;
}

/** The same version where nothing moves. */
function withMoves(version: Version, outline: Outline, moves: readonly Move[]): Version {
  if (moves.length === 0) return version;
  const parts = new Parts(version, outline);
  for (const { blocks, to } of moves) parts.give(blocks, to);
  return parts.version();
}

/** What a list ends with: its last segment, and the text that the segment around it has behind that. */
interface Tail {
  readonly parent: Node;
  readonly last: Node;
  readonly blocks: readonly Block[];
}

/** The end of the list in a segment; null where that has none, or the last of it has a list of its own. */
function tailOf(parent: Node): Tail | null {
  const last = parent.children.at(-1);
  if (last === undefined || last.children.length > 0) return null;
  const { start } = last.segment;
  const { blocks } = parent.segment;
  let first = blocks.length;
  while (first > 0 && blocks[first - 1]!.start > start) first--;
  return { parent, last, blocks: first === blocks.length ? [] : blocks.slice(first) };
}

/** A segment's blocks after the one that begins it. */
function below({ segment }: Node): readonly Block[] {
  return segment.blocks.slice(1);
}

/** What a match says stands for a segment, where that is one segment as a whole. */
function wholeOf(match: Match | undefined): Node | null {
  const isWhole =
    match !== undefined &&
    (match.state === 'present' || match.state === 'renumbered' || match.state === 'moved') &&
    match.parts === undefined &&
    match.into === undefined;
  return isWhole ? match.node : null;
}

/** Text of the source that goes to the last item before it, since other versions show that it is that one's. */
function sourceMoves(
  source: Outline,
  outlines: readonly Outline[],
  pairings: readonly Pairing[],
  judges: Judges,
): Move[] {
  return source.nodes.flatMap((parent): Move[] => {
    const tail = tailOf(parent);
    if (tail === null || tail.blocks.length === 0) return [];
    let count = 0;
    for (const [at, pairing] of pairings.entries()) {
      const versions = { source: source.version, target: outlines[at + 1]!.version };
      count = Math.max(count, itemsOwn(tail, pairing, judges.between(0, at + 1).judge, versions));
    }
    if (count === 0 && isGoneWithItem(tail, source, pairings, judges)) count = tail.blocks.length;
    return count === 0 ? [] : [{ blocks: tail.blocks.slice(0, count), to: tail.last }];
  });
}

/**
 * How many paragraphs of a tail stand in another version in what answers the last item, where that is not the last
 * there; those that the version has after its list stay where they are.
 */
function itemsOwn(
  { parent, last, blocks }: Tail,
  { matches }: Pairing,
  judge: Judge,
  versions: Parameters<typeof alignBlocks>[3],
): number {
  const partner = wholeOf(matches[last.index]);
  if (partner === null || partner.children.length > 0 || isLast(partner)) return 0;
  const targets = below(partner);
  if (targets.length === 0) return 0;
  const around = wholeOf(matches[parent.index]);
  const most = blocks.length - ((around === null ? null : tailOf(around))?.blocks.length ?? 0);
  const own = below(last);
  const sources = [...own, ...blocks];
  if (sources.length === targets.length) return most;
  const beads = alignBlocks(judge, sources, targets, versions);
  const end = Math.max(0, ...beads.map(({ i, a, b }) => (a > 0 && b > 0 ? i + a : 0)));
  return Math.max(0, Math.min(most, end - own.length));
}

function isLast({ parent, place }: Node): boolean {
  return parent !== null && place === parent.children.length - 1;
}

/**
 * Whether the text after a list is in no other version, and some of them lack the last item too. What a version has
 * beyond the source's in the last item that is left, as a paragraph or run on, may be that text.
 */
function isGoneWithItem(
  { parent, last, blocks }: Tail,
  source: Outline,
  pairings: readonly Pairing[],
  judges: Judges,
): boolean {
  let gone = false;
  for (const [at, { matches, owners }] of pairings.entries()) {
    const around = wholeOf(matches[parent.index]);
    const tail = around === null ? null : tailOf(around);
    if (tail === null || tail.blocks.length > 0) return false;
    const model = source.nodes[owners[tail.last.index] ?? -1];
    if (model === undefined || below(tail.last).length > below(model).length) return false;
    const { judge } = judges.between(0, at + 1);
    const [here, there] = [lengthOf(model.segment.blocks), lengthOf(tail.last.segment.blocks)];
    if (judge.lengths(here + lengthOf(blocks), there) > judge.lengths(here, there)) return false;
    const match = matches[last.index];
    gone ||= match?.state === 'missing' && match.into === undefined;
  }
  return gone;
}

interface TargetOptions {
  readonly outlines: readonly Outline[];
  readonly pairings: readonly Pairing[];
  readonly judges: Judges;
  /** Index of the version. */
  readonly at: number;
  /** What the source's blocks were given to. */
  readonly given: ReadonlyMap<Block, Node>;
}

/** Text of a version that goes to the last item of a list, or from there to the segment around it, as in the source. */
function targetMoves({ outlines, pairings, judges, at, given }: TargetOptions): Move[] {
  const [source, target] = [outlines[0]!, outlines[at]!];
  const { matches, owners } = pairings[at - 1]!;
  const sourceOf = (node: Node): Node | null => {
    const from = source.nodes[owners[node.index] ?? -1];
    return from !== undefined && wholeOf(matches[from.index]) === node ? from : null;
  };
  return target.nodes.flatMap((parent): Move[] => {
    const tail = tailOf(parent);
    if (tail === null) return [];
    const [around, last] = [sourceOf(parent), sourceOf(tail.last)];
    if (around === null || last === null || last.parent !== around || last.children.length > 0) return [];
    const sourceTail = tailOf(around)?.blocks ?? [];
    const mine = [...below(last), ...sourceTail.filter((block) => given.get(block) === last)];
    const theirs = sourceTail.filter((block) => !given.has(block));
    const own = below(tail.last);
    if ((theirs.length === 0 && tail.blocks.length === 0) || own.length + tail.blocks.length === 0) return [];
    if (own.length === mine.length && tail.blocks.length === theirs.length) return [];
    const sources = [...mine, ...theirs];
    const targets = [...own, ...tail.blocks];
    const versions = { source: source.version, target: target.version };
    const cut =
      sources.length === targets.length
        ? mine.length
        : clampedCut(
            alignBlocks(judges.between(0, at).judge, sources, targets, versions),
            mine.length,
            own.length,
          );
    if (cut === own.length) return [];
    return cut > own.length
      ? [{ blocks: targets.slice(own.length, cut), to: tail.last }]
      : [{ blocks: targets.slice(cut, own.length), to: parent }];
  });
}

/**
 * Where a version's text is to be cut, as near to where it is as the beads allow: after the last paragraph that answers
 * one before the source's cut, and before the first that answers one after it.
 */
function clampedCut(beads: readonly SiblingBead[], sourceCut: number, targetCut: number): number {
  let [least, most] = [0, Number.MAX_SAFE_INTEGER];
  for (const { i, a, j, b } of beads) {
    if (a === 0 || b === 0) continue;
    if (i < sourceCut) least = Math.max(least, j + b);
    else most = Math.min(most, j);
  }
  return Math.max(least, Math.min(targetCut, most));
}
