import type { PageUnit, PageWork } from '../../report/page/types.js';
import { unitName } from './cell.js';
import { folded } from './text.js';

/** The index of the unit that a person means: by its id first, then by what is printed; null where there is none. */
export function unitAt({ units }: PageWork, asked: string): number | null {
  const wanted = folded(asked.trim());
  const name = wanted.replace(/^#/, '');
  const readings: ((unit: PageUnit) => boolean)[] = [
    ({ id }) => id === asked,
    ({ address }) => address === asked,
    (unit) => folded(unitName(unit)) === wanted || folded(unitName(unit)).replace(/\W+$/, '') === wanted,
    ({ slug }) => slug === name,
    ({ address }) => address.endsWith(`.${asked}`),
  ];
  for (const fits of readings) {
    const at = units.findIndex(fits);
    if (at >= 0) return at;
  }
  return null;
}
