import type { Alignment } from '../../align/types.js';
import { alignWork } from '../../align/work.js';
import { hashesOf } from '../../lint/content.js';
import type { StaleCell } from '../../lint/freshness.js';

/** What a change did to sources: segments whose text changed, and translations that stayed as they were. */
export interface SourceChange {
  readonly changed: number;
  readonly stale: number;
}

export const noChange: SourceChange = { changed: 0, stale: 0 };

/**
 * Compares a work before and after a change. Segments are matched by number and content, so that a renumbered source
 * counts as unchanged; a translation is stale where its text is still one that it had before, and where the lock file,
 * if there is one, does not say that somebody has accepted it since.
 */
export function sourceChange(
  before: Alignment,
  after: Alignment,
  locked: readonly StaleCell[] | null,
): SourceChange {
  const [then] = before.work.versions;
  const [now] = after.work.versions;
  if (then === undefined || now === undefined || then.language !== now.language) return noChange;
  const changed = changedUnits(alignWork({ id: after.work.id, versions: [now, then] }));
  const units = after.units.flatMap(({ id }, at) => (changed.has(id) ? [at] : []));
  let stale = 0;
  for (const [index, { language }] of after.work.versions.entries()) {
    const old = before.work.versions.findIndex((version) => version.language === language);
    if (index === 0 || old < 1) continue;
    const known = new Set(hashesOf(before, old));
    const hashes = hashesOf(after, index);
    const behind = new Set(locked?.filter(({ version }) => version === index).map(({ unit }) => unit));
    const isLeft = (at: number) => locked === null || behind.has(at);
    stale += units.filter((at) => hashes[at] != null && known.has(hashes[at]) && isLeft(at)).length;
  }
  return { changed: units.length, stale };
}

/** Ids of the units that both sides have with different texts. */
function changedUnits(sources: Alignment): ReadonlySet<string> {
  const now = hashesOf(sources, 0);
  const then = hashesOf(sources, 1);
  const ids = sources.units.flatMap(({ id }, at) =>
    now[at] != null && then[at] != null && now[at] !== then[at] ? [id] : [],
  );
  return new Set(ids);
}

/** `you changed 3 source segments; 9 translations are now stale`; null where no source was changed. */
export function changeInWords({ changed, stale }: SourceChange): string | null {
  if (changed === 0) return null;
  const segments = `you changed ${changed} source segment${changed === 1 ? '' : 's'}`;
  if (stale === 0) return `${segments}; no translation is stale because of it`;
  return `${segments}; ${stale} translation${stale === 1 ? ' is' : 's are'} now stale`;
}
