import type { Alignment, Unit } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import { differences } from '../../value/exact/compare.js';
import type { Fact } from '../../value/exact/types.js';
import { type AnsweredPassage, passagesOf } from './passages.js';

/** A value that a version says otherwise than the source. */
export interface Disagreement {
  readonly unit: Unit;
  /** Index of the translation. */
  readonly target: number;
  readonly kind: Fact['kind'] | 'currency';
  readonly expected: Said;
  readonly found: Said;
}

/** A value as one version says it. */
interface Said {
  readonly version: Version;
  /** As printed. */
  readonly text: string;
  /** As `Fact` writes it, what it may be in a row. */
  readonly values: readonly string[];
  readonly span: Span;
}

const known = new WeakMap<Alignment, readonly Disagreement[]>();

/** All disagreements of a work, by unit, translation and place in the source; several rules ask for them. */
export function disagreementsOf(alignment: Alignment): readonly Disagreement[] {
  let found = known.get(alignment);
  if (found === undefined) {
    found = [...passagesOf(alignment)].flatMap(inPassage);
    known.set(alignment, found);
  }
  return found;
}

function inPassage({ unit, target, sides: [source, translation] }: AnsweredPassage): Disagreement[] {
  if (source.said.facts.length === 0 && translation.said.facts.length === 0) return [];
  const around = { source: source.around(), target: translation.around() };
  return differences(source.said, translation.said, around).map(
    ({ source: own, target: other, differs }) => ({
      unit,
      target,
      kind: differs === 'currency' ? 'currency' : kindOf(own, other),
      expected: said(source, own),
      found: said(translation, other),
    }),
  );
}

/** A percentage or a sum that became a bare number is told as what the source says. */
function kindOf(own: Fact, other: Fact): Fact['kind'] {
  return own.kind === 'number' ? other.kind : own.kind;
}

function said(side: AnsweredPassage['sides'][0], fact: Fact): Said {
  return {
    version: side.version,
    text: side.said.text.slice(fact.start, fact.end),
    values: fact.values,
    span: side.spanOf(fact),
  };
}

/**
 * Disagreements in which all translations, two at the least, say one thing and the source another: the fault is
 * likelier the source's. By place in the source.
 */
export function againstSource(alignment: Alignment): ReadonlyMap<string, readonly Disagreement[]> {
  const byPlace = new Map<string, Disagreement[]>();
  for (const one of disagreementsOf(alignment)) {
    const key = placeOf(one);
    byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
  }
  const translations = alignment.work.versions.length - 1;
  for (const [key, all] of byPlace) {
    const shared = all[0]!.found.values.filter((value) =>
      all.every(({ found }) => found.values.includes(value)),
    );
    if (translations < 2 || all.length < translations || shared.length === 0) byPlace.delete(key);
  }
  return byPlace;
}

/** A key for the place in the source, and the kind. */
export function placeOf({ expected: { span }, kind }: Disagreement): string {
  return `${span.start}-${span.end} ${kind}`;
}
