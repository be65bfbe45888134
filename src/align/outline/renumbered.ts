import { offsetBetween, ordinalOf } from '../ordinal.js';
import type { Draft } from './draft.js';

/** Marks as renumbered what stands under another number, its own or that of what it stands in. */
export function markRenumbered(draft: Draft): void {
  const shifted = new Uint8Array(draft.source.nodes.length);
  for (const source of draft.source.nodes) {
    const match = draft.matchOf(source);
    const inherited =
      !source.segment.continuous && source.parent !== null && shifted[source.parent.index] === 1;
    const offset = match.node === null ? null : offsetBetween(source, match.node);
    const own = offset !== null && offset !== 0;
    if (own || (inherited && match.node !== null && ordinalOf(source) !== null)) shifted[source.index] = 1;
    if (shifted[source.index] === 1 && match.state === 'present') {
      draft.set(source, { ...match, state: 'renumbered' });
    }
  }
}
