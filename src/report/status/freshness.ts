import type { Alignment } from '../../align/types.js';
import type { FreshnessCounts, WorkFreshness } from '../../lint/freshness-counts.js';
import { addressRanges } from '../address-ranges.js';
import type { View } from '../painter.js';
import { displayWidth, pad } from '../width.js';

/**
 * How fresh the translations are, a line a language, where a lock file says so or something is stale: without either
 * there is nothing to tell that the coverage does not.
 */
export function* freshnessLines(
  languages: readonly string[],
  { counts, stale, isLocked }: WorkFreshness,
  { paint }: View,
): Generator<string> {
  if (!isLocked && stale.every((addresses) => addresses.length === 0)) return;
  const tag = Math.max(...languages.map(displayWidth));
  yield '';
  for (const [index, language] of languages.entries()) {
    const count = counts[index];
    if (index === 0 || count === undefined) continue;
    const left = stale[index] ?? [];
    const behind = left.length === 0 ? '' : `   ${paint.yellow(`stale ${addressRanges(left)}`)}`;
    yield `  ${pad(language, tag)}  ${inWords(count, isLocked)}${behind}`;
  }
}

function inWords({ present, current, reviewed }: FreshnessCounts, isLocked: boolean): string {
  return `${present} present, ${current} current${isLocked ? `, ${reviewed} reviewed` : ''}`;
}

/** The counts of many works, by language of the translation. */
export class FreshnessTotals {
  readonly counts = new Map<string, FreshnessCounts>();
  #isLocked = false;
  #hasStale = false;

  add({ work }: Alignment, { counts, stale, isLocked }: WorkFreshness): void {
    this.#isLocked ||= isLocked;
    this.#hasStale ||= stale.some((addresses) => addresses.length > 0);
    for (const [index, { language }] of work.versions.entries()) {
      const count = counts[index];
      if (index === 0 || count === undefined) continue;
      const before = this.counts.get(language) ?? { present: 0, of: 0, current: 0, reviewed: 0 };
      this.counts.set(language, {
        present: before.present + count.present,
        of: before.of + count.of,
        current: before.current + count.current,
        reviewed: before.reviewed + count.reviewed,
      });
    }
  }

  /** A line a language, as for one work. */
  *lines(): Generator<string> {
    if (!this.#isLocked && !this.#hasStale) return;
    const tag = Math.max(0, ...[...this.counts.keys()].map(displayWidth));
    yield '';
    for (const [language, count] of this.counts) {
      yield `  ${pad(language, tag)}  ${inWords(count, this.#isLocked)}`;
    }
  }
}
