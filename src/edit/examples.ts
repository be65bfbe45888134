import { type Node, outlineOf } from '../align/tree.js';
import type { Alignment } from '../align/types.js';
import type { Enumerator, Segment, Version } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import type { Locale } from '../locale/types.js';
import { type Layout, layoutOf } from './layout.js';
import { isInternational, isOrdinaryModel, labelLike, labelPattern } from './numbering.js';
import { hasUnderline, withoutLength } from './underline.js';

/** A segment that both versions have, near the one that is to be made. */
interface Example {
  readonly source: Segment;
  readonly target: Segment;
  readonly sourceLayout: Layout;
  readonly targetLayout: Layout;
}

/** So far is looked for examples, in segments, and so many are enough. */
const reach = 200;
const enough = 3;

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
    const beside = this.#unnumberedBeside(segment);
    if (beside !== null) return { ...beside, breaks: own.breaks, endsFile: own.endsFile };
    const examples = this.#examplesFor(segment);
    const [nearest] = examples;
    const isAlike = (aspect: (layout: Layout) => string) =>
      examples.every(({ sourceLayout, targetLayout }) => aspect(sourceLayout) === aspect(targetLayout));
    const pick = (aspect: (layout: Layout) => string) =>
      aspect(nearest === undefined || isAlike(aspect) ? own : nearest.targetLayout);
    const label = this.#labelFor(segment, own, examples);
    if (label === null) return null;
    return {
      prefix: pick(({ prefix }) => prefix),
      label,
      gap: pick(({ gap }) => gap),
      lead: pick(({ lead }) => lead),
      indent:
        examples.find(({ targetLayout }) => targetLayout.indent !== null)?.targetLayout.indent ?? own.indent,
      tail: tailFor(own, examples),
      endsFile: own.endsFile,
      breaks: this.#breaksFor(own, examples),
      isUnderlined: (examples.find(hasBreaks)?.targetLayout ?? own).isUnderlined,
    };
  }

  /** How the nearest of a segment's siblings stands in the target, where all that are there have lost their numbers. */
  #unnumberedBeside(segment: Segment): Layout | null {
    const node = this.#nodes.get(segment);
    if (segment.enumerator === null || node?.parent == null) return null;
    const siblings = node.parent.children.flatMap(({ segment: other, place }) => {
      const target = this.#pairs.get(other);
      return target === undefined ? [] : [{ target, away: Math.abs(place - node.place) }];
    });
    if (siblings.length === 0 || siblings.some(({ target }) => target.enumerator !== null)) return null;
    const nearest = siblings.reduce((one, other) => (other.away < one.away ? other : one));
    return this.#layout(this.#target, nearest.target);
  }

  /** The segments of the target that one of the source, which the target lacks, is to look like; the nearest first. */
  modelsFor(segment: Segment): Segment[] {
    const found = this.#examplesFor(segment);
    const node = this.#nodes.get(segment);
    if (found.length > 0 || node === undefined) return found.map(({ target }) => target);
    // Nothing is numbered alike there: what is so elsewhere, or a heading of its level.
    const style = this.#styleOf(segment);
    const isHeading = ({ blocks }: Segment) => blocks[0]?.role === 'heading';
    const ways: ((other: Segment) => boolean)[] = [
      (other) => this.#styleOf(other) === style,
      (other) => other.level === segment.level && isHeading(other) && isHeading(segment),
    ];
    for (const isAlike of ways) {
      const near = this.#around(this.#order, node.index, ({ segment: other }) => isAlike(other));
      if (near.length > 0) return near.map(({ target }) => target);
    }
    return [];
  }

  #labelFor(segment: Segment, own: Layout, examples: readonly Example[]): string | null {
    const { enumerator } = segment;
    if (enumerator === null) return own.label;
    const [here, there] = [localeOf(this.#source.language), localeOf(this.#target.language)];
    const numbered = examples.filter(({ target }) => target.enumerator !== null);
    const model =
      numbered.find(({ target }) => isOrdinaryModel(target.enumerator!, enumerator.ordinal, there)) ??
      numbered[0];
    if (model === undefined) return this.#labelWithoutModel(own, enumerator, here, there);
    const alike = examples.every(
      ({ source, target, sourceLayout, targetLayout }) =>
        source.enumerator !== null &&
        target.enumerator !== null &&
        labelPattern(sourceLayout.label, source.enumerator, here) ===
          labelPattern(targetLayout.label, target.enumerator, there),
    );
    if (alike && (isOneLanguage(here, there) || isInternational(enumerator))) return own.label;
    return labelLike(model.targetLayout.label, model.target.enumerator!, enumerator.ordinal, there);
  }

  /** A label without any word can be taken over; its letters are those of the target's alphabet. */
  #labelWithoutModel(own: Layout, enumerator: Enumerator, here: Locale, there: Locale): string | null {
    if (isOneLanguage(here, there)) return own.label;
    const words = labelPattern(own.label, enumerator, here).replace(/#[a-z-]+#/, '');
    if (/\p{L}/u.test(words)) return null;
    return isInternational(enumerator)
      ? own.label
      : labelLike(own.label, enumerator, enumerator.ordinal, there);
  }

  /** As in the source where the examples that have breaks agree on them; else the target's own way, said once. */
  #breaksFor(own: Layout, examples: readonly Example[]): readonly string[] {
    const telling = examples.filter(hasBreaks);
    const alike = telling.every(
      ({ sourceLayout, targetLayout }) =>
        withoutLength(sourceLayout.breaks[0] ?? '') === withoutLength(targetLayout.breaks[0]!),
    );
    const [first] = telling;
    if (first !== undefined && !alike) {
      const model = first.targetLayout.breaks[0]!;
      return hasUnderline(model) ? [model, ...own.breaks.slice(1)] : [model];
    }
    if (first === undefined && tailFor(own, examples) !== own.tail) return [];
    return own.breaks;
  }

  /** The nearest pairs before and after among the siblings, else among all segments of the level; nearest first. */
  #examplesFor(segment: Segment): Example[] {
    const node = this.#nodes.get(segment);
    if (node === undefined) return [];
    const siblings = node.parent === null ? this.#roots : node.parent.children;
    const style = this.#styleOf(segment);
    const isAlike = (other: Node) => this.#styleOf(other.segment) === style;
    const near = this.#around(siblings, node.place, isAlike);
    if (near.length > 0) return near;
    return this.#around(this.#order, node.index, (other) => other.depth === node.depth && isAlike(other));
  }

  #around(nodes: readonly Node[], place: number, isAlike: (node: Node) => boolean): Example[] {
    const found: Example[] = [];
    for (let away = 1; away <= reach && found.length < enough; away++) {
      for (const node of [nodes[place - away], nodes[place + away]]) {
        const example = node !== undefined && isAlike(node) ? this.#example(node.segment) : null;
        if (example !== null) found.push(example);
      }
    }
    return found;
  }

  /** Level and form of the number in the source: only what is numbered alike there is an example. */
  #styleOf({ level, enumerator }: Segment): string {
    if (enumerator === null) return level;
    const { text } = this.#source.source;
    const raw = text.slice(enumerator.start, enumerator.end);
    return `${level} ${labelPattern(raw, enumerator, localeOf(this.#source.language))}`;
  }

  #example(source: Segment): Example | null {
    const target = this.#pairs.get(source);
    if (target === undefined) return null;
    const sourceLayout = this.#layout(this.#source, source);
    const targetLayout = this.#layout(this.#target, target);
    if (sourceLayout === null || targetLayout === null) return null;
    // A version without numbers is no example of how one is laid out.
    if ((source.enumerator === null) !== (target.enumerator === null)) return null;
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

/** Whether labels can be taken over with their words: `ja` and `ja-JP` are one language. */
function isOneLanguage(here: Locale, there: Locale): boolean {
  return here.tag.split('-')[0] === there.tag.split('-')[0];
}

function hasBreaks({ targetLayout }: Example): boolean {
  return targetLayout.breaks.length > 0;
}

/**
 * What ends a file says nothing of what parts two segments, and what follows the last of a list may be something else:
 * most decide.
 */
function tailFor(own: Layout, examples: readonly Example[]): string {
  const inner = examples.filter(
    ({ sourceLayout, targetLayout }) => !sourceLayout.endsFile && !targetLayout.endsFile,
  );
  const alike = inner.filter(({ sourceLayout, targetLayout }) => sourceLayout.tail === targetLayout.tail);
  return alike.length * 2 >= inner.length
    ? own.tail
    : mostCommon(inner.map(({ targetLayout }) => targetLayout.tail));
}

/** The first of those that occur most often. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort((left, right) => right[1] - left[1]);
  return most?.[0] ?? '';
}
