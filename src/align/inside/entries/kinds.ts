import type { Block, BlockRole } from '../../../document/types.js';

/** What a block is as far as a translation keeps it. */
export type Kind = 'heading' | 'prose' | 'item' | 'row' | 'code' | 'image';

const kindOfRole: Readonly<Record<BlockRole, Kind>> = {
  title: 'heading',
  heading: 'heading',
  paragraph: 'prose',
  quote: 'prose',
  caption: 'prose',
  furniture: 'prose',
  item: 'item',
  table: 'row',
  code: 'code',
  image: 'image',
};

export function kindOf({ role }: Pick<Block, 'role'>): Kind {
  return kindOfRole[role];
}

/** Kinds that a translator neither runs together nor splits: the entries of a list, the rows of a table, code, pictures. */
const entries: ReadonlySet<Kind> = new Set(['item', 'row', 'code', 'image']);

export function isEntry(kind: Kind): boolean {
  return entries.has(kind);
}

/** What speaks against a block's becoming one of another kind, in nats; an item may well become a paragraph. */
const changes: Readonly<Record<string, number>> = {
  'heading prose': -2,
  'item prose': -1.5,
  'heading item': -3,
  'item row': -4,
  'prose row': -4,
  'code prose': -3,
  'code item': -4,
};
const otherChange = -6;

const kinds: readonly Kind[] = ['heading', 'prose', 'item', 'row', 'code', 'image'];

/** What speaks against a change, by both kinds. */
const changeOf = Object.fromEntries(
  kinds.map((one) => [
    one,
    Object.fromEntries(kinds.map((other) => [other, changes[[one, other].sort().join(' ')] ?? otherChange])),
  ]),
) as Readonly<Record<Kind, Readonly<Record<Kind, number>>>>;

/** What speaks for a kept kind where kinds are many: that a translation keeps it against how often kinds agree by chance. */
const kept = 0.95;
const most = 2;

/** The evidence of two blocks' kinds, in nats, by how frequent kinds are on both sides. */
export function kindWeights(
  sources: readonly Kind[],
  targets: readonly Kind[],
): (source: Kind, target: Kind) => number {
  const share = (list: readonly Kind[], kind: Kind) =>
    list.filter((one) => one === kind).length / Math.max(1, list.length);
  let chance = 0;
  for (const kind of new Set(sources)) chance += share(sources, kind) * share(targets, kind);
  const same = Math.min(most, Math.max(0, Math.log(kept / Math.max(chance, 0.05))));
  return (source, target) => (source === target ? same : changeOf[source][target]);
}
