import type { ReadDocument, Version } from '../document/types.js';
import { segmentsOf } from './find.js';
import { likenessOf } from './outline/likeness.js';
import { segmentDocument } from './version.js';

/** Whether two versions of a work have other segments, so that the one may be read anew beside the other. */
export function isBuiltOtherwise(version: Version, source: Version): boolean {
  const [own, wanted] = [addressesOf(version), addressesOf(source)];
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
  const again = segmentDocument(document, { language }, likenessOf(source));
  const wanted = new Set(addressesOf(source));
  return agreement(again, wanted) > agreement(version, wanted) ? again : version;
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
