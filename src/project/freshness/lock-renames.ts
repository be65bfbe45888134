import type { Alignment } from '../../align/types.js';
import { hashesOf } from '../../lint/content.js';
import { Recent } from '../../text/recent.js';
import type { Lock } from './lock.js';

/** By lock, and by hash of a translation, the works that have it. */
const indices = new Recent<Lock, ReadonlyMap<string, ReadonlySet<string>>>(1);

/**
 * The lock with a work under its present id. A work is known by its id; one that the lock does not know was renamed,
 * or runs in a folder with another name, where at least half of its translated texts are those of one work in the lock
 * that is not among `present`, the ids of the works that there are.
 */
export function lockUnderPresentId(lock: Lock, alignment: Alignment, present: ReadonlySet<string>): Lock {
  const { id } = alignment.work;
  const before = lock.works[id] === undefined ? formerId(lock, alignment, present) : null;
  if (before === null) return lock;
  const { [before]: work, ...others } = lock.works;
  return work === undefined ? lock : { ...lock, works: { ...others, [id]: work } };
}

function formerId(lock: Lock, alignment: Alignment, present: ReadonlySet<string>): string | null {
  const index = indices.of(lock, () => indexOf(lock));
  const counts = new Map<string, number>();
  const texts = new Set(
    alignment.work.versions
      .slice(1)
      .flatMap((_, at) => hashesOf(alignment, at + 1).filter((hash) => hash !== null)),
  );
  for (const text of texts) {
    for (const id of index.get(text) ?? []) if (!present.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] * 2 >= texts.size ? best[0] : null;
}

function indexOf({ works }: Lock): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [id, { translations }] of Object.entries(works)) {
    for (const { translation } of Object.values(translations).flat()) {
      index.set(translation, (index.get(translation) ?? new Set()).add(id));
    }
  }
  return index;
}
