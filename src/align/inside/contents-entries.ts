import type { Segment } from '../../document/types.js';
import { anchorsOf, segmentsOf, slugsOf } from '../../segment/index.js';
import type { Alignment, Unit } from '../types.js';
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
    const lacking = gaps.filter(
      (other) => other.unit === one.unit && isThere(links.get(other) ?? null),
    ).length;
    return isAllElseKept(alignment, version, one.unit, lacking, isThere);
  });
}

/** Whether a version has all entries of a list of contents but those that are lacking, and not one for each of them. */
function isAllElseKept(
  alignment: Alignment,
  version: number,
  unit: Unit,
  lacking: number,
  isThere: (link: string | null) => boolean,
): boolean {
  const entriesOf = (at: number, counts: (link: string) => boolean) =>
    insideOf(alignment)
      .side(unit, at)
      .blocks.filter((block) => {
        const link = linkIntoPage(alignment.work.versions[at]!, block);
        return link !== null && counts(link);
      }).length;
  const entries = entriesOf(0, isThere);
  if (entries < kept.fewest || entries - lacking < kept.share * entries) return false;
  return lacking <= entries - entriesOf(version, () => true);
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
