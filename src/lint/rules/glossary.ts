import type { Alignment } from '../../align/types.js';
import type { ConceptUsage, TermPairs, Terms } from '../../align/words/terms.js';
import type { TextEdit } from '../../edit/edits.js';
import { comparable } from '../../text/normal.js';
import { type FoundTerm, TermFinder } from '../terms/finder.js';
import type { Report, Rule, RuleContext } from '../types.js';
import { type AnsweredPassage, type PassageSide, passagesOf } from '../values/passages.js';
import { hasItHere, languageOf, nameOfUnit, shorten } from '../wording.js';

/** How many forms of a term a message names. */
const mostNamed = 3;

/** A term of the glossary that a translation says otherwise. */
export const glossaryRule: Rule = {
  id: 'glossary',
  summary: 'A term of the glossary is translated otherwise than the glossary says.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment, _options, context) {
    const finders = finderPairs(alignment, context);
    if (finders.every((pair) => pair === null)) return;
    for (const passage of passagesOf(alignment)) {
      const pair = finders[passage.target];
      if (pair != null) yield* broken(passage, pair);
    }
  },
};

interface FinderPair {
  readonly source: TermFinder;
  readonly target: TermFinder;
  readonly terms: TermPairs;
  readonly forbids: boolean;
}

/** What a forbidden form is found as: its concept behind this sign. */
const forbiddenSign = '!';

/** Right and forbidden forms together, so that the longer of two is found: a forbidden one may stand in a right one. */
function withForbidden({ target, usage }: TermPairs): Terms {
  const forbidden = [...(usage ?? [])].map(
    ([concept, { forbidden: forms }]) => [`${forbiddenSign}${concept}`, forms] as const,
  );
  return new Map([...target, ...forbidden]);
}

/** By version; null for the source, and where no glossary has both languages. */
function finderPairs({ work }: Alignment, { termsOf }: RuleContext): (FinderPair | null)[] {
  const own = work.versions[0]?.language ?? '';
  return work.versions.map(({ language }, at) => {
    const terms = at === 0 ? undefined : termsOf?.(own, language);
    if (terms === undefined) return null;
    return {
      terms,
      source: new TermFinder(terms.source, own, 'plural'),
      target: new TermFinder(withForbidden(terms), language, 'all'),
      forbids: [...(terms.usage?.values() ?? [])].some(({ forbidden }) => forbidden.length > 0),
    };
  });
}

function* broken(passage: AnsweredPassage, pair: FinderPair): Generator<Report> {
  const { source, target, terms } = pair;
  const [own, other] = passage.sides;
  const said = source.find(own.said.text);
  if (said.length === 0) return;
  const here = pair.forbids ? target.find(other.said.text) : [];
  const answered = new Set(target.find(other.around().text).flatMap(({ concepts }) => concepts));
  for (const term of said) {
    if (isRepeated(term, said)) continue;
    const wrong = here.filter((found) => isForbidden(found, term));
    for (const found of wrong) yield forbiddenReport(passage, term, found, terms);
    if (wrong.length > 0) continue;
    const forms = term.concepts.flatMap((concept) => terms.target.get(concept) ?? []);
    // Of a term with several meanings, one is right; a term that the language keeps is there letter for letter.
    if (forms.length === 0 || term.concepts.some((concept) => answered.has(concept))) continue;
    yield report(passage, term, forms, noteOf(term, terms));
  }
}

/** A term that a passage says twice is told of once. */
function isRepeated(term: FoundTerm, said: readonly FoundTerm[]): boolean {
  return said.some((each) => each.start < term.start && each.concepts.join() === term.concepts.join());
}

/** Whether what a translation says is forbidden for the term, and right for none of its meanings. */
function isForbidden({ concepts }: FoundTerm, term: FoundTerm): boolean {
  return (
    term.concepts.some((concept) => concepts.includes(`${forbiddenSign}${concept}`)) &&
    !term.concepts.some((concept) => concepts.includes(concept))
  );
}

function usagesOf({ concepts }: FoundTerm, { usage }: TermPairs): ConceptUsage[] {
  return concepts.flatMap((concept) => usage?.get(concept) ?? []);
}

/** What the glossary remarks on a term, behind a semicolon. */
function noteOf(term: FoundTerm, terms: TermPairs): string {
  return usagesOf(term, terms)
    .flatMap(({ note }) => (note === undefined ? [] : [`; ${note}`]))
    .join('');
}

function report(
  { unit, sides: [own, other] }: AnsweredPassage,
  term: FoundTerm,
  forms: readonly string[],
  note: string,
): Report {
  const word = own.said.text.slice(term.start, term.end);
  return {
    version: other.version,
    span: other.spanOf({ start: 0, end: other.said.text.length }),
    message: `in ${nameOfUnit(unit)} “${shorten(word)}” of ${languageOf(own.version)} is not translated by ${named(forms)}, as the glossary has it${note}`,
    address: unit.address,
    content: `${word} ${other.said.text}`,
    expected: [...new Set(forms)],
    related: [hasItHere(own.version, own.spanOf(term))],
  };
}

function forbiddenReport(
  { unit, sides: [own, other] }: AnsweredPassage,
  term: FoundTerm,
  found: FoundTerm,
  terms: TermPairs,
): Report {
  const word = own.said.text.slice(term.start, term.end);
  const wrong = other.said.text.slice(found.start, found.end);
  const usages = usagesOf(term, terms);
  const preferred = [...new Set(usages.flatMap((usage) => usage.preferred))];
  const instead = preferred.length === 0 ? '' : `; it has ${named(preferred)}`;
  const isAsWritten = usages.some(({ forbidden }) =>
    forbidden.some((form) => comparable(form) === comparable(wrong)),
  );
  return {
    version: other.version,
    span: other.spanOf(found),
    message: `in ${nameOfUnit(unit)} “${shorten(wrong)}” stands for “${shorten(word)}” of ${languageOf(own.version)}, which the glossary forbids${instead}${noteOf(term, terms)}`,
    address: unit.address,
    content: `${word} ${wrong}`,
    expected: preferred,
    found: [wrong],
    related: [hasItHere(own.version, own.spanOf(term))],
    ...(preferred.length === 1 && isAsWritten ? { fix: replacing(other, found, preferred[0]!) } : {}),
  };
}

/**
 * The edit that puts a preferred form in the place of a forbidden one, with a capital where that has one. None where the
 * file has something else there than what is printed, and where one begins with a vowel and the other does not: the words
 * before may change with it.
 */
function replacing({ version, said, spanOf }: PassageSide, place: FoundTerm, preferred: string): TextEdit[] {
  const wrong = said.text.slice(place.start, place.end);
  const span = spanOf(place);
  const isWritten =
    version.source.places === undefined && version.source.text.slice(span.start, span.end) === wrong;
  if (!isWritten || beginsWithVowel(wrong) !== beginsWithVowel(preferred)) return [];
  const first = wrong.charAt(0);
  const isCapital = first !== first.toLowerCase();
  const text = isCapital ? preferred.charAt(0).toUpperCase() + preferred.slice(1) : preferred;
  return [{ ...span, text }];
}

function beginsWithVowel(word: string): boolean {
  return /^[aeiouyhœæ]/i.test(word.normalize('NFD'));
}

function named(forms: readonly string[]): string {
  const names = [...new Set(forms)].slice(0, mostNamed).map((form) => `“${shorten(form)}”`);
  return names.join(' or ');
}
