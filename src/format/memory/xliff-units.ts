import type { Cut } from '../xml-in/cut.js';
import { type PlacedElement, placedNamed } from '../xml-in/placed.js';
import { type InlineTags, isBlank } from './text.js';
import type { MemoryEntry } from './types.js';
import { type LanguagePair, type ReadLanguage, type Side, SideReader } from './xliff-sides.js';

export interface UnitEntries {
  readonly entries: readonly MemoryEntry[];
  /** Texts inside codes. */
  readonly inCodes: number;
}

const inline1: InlineTags = {
  codes: new Set(['bpt', 'ept', 'ph', 'it', 'x', 'bx', 'ex']),
  pairs: new Set(['g']),
};

const inline2: InlineTags = { codes: new Set(['ph', 'sc', 'ec']), pairs: new Set(['pc']) };

/** The entries of a unit of XLIFF 1.x: one, or one for each of its segments where not all of them is translated. */
export function entriesOf1(
  unit: PlacedElement,
  cut: Cut,
  pair: LanguagePair,
  read: ReadLanguage,
): UnitEntries {
  const reader = new SideReader(inline1, cut, pair, read);
  const [source = null] = placedNamed(unit, 'source');
  const [target = null] = placedNamed(unit, 'target');
  const [cutSource] = placedNamed(unit, 'seg-source');
  const marks = target === null ? [] : marksIn(target);
  const sides = cutSource === undefined ? [] : sidesOf(marksIn(cutSource), marks);
  const outside = target === null || marks.length === 0 ? '' : outsideMarks(target);
  const isCut = outside.trim() === '' && isPartly(sides, inline1);
  return numbered(
    (isCut ? sides : [{ source, target }]).map((side) => reader.entry([side])),
    reader.inCodes,
  );
}

/** Segments with the same mark; those that only the target has come last. */
function sidesOf(sources: readonly PlacedElement[], targets: readonly PlacedElement[]): Side[] {
  const idOf = ({ attributes }: PlacedElement) => attributes.get('mid') ?? '';
  const byId = new Map(targets.map((mark) => [idOf(mark), mark]));
  const known = new Set(sources.map(idOf));
  const sides = sources.map((source): Side => ({ source, target: byId.get(idOf(source)) ?? null }));
  const others = targets.filter((mark) => !known.has(idOf(mark)));
  return [...sides, ...others.map((target): Side => ({ source: null, target }))];
}

function marksIn({ children }: PlacedElement): PlacedElement[] {
  return children.flatMap((child) => {
    if (child.kind === 'text') return [];
    return isSegmentMark(child) ? [child] : marksIn(child);
  });
}

function isSegmentMark({ name, attributes }: PlacedElement): boolean {
  return name === 'mrk' && attributes.get('mtype') === 'seg';
}

/** Characters of a target that stand in none of its segments, but for codes. */
function outsideMarks({ children }: PlacedElement): string {
  return children
    .map((child) => {
      if (child.kind === 'text') return child.raw;
      return isSegmentMark(child) || inline1.codes.has(child.name) ? '' : outsideMarks(child);
    })
    .join('');
}

/** The entries of a unit of XLIFF 2.x. */
export function entriesOf2(
  unit: PlacedElement,
  cut: Cut,
  pair: LanguagePair,
  read: ReadLanguage,
): UnitEntries {
  const reader = new SideReader(inline2, cut, pair, read);
  const parts = unit.children.filter(
    (child): child is PlacedElement =>
      child.kind === 'element' &&
      !child.isForeign &&
      (child.name === 'segment' || child.name === 'ignorable'),
  );
  const sides = parts.map(
    (part): Side => ({
      source: placedNamed(part, 'source')[0] ?? null,
      target: placedNamed(part, 'target')[0] ?? null,
      isGap: part.name === 'ignorable',
    }),
  );
  const segments = sides.filter(({ isGap }) => isGap !== true);
  const isCut = isPartly(segments, inline2);
  const entries = isCut ? segments.map((side) => reader.entry([side])) : [reader.entry(sides)];
  return numbered(entries, reader.inCodes);
}

/** Whether some of the segments are translated and some are not; one without words in its source lacks nothing. */
function isPartly(sides: readonly Side[], tags: InlineTags): boolean {
  const says = (element: PlacedElement | null) => element !== null && !isBlank(element, tags);
  const isDone = ({ source, target }: Side) => says(target) || !says(source);
  return sides.some(({ target }) => says(target)) && !sides.every(isDone);
}

/** Entries that have any text; where there are several they are numbered within their unit. */
function numbered(entries: readonly MemoryEntry[], inCodes: number): UnitEntries {
  const all = entries.map((entry, at) => (entries.length === 1 ? entry : { ...entry, suffix: `.${at + 1}` }));
  return { entries: all.filter(({ texts }) => texts.length > 0), inCodes };
}

/** How many proposals stand in a unit beside its translation: other matches, of memories and machines. */
export function proposalsIn(unit: PlacedElement): number {
  const lists = placedNamed(unit, 'alt-trans').flatMap((each) => placedNamed(each, 'target'));
  const matches = unit.children.flatMap((child) =>
    child.kind === 'element' && child.name === 'matches' ? child.children : [],
  );
  return lists.length + matches.filter((child) => child.kind === 'element' && child.name === 'match').length;
}
