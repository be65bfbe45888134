import { Judges, type WordSources } from '../evidence/judges.js';
import { valueFinder } from '../evidence/values.js';
import { outlineOf } from '../tree.js';
import type { EvidenceTerm, Segment, Work } from '../types.js';

/** How a segment of a translation compares with one of the source. */
export interface SegmentComparison {
  readonly segment: Segment;
  /** Log-ratio of "the same" against "unrelated", in nats, from the content alone. */
  readonly total: number;
  readonly terms: readonly EvidenceTerm[];
}

/** Segments of the translation that are looked at on each side of where the source's would stand. */
const REACH = 150;

/**
 * The segments of one version that are most like a segment of the source by their content, the best first, each with
 * the terms of the evidence. `version` is an index into the work's versions, 1 or more. Empty where the segment is not
 * the source's.
 */
export function compareWithSource(
  work: Work,
  version: number,
  segment: Segment,
  most: number,
  words?: WordSources,
): SegmentComparison[] {
  const outlines = work.versions.map(outlineOf);
  const [source, target] = [outlines[0], outlines[version]];
  const node = source?.nodes.find((candidate) => candidate.segment === segment);
  if (!node || !source || !target) return [];
  const finders = work.versions.map(({ language }) => valueFinder(language));
  const { features, judge } = new Judges(outlines, finders, words).between(0, version);
  const own = features('source', node);
  const middle = Math.round((node.index * target.nodes.length) / source.nodes.length);
  return target.nodes
    .slice(Math.max(0, middle - REACH), middle + REACH)
    .map((candidate) => {
      const other = features('target', candidate);
      return { segment: candidate.segment, total: judge.weigh(own, other), terms: judge.terms(own, other) };
    })
    .sort((left, right) => right.total - left.total)
    .slice(0, most);
}
