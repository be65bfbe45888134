import type { Alignment, Unit } from '../align/types.js';
import type { Version } from '../document/types.js';
import { segmentContent } from './content.js';
import { withLineFeeds } from './edits.js';
import type { Examples } from './examples.js';
import type { Filled } from './filled.js';
import type { Flow } from './flow.js';
import { layoutOf, tailOf } from './layout.js';
import { lineStartOf } from './places.js';

/** What parts the segments of a work: white space alone, as markup that ends a line belongs to the text before it. */
export class Gaps {
  readonly #alignment: Alignment;
  readonly #index: number;
  readonly #source: Version;
  readonly #target: Version;
  readonly #flows: readonly [source: Flow, target: Flow];
  readonly #examples: Examples;

  /** @param index the target's place among the versions */
  constructor(
    alignment: Alignment,
    index: number,
    flows: readonly [source: Flow, target: Flow],
    examples: Examples,
  ) {
    this.#alignment = alignment;
    this.#index = index;
    this.#source = alignment.work.versions[0]!;
    this.#target = alignment.work.versions[index]!;
    this.#flows = flows;
    this.#examples = examples;
  }

  /** What the target has between the end of a text and a line after it. */
  between(place: number, at: number): string {
    return spaceAfter(this.#target, place, at);
  }

  /** White space that the source has between a unit and the block before it; null where nothing is before it. */
  before({ cells }: Unit): string | null {
    const [end, line] = this.#reachBefore(cells[0]?.segment?.start);
    return end === null ? null : spaceAfter(this.#source, end, line);
  }

  /** All that the source has there. */
  textBefore({ cells }: Unit): string {
    const [end, line] = this.#reachBefore(cells[0]?.segment?.start);
    return end === null ? '' : this.#source.source.text.slice(end, line);
  }

  /** The end of the block before an offset, and the line of the offset. */
  #reachBefore(start: number | undefined): [end: number | null, line: number] {
    if (start === undefined) return [null, 0];
    const [block] = this.#flows[0].around(start);
    return [block?.end ?? null, lineStartOf(this.#source.source, start)];
  }

  /** What the source has between an offset and the line of the next block; null where none follows. */
  #after(offset: number): string | null {
    const line = this.#flows[0].lineAfter(offset);
    return line === null || line.endsFile ? null : spaceAfter(this.#source, offset, line.at);
  }

  /**
   * Where a group is to go in right behind the text before it, and what parts it from that: where the gap that is there
   * is the one that the source has behind the group and not before it, as behind the last of a list. Null elsewhere.
   */
  behindTheText(place: number, at: number, group: readonly Filled[]): { at: number; gap: string } | null {
    const own = this.before(group[0]!.unit);
    const gap = this.between(place, at);
    const ends = group.flatMap(({ unit }) => unit.cells[0]!.segment?.end ?? []);
    if (own === null || own === gap || !own.includes('\n') || ends.length < group.length) return null;
    if (this.#flows[1].around(at)[0]?.end !== place || gap !== this.#after(Math.max(...ends))) return null;
    return { at: at - this.#target.source.text.slice(place, at).match(/\s*$/)![0].length, gap: own };
  }

  /** What parts a unit from the segment before it, as far as source and target tell. */
  tailBefore(unit: Unit): string {
    const { units } = this.#alignment;
    for (let at = units.indexOf(unit) - 1; at >= 0; at--) {
      const [from, to] = [units[at]!.cells[0]?.segment, units[at]!.cells[this.#index]];
      if (!from || to?.state === 'missing') continue;
      // What ends the file parts nothing.
      const own = to?.segment == null ? null : layoutOf(this.#target, to.segment);
      const layout = own?.endsFile === true ? layoutOf(this.#source, from) : this.#examples.layoutFor(from);
      const [tail = ''] = layout?.tail.match(/\s*$/) ?? [];
      return tail.includes('\n') ? tail : this.usual();
    }
    return this.usual();
  }

  /** What parts two segments of the target, or else of the source. */
  usual(): string {
    for (const version of [this.#target, this.#source]) {
      for (const segment of version.segments) {
        const content = segmentContent(version, segment);
        if (content === null) continue;
        const tail = tailOf(version, content, segment.blocks.at(-1)!.start);
        if (!tail.endsFile) return spaceAfter(version, content.end, tail.end);
      }
    }
    return '\n';
  }
}

function spaceAfter({ source }: Version, start: number, end: number): string {
  return withLineFeeds(source.text.slice(start, end)).match(/\s*$/)![0];
}
