import type { Alignment, Unit } from '../align/types.js';
import type { Segment, Version } from '../document/types.js';
import { type Content, contentOf, segmentContent } from './content.js';
import { lineEndingOf, type TextEdit, withLineEnding, withLineFeeds } from './edits.js';
import { Examples } from './examples.js';
import { type Layout, tailOf } from './layout.js';
import { blockStarts, lineStartOf } from './places.js';
import { type Piece, type RenderOptions, renderPieces } from './render.js';

/** A unit of the alignment with its translation. */
export interface Filled {
  readonly unit: Unit;
  readonly pieces: readonly Piece[];
}

export interface FillOptions {
  /** Index of the version that is to be filled. */
  readonly version: number;
  readonly escape: RenderOptions['escape'];
}

/** Why a unit cannot be put in: what is wrong, and what can be done. */
export interface Refusal {
  readonly unit: Unit;
  readonly message: string;
  readonly remedy: string;
}

export interface FillResult {
  readonly edits: readonly TextEdit[];
  readonly refusals: readonly Refusal[];
}

/**
 * The edits that put translations into a version: what is missing between its right neighbours, laid out like them,
 * and for what is there already its new text. All other characters stay.
 *
 * @param filled in the order of the alignment's units
 */
export function fillVersion(
  alignment: Alignment,
  filled: readonly Filled[],
  options: FillOptions,
): FillResult {
  return new Filler(alignment, options).fill(filled);
}

class Filler {
  readonly #options: FillOptions;
  readonly #source: Version;
  readonly #target: Version;
  readonly #examples: Examples;
  readonly #ending: string;
  readonly #wraps: boolean;

  constructor(alignment: Alignment, options: FillOptions) {
    this.#options = options;
    this.#source = alignment.work.versions[0]!;
    this.#target = alignment.work.versions[options.version]!;
    this.#examples = new Examples(alignment, options.version);
    const { text } = this.#target.source;
    this.#ending = lineEndingOf(text === '' ? this.#source.source.text : text);
    this.#wraps = isWrapped(this.#target);
  }

