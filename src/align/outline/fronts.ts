import type { Block, Segment } from '../../document/types.js';
import { ordinalOf } from '../ordinal.js';
import type { Node, Outline } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { prices } from './prices.js';

/** Headings of the other side that may be what a first heading answers, from the first on. */
const mostRivals = 4;

/** What is no running text before the first part. */
const aside: ReadonlySet<Block['role']> = new Set(['title', 'furniture', 'caption']);

/**
 * Pairs the text that one version has before its first heading with what the other has under its first one, where that
 * has nothing before it: `What it is` opens a definition that its source has right below the title. It is told before
 * the headings are aligned, as one of these would else be taken for the first, and all after it for the next.
 *
 * @returns the nodes of both versions that are spoken for
 */
export function pairFronts(draft: Draft, evidence: Evidence): ReadonlySet<Node> {
  const { source, target } = draft;
  const [here, there] = [textBefore(source), textBefore(target)];
  const done = new Set<Node>();
  if (hasText(here) === hasText(there)) return done;
  if (hasText(here)) {
    const first = firstHeading(target);
    const weigh = (one: Node) => evidence.texts(one, first!);
    if (first === null || !isFront(first, here, [target, source], weigh)) return done;
    draft.frontParts = [first];
    return done.add(first);
  }
  const first = firstHeading(source);
  const weigh = (one: Node) => evidence.texts(first!, one);
  if (first === null || !isFront(first, there, [source, target], weigh)) return done;
  draft.set(first, { state: 'merged', node: null, into: there, at: there.segment.start });
  return done.add(first);
}

/**
 * Whether a heading's text is what stands before all headings of the other side, rather than one of their texts. That its
 * side has one heading more says so too.
 */
function isFront(
  first: Node,
  front: Node,
  sides: readonly [Outline, Outline],
  weigh: (one: Node) => number,
): boolean {
  if (first.segment.blocks.length < 2) return false;
  const [own, other] = sides;
  const oneMore = headings(own).length === headings(other).length + 1 ? prices.lostHeading : 0;
  const weight = weigh(front) + oneMore;
  const rivals = headings(other).slice(0, mostRivals);
  return weight >= prices.doubtful && rivals.every((rival) => weight >= weigh(rival) + prices.movedLead);
}

function headings({ nodes }: Outline): readonly Node[] {
  return nodes.filter((node) => ordinalOf(node) === null);
}

function firstHeading({ nodes }: Outline): Node | null {
  const [first] = nodes;
  return first === undefined || ordinalOf(first) !== null ? null : first;
}

function hasText({ segment }: Node): boolean {
  return segment.blocks.length > 0;
}

/** The text before a version's segments, but for its title, as if it were one. */
function textBefore({ version }: Outline): Node {
  return nodeOf(version.front.filter(({ role }) => !aside.has(role)));
}

/** Blocks that are in no segment as one. */
export function nodeOf(blocks: readonly Block[]): Node {
  const span = { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
  const parts = { enumerator: null, blocks, children: [], continuous: false };
  const segment: Segment = { ...span, address: 'front', level: 'front', ...parts };
  return { segment, index: -1, parent: null, place: 0, depth: 0, children: [] };
}
