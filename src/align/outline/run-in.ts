import { type RunInNumber, runInNumbers } from '../../segment/index.js';
import { ordinalOf } from '../ordinal.js';
import type { Node } from '../tree.js';

/** A list that is run into a paragraph shows this many of its numbers at least. */
const fewest = 2;

/**
 * Of a list that a version has no segments for, those whose numbers stand in its text one after the other, with the
 * places where they begin. One style and the order of the list are kept, so that a number which only happens to stand at
 * the end of a sentence is none.
 *
 * @param nodes of the version that has the list
 * @param holder the segment of the other version that answers the one around the list
 * @param language of the other version
 */
export function runInto(nodes: readonly Node[], holder: Node, language: string): ReadonlyMap<Node, number> {
  let best: ReadonlyMap<Node, number> = new Map();
  if (nodes.length < fewest) return best;
  for (const numbers of byStyle(holder, language)) {
    const found = inOrder(nodes, numbers);
    if (found.size > best.size) best = found;
  }
  return best.size < fewest ? new Map() : best;
}

function byStyle({ segment: { blocks } }: Node, language: string): Iterable<RunInNumber[]> {
  const styles = new Map<string, RunInNumber[]>();
  for (const block of blocks) {
    for (const number of runInNumbers(block, language)) {
      const { system, prefix, suffix } = number.style;
      const key = `${system} ${prefix} ${suffix}`;
      const list = styles.get(key);
      if (list === undefined) styles.set(key, [number]);
      else list.push(number);
    }
  }
  return styles.values();
}

/** Nodes with the first of the numbers that is theirs and stands behind that of the node before. */
function inOrder(nodes: readonly Node[], numbers: readonly RunInNumber[]): Map<Node, number> {
  const places = new Map<string, number[]>();
  for (const [at, { number, insert }] of numbers.entries()) {
    const list = places.get(`${number} ${insert}`);
    if (list === undefined) places.set(`${number} ${insert}`, [at]);
    else list.push(at);
  }
  const found = new Map<Node, number>();
  let last = -1;
  for (const node of nodes) {
    const ordinal = ordinalOf(node);
    const own = ordinal === null ? undefined : places.get(`${ordinal.number} ${ordinal.insert}`);
    const at = own?.find((place) => place > last);
    if (at === undefined) continue;
    found.set(node, numbers[at]!.start);
    last = at;
  }
  return found;
}
