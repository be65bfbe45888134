import type { Alignment, Unit } from '../../align/types.js';
import type { Segment, Version } from '../../document/types.js';
import { segmentsOf } from '../../segment/find.js';
import { Recent } from '../../text/recent.js';
import type { Citation } from '../../value/exact/citations.js';

/** The numbered parts of a version by what a text calls them, `article:5`; null where two have the name. */
export type NamedParts = ReadonlyMap<string, Segment | null>;

const known = new Recent<Version, NamedParts>(16);

/** Levels as citations name them. */
const named: ReadonlySet<string> = new Set([
  'article',
  'rule',
  'chapter',
  'section',
  'part',
  'title',
  'book',
]);

export function namedPartsOf(version: Version): NamedParts {
  return known.of(version, () => {
    const parts = new Map<string, Segment | null>();
    for (const segment of segmentsOf(version)) {
      const { enumerator } = segment;
      if (enumerator === null || !named.has(enumerator.style.level)) continue;
      const { number, insert, repeat, through = number } = enumerator.ordinal;
      for (let each = number; each <= Math.min(through, number + 99); each++) {
        const key = `${enumerator.style.level}:${each}${insert > 0 ? `-${insert}` : ''}`;
        parts.set(key, parts.has(key) || repeat > 1 ? null : segment);
      }
    }
    return parts;
  });
}

/** The only part of a version that a citation can mean; null where it is none, or open which. */
export function partOf(version: Version, { level, values }: Citation): Segment | null {
  const found = values.map((value) => namedPartsOf(version).get(`${level}:${value}`));
  return found.find((segment) => segment !== undefined) ?? null;
}

/** The unit of each part of the source. */
const units = new Recent<Alignment, ReadonlyMap<Segment, Unit>>(1);

/**
 * The part that a translation has for one of the source that stands there under another number; null where it has none,
 * or the number is the same.
 */
export function renumberedPart(alignment: Alignment, part: Segment, target: number): Segment | null {
  const unit = units
    .of(alignment, () => new Map(alignment.units.flatMap((each) => sourcePart(each))))
    .get(part);
  const segment = unit?.cells[target]?.segment ?? null;
  const [own, other] = [part.enumerator, segment?.enumerator];
  if (own == null || other == null || own.style.level !== other.style.level) return null;
  const isSame = own.ordinal.number === other.ordinal.number && own.ordinal.insert === other.ordinal.insert;
  return isSame ? null : segment;
}

function sourcePart(unit: Unit): [Segment, Unit][] {
  const segment = unit.cells[0]?.segment;
  return segment == null ? [] : [[segment, unit]];
}

/** The number of a part as citations have it: `5`, `12-1`. */
export function printedNumber({ enumerator }: Segment): string | null {
  if (enumerator === null) return null;
  const { number, insert } = enumerator.ordinal;
  return insert > 0 ? `${number}-${insert}` : String(number);
}

/** A part as it is printed: `Article 5`, 第五条; its number alone where nothing is. */
export function labelOf({ enumerator, address }: Segment): string {
  return enumerator === null ? address : enumerator.label.replace(/[\s.:—–-]+$/u, '');
}
