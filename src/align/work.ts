import type { Version, Work } from '../document/types.js';
import { alignByUnit } from './by-unit.js';
import { Judges, type WordSources } from './evidence/judges.js';
import type { Knowledge } from './evidence/segments.js';
import { type ValueFinder, valueFinder } from './evidence/values.js';
import { madeBy } from './inside/inside.js';
import type { Link } from './link.js';
import type { Draft } from './outline/draft.js';
import { pairOutlines } from './outline/pair.js';
import { pairByAddress } from './pairing/by-address.js';
import { askOthers } from './pairing/consistency.js';
import { applyPins, pinsFor, strayLinks } from './pairing/links.js';
import type { Pairing } from './pairing/match.js';
import { withRanges } from './pairing/ranges.js';
import { withDoubtfulTails, withListTails } from './recut/after-lists.js';
import { withTailOf } from './recut/back-matter.js';
import { withLoneNumbers, withUnreadNumbers } from './recut/lone-numbers.js';
import { withoutLoneNumbering, withoutLoneTitles, withoutOwnNumbers } from './recut/own-numbers.js';
import { hasFewNumbers, isUnnumbered, segmentLike } from './recut/unnumbered.js';
import { withUnnumberedLists } from './recut/unnumbered-lists.js';
import { extrasByContent } from './table/extras.js';
import { blame } from './table/fault.js';
import { runsOf } from './table/runs.js';
import { shiftsByMoves } from './table/shifts.js';
import { tableOf } from './table/table.js';
import { unitsOf } from './table/units.js';
import { type Outline, outlineOf } from './tree.js';
import type { Alignment, Run, Unit } from './types.js';

export interface AlignOptions {
  /** Entries of the override file. */
  readonly links?: readonly Link[] | undefined;
  /** Glossaries of the user and lexicons learnt before, by pair of languages. */
  readonly words?: WordSources | undefined;
}

/**
 * Aligns all versions of a work to the first, the source. A work of one version has a unit for each of its segments
 * and no runs. In the work of the result, versions without numbers are cut like the others, and the text after the last
 * number is parted as in the source.
 */
export function alignWork(given: Work, options: AlignOptions = {}): Alignment {
  if (given.isPaired === true) return alignByUnit(given, options.words);
  const finders = given.versions.map((version) => valueFinder(version.language));
  const parted = withSegments(given, finders, options.words ?? (() => ({})));
  if (parted.outlines.length === 0) return { work: parted.work, units: [], runs: [] };
  const { work, cut, outlines, judges, pinned, ...found } = paired(parted, finders, options);
  const pairings = found.pairings.map((pairing, at) => withRanges(outlines[0]!, outlines[at + 1]!, pairing));
  const table = tableOf(outlines, pairings, extrasByContent(judges));
  const frontParts = pairings.map(({ frontParts = [] }) => frontParts.map(({ segment }) => segment));
  const units = unitsOf(work, table, [[], ...frontParts]);
  const first = units[0]?.kind === 'front' ? 1 : 0;
  const shifts = pairings.map((pairing, at) => shiftsByMoves(outlines[0]!, outlines[at + 1]!, pairing));
  const runs = [...unnumberedRuns(cut, units), ...runsOf(units, table, first, shifts)];
  const unusedLinks = [...strayLinks(options.links ?? [], work), ...pinned.flatMap(({ unused }) => unused)];
  const words = work.versions.map((_, at) => (at === 0 ? {} : judges.knowledge(at)));
  const alignment = { work, units, runs: blame(runs, work.versions.length), unusedLinks, words };
  madeBy(alignment, judges);
  return alignment;
}

/** A work whose versions are cut into segments. */
interface Parted {
  readonly work: Work;
  readonly cut: Cuts;
  readonly outlines: readonly Outline[];
}

interface Paired extends Parted {
  readonly judges: Judges;
  /** By version, the links that hold in it and those that do not. */
  readonly pinned: readonly ReturnType<typeof pinsFor>[];
  /** Of each version but the source. */
  readonly pairings: readonly Pairing[];
}

/**
 * Pairs the versions with the source; once more where that shows that text belongs to other segments, or where it may and
 * more is then paired.
 */
function paired(parted: Parted, finders: readonly ValueFinder[], options: AlignOptions): Paired {
  const first = settled(parted, finders, options);
  const { work, outlines, pairings } = first;
  const versions = withDoubtfulTails(work.versions, outlines, pairings);
  if (versions === work.versions) return first;
  const other = settled(withVersions(first, versions), finders, options);
  return troubles(other) < troubles(first) ? other : first;
}

function settled(parted: Parted, finders: readonly ValueFinder[], options: AlignOptions): Paired {
  const read = pairedOnce(parted, finders, options);
  const counted = withoutOwnNumbers(read.work.versions, read.outlines, read.pairings);
  const own =
    counted === read.work.versions ? read : pairedOnce(withVersions(read, counted), finders, options);
  const listed = withUnnumberedLists(own.work.versions, own.outlines, own.pairings, own.judges);
  const first = listed === own.work.versions ? own : pairedOnce(withVersions(own, listed), finders, options);
  const { work, outlines, pairings, judges } = first;
  const versions = withListTails(work.versions, outlines, pairings, judges);
  return versions === work.versions ? first : pairedOnce(withVersions(first, versions), finders, options);
}

