import type { Span } from '../../text/span.js';
import type { Cut } from '../xml-in/cut.js';

/** Tells the lines of places in an element that was cut out of a file. */
export class Lines {
  readonly #cut: Pick<Cut, 'text' | 'offset' | 'line'>;
  /** Where the last place was that was asked for: the next one mostly follows it. */
  #known: { offset: number; line: number };

  constructor(cut: Pick<Cut, 'text' | 'offset' | 'line'>) {
    this.#cut = cut;
    this.#known = { offset: cut.offset, line: cut.line };
  }

  /** Line of an offset of the file, from 1. */
  at(offset: number): number {
    const { text, offset: begin, line } = this.#cut;
    const from = offset >= this.#known.offset ? this.#known : { offset: begin, line };
    const passed = text.slice(from.offset - begin, offset - begin).match(/\r\n?|\n/g)?.length ?? 0;
    this.#known = { offset, line: from.line + passed };
    return this.#known.line;
  }

  of({ start, end }: Span): readonly [first: number, last: number] {
    return [this.at(start), this.at(end)];
  }
}
