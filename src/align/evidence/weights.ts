import type { Evidence } from '../outline/evidence.js';
import type { Node } from '../tree.js';
import { joinFeatures } from './features.js';
import type { Judge, SideName } from './judge.js';

/** A judge's weights for lists of segments; those of single pairs are kept. */
export function evidenceOf(judge: Judge): Evidence {
  const own = (side: SideName, nodes: readonly Node[]) =>
    joinFeatures(nodes.map((node) => judge.own(side, node)));
  const whole = (side: SideName, nodes: readonly Node[]) =>
    joinFeatures(nodes.map((node) => judge.whole(side, node)));
  return {
    own: remembered((sources, targets) => judge.weigh(own('source', sources), own('target', targets))),
    whole: remembered((sources, targets) => judge.weigh(whole('source', sources), whole('target', targets))),
  };
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
