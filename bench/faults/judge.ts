import type { Alignment, Unit } from '../../src/align/types.js';
import type { Segment, Version } from '../../src/document/types.js';
import { lintAlignment } from '../../src/lint/index.js';
import { causesOf, shiftInWords, unitsIn } from '../../src/lint/runs.js';
import type { Finding } from '../../src/lint/types.js';
import type { Expected } from './faults.js';
import type { Read } from './read.js';
import { sayParagraph } from './render.js';
import type { Language } from './words.js';

/** What a finding says, by the parts that it names. */
export interface Found {
  readonly kind: string;
  readonly ids: readonly number[];
  /** The text of the source that it says is not translated. */
  readonly text?: string;
}

/** How findings of a kind compare with what was done. */
export interface Counts {
  hits: number;
  misses: number;
  falseAlarms: number;
}

/** Rules by what they are counted as; all others are counted by their own names, and nothing ever asks for them. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['missing-segment', 'missing'],
  ['renumbered-segment', 'renumbered'],
  ['extra-segment', 'extra'],
  ['merged-segment', 'merged'],
  ['split-segment', 'split'],
  ['moved-segment', 'moved'],
  ['ambiguous-alignment', 'ambiguous'],
  ['unnumbered-version', 'unnumbered'],
]);

/** Whether hexapla reads the parts that were written, and no others. */
export function readsAsWritten({ version, places }: Read): boolean {
  const segments = allSegments(version.segments);
  return segments.length === places.size && segments.every(({ start }) => places.has(start));
}

function allSegments(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => [segment, ...allSegments(segment.children)]);
}

/**
 * What `check` says of two versions. One finding may say two things: that a part is missing, and what was closed up.
 * That a text announces another number of parts than it has is right where their number was changed.
 */
export function foundIn(alignment: Alignment, source: Read, target: Read): Found[] {
  const before = new Map([...source.places.values()].map(({ id, children }) => [id, children.length]));
  const changed = new Set(
    [...target.places.values()]
      .filter(({ id, children }) => before.get(id) !== children.length)
      .map(({ id }) => id),
  );
  const idOf = (unit: Unit): number => {
    const [left, right] = unit.cells;
    const part =
      source.places.get(left?.segment?.start ?? -1) ?? target.places.get(right?.segment?.start ?? -1);
    return part?.id ?? -1;
  };
  return lintAlignment(alignment).flatMap((finding) => {
    const units = unitsOf(finding, alignment);
    const kind = kinds.get(finding.rule) ?? finding.rule;
    if (kind === 'declared-count' && units.length > 0 && units.every((unit) => changed.has(idOf(unit))))
      return [];
    if (kind === 'renumbered') {
      const isGone = (unit: Unit) => unit.cells[1]?.state === 'missing';
      return byKind({
        missing: units.filter(isGone).map(idOf),
        renumbered: units.filter((unit) => !isGone(unit)).map(idOf),
      });
    }
    const shifted = shiftedBy(finding, kind, alignment);
    return [
      { kind, ids: units.map(idOf), ...textOf(finding, source.version) },
      ...byKind({ renumbered: shifted.map(idOf) }),
    ];
  });
}

function byKind(ids: Readonly<Record<string, readonly number[]>>): Found[] {
  return Object.entries(ids).flatMap(([kind, list]) => (list.length === 0 ? [] : [{ kind, ids: list }]));
}

/** The units that a finding names: by the addresses of the source, by those of the translation what only that has. */
function unitsOf(finding: Finding, { units }: Alignment): Unit[] {
  const isExtra = finding.rule === 'extra-segment';
  const addresses = finding.addresses ?? (finding.address === null ? [] : [finding.address]);
  return addresses.flatMap(
    (address) =>
      units.find((unit) => unit.address === address && (unit.cells[0]?.state === 'missing') === isExtra) ??
      [],
  );
}

/** The units of which a finding says that they carry other numbers because of what it is about. */
function shiftedBy(finding: Finding, kind: string, alignment: Alignment): Unit[] {
  if (kind !== 'extra' && kind !== 'merged' && kind !== 'split' && kind !== 'ambiguous') return [];
  for (const { shifted } of causesOf(alignment, kind)) {
    if (shifted !== null && finding.message.includes(shiftInWords(alignment, shifted))) {
      return unitsIn(alignment, shifted);
    }
  }
  return [];
}

function textOf({ rule, related: [place] }: Finding, { source }: Version): Pick<Found, 'text'> {
  if (!rule.startsWith('missing-') || rule === 'missing-segment' || place === undefined) return {};
  return { text: source.text.slice(place.position.start.offset, place.position.end.offset) };
}

/** Counts hits, misses and false alarms of each kind. `from` is the language of the source. */
export function compare(
  expected: readonly Expected[],
  found: readonly Found[],
  from: Language,
  counts: Map<string, Counts>,
): { missed: Expected[]; wrong: Found[] } {
  let left = [...found];
  const missed: Expected[] = [];
  for (const one of expected) {
    const hit = one.kind === 'moved' ? movedIn(left, one) : left.filter((other) => same(one, other, from));
    if (hit.length === 0) missed.push(one);
    const used = one.kind === 'moved' ? hit : hit.slice(0, 1);
    left = left.filter((other) => !used.includes(other));
    countsOf(counts, one.kind)[hit.length === 0 ? 'misses' : 'hits']++;
  }
  for (const one of left) countsOf(counts, one.kind).falseAlarms++;
  return { missed, wrong: left };
}

/** Findings that together name one of those that changed places, or all; a swap may be told as one run or as two. */
function movedIn(found: readonly Found[], { ids, either = [] }: Expected): Found[] {
  const told = found.filter((one) => one.kind === 'moved' && one.ids.every((id) => ids.includes(id)));
  const named = told.flatMap((one) => one.ids);
  return [...either, ids].some((choice) => sameIds(choice, named)) ? told : [];
}

function same(expected: Expected, found: Found, from: Language): boolean {
  if (expected.kind !== found.kind || !sameIds(expected.ids, found.ids)) return false;
  return expected.text === undefined || squeezed(sayParagraph(expected.text, from)) === squeezed(found.text);
}

function sameIds(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function squeezed(text = ''): string {
  return text.replace(/\s+/g, '');
}

export function countsOf(counts: Map<string, Counts>, kind: string): Counts {
  let known = counts.get(kind);
  if (known === undefined) {
    known = { hits: 0, misses: 0, falseAlarms: 0 };
    counts.set(kind, known);
  }
  return known;
}
