import type { Alignment, Unit } from '../../align/types.js';
import type { Segment } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import { citationsOf } from './cited.js';
import { speaksOfAnother } from './other-documents.js';
import type { AnsweredPassage } from './passages.js';
import { partOf, renumberedPart } from './resolved.js';

/** A reference that kept the source's number although the part that it means has another one in the translation. */
export interface NotFollowed {
  readonly unit: Unit;
  /** Index of the translation. */
  readonly target: number;
  /** Of the reference in the translation, and as printed. */
  readonly span: Span;
  readonly text: string;
  /** What the translation has for the part. */
  readonly part: Segment;
  /** Of the reference in the source. */
  readonly source: Span;
}

/** References of a passage that did not go along with a renumbering. */
export function* notFollowedIn(
  alignment: Alignment,
  { unit, target, sides: [source, translation] }: AnsweredPassage,
): Generator<NotFollowed> {
  if (!alignment.runs.some(({ kind }) => kind === 'renumbered')) return;
  const [own, other] = [citationsOf(source), citationsOf(translation)];
  if (own.length !== other.length) return;
  for (const [at, citation] of own.entries()) {
    const there = other[at]!;
    const part = partOf(source.version, citation);
    const renumbered = part === null ? null : renumberedPart(alignment, part, target);
    if (renumbered === null || there.level !== citation.level || there.values[0] !== citation.values[0])
      continue;
    if (speaksOfAnother(source.said.text, citation, source.version.language)) continue;
    const text = translation.said.text.slice(there.start, there.end);
    const spans = { span: translation.spanOf(there), source: source.spanOf(citation) };
    yield { unit, target, text, part: renumbered, ...spans };
  }
}
