import { type Node, outlineOf } from '../align/tree.js';
import type { Alignment } from '../align/types.js';
import type { Segment, Version } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import { type Layout, layoutOf } from './layout.js';
import { isInternational, labelLike, labelPattern } from './numbering.js';

/** A segment that both versions have, near the one that is to be made. */
interface Example {
  readonly source: Segment;
  readonly target: Segment;
  readonly sourceLayout: Layout;
  readonly targetLayout: Layout;
}

/** So far is looked for an example, in segments. */
const reach = 500;

/**
 * How versions of one work lay out the same segments. What is to be made is laid out as in the source where the
 * nearest segments of both versions are laid out alike, and else as the nearest one of the target.
 */
export class Examples {
  readonly #source: Version;
  readonly #target: Version;
  readonly #nodes = new Map<Segment, Node>();
  readonly #order: readonly Node[];
  readonly #roots: readonly Node[];
  readonly #pairs = new Map<Segment, Segment>();
  readonly #layouts = new Map<Segment, Layout | null>();

  /** `index` is the target's place among the versions. */
  constructor({ work, units }: Alignment, index: number) {
    this.#source = work.versions[0]!;
    this.#target = work.versions[index]!;
    const outline = outlineOf(this.#source);
    this.#order = outline.nodes;
    this.#roots = outline.roots;
    for (const node of this.#order) this.#nodes.set(node.segment, node);
    for (const { cells } of units) {
      const [from, to] = [cells[0]?.segment, cells[index]];
      const stands = to?.state === 'present' || to?.state === 'renumbered' || to?.state === 'moved';
      if (from && to?.segment && stands) this.#pairs.set(from, to.segment);
    }
  }

  /** How a segment of the source that the target lacks is to stand there; null where it has no text or no number fits. */
  layoutFor(segment: Segment): Layout | null {
    const own = layoutOf(this.#source, segment);
    if (own === null) return null;
    const examples = this.#examplesFor(segment);
    const [nearest] = examples;
    if (nearest === undefined) return own;
    const isAlike = (aspect: (layout: Layout) => string) =>
      examples.every(({ sourceLayout, targetLayout }) => aspect(sourceLayout) === aspect(targetLayout));
    const pick = (aspect: (layout: Layout) => string) => aspect(isAlike(aspect) ? own : nearest.targetLayout);
    const label = this.#labelFor(segment, own, examples);
    if (label === null) return null;
    const inner = examples.find(({ targetLayout }) => !targetLayout.endsFile) ?? nearest;
    const sameTail = isAlike(({ tail, endsFile }) => `${endsFile} ${tail}`);
    return {
      prefix: pick(({ prefix }) => prefix),
      label,
      gap: pick(({ gap }) => gap),
      tail: sameTail ? own.tail : inner.targetLayout.tail,
      endsFile: own.endsFile,
      breaks: this.#breaksFor(own, examples),
    };
  }

  #labelFor(segment: Segment, own: Layout, examples: readonly Example[]): string | null {
    const { enumerator } = segment;
    const model = examples.find(({ target }) => target.enumerator !== null);
    if (enumerator === null || model === undefined) return own.label;
    const [here, there] = [localeOf(this.#source.language), localeOf(this.#target.language)];
    const alike = examples.every(
      ({ source, target, sourceLayout, targetLayout }) =>
        source.enumerator !== null &&
        target.enumerator !== null &&
        labelPattern(sourceLayout.label, source.enumerator, here) ===
          labelPattern(targetLayout.label, target.enumerator, there),
    );
    if (alike && (here.tag === there.tag || isInternational(enumerator))) return own.label;
    return labelLike(model.targetLayout.label, model.target.enumerator!, enumerator.ordinal, there);
  }

  /** As in the source where the examples that have breaks agree on them; else the target's own way, said once. */
  #breaksFor(own: Layout, examples: readonly Example[]): readonly string[] {
    const telling = examples.filter(({ targetLayout }) => targetLayout.breaks.length > 0);
    const alike = telling.every(
      ({ sourceLayout, targetLayout }) => sourceLayout.breaks[0] === targetLayout.breaks[0],
    );
    const [first] = telling;
    if (first !== undefined && !alike) return [first.targetLayout.breaks[0]!];
    if (first === undefined && !this.#alikeTails(examples)) return [];
    return own.breaks;
  }

  #alikeTails(examples: readonly Example[]): boolean {
    return examples.every(({ sourceLayout, targetLayout }) => sourceLayout.tail === targetLayout.tail);
  }

  /** The nearest pairs before and after among the siblings, else among all segments of the level; at most two. */
  #examplesFor(segment: Segment): Example[] {
    const node = this.#nodes.get(segment);
    if (node === undefined) return [];
    const siblings = node.parent === null ? this.#roots : node.parent.children;
    const near = this.#around(siblings, node.place, segment);
    return near.length > 0 ? near : this.#around(this.#order, node.index, segment, node.depth);
  }

  #around(nodes: readonly Node[], place: number, segment: Segment, depth?: number): Example[] {
    const found: Example[] = [];
    for (const step of [-1, 1]) {
      for (let at = place + step; at >= 0 && at < nodes.length && Math.abs(at - place) <= reach; at += step) {
        const node = nodes[at]!;
        if (node.segment.level !== segment.level || (depth !== undefined && node.depth !== depth)) continue;
        const example = this.#example(node.segment);
        if (example === null) continue;
        found.push(example);
        break;
      }
    }
    return found;
  }

  #example(source: Segment): Example | null {
    const target = this.#pairs.get(source);
    if (target === undefined) return null;
    const sourceLayout = this.#layout(this.#source, source);
    const targetLayout = this.#layout(this.#target, target);
    if (sourceLayout === null || targetLayout === null) return null;
    return { source, target, sourceLayout, targetLayout };
  }

  #layout(version: Version, segment: Segment): Layout | null {
    let layout = this.#layouts.get(segment);
    if (layout === undefined) {
      layout = layoutOf(version, segment);
      this.#layouts.set(segment, layout);
    }
    return layout;
  }
}
