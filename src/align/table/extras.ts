import type { Judges } from '../evidence/judges.js';
import { offsetBetween } from '../ordinal.js';
import { alignSiblings } from '../outline/siblings/siblings.js';
import { extrasByNumber, type PairExtras } from './table.js';

/** More pairs than this in one gap are matched by number alone. */
const mostPairs = 10_000;

/** Pairs by number and content, across translations, what the source lacks. */
export function extrasByContent(judges: Judges): PairExtras {
  return (rows, version, nodes) => {
    if (rows.length * nodes.length > mostPairs) return extrasByNumber(rows, version, nodes);
    const pairs = nodes.map(() => -1);
    const { beads } = alignSiblings({
      sources: rows.length,
      targets: nodes.length,
      start: 0,
      offset: (i, j) => offsetBetween(rows[i]!.node, nodes[j]!),
      content: (i, a, j, b) => {
        const row = rows[i]!;
        if (a + b > 2 || row.cells[version] !== null) return -Infinity;
        return judges.between(row.version, version).whole(row.node, nodes[j]!);
      },
    });
    for (const { i, a, j, b } of beads) if (a === 1 && b === 1) pairs[j] = i;
    return pairs;
  };
}
