import { beadsOf, type Inside, insideOf } from '../../align/inside/inside.js';
import type { UnitSentence } from '../../align/inside/text.js';
import type { UnitSide } from '../../align/inside/unit-pair.js';
import type { Alignment, Unit } from '../../align/types.js';
import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { once } from '../../text/once.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import type { Span } from '../../text/span.js';
import { joinSaid, type Said, saidIn } from '../../value/exact/compare/said.js';

/** One side of a passage: some sentences of a unit in a row, what they say, and the way back to the file. */
export interface PassageSide {
  readonly version: Version;
  readonly said: Said;
  /** What the whole unit says, or the paragraphs around where it is long; worked out when it is first asked for. */
  readonly around: () => Said;
  /** A span of the file for one of the passage's text. */
  spanOf(span: Span): Span;
}

/** Sentences of the source and those of a translation that answer them. */
export interface AnsweredPassage {
  readonly unit: Unit;
  /** Index of the translation. */
  readonly target: number;
  readonly sides: readonly [PassageSide, PassageSide];
}

/** A unit of more paragraphs is too much to look a number up in: it is looked for so many paragraphs around. */
const nearby = 4;

/** A side with what each of its sentences says. */
interface SaidSide extends UnitSide {
  readonly said: readonly Said[];
  /** What some paragraphs in a row say, by the first and the last: sentences of one paragraph have the same around them. */
  readonly rows: Map<string, Said>;
}

/** The passages of a work that both versions have, by translation and unit, in the order of the source. */
export function* passagesOf(alignment: Alignment): Generator<AnsweredPassage> {
  const { work, units } = alignment;
  for (const unit of units) {
    const sides = work.versions.map((_, at) => once(() => sideOf(insideOf(alignment), unit, at)));
    for (let target = 1; target < sides.length; target++) {
      const beads = beadsOf(alignment, unit, target);
      if (beads.length === 0) continue;
      const [own, other] = [sides[0]!(), sides[target]!()];
      for (const bead of beads) {
        if (bead.level !== 'sentence' || bead.source.length === 0 || bead.target.length === 0) continue;
        yield { unit, target, sides: [passageSide(own, bead.source), passageSide(other, bead.target)] };
      }
    }
  }
}

function sideOf(inside: Inside, unit: Unit, at: number): SaidSide {
  const side = inside.side(unit, at);
  const locale = localeOf(side.version.language);
  return { ...side, said: side.sentences.map(({ text }) => saidIn(text, locale)), rows: new Map() };
}

function passageSide(side: SaidSide, own: readonly number[]): PassageSide {
  const { version, blocks, sentences, said } = side;
  const first = sentences[own[0]!]!.block;
  const last = sentences[own.at(-1)!]!.block;
  return {
    version,
    said: joinSaid(own.map((at) => said[at]!)),
    around: () => saidAround(side, Math.max(0, first - nearby), last + nearby + 1),
    spanOf: (span) =>
      spanOfSentences(
        blocks,
        own.map((at) => sentences[at]!),
        span,
      ),
  };
}

function saidAround({ places, said, rows }: SaidSide, first: number, end: number): Said {
  const key = `${first} ${end}`;
  const known = rows.get(key);
  if (known !== undefined) return known;
  const near = places.slice(first, end).flatMap((own) => own.map((at) => said[at]!));
  const joined = joinSaid(near);
  rows.set(key, joined);
  return joined;
}

/** A span of joined sentences as a span of the file. */
export function spanOfSentences(
  blocks: readonly Block[],
  sentences: readonly UnitSentence[],
  { start, end }: Span,
): Span {
  let before = 0;
  for (const { text, block, at } of sentences) {
    if (start < before + text.length) {
      const { printed } = blocks[block]!;
      const from = at + start - before;
      const to = Math.min(at + end - before, at + text.length);
      return {
        start: sourceStart(printed, from),
        end: Math.max(sourceStart(printed, from), sourceEnd(printed, to)),
      };
    }
    before += text.length + 1;
  }
  const { start: last } = sentences.at(-1)!;
  return { start: last, end: last };
}
