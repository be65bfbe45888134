import type { Alignment } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import type { Span } from '../../text/span.js';
import { editOf, type Prose, proseOf } from '../prose.js';
import type { Report } from '../types.js';

interface Syllable {
  readonly prose: Prose;
  readonly span: Span;
}

/** The two schools are mixed by accident where one has no more than this share; else the text has two hands or quotes. */
const mostOfFewer = 1 / 3;
/** So many syllables must have it in the other place for that to be the file's habit. */
const fewestOfMore = 6;

/**
 * Where a version puts tone marks now in one place and now in the other, the first of the rarer ones. Names keep the
 * spelling that they have.
 */
export function* tonesOf(alignment: Alignment, version: Version): Generator<Report> {
  const { tonePlaces } = localeOf(version.language);
  if (tonePlaces === undefined) return;
  const [first, second] = [tonePlaces.first, tonePlaces.second].map((pattern) =>
    syllables(alignment, version, pattern),
  );
  const [fewer, more] = first!.length < second!.length ? [first!, second!] : [second!, first!];
  const [one, other] = [fewer[0], more[0]];
  if (
    one === undefined ||
    other === undefined ||
    more.length < fewestOfMore ||
    fewer.length > more.length * mostOfFewer
  )
    return;
  const printed = ({ prose, span }: Syllable) => prose.text.slice(span.start, span.end);
  yield {
    version,
    span: one.prose.spanOf(one.span),
    message: `“${printed(one)}” has its tone mark on another vowel than “${printed(other)}” and most like it in this file (${fewer.length} and ${more.length})`,
    address: null,
    content: 'tones',
    fix: fewer.flatMap((each) => editOf(each.prose, each.span, otherPlace(printed(each)))),
  };
}

/** Small words of one syllable that end in such a pair. */
function syllables(alignment: Alignment, version: Version, pattern: string): Syllable[] {
  const word = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_-])\\p{Ll}{0,3}(?:${pattern})(?![\\p{L}\\p{M}\\p{N}_-])`,
    'gu',
  );
  const found: Syllable[] = [];
  for (const prose of proseOf(alignment, version)) {
    for (const { 0: match, index } of prose.text.matchAll(word))
      found.push({ prose, span: { start: index, end: index + match.length } });
  }
  return found;
}

/** A syllable with the mark of one of its last two vowels on the other. */
function otherPlace(syllable: string): string {
  const [one, other] = [syllable.at(-2)!.normalize('NFD'), syllable.at(-1)!.normalize('NFD')];
  const marks = one.slice(1) + other.slice(1);
  const swapped = one.length > 1 ? one.charAt(0) + other.charAt(0) + marks : one + marks + other.charAt(0);
  return syllable.slice(0, -2) + swapped.normalize('NFC');
}
