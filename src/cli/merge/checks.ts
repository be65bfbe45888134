import type { Unit } from '../../align/types.js';
import { type Content, originalOf } from '../../edit/content.js';
import { lackingIn } from '../../edit/lacking.js';
import type { ReturnedUnit } from '../../format/returned/types.js';
import { localeOf } from '../../locale/index.js';
import { contentHash } from '../../text/hash.js';
import type { Misfit, Skeleton } from './assemble.js';
import type { Place } from './places.js';
import { type Refused, refused } from './refused.js';

/** A unit as it is now. */
export interface UnitNow {
  readonly unit: Unit;
  readonly name: string;
  /** Of the target. */
  readonly path: string;
  /** Its parts in the source. */
  readonly found: Skeleton | Misfit;
  /** What the target has of it. */
  readonly there: Content | null;
}

/** Why a unit is no more what it was when it was exported; null where it is. */
export function fitFault(
  returned: ReturnedUnit,
  { unit, name, path, found, there }: UnitNow,
): Refused | null {
  const hadNothing = returned.parts.every(({ was }) => was === null);
  const needsSource = unit.cells[1]!.state === 'missing' || hadNothing;
  if (returned.isCut || (found === 'cut' && needsSource)) {
    return returned.isRows
      ? refused(`a part of ${name} is not in the table`, 'merge the table with all its rows')
      : refused(`a part of ${name} is not in the file`, 'merge it with all its segments');
  }
  if (found === 'other' && needsSource) {
    const isThere = unit.cells[0]?.state !== 'missing';
    return refused(
      isThere ? `the source of ${name} has changed since the export` : `there is no ${name} in the source`,
      'export again',
    );
  }
  if (there === null && returned.parts.some(({ was }) => was)) {
    return refused(`${name} is not in ${path} any more`, 'export again');
  }
  if (there === null || returned.targetHash === undefined || !(returned.targetHash === null || hadNothing))
    return null;
  if (returned.targetHash === contentHash(originalOf(there.tokens))) return null;
  return refused(
    `${name} of ${path} has changed since the export`,
    'export again, or overwrite it with --force',
  );
}

/** Which numbers, dates, codes and links of their sources the new texts lack, and the old ones had; null where none. */
export function lackingFault(
  { parts }: ReturnedUnit,
  filled: readonly number[],
  places: readonly (Place | null)[],
  name: string,
  languages: readonly [source: string, target: string],
): Refused | null {
  const [here, there] = languages.map(localeOf) as [ReturnType<typeof localeOf>, ReturnType<typeof localeOf>];
  const lacking = filled.flatMap((at) => {
    const { source, target } = parts[at]!;
    const lost = lackingIn(source, target ?? [], here, there);
    const before = places[at];
    if (lost.length === 0 || !before) return lost;
    const known = new Set(lackingIn(source, [{ kind: 'text', text: before.text }], here, there));
    return lost.filter((each) => !known.has(each));
  });
  if (lacking.length === 0) return null;
  const message = `the translation of ${name} lacks ${lacking.slice(0, 5).join(', ')}`;
  return refused(message, 'put it in, or go on with --force');
}
