import type { Segment } from '../../document/types.js';
import { anchorsOf, segmentsOf, slugsOf } from '../../segment/index.js';
import type { Alignment } from '../types.js';
import type { GapInUnit } from './gap.js';
import { insideOf } from './inside.js';
import { linkIntoPage } from './silence.js';

/**
 * A list of contents is compared where it has so many entries for parts that the version has, and so large a part of these:
 * one of which more is lacking is of another depth, or made anew by a program.
 */
const kept = { fewest: 4, share: 0.8 } as const;

/**
 * The gaps of a version without entries of a list of contents, but for those that alone are lacking in it: the part that
 * they lead to is there, and so are the other entries.
 */
export function withoutContents(
  alignment: Alignment,
  version: number,
  gaps: readonly GapInUnit[],
): readonly GapInUnit[] {
  const source = alignment.work.versions[0]!;
  const linkOf = ({ unit, gap }: GapInUnit) => {
    const block = insideOf(alignment).side(unit, gap.kind === 'added-text' ? version : 0).blocks[gap.block];
    return block === undefined
      ? null
      : linkIntoPage(alignment.work.versions[gap.kind === 'added-text' ? version : 0]!, block);
  };
  const links = new Map(gaps.map((one) => [one, linkOf(one)]));
  if ([...links.values()].every((link) => link === null)) return gaps;
  const names = namesIn(alignment, version);
  const isThere = (link: string | null) => link !== null && names.has(link);
  return gaps.filter((one) => {
    const link = links.get(one) ?? null;
    if (link === null) return true;
    if (one.gap.kind === 'added-text' || !isThere(link)) return false;
    const { blocks } = insideOf(alignment).side(one.unit, 0);
    const entries = blocks.filter((block) => isThere(linkIntoPage(source, block))).length;
    const lacking = gaps.filter(
      (other) => other.unit === one.unit && isThere(links.get(other) ?? null),
    ).length;
    return entries >= kept.fewest && entries - lacking >= kept.share * entries;
  });
}

/** The names, as links in the source write them, of parts that a version has. */
function namesIn({ work, units }: Alignment, version: number): ReadonlySet<string> {
  const source = work.versions[0]!;
  const present = new Set<Segment>();
  for (const { cells } of units) {
    const there = cells[0]!.segment;
    const { state } = cells[version]!;
    if (there !== null && state !== 'missing' && state !== 'merged' && state !== 'ambiguous')
      present.add(there);
  }
  const slugs = slugsOf(source);
  const names = new Set<string>();
  for (const segment of segmentsOf(source)) {
    if (!present.has(segment)) continue;
    const slug = slugs.get(segment);
    if (slug !== undefined) names.add(slug);
    for (const anchor of anchorsOf(source, segment)) names.add(anchor);
  }
  return names;
}
