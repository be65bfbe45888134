import type { Block, Version } from '../../document/types.js';
import type { Judge } from '../evidence/judge.js';
import type { Judges } from '../evidence/judges.js';
import { alignBlocks } from '../inside/blocks.js';
import { ordinalOf } from '../ordinal.js';
import type { Match, Pairing } from '../pairing/match.js';
import type { Node, Outline } from '../tree.js';
import { Parts } from './parts.js';

/** Share of a list's entries that must be found, each with a text of its own, for the list to be there without numbers. */
const foundShare = 0.5;

/** What speaks for an entry on the average, in nats, for those to be the same and not other text in their place. */
const leastEvidence = -1;

/** A list of the source that a version may have without its numbers, and the part that it stands in there. */
interface Unnumbered {
  readonly parent: Node;
  readonly entries: readonly Node[];
  readonly part: Node;
}

/**
 * The versions with the entries of lists that the source numbers and they do not, as bullets or plain paragraphs, for
 * segments of their own. Only parts that are paired are looked into, so that documents whose parts have headings need no
 * numbers to be told apart.
 *
 * @param pairings of each version but the source
 * @returns the same array where nothing changes
 */
export function withUnnumberedLists(
  versions: readonly Version[],
  outlines: readonly Outline[],
  pairings: readonly Pairing[],
  judges: Judges,
): readonly Version[] {
  const source = outlines[0]!;
  const changed = versions.map((version, at) => {
    if (at === 0) return version;
    const lists = unnumberedLists(source, pairings[at - 1]!);
    return lists.length === 0 ? version : withLists(version, lists, judges, at);
  });
  return changed.some((version, at) => version !== versions[at]) ? changed : versions;
}

function unnumberedLists(source: Outline, { matches }: Pairing): Unnumbered[] {
  return source.nodes.flatMap((parent): Unnumbered[] => {
    const entries = parent.children;
    const part = partnerOf(matches[parent.index]);
    if (part === null || part.children.some((child) => ordinalOf(child) !== null)) return [];
    const isLost = (entry: Node) =>
      isEntry(entry) && entry.children.length === 0 && partnerOf(matches[entry.index]) === null;
    const isList = entries.length > 1 && entries.every(isLost);
    // Less text than in the source's part alone holds no list beside.
    const others = part.segment.blocks.length - parent.segment.blocks.length;
    return isList && others >= entries.length * foundShare ? [{ parent, entries, part }] : [];
  });
}

function partnerOf(match: Match | undefined): Node | null {
  return match?.state === 'present' || match?.state === 'renumbered' ? match.node : null;
}

function isEntry({ segment }: Node): boolean {
  return segment.enumerator !== null && segment.blocks[0]?.role !== 'heading';
}

function withLists(version: Version, lists: readonly Unnumbered[], judges: Judges, at: number): Version {
  const target = judges.outlines[at]!;
  const { judge } = judges.between(0, at);
  const parts = new Parts(version, target);
  let hasFound = false;
  for (const list of lists) {
    const found = entriesIn(list, judge, { source: judges.outlines[0]!.version, target: version });
    if (found === null) continue;
    parts.list(list.part, found);
    hasFound = true;
  }
  return hasFound ? parts.version() : version;
}

/** By entry that was found, its blocks in the version; null where too few were, or what stands there is other text. */
function entriesIn(
  { parent, entries, part }: Unnumbered,
  judge: Judge,
  versions: Readonly<Record<'source' | 'target', Version>>,
): ReadonlyMap<Node, readonly Block[]> | null {
  const wanted = [parent, ...entries]
    .flatMap((owner) => owner.segment.blocks.map((block) => ({ owner, block })))
    .sort((one, other) => one.block.start - other.block.start);
  const { blocks } = part.segment;
  const beads = alignBlocks(
    judge,
    wanted.map(({ block }) => block),
    blocks,
    versions,
  );
  const found = new Map<Node, Block[]>();
  let evidence = 0;
  for (const { i, a, j, b } of beads) {
    const owner = wanted[i]?.owner;
    if (a !== 1 || b !== 1 || owner === undefined || owner === parent) continue;
    found.set(owner, [...(found.get(owner) ?? []), blocks[j]!]);
    evidence += judge.weigh(
      judge.features('source', [wanted[i]!.block]),
      judge.features('target', [blocks[j]!]),
    );
  }
  const isThere = found.size >= entries.length * foundShare && evidence >= leastEvidence * found.size;
  return isThere ? found : null;
}
