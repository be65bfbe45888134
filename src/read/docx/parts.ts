import type { PackageParts } from '../package/parts.js';
import { childrenOf, type PartElement, treeOf } from '../package/tree.js';
import { prefixes } from './names.js';

/** What a part has to do with another one. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `numbering`, `footnotes`. */
  readonly kind: string;
  /** The part, from the root of the package; null for what is outside. */
  readonly target: string | null;
}

/** The relationships of a part, or with an empty name of the package (ECMA-376 part 2, 9.3). */
export function relationshipsOf(parts: Pick<PackageParts, 'text' | 'limits'>, name: string): Relationship[] {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const part = parts.text(`${folder}_rels/${name.slice(slash)}.rels`);
  if (part === null) return [];
  const root = treeOf(part, prefixes, parts.limits);
  return childrenOf(root, 'rel:Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    kind: (attributes.Type ?? '').replace(/^.*\//, ''),
    target: attributes.TargetMode === 'External' ? null : resolved(folder, attributes.Target ?? ''),
  }));
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A related part as a tree; null where there is none. */
export function relatedTree(
  parts: PackageParts,
  relationships: readonly Relationship[],
  kind: string,
): PartElement | null {
  const target = relationships.find((each) => each.kind === kind)?.target ?? null;
  const part = target === null ? null : parts.text(target);
  return part === null ? null : treeOf(part, prefixes, parts.limits);
}
