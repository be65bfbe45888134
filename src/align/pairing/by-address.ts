import type { Outline } from '../tree.js';
import { type Match, missing, ownersOf, type Pairing } from './match.js';

/** Pairs a version that was cut like the source with it: its addresses are the source's. */
export function pairByAddress(source: Outline, target: Outline): Pairing {
  const byAddress = new Map(target.nodes.map((node) => [node.segment.address, node]));
  const matches = source.nodes.map((node): Match => {
    const found = byAddress.get(node.segment.address);
    return found === undefined ? missing : { state: 'present', node: found };
  });
  return { matches, owners: ownersOf(matches, target.nodes.length) };
}
