import type { Unit } from '../align/types.js';
import type { Version } from '../document/types.js';
import { type ChildPlace, type Content, contentOf, segmentContent } from './content.js';
import { withLineFeeds } from './edits.js';
import { leadLength } from './layout.js';

/** What a version has of a unit; `index` is its place among the versions. */
export function contentIn(version: Version, unit: Unit, index: number): Content | null {
  if (unit.kind !== 'segment') return contentOf(version, version[unit.kind], null);
  const { segment } = unit.cells[index]!;
  return segment === null ? null : segmentContent(version, segment);
}

/** Holes by their place among the breaks of a content that follow its lead, with line feeds. */
export function childPlacesByBreak(content: Content | null): Map<number, ChildPlace> {
  const places = new Map<number, ChildPlace>();
  const lead = leadLength(content?.tokens ?? []);
  let breaks = 0;
  for (const [at, token] of content?.tokens.entries() ?? []) {
    if (at < lead) continue;
    if (token.kind !== 'code' || token.line !== 'break') continue;
    const place = content?.childPlaces.get(at);
    if (place) places.set(breaks, { ...place, tail: withLineFeeds(place.tail) });
    breaks++;
  }
  return places;
}
