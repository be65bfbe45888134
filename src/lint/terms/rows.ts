import { beadsOf, type Inside, insideOf } from '../../align/inside/inside.js';
import type { Alignment, Unit } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import { spanOfSentences } from '../values/passages.js';

/** Sentences that answer each other in all versions of a work. */
export interface TermRow {
  readonly unit: Unit;
  /** In the order of the versions; null where one has none for them. */
  readonly parts: readonly (RowPart | null)[];
}

/** What one version says in a row. */
export interface RowPart {
  readonly version: Version;
  /** As printed, a sentence a line. */
  readonly text: string;
  /** A title or a heading: what is set in capitals there says nothing of a word. */
  readonly isTitle: boolean;
  /** A span of the file for one of the text. */
  spanOf(span: Span): Span;
}

/** More sentences in a row are too many to tell what answers what in them. */
const mostSentences = 4;

/** The sentences of a work that answer each other, by unit and in the order of the source. */
export function rowsOf(alignment: Alignment): TermRow[] {
  return alignment.units.flatMap((unit) => rowsOfUnit(alignment, unit));
}

function rowsOfUnit(alignment: Alignment, unit: Unit): TermRow[] {
  const inside = insideOf(alignment);
  const source = inside.side(unit, 0);
  const groups = new Groups(source.sentences.length);
  const versions = alignment.work.versions.map((_, at) => at);
  const answers = versions.map((at) => beadsOf(alignment, unit, at).filter(isAnswered));
  for (const { source: own } of answers.flat()) groups.join(own);
  return groups.lists().flatMap((list): TermRow[] => {
    if (list.length > mostSentences) return [];
    const parts = versions.map((at) => {
      if (at === 0) return partOf(inside, { unit, at, places: list });
      const there = answers[at]!.flatMap((bead) => (list.includes(bead.source[0]!) ? bead.target : []));
      return there.length === 0 || there.length > mostSentences
        ? null
        : partOf(inside, { unit, at, places: there });
    });
    return parts.some((part, at) => at > 0 && part !== null) ? [{ unit, parts }] : [];
  });
}

function isAnswered(bead: { level: string; source: readonly number[]; target: readonly number[] }): boolean {
  return bead.level === 'sentence' && bead.source.length > 0 && bead.target.length > 0;
}

/** Which sentences of a unit's side a part is made of. */
interface PartPlace {
  readonly unit: Unit;
  readonly at: number;
  readonly places: readonly number[];
}

/** A part says where it stands by asking for its side again: of a long work hardly any part is asked, and all are kept. */
function partOf(inside: Inside, { unit, at, places }: PartPlace): RowPart {
  const { version, blocks, sentences } = inside.side(unit, at);
  const own = places.map((at) => sentences[at]!);
  const { role } = blocks[own[0]!.block]!;
  return {
    version,
    text: own.map(({ text }) => text).join('\n'),
    isTitle: role === 'title' || role === 'heading',
    spanOf: (span) => {
      const side = inside.side(unit, at);
      return spanOfSentences(
        side.blocks,
        places.map((place) => side.sentences[place]!),
        span,
      );
    },
  };
}

/** Numbers from 0 that are joined to groups, each named by its lowest. */
class Groups {
  readonly #first: number[];

  constructor(count: number) {
    this.#first = Array.from({ length: count }, (_, at) => at);
  }

  join(members: readonly number[]): void {
    const lowest = Math.min(...members.map((at) => this.#lowest(at)));
    for (const at of members) this.#first[this.#lowest(at)] = lowest;
  }

  #lowest(at: number): number {
    let first = at;
    while (this.#first[first]! !== first) first = this.#first[first]!;
    this.#first[at] = first;
    return first;
  }

  /** The groups in order, each ascending. */
  lists(): number[][] {
    const lists = new Map<number, number[]>();
    for (const at of this.#first.keys()) {
      const first = this.#lowest(at);
      const list = lists.get(first);
      if (list === undefined) lists.set(first, [at]);
      else list.push(at);
    }
    return [...lists.values()];
  }
}
