import type { Node } from '../tree.js';
import type { Evidence } from './evidence.js';

/** For segments in a row whose texts one segment holds: where in it the text of each begins, where that is known. */
export function placesIn(into: Node, sources: readonly Node[], evidence: Evidence): { at?: number }[] {
  return evidence.within(sources, [into]).map(({ start }) => (start === -1 ? {} : { at: start }));
}
