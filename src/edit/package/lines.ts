import { type Node, outlineOf, siblingsOf } from '../../align/tree.js';
import type { Alignment, Unit } from '../../align/types.js';
import type { Segment } from '../../document/types.js';
import { segmentsOf } from '../../segment/index.js';
import { Examples } from '../examples.js';
import type { Filled } from '../filled.js';
import type { LineForms } from '../forms/line-forms.js';
import { squeezed } from '../render.js';
import type { NewLine, NewLines } from './new-line.js';

/** A label, and what parts it from the text, is no longer. */
const longestLabel = 80;

/**
 * Says of the lines that are put into a version which unit each opens, which paragraph it is to look like, that of the
 * nearest segment that is numbered alike, or the nearest without a number for what goes on, and which number it is to have.
 */
export function newLines(
  alignment: Alignment,
  filled: readonly Filled[],
  version: number,
  forms: LineForms | null = null,
): NewLines {
  const context: Context = {
    examples: new Examples(alignment, version),
    ordinals: new Ordinals(alignment, version),
    sources: new Map(
      alignment.units.flatMap(({ cells }) => {
        const [own, other] = [cells[0]?.segment, cells[version]?.segment];
        return own && other ? [[other, own] as const] : [];
      }),
    ),
    forms,
  };
  const waiting = new Map<string, Unit[]>();
  for (const { unit, pieces } of filled) {
    if (unit.cells[version]?.state !== 'missing') continue;
    const shown = pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.shown)).join('');
    const first = squeezed(shown.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '');
    waiting.set(first, [...(waiting.get(first) ?? []), unit]);
  }
  const numbers = new Map(
    [...segmentsOf(alignment.work.versions[version]!)].flatMap(({ enumerator }) =>
      enumerator === null ? [] : [[enumerator.start, enumerator.ordinal.number]],
    ),
  );
  return {
    linesOf: ({ text }) => {
      const lines = text
        .split(/[\r\n]+/)
        .filter((line) => line.trim() !== '')
        .map((line) => lineOf(line.trim(), waiting, context));
      return inFormsOf(lines, context);
    },
    numberAt: (offset) => numbers.get(offset) ?? null,
  };
}

interface Context {
  readonly examples: Examples;
  readonly ordinals: Ordinals;
  /** Segments of the source by what translates them. */
  readonly sources: ReadonlyMap<Segment, Segment>;
  readonly forms: LineForms | null;
}

/** A line, the segment of the source that it opens, and the segment that its model translates. */
interface Opened {
  readonly line: NewLine;
  readonly segment: Segment | null;
  readonly like: Segment | null;
}

function lineOf(
  text: string,
  waiting: Map<string, Unit[]>,
  { examples, ordinals, sources }: Context,
): Opened {
  for (let at = 0; at <= Math.min(text.length, longestLabel); at++) {
    const body = text.slice(at);
    const units = waiting.get(squeezed(body));
    const unit = /^\s/.test(body) ? undefined : units?.shift();
    if (unit === undefined) continue;
    const segment = unit.cells[0]?.segment ?? null;
    const [model] = segment === null ? [] : examples.modelsFor(segment);
    const beside = segment === null ? { ordinal: null, follower: null } : ordinals.of(segment);
    const line = { text, body, model: model?.start ?? null, ...beside, forms: [] };
    return { line, segment, like: model === undefined ? null : (sources.get(model) ?? null) };
  }
  const line = { text, body: text, model: null, ordinal: null, follower: null, forms: [] };
  return { line, segment: null, like: null };
}

/** The lines that a segment opens have the forms of its blocks where there are as many of them. */
function inFormsOf(opened: readonly Opened[], { forms }: Context): NewLine[] {
  return opened.map(({ line, segment, like }, at) => {
    const first = opened.slice(0, at + 1).findLastIndex((each) => each.segment !== null);
    const blocks = opened[first]?.segment?.blocks ?? [];
    const next = opened.findIndex((each, of) => of > first && each.segment !== null);
    const own = blocks[at - first];
    if (forms === null || own === undefined || (next < 0 ? opened.length : next) - first !== blocks.length)
      return line;
    return { ...line, forms: forms.of(line, own, segment === null ? null : (like?.blocks[0] ?? null)) };
  });
}

/** The numbers that segments of the source are to have in a version. */
class Ordinals {
  readonly #outline: ReturnType<typeof outlineOf>;
  readonly #nodes: ReadonlyMap<Segment, Node>;
  readonly #pairs: ReadonlyMap<Segment, Segment>;

  constructor({ work, units }: Alignment, version: number) {
    this.#outline = outlineOf(work.versions[0]!);
    this.#nodes = new Map(this.#outline.nodes.map((node) => [node.segment, node]));
    const pairs = units.map(({ cells }) => [cells[0]?.segment, cells[version]?.segment] as const);
    this.#pairs = new Map(pairs.flatMap(([own, other]) => (own && other ? [[own, other]] : [])));
  }

  /** As far from the sibling before it that is there as in the source: where that has lost a number, all later ones have. */
  of(segment: Segment): Pick<NewLine, 'ordinal' | 'follower'> {
    const own = segment.enumerator?.ordinal.number ?? null;
    const node = this.#nodes.get(segment);
    if (own === null || node === undefined) return { ordinal: own, follower: null };
    const siblings = siblingsOf(this.#outline, node).map((each) => each.segment);
    const isThere = (each: Segment) => each.enumerator !== null && this.#pairs.get(each)?.enumerator != null;
    const before = siblings.slice(0, node.place).findLast(isThere);
    const after = siblings.slice(node.place + 1).find(isThere);
    const shift = before === undefined ? 0 : this.#numberOf(this.#pairs.get(before)) - this.#numberOf(before);
    const follower = after === undefined ? null : (this.#pairs.get(after)?.start ?? null);
    return { ordinal: own + shift, follower };
  }

  #numberOf(segment: Segment | undefined): number {
    return segment?.enumerator?.ordinal.number ?? 0;
  }
}
