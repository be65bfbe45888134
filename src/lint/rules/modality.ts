import { localeOf } from '../../locale/index.js';
import { remembered } from '../../locale/remembered.js';
import type { Locale, Obligation } from '../../locale/types.js';
import { knownIn } from '../languages.js';
import type { Rule } from '../types.js';
import { type PassageSide, passagesOf } from '../values/passages.js';
import { hasItHere, languageOf, nameOfUnit, shorten } from '../wording.js';

/** A duty that became a permission, a ban that became a duty. */
export const modality: Rule = {
  id: 'modality',
  summary: 'What must, may or must not be done is another thing than in the source.',
  severity: 'off',
  category: 'accuracy/mistranslation',
  languages: knownIn(({ obligation }) => obligation !== undefined),
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const { unit, sides } of passagesOf(alignment)) {
      const [source, translation] = sides;
      const pair = otherKind(sayings(source), sayings(translation));
      if (pair === null) continue;
      const [own, other] = pair;
      yield {
        version: translation.version,
        span: translation.spanOf(other),
        message: `in ${nameOfUnit(unit)} “${shorten(other.text)}” says ${inWords[other.kind]}, and “${shorten(own.text)}” of ${languageOf(source.version)} ${inWords[own.kind]}`,
        address: unit.address,
        content: `${own.text} ${other.text}`,
        expected: [own.kind],
        found: [other.kind],
        related: [hasItHere(source.version, source.spanOf(own))],
      };
    }
  },
};

const inWords: Readonly<Record<keyof Obligation, string>> = {
  mustNot: 'that something must not be done',
  must: 'that something must be done',
  may: 'that something may be done',
};

interface Said {
  readonly kind: keyof Obligation;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const shapes = remembered((locale: Locale): RegExp | null => {
  const { obligation } = locale;
  if (obligation === undefined) return null;
  const edge = locale.spaced ? ['(?<![\\p{L}\\p{M}’])', '(?![\\p{L}\\p{M}])'] : ['', ''];
  const group = (kind: keyof Obligation) => `(?<${kind}>${obligation[kind].join('|')})`;
  // A ban is read before the duty that it holds.
  return new RegExp(`${edge[0]}(?:${group('mustNot')}|${group('must')}|${group('may')})${edge[1]}`, 'giu');
});

/** All that a passage says by such words, in order. */
function sayings({ version, said: { text } }: PassageSide): Said[] {
  const shape = shapes(localeOf(version.language));
  if (shape === null) return [];
  return Array.from(text.matchAll(shape), ({ 0: found, index, groups }): Said => {
    const kind = (Object.keys(inWords) as (keyof Obligation)[]).find((each) => groups?.[each] !== undefined);
    return { kind: kind!, text: found, start: index, end: index + found.length };
  });
}

/**
 * What is of one kind here and of another there: where each side says one kind alone, or both say as many in a row, of which
 * one differs. Else it is open which stands for which.
 */
function otherKind(own: readonly Said[], other: readonly Said[]): readonly [Said, Said] | null {
  const [first, found] = [own[0], other[0]];
  if (first === undefined || found === undefined) return null;
  if (isOneKind(own) && isOneKind(other)) return first.kind === found.kind ? null : [first, found];
  if (own.length !== other.length) return null;
  const differing = own.flatMap((said, at) =>
    said.kind === other[at]!.kind ? [] : [[said, other[at]!] as const],
  );
  return differing.length === 1 ? differing[0]! : null;
}

function isOneKind(sayings: readonly Said[]): boolean {
  return sayings.every(({ kind }) => kind === sayings[0]!.kind);
}
