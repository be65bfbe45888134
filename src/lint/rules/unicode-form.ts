import type { Alignment } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import type { Span } from '../../text/span.js';
import { tonesOf } from '../characters/tone-places.js';
import { editOf, type Prose, proseOf } from '../prose.js';
import type { Report, Rule } from '../types.js';

/** Letters that look right and are written by other characters than everywhere else, and signs that no one sees. */
export const unicodeForm: Rule = {
  id: 'unicode-form',
  summary: 'Letters are written by unusual characters, or signs stand there that no one sees.',
  severity: 'warn',
  category: 'fluency/character-encoding',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const version of alignment.work.versions) {
      const found = findAll(alignment, version);
      for (const kind of kinds) yield* reportsOf(version, kind, found.get(kind) ?? []);
      if (localeOf(version.language).tonePlaces !== undefined) yield* tonesOf(alignment, version);
    }
  },
};

/** A kind of character, all of which are one finding in a version where `once` is set, else one a paragraph. */
interface Kind {
  readonly pattern: RegExp;
  readonly isRight: (match: string, text: string, at: number) => boolean;
  readonly instead: (match: string) => string;
  readonly message: (match: string) => string;
  readonly once: boolean;
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Scripts in which joiners and zero-width spaces are letters of a kind; emoji are joined by them as well. */
const joined =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Tibetan}\p{Extended_Pictographic}]/u;

const kinds: readonly Kind[] = [
  {
    pattern: /[\p{L}]\p{Mn}+/gu,
    isRight: (match) => match.normalize('NFC') === match,
    instead: (match) => match.normalize('NFC'),
    message: (match) => `“${match.normalize('NFC')}” is written as a letter and a mark of its own`,
    once: true,
  },
  {
    pattern: /[\u2e80-\u2fd5\uf900-\ufad9]/gu,
    isRight: (match, text, at) => match.normalize('NFKC') === match || !hasHanBeside(text, at),
    instead: (match) => match.normalize('NFKC'),
    message: (match) =>
      `“${match}” (${codeOf(match)}) only looks like “${match.normalize('NFKC')}” (${codeOf(match.normalize('NFKC'))})`,
    once: true,
  },
  {
    pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    isRight: (_match, text) => rightToLeft.test(text),
    instead: () => '',
    message: (match) => `${codeOf(match)}, which turns the direction of writing, stands here unseen`,
    once: false,
  },
  {
    pattern: /[\u200b-\u200d\u2060\u180e\ufeff]/gu,
    isRight: (_match, text) => joined.test(text),
    instead: () => '',
    message: (match) => `${codeOf(match)}, which no one sees, stands here`,
    once: false,
  },
  {
    pattern: /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/gu,
    isRight: () => false,
    instead: () => '',
    message: (match) => `the control character ${codeOf(match)} stands here`,
    once: false,
  },
];

/** What is surely none of these; most texts are. */
const plain =
  /^[\t\n\r\x20-\x7e\xa0-\u02ff\u1e00-\u200a\u2010-\u2027\u3000-\ua4cf\uac00-\ud7a3\uff00-\uffef]*$/;

interface Found {
  readonly prose: Prose;
  readonly span: Span;
}

function findAll(alignment: Alignment, version: Version): ReadonlyMap<Kind, Found[]> {
  const found = new Map<Kind, Found[]>(kinds.map((kind) => [kind, []]));
  for (const prose of proseOf(alignment, version)) {
    if (plain.test(prose.text)) continue;
    for (const kind of kinds) {
      for (const { 0: match, index } of prose.text.matchAll(kind.pattern)) {
        if (kind.isRight(match, prose.text, index)) continue;
        found.get(kind)?.push({ prose, span: { start: index, end: index + match.length } });
      }
    }
  }
  return found;
}

function* reportsOf(version: Version, kind: Kind, found: readonly Found[]): Generator<Report> {
  const groups = kind.once ? [found] : [...byBlock(found).values()];
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const { prose, span } = first;
    const match = prose.text.slice(span.start, span.end);
    const rest = group.length - 1;
    const where = kind.once ? 'this file' : 'this paragraph';
    yield {
      version,
      span: prose.spanOf(span),
      message: kind.message(match) + (rest === 0 ? '' : `, and ${rest} more such in ${where}`),
      address: kind.once ? null : prose.address,
      content: kind.once ? kind.pattern.source : prose.text,
      fix: group.flatMap((each) =>
        editOf(each.prose, each.span, kind.instead(each.prose.text.slice(each.span.start, each.span.end))),
      ),
    };
  }
}

function byBlock(found: readonly Found[]): Map<Prose, Found[]> {
  const groups = new Map<Prose, Found[]>();
  for (const one of found) groups.set(one.prose, [...(groups.get(one.prose) ?? []), one]);
  return groups;
}

function hasHanBeside(text: string, at: number): boolean {
  return /[\u4e00-\u9fff]/.test(text.charAt(at - 1) + text.charAt(at + 1));
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