/** The same work with some of its versions parted otherwise. */
function withVersions({ work, cut, outlines }: Parted, versions: readonly Version[]): Parted {
  return { work: { ...work, versions }, cut, outlines: again(outlines, versions) };
}

/** The outlines of versions of which some are as they were. */
function again(outlines: readonly Outline[], versions: readonly Version[]): readonly Outline[] {
  return versions.map((version, at) =>
    version === outlines[at]!.version ? outlines[at]! : outlineOf(version),
  );
}

/**
 * How many segments of any version have no counterpart, or not one of their own in its place. Other numbers follow from
 * that or are the same however the text is parted.
 */
function troubles({ pairings }: Paired): number {
  let sum = 0;
  for (const { matches, owners } of pairings) {
    for (const { state } of matches) if (state !== 'present' && state !== 'renumbered') sum++;
    for (const owner of owners) if (owner === -1) sum++;
  }
  return sum;
}

function pairedOnce(parted: Parted, finders: readonly ValueFinder[], options: AlignOptions): Paired {
  const { work, cut, outlines } = parted;
  const judges = new Judges(outlines, finders, options.words);
  const pinned = outlines.map((_, version) => pinsFor(options.links ?? [], work, version, outlines));
  const settle = (draft: Draft, version: number) => applyPins(draft, pinned[version]!.pins);
  return {
    ...parted,
    judges,
    pinned,
    pairings: askOthers(pairAll(judges, cut, settle), judges, settle),
  };
}

/** How often a pair of versions is looked at again with what it taught, where its words were not known. */
const rounds = 2;

/** For versions without numbers, by index, the version that they were cut like. */
type Cuts = ReadonlyMap<number, number>;

function pairAll(judges: Judges, cut: Cuts, settle: (draft: Draft, version: number) => void): Pairing[] {
  const [source, ...others] = judges.outlines;
  return others.map((target, at) => {
    const version = at + 1;
    if (cut.get(version) === 0 || cut.get(0) === version) return pairByAddress(source!, target);
    const pair = () =>
      pairOutlines(source!, target, judges.between(0, version), (draft) => settle(draft, version));
    let pairing = pair();
    for (let round = 0; round < rounds && judges.learn(version, pairing); round++) pairing = pair();
    return pairing;
  });
}

/** The work with every version cut into segments, and the outlines; for versions without numbers, like which other one. */
function withSegments(given: Work, finders: readonly ValueFinder[], words: WordSources): Parted {
  const read = given.versions.map(outlineOf);
  const titled = again(read, withoutLoneTitles(read));
  const outlines = withSourceRead(again(titled, withoutLoneNumbering(titled)));
  const work = { ...given, versions: outlines.map(({ version }) => version) };
  const reference = referenceOf(outlines);
  const cut = new Map<number, number>();
  if (reference === -1) return { work, cut, outlines };
  const model = work.versions[reference]!;
  const versions = work.versions.map((given, at): Version => {
    if (at === reference) return given;
    const found = withLoneNumbers(outlines[reference]!, outlines[at]!);
    const own = found === given ? outlines[at]! : outlineOf(found);
    const version = hasFewNumbers(own, outlines[reference]!) ? given : found;
    const known: Knowledge = {
      values: [finders[reference]!, finders[at]!],
      words: {
        ...words(model.language, version.language),
        languages: [model.language, version.language],
      },
    };
    if (!isUnnumbered(version, outlines[reference]!)) return withTailOf(model, version, known);
    const like = segmentLike(outlines[reference]!, version, known);
    // It is no such version: next to nothing of the text is there, and what has a number of the source's is that part.
    if (like === null) return found;
    cut.set(at, reference);
    return like;
  });
  return { work: { ...work, versions }, cut, outlines: again(outlines, versions) };
}

/** The outlines with the source's own numbers that only its translations show to be some. */
function withSourceRead([source, ...others]: readonly Outline[]): readonly Outline[] {
  if (source === undefined) return [];
  let read = source;
  for (const other of others) [read] = again([read], [withUnreadNumbers(read, other)]) as [Outline];
  return [read, ...others];
}

/** The source where it has numbers, else the version that has most. */
function referenceOf(outlines: readonly Outline[]): number {
  let best = outlines.length === 0 ? -1 : 0;
  for (const [at, outline] of outlines.entries()) {
    const most = outlines[best]!;
    if (isUnnumbered(most.version, outline) && outline.nodes.length > most.nodes.length) best = at;
  }
  return best;
}

/** Where so many segments of a version without numbers are entries of lists, the numbers are bullets there. */
const listedShare = 0.8;

function unnumberedRuns(cut: Cuts, units: readonly Unit[]): Run[] {
  const isListed = (version: number) => {
    const segments = units.flatMap(({ cells }) => cells[version]!.segment ?? []);
    const listed = segments.filter(({ blocks }) => blocks[0]?.role === 'item');
    return listed.length >= listedShare * segments.length;
  };
  const versions = [...cut.keys()].filter((version) => !isListed(version));
  return versions.map((version) => ({
    kind: 'unnumbered' as const,
    version,
    units: units.flatMap((unit, at) => {
      const { state } = unit.cells[version]!;
      return unit.kind === 'segment' && state !== 'missing' ? [at] : [];
    }),
  }));
}
