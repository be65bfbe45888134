import type { Alignment } from '../../align/types.js';
import type { FreshnessCounts, WorkFreshness } from '../../lint/freshness-counts.js';
import { addressRanges } from '../layout/address-ranges.js';
import type { View } from '../layout/painter.js';
import { displayWidth, pad } from '../layout/width.js';

/**
 * How fresh the translations are, a line a language, where a lock file says so or something is stale or untranslated:
 * otherwise there is nothing to tell that the coverage does not.
 */
export function* freshnessLines(
  languages: readonly string[],
  { counts, stale, untranslated, isLocked }: WorkFreshness,
  { paint }: View,
): Generator<string> {
  const isAged = isLocked || stale.some((addresses) => addresses.length > 0);
  if (!isAged && untranslated.every((addresses) => addresses.length === 0)) return;
  const tag = Math.max(...languages.map(displayWidth));
  yield '';
  for (const [index, language] of languages.entries()) {
    const count = counts[index];
    if (index === 0 || count === undefined) continue;
    const left = stale[index] ?? [];
    const behind = left.length === 0 ? '' : `   ${paint.yellow(`stale ${addressRanges(left)}`)}`;
    const source = untranslated[index] ?? [];
    const kept = source.length === 0 ? '' : `   ${paint.yellow(`untranslated ${addressRanges(source)}`)}`;
    yield `  ${pad(language, tag)}  ${inWords(count, isAged, isLocked)}${behind}${kept}`;
  }
}

function inWords(
  { present, current, reviewed, untranslated }: FreshnessCounts,
  isAged: boolean,
  isLocked: boolean,
): string {
  const words = [`${present} present`];
  if (isAged) words.push(`${current} current`);
  if (isLocked) words.push(`${reviewed} reviewed`);
  if (untranslated > 0) words.push(`${untranslated} untranslated`);
  return words.join(', ');
}

const none: FreshnessCounts = { present: 0, of: 0, current: 0, reviewed: 0, untranslated: 0 };

/** The counts of many works, by language of the translation. */
export class FreshnessTotals {
  readonly counts = new Map<string, FreshnessCounts>();
  #isLocked = false;
  #hasStale = false;
  #hasUntranslated = false;

  add({ work }: Alignment, { counts, stale, untranslated, isLocked }: WorkFreshness): void {
    this.#isLocked ||= isLocked;
    this.#hasStale ||= stale.some((addresses) => addresses.length > 0);
    this.#hasUntranslated ||= untranslated.some((addresses) => addresses.length > 0);
    for (const [index, { language }] of work.versions.entries()) {
      const count = counts[index];
      if (index === 0 || count === undefined) continue;
      const before = this.counts.get(language) ?? none;
      this.counts.set(language, {
        present: before.present + count.present,
        of: before.of + count.of,
        current: before.current + count.current,
        reviewed: before.reviewed + count.reviewed,
        untranslated: before.untranslated + count.untranslated,
      });
    }
  }

  /** A line a language, as for one work. */
  *lines(): Generator<string> {
    const isAged = this.#isLocked || this.#hasStale;
    if (!isAged && !this.#hasUntranslated) return;
    const tag = Math.max(0, ...[...this.counts.keys()].map(displayWidth));
    yield '';
    for (const [language, count] of this.counts) {
      yield `  ${pad(language, tag)}  ${inWords(count, isAged, this.#isLocked)}`;
    }
  }
}
