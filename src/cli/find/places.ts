import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ConcordanceQuery } from '../../project/concordance/query.js';
import type { FoundBead, FoundCell } from '../../project/concordance/search.js';
import type { Hit, ShownCell } from '../../report/concordance/hits.js';
import type { Context } from '../context.js';

/** What was found, and in how many beads it stands. */
export interface FoundPlaces {
  readonly hits: readonly Hit[];
  readonly beads: number;
  /** Whether there are more places than those. */
  readonly isCut: boolean;
}

/**
 * The places in beads, as many as are asked for. Where it is not known in how many beads it stands, all are gone through.
 *
 * @param limit null for all
 */
export async function gather(
  beads: Iterable<FoundBead>,
  { beside }: Pick<ConcordanceQuery, 'beside'>,
  limit: number | null,
  known: number | null,
  { signal }: Pick<Context, 'signal'>,
): Promise<FoundPlaces> {
  const hits: Hit[] = [];
  let [count, isCut] = [0, false];
  for (const bead of beads) {
    count++;
    if (count % 1_000 === 0) {
      await nextTurn();
      signal.throwIfAborted();
    }
    if (!isCut) {
      for (const hit of hitsIn(bead, beside)) {
        isCut = limit !== null && hits.length >= limit;
        if (isCut) break;
        hits.push(hit);
      }
    }
    if (isCut && known !== null) break;
  }
  return { hits, beads: known ?? count, isCut };
}

function* hitsIn({ work, row, unit, address, cells, places }: FoundBead, beside: readonly string[]) {
  for (const [at, cell] of cells.entries()) {
    const others = cells.filter((other) => other !== cell && beside.includes(other.language)).map(shown);
    for (const { start, end } of places[at]!)
      yield { work, row, unit, address, key: shown(cell), start, end, beside: others };
  }
}

function shown({ language, path, line, address, state, score, text }: FoundCell): ShownCell {
  return { language, path, line, address, state, score, text };
}
