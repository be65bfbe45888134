import { bodyOf } from '../evidence/features.js';
import type { Unit } from '../types.js';
import { isEntry, kindOf } from './entries/kinds.js';
import type { Gap } from './gap.js';
import type { Inside } from './inside.js';
import { isSilent } from './silence.js';

/** How sure it is that text is missing where a version has none at all before its first part. */
const allGone = 4;

/**
 * Text before the first part, or behind the last, of which a version has nothing, not even in a part of its own: there
 * is nothing to align it with, and no number that would be missed.
 */
export function lostMatter(inside: Inside, unit: Unit, version: number): Gap[] {
  const cell = unit.cells[version]!;
  if (unit.kind === 'segment' || cell.parts !== undefined || inside.holdsOthers(unit, version)) return [];
  const [source, target] = [inside.side(unit, 0), inside.side(unit, version)];
  if (target.sentences.length > 0) return [];
  const { segments, front } = target.version;
  const place = unit.kind === 'front' ? (front.at(-1)?.end ?? segments[0]?.start) : segments.at(-1)?.end;
  if (place === undefined) return [];
  return source.blocks.flatMap((block, at): Gap[] => {
    const what = kindOf(block);
    if ((what !== 'prose' && !isEntry(what)) || block.role === 'caption' || block.role === 'furniture')
      return [];
    if (isSilent(source.version, block, false)) return [];
    const text = { start: block.start, end: block.end };
    return [
      { kind: 'missing-paragraph', what, block: at, printed: bodyOf(block), text, place, strength: allGone },
    ];
  });
}
