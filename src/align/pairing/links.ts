import type { Work } from '../../document/types.js';
import type { Link } from '../link.js';
import type { Draft } from '../outline/draft.js';
import type { Node, Outline } from '../tree.js';

/** A link with the segments that it names; null where it names none on that side. */
export interface Pin {
  readonly source: Node | null;
  readonly target: Node | null;
}

/** The links of one version, found in its outline, and those that name what is not there. */
export function pinsFor(
  links: readonly Link[],
  work: Work,
  version: number,
  outlines: readonly Outline[],
): { pins: Pin[]; unused: Link[] } {
  const pins: Pin[] = [];
  const unused: Link[] = [];
  const { language } = work.versions[version]!;
  for (const link of links) {
    if (link.language !== language || !isFor(link, work)) continue;
    const source = link.source === null ? null : findNode(outlines[0]!, link.source);
    const target = link.target === null ? null : findNode(outlines[version]!, link.target);
    if (source === undefined || target === undefined || (source === null && target === null))
      unused.push(link);
    else pins.push({ source, target });
  }
  return { pins, unused };
}

/** Links of this work that name a language which it does not have, the source's among them. */
export function strayLinks(links: readonly Link[], work: Work): Link[] {
  const languages = new Set(work.versions.slice(1).map((version) => version.language));
  return links.filter((link) => isFor(link, work) && !languages.has(link.language));
}

/** Does what the pins say, whatever was found before. */
export function applyPins(draft: Draft, pins: readonly Pin[]): void {
  for (const { source, target } of pins) {
    const owner = target === null ? null : draft.ownerOf(target);
    if (owner !== null) draft.free(owner);
    if (source === null) continue;
    if (target === null) draft.free(source);
    else draft.set(source, { state: 'present', node: target, score: 1 });
  }
}

function isFor(link: Link, work: Work): boolean {
  return link.work === undefined || link.work === work.id;
}

function findNode(outline: Outline, address: string): Node | undefined {
  return outline.nodes.find((node) => node.segment.address === address);
}
