import { beadsOf } from '../../align/inside/inside.js';
import type { Alignment, Bead, Cell, Unit } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { type Content, contentOf, originalOf, type Token } from '../../edit/content.js';
import { contentHash } from '../../text/hash.js';
import { wordsAt } from '../../text/places.js';
import { positionOf, type Source } from '../../text/source.js';
import { joinBeads, type Range } from '../rows/beads.js';
import { cutContent } from '../rows/cut.js';
import { spansOf, type UnitText, unitBlocks, unitText } from '../rows/texts.js';
import { isUntranslated } from '../rows/untranslated.js';
import type { RowWork } from '../types.js';

/** A segment, or white space between two. */
export interface ExchangePart {
  readonly kind: 'segment' | 'ignorable';
  /** `s1`, `i1`, …: unique in the unit. */
  readonly id: string;
  readonly source: readonly Token[];
  readonly target: readonly Token[] | null;
}

/** A unit as translators get it. */
export interface ExchangeUnit {
  readonly id: string;
  readonly address: string;
  readonly label: string | null;
  /** Context is there to be read, not to be translated. */
  readonly role: 'asked' | 'context';
  readonly state: Cell['state'];
  readonly parts: readonly ExchangePart[];
  /** Of what the target version has now; null where it has nothing. */
  readonly targetHash: string | null;
  /** Its translation is of an earlier text of the source. */
  readonly isStale: boolean;
  readonly notes: readonly string[];
}

/** The units of a work that have something in the source, for its second column. */
export function* exchangeUnits(work: RowWork, oneSegment: boolean): Generator<ExchangeUnit> {
  const { alignment, versions } = work;
  const target = versions[1];
  if (alignment === null || target === undefined) return;
  for (const unit of alignment.units) {
    const role = work.roleOf(unit);
    if (role === 'out') continue;
    // What a unit of a memory holds belongs together as it is.
    const isWhole = oneSegment || alignment.work.isPaired === true;
    const made = exchangeUnit(work, alignment, unit, target, role, isWhole);
    if (made !== null) yield made;
  }
}

function exchangeUnit(
  work: RowWork,
  alignment: Alignment,
  unit: Unit,
  index: number,
  role: 'asked' | 'context',
  oneSegment: boolean,
): ExchangeUnit | null {
  const [sourceVersion, targetVersion] = [alignment.work.versions[0]!, alignment.work.versions[index]!];
  const source = sideOf(unit, unit.cells[0]!, sourceVersion);
  // A number without words is no text to translate; merging puts it in with what it holds.
  if (source === null || source.content.tokens.length === 0) return null;
  const cell = unit.cells[index]!;
  const there = sideOf(unit, cell, targetVersion);
  const change = role === 'asked' ? (work.changeOf?.(unit.id, 1) ?? null) : null;
  const { segment } = unit.cells[0]!;
  return {
    id: unit.id,
    address: unit.address,
    label: segment?.enumerator?.label ?? null,
    role,
    state: cell.state,
    parts: exchangeParts(alignment, unit, index, oneSegment),
    targetHash: there === null ? null : contentHash(originalOf(there.content.tokens)),
    isStale: change !== null,
    notes: [
      placeNote(unit, sourceVersion, work.columns[0]!.path, source.content),
      ...(alignment.work.isPaired ? [] : belongsNote(cell, targetVersion, work.columns[1]!.path)),
      ...(change === null ? [] : [change]),
    ],
  };
}

/** The segments of a unit, and what stands between them; none where the source has no text of it. */
export function exchangeParts(
  alignment: Alignment,
  unit: Unit,
  index: number,
  oneSegment: boolean,
): readonly ExchangePart[] {
  const { versions } = alignment.work;
  const source = sideOf(unit, unit.cells[0]!, versions[0]!);
  if (source === null) return [];
  const there = sideOf(unit, unit.cells[index]!, versions[index]!);
  // A copy of the source is no translation: tools are to show it as not begun.
  const target = isUntranslated(alignment, unit, index) ? null : there;
  const beads = oneSegment || target === null ? [] : beadsOf(alignment, unit, index);
  return partsOf(source, target, rangesOf(beads, source.text, target?.text ?? null, oneSegment));
}

