import type { Alignment, Unit } from '../../align/types.js';
import type { Segment, Version } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import type { Report, Rule } from '../types.js';
import {
  againstSource,
  type Disagreement,
  disagreementsOf,
  notFollowedOf,
  placeOf,
} from '../values/disagreements.js';
import { majority } from '../values/majority.js';
import { labelOf } from '../values/resolved.js';
import { hasItHere, languageOf, nameOfUnit, shorten } from '../wording.js';

/** A reference to a part by its number that leads elsewhere than the source's. */
export const referenceMismatch: Rule = {
  id: 'reference-mismatch',
  summary: 'A translation refers to another part, by its number, than the source.',
  severity: 'warn',
  category: 'accuracy/mistranslation/number',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const suspect = againstSource(alignment);
    for (const one of disagreementsOf(alignment)) {
      if (one.kind === 'reference' && !suspect.has(placeOf(one))) yield mismatch(alignment, one);
    }
    for (const { unit, target, span, text, part, source } of notFollowedOf(alignment)) {
      const version = alignment.work.versions[target]!;
      yield {
        ...reportAt(version, span, unit, text),
        message: `in ${nameOfUnit(unit)} “${shorten(text)}” has the source’s number, but that part is “${labelOf(part)}” here`,
        expected: [labelOf(part)],
        related: related(alignment, source, part, version),
      };
    }
  },
};

function mismatch({ work }: Alignment, one: Disagreement): Report {
  const { unit, target, expected, found } = one;
  const source = work.versions[0]!;
  return {
    ...reportAt(work.versions[target]!, found.span, unit, `${expected.text} ${found.text}`),
    message: `in ${nameOfUnit(unit)} “${shorten(found.text)}” stands for “${shorten(expected.text)}” of ${languageOf(source)}${majority(work, one)}`,
    expected: expected.values,
    found: found.values,
    related: [hasItHere(source, expected.span)],
  };
}

function reportAt(version: Version, span: Span, { address }: Unit, content: string) {
  return { version, span, address, content };
}

function related({ work }: Alignment, source: Span, part: Segment, version: Version) {
  const own = work.versions[0]!;
  return [
    { version: own, span: source, message: `${languageOf(own)} refers to it here` },
    { version, span: part.enumerator ?? part, message: 'it stands here' },
  ];
}
