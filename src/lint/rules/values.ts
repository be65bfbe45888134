import type { Alignment } from '../../align/types.js';
import type { Report, Rule } from '../types.js';
import { againstSource, type Disagreement, disagreementsOf, placeOf } from '../values/disagreements.js';
import { majority } from '../values/majority.js';
import { hasItHere, languageOf, nameOfUnit, shorten } from '../wording.js';

/** A rule for values of some kinds that a translation says otherwise than the source. */
function valueRule(id: string, summary: string, kinds: readonly Disagreement['kind'][]): Rule {
  return {
    id,
    summary,
    severity: 'warn',
    options: {},
    optionHelp: {},
    *check(alignment) {
      const suspect = againstSource(alignment);
      for (const one of disagreementsOf(alignment)) {
        if (kinds.includes(one.kind) && !suspect.has(placeOf(one))) yield report(alignment, one);
      }
    },
  };
}

function report({ work }: Alignment, one: Disagreement): Report {
  const { unit, expected, found, target } = one;
  const source = work.versions[0]!;
  const version = work.versions[target]!;
  return {
    version,
    span: found.span,
    message: `in ${nameOfUnit(unit)} “${shorten(found.text)}” stands for “${shorten(expected.text)}” of ${languageOf(source)}${majority(work, one)}`,
    address: unit.address,
    content: `${expected.text} ${found.text}`,
    expected: expected.values,
    found: found.values,
    related: [hasItHere(source, expected.span)],
  };
}

export const numberMismatch = valueRule(
  'number-mismatch',
  'A translation gives another number, percentage or duration than the source.',
  ['number', 'percent', 'permille', 'version', 'time', 'phone'],
);

export const dateMismatch = valueRule('date-mismatch', 'A translation gives another date than the source.', [
  'date',
]);

export const amountMismatch = valueRule(
  'amount-mismatch',
  'A translation gives another sum of money, or another currency, than the source.',
  ['amount', 'currency'],
);

export const codeMismatch = valueRule(
  'code-mismatch',
  'A translation gives another document number than the source.',
  ['code'],
);

/** Where all translations say one thing and the source another, the source is looked at. */
export const sourceSuspect: Rule = {
  id: 'source-suspect',
  summary: 'All translations agree on a value that the source gives otherwise.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const all of againstSource(alignment).values()) {
      const { unit, expected, found } = all[0]!;
      yield {
        version: expected.version,
        span: expected.span,
        message: `in ${nameOfUnit(unit)} “${shorten(expected.text)}” stands here, but all translations say “${shorten(found.text)}”`,
        address: unit.address,
        content: `${expected.text} ${found.text}`,
        expected: found.values,
        found: expected.values,
        related: all.map((one) => ({
          version: one.found.version,
          span: one.found.span,
          message: `${languageOf(one.found.version)} says “${shorten(one.found.text)}”`,
        })),
      };
    }
  },
};