  fill(filled: readonly Filled[]): FillResult {
    const refusals: Refusal[] = [];
    const edits: TextEdit[] = [];
    const missing = new Map<number, Filled[]>();
    for (const one of filled) {
      const cell = one.unit.cells[this.#options.version]!;
      if (cell.state === 'missing') {
        const place = this.#placeOf(one.unit);
        missing.set(place, [...(missing.get(place) ?? []), one]);
      } else {
        const edit = this.#replace(one);
        if ('message' in edit) refusals.push(edit);
        else edits.push(edit);
      }
    }
    for (const [place, group] of missing) {
      const made = this.#insert(place, group);
      if ('message' in made) refusals.push(made);
      else edits.push(made);
    }
    return { edits, refusals };
  }

  #replace({ unit, pieces }: Filled): TextEdit | Refusal {
    const cell = unit.cells[this.#options.version]!;
    if (cell.state === 'merged' || cell.state === 'split' || cell.state === 'ambiguous')
      return uncertain(unit, cell.state);
    const content = this.#contentOf(unit);
    if (content === null) return uncertain(unit, cell.state);
    const breaks = content.tokens.flatMap((token) =>
      token.kind === 'code' && token.line === 'break' ? [withLineFeeds(token.original)] : [],
    );
    const text = renderPieces(pieces, this.#rendering(breaks));
    return { start: content.start, end: content.end, text: withLineEnding(text, this.#ending) };
  }

  #contentOf(unit: Unit): Content | null {
    const { segment } = unit.cells[this.#options.version]!;
    if (unit.kind !== 'segment') return contentOf(this.#target, this.#target[unit.kind], null);
    return segment === null ? null : segmentContent(this.#target, segment);
  }

  #rendering(breaks: readonly string[]): RenderOptions {
    return { breaks, usualBreak: this.#usualBreak(), wraps: this.#wraps, escape: this.#options.escape };
  }

  /** Blank lines between paragraphs, where the file has any between its segments. */
  #usualBreak(): string {
    return /\n[ \t]*\n/.test(withLineFeeds(this.#target.source.text)) ? '\n\n' : '\n';
  }

  /** The offset right after what precedes a missing unit. */
  #placeOf(unit: Unit): number {
    const { place } = unit.cells[this.#options.version]!;
    if (place !== undefined) return place;
    const { front, segments, back } = this.#target;
    if (unit.kind === 'back') return Math.max(0, ...[...front, ...segments, ...back].map(({ end }) => end));
    return -1;
  }

  #insert(place: number, group: readonly Filled[]): TextEdit | Refusal {
    const { source } = this.#target;
    const next = blockStarts(this.#target).next(Math.max(place - 1, -1));
    const at = next === null ? source.text.length : lineStartOf(source, next);
    if (at < place) return crowded(group[0]!.unit);
    const made: { text: string; layout: Layout }[] = [];
    for (const { unit, pieces } of group) {
      const layout = this.#layoutFor(unit);
      if (layout === null) return unnumbered(unit);
      const text =
        layout.prefix + layout.label + layout.gap + renderPieces(pieces, this.#rendering(layout.breaks));
      made.push({ text, layout });
    }
    return { start: at, end: at, text: withLineEnding(this.#joined(made, place, next), this.#ending) };
  }

  /** The segments with what separates them from each other and from what follows. */
  #joined(made: readonly { text: string; layout: Layout }[], place: number, next: number | null): string {
    const before = withLineFeeds(this.#target.source.text.slice(Math.max(0, place), next ?? undefined));
    const usual = made.find(({ layout }) => layout.tail.includes('\n'))?.layout.tail ?? this.#usualTail();
    const separated = (tail: string) => (tail.includes('\n') ? tail : usual);
    let text = '';
    made.forEach((one, index) => {
      const isLast = index === made.length - 1;
      if (!isLast || next !== null) text += one.text + separated(one.layout.tail);
      else text += one.text;
    });
    if (next !== null) return text;
    return this.#atEnd(text, made.at(-1)!.layout, before);
  }

  /**
   * At the end of a file: what stands there after the last line is either all that parts two segments, or only the
   * file's last line end, which then stays the last.
   */
  #atEnd(text: string, last: Layout, before: string): string {
    const usual = this.#usualTail();
    if (before === usual || before.length > usual.length) {
      return text + (last.endsFile ? last.tail : before === '' ? '' : '\n');
    }
    return usual.slice(before.length) + text + before;
  }

  /** What parts two segments of the target, or else of the source. */
  #usualTail(): string {
    for (const version of [this.#target, this.#source]) {
      for (const segment of version.segments) {
        const content = segmentContent(version, segment);
        if (content === null) continue;
        const tail = tailOf(version, content, segment.blocks.at(-1)!.start);
        if (!tail.endsFile) return withLineFeeds(version.source.text.slice(content.end, tail.end));
      }
    }
    return '\n';
  }

  #layoutFor(unit: Unit): Layout | null {
    const { segment } = unit.cells[0]!;
    if (unit.kind === 'segment') return segment === null ? null : this.#examples.layoutFor(segment);
    return {
      prefix: '',
      label: '',
      gap: '',
      tail: this.#usualBreak(),
      endsFile: unit.kind === 'back',
      breaks: [],
    };
  }
}

/** Whether paragraphs run over several lines in a file. */
function isWrapped(version: Version): boolean {
  const open: Segment[] = [...version.segments];
  const blocks = [...version.front, ...version.back];
  for (let segment = open.pop(); segment !== undefined; segment = open.pop()) {
    blocks.push(...segment.blocks);
    open.push(...segment.children);
  }
  return blocks.some(
    ({ role, start, end }) =>
      (role === 'paragraph' || role === 'item') && /[\r\n]/.test(version.source.text.slice(start, end)),
  );
}

function uncertain(unit: Unit, state: string): Refusal {
  return {
    unit,
    message: `the place of ${unit.address} is not certain: it is ${state} in this version`,
    remedy: 'put it in by hand',
  };
}

function crowded(unit: Unit): Refusal {
  return {
    unit,
    message: `${unit.address} belongs into the middle of a line`,
    remedy: 'begin a line there, then merge again',
  };
}

function unnumbered(unit: Unit): Refusal {
  return {
    unit,
    message: `there is no way to write the number of ${unit.address} in the style of its neighbours`,
    remedy: 'put it in by hand',
  };
}
