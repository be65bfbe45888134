import type { Alignment } from '../../align/types.js';
import type { TermPairs } from '../../align/words/terms.js';
import { type FoundTerm, TermFinder } from '../terms/finder.js';
import type { Report, Rule, RuleContext } from '../types.js';
import { type AnsweredPassage, passagesOf } from '../values/passages.js';
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
      target: new TermFinder(terms.target, language, 'all'),
    };
  });
}

function* broken(passage: AnsweredPassage, { source, target, terms }: FinderPair): Generator<Report> {
  const [own, other] = passage.sides;
  const said = source.find(own.said.text);
  if (said.length === 0) return;
  const answered = new Set(target.find(other.around().text).flatMap(({ concepts }) => concepts));
  for (const term of said) {
    const forms = term.concepts.flatMap((concept) => terms.target.get(concept) ?? []);
    // Of a term with several meanings, one is right; a term that the language keeps is there letter for letter.
    if (forms.length === 0 || term.concepts.some((concept) => answered.has(concept))) continue;
    if (isRepeated(term, said)) continue;
    yield report(passage, term, forms);
  }
}

/** A term that a passage says twice is told of once. */
function isRepeated(term: FoundTerm, said: readonly FoundTerm[]): boolean {
  return said.some((each) => each.start < term.start && each.concepts.join() === term.concepts.join());
}

function report(
  { unit, sides: [own, other] }: AnsweredPassage,
  term: FoundTerm,
  forms: readonly string[],
): Report {
  const word = own.said.text.slice(term.start, term.end);
  const named = [...new Set(forms)].slice(0, mostNamed).map((form) => `“${shorten(form)}”`);
  return {
    version: other.version,
    span: other.spanOf({ start: 0, end: other.said.text.length }),
    message: `in ${nameOfUnit(unit)} “${shorten(word)}” of ${languageOf(own.version)} is not translated by ${named.join(' or ')}, as the glossary has it`,
    address: unit.address,
    content: `${word} ${other.said.text}`,
    expected: [...new Set(forms)],
    related: [hasItHere(own.version, own.spanOf(term))],
  };
}
