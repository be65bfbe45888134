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
      const [own, other] = [onlyKind(source), onlyKind(translation)];
      if (own === null || other === null || own.kind === other.kind) continue;
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

/** What a passage says by such words, where all of them say one kind; null where none does, or several kinds. */
function onlyKind({ version, said: { text } }: PassageSide): Said | null {
  const shape = shapes(localeOf(version.language));
  if (shape === null) return null;
  let first: Said | null = null;
  for (const match of text.matchAll(shape)) {
    const kind = (Object.keys(inWords) as (keyof Obligation)[]).find(
      (each) => match.groups?.[each] !== undefined,
    );
    if (kind === undefined || (first !== null && first.kind !== kind)) return null;
    first ??= { kind, text: match[0], start: match.index, end: match.index + match[0].length };
  }
  return first;
}
