import type { Alignment, Unit } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import type { Citation } from '../../value/exact/citations.js';
import { answers } from '../../value/exact/compare/answered.js';
import { differences } from '../../value/exact/compare/differences.js';
import type { Fact } from '../../value/exact/types.js';
import { citationsOf, citedDifferences } from './cited.js';
import { type NotFollowed, notFollowedIn } from './not-followed.js';
import { type AnsweredPassage, passagesOf } from './passages.js';
import { partOf, printedNumber, renumberedPart } from './resolved.js';

/** A value that a version says otherwise than the source. */
export interface Disagreement {
  readonly unit: Unit;
  /** Index of the translation. */
  readonly target: number;
  readonly kind: Fact['kind'];
  readonly expected: Said;
  readonly found: Said;
  /** Indices of the other translations that say what the source says there. */
  readonly agreeing: readonly number[];
}

/** A disagreement of which is not known yet what the other translations say. */
type Found = Omit<Disagreement, 'agreeing'> & { readonly isSaidIn: (other: AnsweredPassage) => boolean };

/** A value as one version says it. */
interface Said {
  readonly version: Version;
  /** As printed. */
  readonly text: string;
  /** As `Fact` writes it, what it may be in a row. */
  readonly values: readonly string[];
  readonly span: Span;
}

/** What is read out of the passages of a work, in one go, for all rules that compare what they say. */
interface Readings {
  readonly disagreements: readonly Disagreement[];
  readonly notFollowed: readonly NotFollowed[];
}

const known = new WeakMap<Alignment, Readings>();

function readingsOf(alignment: Alignment): Readings {
  let found = known.get(alignment);
  if (found === undefined) {
    const readings: { disagreements: Disagreement[]; notFollowed: NotFollowed[] } = {
      disagreements: [],
      notFollowed: [],
    };
    for (const group of groupsByUnit(passagesOf(alignment))) {
      const own = group.flatMap((passage) => inPassage(alignment, passage));
      readings.disagreements.push(...own.map((one) => withAgreeing(one, own, group)));
      for (const passage of group) readings.notFollowed.push(...notFollowedIn(alignment, passage));
    }
    found = readings;
    known.set(alignment, found);
  }
  return found;
}

/** Passages, those of one unit together. */
function* groupsByUnit(passages: Iterable<AnsweredPassage>): Generator<AnsweredPassage[]> {
  let group: AnsweredPassage[] = [];
  for (const passage of passages) {
    if (group.length > 0 && group[0]!.unit !== passage.unit) {
      yield group;
      group = [];
    }
    group.push(passage);
  }
  if (group.length > 0) yield group;
}

/** A disagreement with the translations that say the same as the source at its place, and nothing else there. */
function withAgreeing(one: Found, all: readonly Found[], passages: readonly AnsweredPassage[]): Disagreement {
  const { isSaidIn, ...own } = one;
  const { start } = one.expected.span;
  const agreeing = passages.filter((passage) => {
    if (
      passage.target === one.target ||
      all.some((each) => each.target === passage.target && placeOf(each) === placeOf(one))
    )
      return false;
    const [source] = passage.sides;
    const span = source.spanOf({ start: 0, end: source.said.text.length });
    return span.start <= start && start < span.end && isSaidIn(passage);
  });
  return { ...own, agreeing: agreeing.map(({ target }) => target) };
}

/** All disagreements of a work, by unit, translation and place in the source; several rules ask for them. */
export function disagreementsOf(alignment: Alignment): readonly Disagreement[] {
  return readingsOf(alignment).disagreements;
}

/** References that did not go along with a renumbering. */
export function notFollowedOf(alignment: Alignment): readonly NotFollowed[] {
  return readingsOf(alignment).notFollowed;
}

function inPassage(alignment: Alignment, passage: AnsweredPassage): Found[] {
  const [source, translation] = passage.sides;
  if (source.said.facts.length === 0 && translation.said.facts.length === 0) return [];
  const cited = citedIn(alignment, passage);
  const around = { source: source.around, target: translation.around };
  const values = differences(source.said, translation.said, around).map(
    ({ source: own, target: other, differs }): Found => ({
      unit: passage.unit,
      target: passage.target,
      kind: differs === 'currency' ? 'currency' : kindOf(own, other),
      expected: said(source, own),
      found: said(translation, other),
      isSaidIn: ({ sides }) => answers(own, sides[1].said),
    }),
  );
  return [...cited, ...values.filter((value) => !cited.some((one) => overlaps(one, value)))];
}

/** What a passage cites otherwise than the source; a part that is numbered otherwise may have either number. */
function citedIn(alignment: Alignment, { unit, target, sides }: AnsweredPassage): Found[] {
  const [source, translation] = sides;
  const inTranslation = (citation: Citation): string | null => {
    const part = partOf(source.version, citation);
    const renumbered = part === null ? null : renumberedPart(alignment, part, target);
    return renumbered === null ? null : printedNumber(renumbered);
  };
  const expected = (citation: Citation) => {
    const other = inTranslation(citation);
    return other === null ? citation.values : [...citation.values, other];
  };
  return citedDifferences(source, translation, expected).map(({ source: own, target: other }) => ({
    unit,
    target,
    kind: 'reference',
    expected: { ...said(source, own), values: [inTranslation(own) ?? own.values[0]!] },
    found: said(translation, other),
    isSaidIn: ({ sides: there }) =>
      citationsOf(there[1]).some(({ values }) => values.some((value) => expected(own).includes(value))),
  }));
}

/** A number of a citation is told with it. */
function overlaps(cited: Found, value: Found): boolean {
  return [cited.expected.span, value.expected.span].every(
    ({ start }, at, [one, other]) => start < (at === 0 ? other : one)!.end,
  );
}

/** A percentage or a sum that became a bare number is told as what the source says. */
function kindOf(own: Fact, other: Fact): Fact['kind'] {
  return own.kind === 'number' ? other.kind : own.kind;
}

function said(side: AnsweredPassage['sides'][0], fact: Pick<Fact, 'values' | 'start' | 'end'>): Said {
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
export function placeOf({ expected: { span }, kind }: Pick<Disagreement, 'expected' | 'kind'>): string {
  return `${span.start}-${span.end} ${kind}`;
}
