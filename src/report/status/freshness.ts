import type { WorkFreshness } from '../../lint/freshness-counts.js';
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
    const reviewed = isLocked ? `, ${count.reviewed} reviewed` : '';
    const numbers = `${count.present} present, ${count.current} current${reviewed}`;
    const left = stale[index] ?? [];
    const behind = left.length === 0 ? '' : `   ${paint.yellow(`stale ${addressRanges(left)}`)}`;
    yield `  ${pad(language, tag)}  ${numbers}${behind}`;
  }
}
