import type { Segment, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { type CitedPlace, citationsIn, placesIn } from '../../value/exact/citations.js';
import { type Prose, proseOf } from '../prose.js';
import type { Report, Rule } from '../types.js';
import { speaksOfAnother } from '../values/other-documents.js';
import { labelOf, namedPartsOf, partOf } from '../values/resolved.js';
import { shorten } from '../wording.js';

/** A reference to a part of the document itself, by its number, that the document does not have. */
export const danglingReference: Rule = {
  id: 'dangling-reference',
  summary: 'A text refers by number to a part of its own that it does not have.',
  severity: 'warn',
  category: 'accuracy/mistranslation/number',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const version of alignment.work.versions) {
      if (namedPartsOf(version).size < fewestParts) continue;
      for (const prose of proseOf(alignment, version)) yield* danglingIn(prose);
    }
  },
};

/** A document with fewer parts that have a name, such as `Article 5`, is not one whose texts refer to them. */
const fewestParts = 3;

function* danglingIn({ version, address, block, text, spanOf }: Prose): Generator<Report> {
  const locale = localeOf(version.language);
  // What stands before the body is the number of the part itself.
  const body = text.slice(block.body);
  const citations = citationsIn(body, locale);
  if (citations.length === 0) return;
  for (const place of placesIn(body, citations, locale)) {
    const fault = faultOf(version, place);
    if (
      fault === null ||
      speaksOfAnother(sentenceAround(body, place), inSentence(body, place), version.language)
    )
      continue;
    const named = body.slice(place.start, place.end);
    yield {
      version,
      span: spanOf({ start: block.body + place.start, end: block.body + place.end }),
      message: `“${shorten(named)}” is not there: ${fault}`,
      address,
      content: named,
    };
  }
}

/** What is wrong with a reference, in words; null where nothing is, or where it is open. */
function faultOf(version: Version, { parts }: CitedPlace): string | null {
  const [outer, inner] = parts;
  if (outer === undefined) return null;
  const level = [...namedPartsOf(version)].filter(([key]) => key.startsWith(`${outer.level}:`));
  if (level.length < fewestParts || outer.values.length > 1) return null;
  const part = partOf(version, outer);
  if (part === null) {
    const isKnown = level.some(([key]) => key === `${outer.level}:${outer.values[0]}`);
    const isPlain = /^\d+$/.test(outer.values[0]!);
    return isKnown || !isPlain || !isWholeSequence(level.map(([key]) => key)) ? null : lastOf(level);
  }
  return inner === undefined || inner.level !== 'clause' ? null : faultInside(part, inner.values);
}

/** Whether the numbers of a level go from 1 on without a hole: a part that an extract leaves out is no fault. */
function isWholeSequence(keys: readonly string[]): boolean {
  const numbers = keys.map((key) => Number(/:(\d+)/.exec(key)?.[1]));
  return new Set(numbers).size === Math.max(...numbers);
}

function lastOf(level: readonly (readonly [string, Segment | null])[]): string {
  const last = level.findLast(([, segment]) => segment !== null)?.[1];
  return last?.enumerator == null ? 'there is no such part' : `the last one is “${labelOf(last)}”`;
}

function faultInside(part: Segment, values: readonly string[]): string | null {
  const { children } = part;
  const numbers = children.flatMap((child) => child.enumerator?.ordinal.number ?? []);
  // Paragraphs without numbers may be counted; and a part may hold points alone.
  if (numbers.length < 2 || !numbers.every((number, at) => number === at + 1)) return null;
  if (children.some((child) => !isClause(child))) return null;
  if (values.some((value) => numbers.includes(Number.parseInt(value, 10)))) return null;
  return `“${labelOf(part)}” has ${numbers.length} numbered paragraphs`;
}

function isClause({ enumerator }: Segment): boolean {
  return enumerator !== null && enumerator.style.system === 'arabic' && enumerator.style.level !== 'heading';
}

const ends = /[.!?。！？；;]\s/gu;

function sentenceSpan(text: string, { start, end }: CitedPlace): readonly [number, number] {
  let from = 0;
  let to = text.length;
  for (const { index } of text.matchAll(ends)) {
    if (index < start) from = index + 1;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return [from, to];
}

function sentenceAround(text: string, place: CitedPlace): string {
  return text.slice(...sentenceSpan(text, place));
}

function inSentence(text: string, place: CitedPlace) {
  const [from] = sentenceSpan(text, place);
  return { start: place.start - from, end: place.end - from };
}
