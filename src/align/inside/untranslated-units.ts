import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { comparable } from '../../text/normal.js';
import { bodyOf } from '../evidence/features.js';
import type { Alignment, Unit } from '../types.js';
import { blocksOfCell } from './text.js';
import { isName, isText, isUntranslated } from './untranslated-block.js';

/**
 * The source's parts that a version has in the very words of the source: indices of units, ascending. Unlike the rule
 * untranslated-segment it pairs no paragraphs, and so costs next to nothing.
 */
export function untranslatedUnits(alignment: Alignment, version: number): number[] {
  const [source, target] = [alignment.work.versions[0]!, alignment.work.versions[version]!];
  if (localeOf(source.language) === localeOf(target.language)) return [];
  return alignment.units.flatMap((unit, at) => {
    const counts = unit.kind === 'segment' && unit.cells[0]!.state !== 'missing';
    return counts && isLeft(unit, source, target, version) ? [at] : [];
  });
}

function isLeft(unit: Unit, source: Version, target: Version, version: number): boolean {
  const own = blocksOfCell(unit, unit.cells[version]!, target);
  if (own.length === 0) return false;
  const partners = new Map<string, Block>();
  for (const block of blocksOfCell(unit, unit.cells[0]!, source))
    partners.set(comparable(bodyOf(block)), block);
  let found = false;
  for (const block of own) {
    if (!isText(source, target, block)) continue;
    const partner = partners.get(comparable(bodyOf(block)));
    if (partner === undefined) return false;
    if (isName(block, partner)) continue;
    if (!isUntranslated(source, target, block, partner)) return false;
    found = true;
  }
  return found;
}
