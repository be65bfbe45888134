import type { Alignment, Unit } from '../../align/types.js';
import { unitBlocks, wholePassages } from './texts.js';

/** Fewer letters than this may be the same in two languages: a name, a code, a date. */
const fewestLetters = 12;

/** Whether a version has a unit, but in the very words of the source. */
export function isUntranslated({ work }: Alignment, unit: Unit, index: number): boolean {
  const [source, target] = [0, index].map((at) => {
    const passages = wholePassages(unitBlocks(unit, unit.cells[at]!, work.versions[at]!));
    return passages
      .map(({ printed }) => printed.text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  });
  if (source === undefined || source !== target) return false;
  return (source.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;
}
