import type { Unit } from '../align/types.js';
import type { Version } from '../document/types.js';
import { formatOf } from '../read/index.js';
import { ownBlocks } from './blocks.js';
import type { Layout } from './layout.js';
import { wrapPieces } from './paragraphs.js';
import { lineStartOf } from './places.js';
import type { InlinePiece } from './render.js';
import { isRunning, type Wrapping } from './wrap.js';

/** Breaks what goes into a version into lines as the version does; leaves it as it is where there is no wrapping. */
export class LineBreaker {
  readonly #source: Version;
  readonly #target: Version;
  readonly #wrapping: Wrapping | null;

  constructor(source: Version, target: Version, wrapping: Wrapping | null) {
    this.#source = source;
    this.#target = target;
    this.#wrapping = wrapping;
  }

  /** A text that goes into a block of the target. */
  within(pieces: readonly InlinePiece[], at: number, breaks: readonly string[]): readonly InlinePiece[] {
    if (this.#wrapping === null) return pieces;
    const { source } = this.#target;
    const block = ownBlocks(this.#target).find(({ start, end }) => start <= at && at <= end);
    const lines = block === undefined ? [] : source.text.slice(block.start, block.end).split(/\r\n?|\n/);
    const indent =
      lines[1] === undefined ? ' '.repeat(this.#columnOf(block?.start ?? at)) : /^[ \t>]*/.exec(lines[1])![0];
    const before = source.text.slice(lineStartOf(source, at), at);
    const isProse = () => isRunning(block?.role);
    return wrapPieces(pieces, { before, indent, breaks, isRunning: isProse }, this.#wrapping);
  }

  /** The words of a missing part. */
  missing(pieces: readonly InlinePiece[], unit: Unit, layout: Layout): readonly InlinePiece[] {
    const { segment } = unit.cells[0]!;
    const blocks = unit.kind === 'segment' ? (segment?.blocks ?? []) : this.#source[unit.kind];
    const { prefix, label, gap, lead, breaks } = layout;
    const before = prefix + label + gap + lead;
    const isList = formatOf(this.#target.source.path) === 'markdown' && segment?.level === 'item';
    const hanging = isList ? prefix.replace(/[^\s>]/g, ' ') + ' '.repeat(label.length + gap.length) : '';
    const indent = lead === '' ? (layout.indent ?? hanging) : '';
    const shift = lead === '' ? 0 : 1;
    const roleAt = (paragraph: number) => isRunning((blocks[paragraph + shift] ?? blocks.at(-1))?.role);
    return wrapPieces(pieces, { before, indent, breaks, isRunning: roleAt }, this.#wrapping);
  }

  /** Columns before an offset, where they are white space. */
  #columnOf(at: number): number {
    const { source } = this.#target;
    const before = source.text.slice(lineStartOf(source, at), at);
    return before.trim() === '' ? before.length : 0;
  }
}
