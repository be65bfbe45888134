import type { Evidence } from '../outline/evidence.js';
import type { Node } from '../tree.js';
import { type Features, joinFeatures } from './features.js';
import type { Judge, SideName } from './judge.js';

/** A judge's weights for lists of segments; those of single pairs are kept. */
export function evidenceOf(judge: Judge): Evidence {
  const own = (side: SideName, nodes: readonly Node[]) =>
    joinFeatures(nodes.map((node) => judge.own(side, node)));
  const whole = (side: SideName, nodes: readonly Node[]) =>
    joinFeatures(nodes.map((node) => judge.whole(side, node)));
  return {
    own: remembered((sources, targets) => judge.weigh(own('source', sources), own('target', targets))),
    group: (sources, targets) => groupWeight(judge, sources, targets),
    whole: remembered((sources, targets) => judge.weigh(whole('source', sources), whole('target', targets))),
  };
}

/**
 * The best pair of one part with the whole, what each other part adds that stands in the whole too, and how much
 * better the lengths fit all together.
 */
function groupWeight(judge: Judge, sources: readonly Node[], targets: readonly Node[]): number {
  const split = targets.length > 1;
  const [partSide, wholeSide]: readonly [SideName, SideName] = split
    ? ['target', 'source']
    : ['source', 'target'];
  const parts = (split ? targets : sources).map((node) => judge.whole(partSide, node));
  const whole = judge.whole(wholeSide, (split ? sources : targets)[0]!);
  const pair = (part: Features) => (split ? judge.weigh(whole, part) : judge.weigh(part, whole));
  const length = (part: Features) =>
    split ? judge.lengths(whole.length, part.length) : judge.lengths(part.length, whole.length);
  const alone = parts.map(pair);
  const main = alone.indexOf(Math.max(...alone));
  let weight = alone[main]! + length(joinFeatures(parts)) - length(parts[main]!);
  for (const [at, part] of parts.entries()) {
    if (at === main) continue;
    const within = judge.within(partSide, part, whole);
    weight += within;
  }
  return weight;
}

type Weigh = (sources: readonly Node[], targets: readonly Node[]) => number;

function remembered(weigh: Weigh): Weigh {
  const known = new Map<Node, Map<Node, number>>();
  return (sources, targets) => {
    if (sources.length > 1 || targets.length > 1) return weigh(sources, targets);
    const [source, target] = [sources[0]!, targets[0]!];
    const row = known.get(source) ?? new Map<Node, number>();
    known.set(source, row);
    let weight = row.get(target);
    if (weight === undefined) {
      weight = weigh(sources, targets);
      row.set(target, weight);
    }
    return weight;
  };
}