interface Side {
  readonly content: Content;
  readonly text: UnitText;
}

/** What a version has of a unit; null where that is nothing, or stands under several numbers. */
function sideOf(unit: Unit, cell: Cell, version: Version): Side | null {
  if (cell.parts !== undefined) return null;
  const blocks = unitBlocks(unit, cell, version);
  const content = contentOf(version, blocks, cell.segment?.enumerator?.end ?? null);
  return content === null ? null : { content, text: unitText(unit, cell, version) };
}

/** Sentences that go together: [source, target] for each segment. */
function rangesOf(
  beads: readonly Bead[],
  source: UnitText,
  target: UnitText | null,
  oneSegment: boolean,
): [Range, Range][] {
  const counts = [source.sentences.length, target?.sentences.length ?? 0];
  if (oneSegment || counts[0] === 0) return [[whole(counts[0]!), whole(counts[1]!)]];
  const mayCut = () => true;
  const rows = joinBeads([
    { count: counts[0]!, beads: [], mayCut },
    { count: counts[1]!, beads, mayCut },
  ]);
  return withoutOrphans(rows.map(([left, right]) => [left!, right!]));
}

function whole(count: number): Range {
  return { start: 0, end: count, score: null };
}

/** A segment needs a source: what only the target has joins the row before it, else the one after. */
function withoutOrphans(rows: readonly [Range, Range][]): [Range, Range][] {
  const kept: [Range, Range][] = [];
  let waiting: Range | null = null;
  for (const [source, target] of rows) {
    const last = kept.at(-1);
    if (source.end > source.start) {
      kept.push([source, waiting === null ? target : { ...target, start: waiting.start }]);
      waiting = null;
    } else if (last !== undefined) {
      kept[kept.length - 1] = [last[0], { ...last[1], end: target.end }];
    } else waiting = { ...target, start: (waiting ?? target).start };
  }
  return kept;
}

function partsOf(source: Side, target: Side | null, ranges: readonly [Range, Range][]): ExchangePart[] {
  const left = cutContent(
    source.content,
    spansOf(
      source.text,
      ranges.map(([range]) => range),
    ),
  );
  const right =
    target === null
      ? null
      : cutContent(
          target.content,
          spansOf(
            target.text,
            ranges.map(([, range]) => range),
          ),
        );
  const parts: ExchangePart[] = [];
  ranges.forEach((_, at) => {
    const gap = left.gaps[at] ?? [];
    const otherGap = right?.gaps[at] ?? null;
    if (gap.length > 0) parts.push({ kind: 'ignorable', id: `i${at}`, source: gap, target: otherGap });
    const translated =
      right === null ? null : [...(gap.length > 0 ? [] : (otherGap ?? [])), ...right.cores[at]!];
    parts.push({
      kind: 'segment',
      id: `s${at + 1}`,
      source: left.cores[at]!,
      target: translated === null || translated.length === 0 ? null : translated,
    });
  });
  return parts;
}

function placeNote(unit: Unit, { source }: Version, path: string, content: Content): string {
  const [first, last] = [placeName(source, content.start), placeName(source, content.end)];
  const name = unit.kind === 'segment' ? `segment ${unit.address}` : `${unit.kind} matter`;
  const range = first.startsWith('line ')
    ? `${first.replace('line', 'lines')} to ${last.slice(5)}`
    : `${first} to ${last}`;
  return `${name}: ${path}, ${first === last ? first : range}`;
}

function belongsNote(cell: Cell, { source }: Version, path: string): string[] {
  if (cell.state !== 'missing' || cell.place === undefined) return [];
  const after = cell.after ? `after ${cell.after.address}` : 'before all else';
  return [`missing in ${path}: belongs ${after}, at ${placeName(source, cell.place)}`];
}

/** `line 12`, or what people call the place where lines say nothing. */
function placeName(source: Source, offset: number): string {
  const words = source.places === undefined ? '' : wordsAt(source.places, offset);
  return words === '' ? `line ${positionOf(source, { start: offset, end: offset + 1 }).start.line}` : words;
}
