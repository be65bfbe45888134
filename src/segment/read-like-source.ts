import type { ReadDocument, Version } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import { blocksOf, segmentsOf } from './find.js';
import { likeliest } from './language/language.js';
import { likenessOf } from './outline/likeness.js';
import { segmentDocument } from './version.js';

/** Whether two versions of a work have other segments, so that the one may be read anew beside the other. */
export function isBuiltOtherwise(version: Version, source: Version): boolean {
  const [own, wanted] = [addressesOf(version), addressesOf(source)];
  if (isPartlyTranslated(version, source)) return true;
  return (
    wanted.length > 0 && (own.length !== wanted.length || own.some((address, at) => address !== wanted[at]))
  );
}

/**
 * A document read as its source is built, where that gives more of the source's segments: a version that lacks some shows
 * less of how its numbers nest. What no reading makes alike stays as it was.
 *
 * @param version the document as it is read by itself
 */
export function segmentBeside(document: ReadDocument, version: Version, source: Version): Version {
  if (!isBuiltOtherwise(version, source)) return version;
  const language = { tag: version.language, from: version.languageFrom };
  // What is not translated yet is a part of the version, and no second version beside it.
  if (isPartlyTranslated(version, source)) {
    const whole = segmentDocument(document, { language, single: true });
    return isBuiltOtherwise(whole, source) ? segmentBeside(document, whole, source) : whole;
  }
  const again = segmentDocument(document, { language }, likenessOf(source));
  const wanted = new Set(addressesOf(source));
  return agreement(again, wanted) > agreement(version, wanted) ? again : version;
}

/**
 * Blocks of fewer letters may be the same in two languages; the share of all others that must be copies; and how many
 * blocks the file has at most, for each of the source: one that holds the source and its translation has two.
 */
const copies = { letters: 12, share: 0.6, blocks: 1.5 } as const;

/**
 * Whether what stands in a version's file in a second language is copied from the source: it waits to be translated. In a
 * file that holds a text and its translation the source's words are all there; here they take the place of others.
 */
function isPartlyTranslated(version: Version, source: Version): boolean {
  const remark = version.remarks.find(({ kind }) => kind === 'interleaved-languages');
  if (remark === undefined || localeOf(version.language) === localeOf(source.language)) return false;
  if (localeOf(String(remark.data.other)) !== localeOf(source.language)) return false;
  const pair = [version.language, source.language];
  // What repeats on each page stands there too, in the version's own language.
  const blocks = version.furniture.filter(
    ({ printed }) =>
      (printed.text.match(/\p{L}/gu)?.length ?? 0) >= copies.letters &&
      likeliest(printed.text.slice(0, sample), pair) === source.language,
  );
  const read = blocksOf(source);
  const text = read.map(({ printed }) => squeezed(printed.text)).join('');
  const copied = blocks.filter(({ printed, body }) => text.includes(squeezed(printed.text.slice(body))));
  return (
    copied.length > 0 &&
    copied.length >= blocks.length * copies.share &&
    blocksOf(version).length + copied.length < read.length * copies.blocks
  );
}

/** Characters of a block that its language is told from. */
const sample = 300;

/** Letters and numbers alone. */
function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** How many segments two versions have in common, less what only the one has. */
function agreement(version: Version, wanted: ReadonlySet<string>): number {
  let sum = 0;
  for (const { address } of segmentsOf(version)) sum += wanted.has(address) ? 1 : -1;
  return sum;
}

function addressesOf(version: Version): string[] {
  return Array.from(segmentsOf(version), ({ address }) => address);
}
