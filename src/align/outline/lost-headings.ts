import { ordinalOf } from '../ordinal.js';
import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { nodeOf } from './fronts.js';
import { prices } from './prices.js';

/**
 * Finds the text of headings that one version lacks. Where a heading was left out, the text below it stands under the one
 * before it: it was merged into that. Where a version has one more, the text of the one before it is split.
 */
export function findLostHeadings(draft: Draft, evidence: Evidence): void {
  const { source, target } = draft;
  // What a heading that is left out leaves may stand in the text before the segments.
  const [front, frontThere] = [nodeOf(source.version.front), nodeOf(target.version.front)];
  for (const run of runsAfter(source.nodes, front, (node) => draft.matchOf(node).state === 'missing')) {
    const into = run[0] === front ? frontThere : draft.partnerOf(run[0]!);
    if (into === null) continue;
    for (const [at, { share, start }] of evidence.within(run, [into]).entries()) {
      if (at > 0 && share >= prices.within)
        draft.set(run[at]!, { state: 'merged', node: null, into, at: start });
    }
  }
  for (const run of runsAfter(target.nodes, frontThere, (node) => draft.isFree(node))) {
    if (run[0] === frontThere) {
      const shares = evidence.within([front], run);
      const parts = run.filter((_, at) => at > 0 && shares[at]!.share >= prices.within);
      draft.frontParts = [...new Set([...draft.frontParts, ...parts])];
      continue;
    }
    const owner = draft.ownerOf(run[0]!);
    if (owner === null || draft.matchOf(owner).state !== 'present') continue;
    const shares = evidence.within([owner], run);
    const parts = run.filter((_, at) => at === 0 || shares[at]!.share >= prices.within);
    if (parts.length > 1) draft.set(owner, { ...draft.matchOf(owner), state: 'split', node: run[0]!, parts });
  }
}

/** Headings in a row that are lost, each such row with the part right before it in reading order. */
function runsAfter(nodes: readonly Node[], front: Node, isLost: (node: Node) => boolean): Node[][] {
  const runs: Node[][] = [];
  let last: Node[] | null = null;
  for (const [at, node] of nodes.entries()) {
    if (ordinalOf(node) !== null || !isLost(node)) {
      last = null;
      continue;
    }
    if (last === null) {
      last = [nodes[at - 1] ?? front];
      runs.push(last);
    }
    last.push(node);
  }
  return runs;
}
