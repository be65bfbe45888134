import { textHash } from '../../lint/content.js';
import type { SuppressionList } from '../../lint/index.js';
import type { LookedAt } from '../../lint/suppressions.js';
import type { Finding } from '../../lint/types.js';
import { shownPath } from '../../project/configuration/config.js';
import { readConfigurationFile } from '../../project/configuration/file.js';
import type { Project } from '../../project/types.js';
import type { Point } from '../../text/span.js';

const top: Point = { line: 1, column: 1, offset: 0 };

/**
 * A finding for each suppression of the configuration that accepted nothing, at its place in the file. `looked` is as
 * for SuppressionList.
 */
export async function unusedSuppressions(
  { configuration }: Project,
  list: SuppressionList,
  looked: readonly LookedAt[] | null,
  severity: Finding['severity'],
  cwd: string,
): Promise<Finding[]> {
  const { file, suppressions = [] } = configuration;
  if (file === null) return [];
  const path = shownPath(file, cwd);
  const { pointOf, value } = await readConfigurationFile(file, path);
  // Those that `extends` brought stand in other files and come first.
  const foreign = suppressions.length - ownCount(value);
  return list.unused(looked).map((index) => {
    const point = (index >= foreign && pointOf(['suppressions', index - foreign], 'value')) || top;
    const { until, ...entry } = suppressions[index]!;
    const what = list.isOver(index)
      ? `this suppression ended on ${until}`
      : 'this suppression accepts no finding';
    return {
      rule: 'unused-suppression',
      severity,
      work: '',
      language: 'und',
      path,
      address: null,
      position: { start: point, end: point },
      message: `${what}; remove it`,
      related: [],
      fingerprint: textHash(`unused-suppression ${JSON.stringify(entry)}`),
    };
  });
}

function ownCount(value: unknown): number {
  const list =
    typeof value === 'object' && value !== null && 'suppressions' in value ? value.suppressions : [];
  return Array.isArray(list) ? list.length : 0;
}
