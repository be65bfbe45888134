import type { FoundWork } from '../../project/types.js';
import { dealtOut, type Shard } from '../../project/works/shards.js';
import { sha256 } from '../../text/hash.js';

/** What a run that is parted, or puts parts together, does with the works that were found. */
export interface Dealing {
  /** The works that are its own. */
  readonly own: (works: readonly FoundWork[]) => readonly FoundWork[];
}

/** Takes the works of one part, and remembers them and all that there are. */
export class ShardDealing implements Dealing {
  readonly #shard: Shard;
  all: readonly FoundWork[] = [];
  taken: readonly FoundWork[] = [];

  constructor(shard: Shard) {
    this.#shard = shard;
  }

  own(works: readonly FoundWork[]): readonly FoundWork[] {
    const parts = dealtOut(works, this.#shard.of);
    this.all = works;
    this.taken = works.filter((_, at) => parts[at] === this.#shard.number);
    return this.taken;
  }
}

/** Stands for a list of works, whatever is in their files. */
export function hashOfList(works: readonly Pick<FoundWork, 'id'>[]): string {
  return sha256(JSON.stringify(works.map(({ id }) => id)));
}
