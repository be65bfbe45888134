import { isHole } from '../../edit/content.js';
import { type InlinePiece, squeezed } from '../../edit/render.js';
import type { Span } from '../../text/span.js';
import { fromNameToken, fromPartToken } from '../rows/ids.js';
import { readOffsets } from '../rows/offsets.js';
import { childrenNamed, textIn, type XmlElement } from '../xml-in/tree.js';
import { withCodes } from './flattened.js';
import { entered, piecesOf1, piecesOf2 } from './pieces.js';
import type { ReturnedPart, ReturnedUnit } from './types.js';

/** Attributes, and what hexapla notes beside them. */
export type Facts = Readonly<Record<string, string>>;

/** A unit of XLIFF 2.x. */
export function unitOf2(unit: XmlElement, line: number): ReturnedUnit {
  const data = new Map(
    childrenNamed(unit, 'originalData').flatMap((element) =>
      childrenNamed(element, 'data').map((each): [string, string] => [
        each.attributes.id ?? '',
        textIn(each),
      ]),
    ),
  );
  const facts = partFacts(unit.attributes);
  const parts: ReturnedPart[] = [];
  const places: number[] = [];
  let gap: readonly InlinePiece[] | null = null;
  let place = 0;
  for (const child of unit.children) {
    if (typeof child === 'string' || (child.name !== 'segment' && child.name !== 'ignorable')) continue;
    place++;
    const [translated] = childrenNamed(child, 'target');
    const given = piecesOf2(translated, data);
    if (child.name === 'ignorable') {
      gap = translated === undefined ? null : given;
      continue;
    }
    const id = child.attributes.id ?? '';
    const source = piecesOf2(childrenNamed(child, 'source')[0], data);
    const isConfirmed = child.attributes.state === 'final';
    parts.push(partOf(id, source, given, facts(id), isConfirmed, gap));
    places.push(Number(translated?.attributes.order ?? place));
    gap = null;
  }
  return returnedUnit(unit, line, unit.attributes, parts, orderOf(places), null);
}

/** Indices in the order of the places that targets ask for; null where that is the order of the source. */
function orderOf(places: readonly number[]): readonly number[] | null {
  const order = places.map((_, at) => at).sort((one, other) => places[one]! - places[other]! || one - other);
  return order.every((index, at) => index === at) ? null : order;
}

/** A unit of XLIFF 1.2. */
export function unitOf1(unit: XmlElement, line: number): ReturnedUnit {
  const source = piecesOf1(childrenNamed(unit, 'source')[0]);
  const [translated] = childrenNamed(unit, 'target');
  const [cut] = childrenNamed(unit, 'seg-source');
  const facts = factsIn(unit);
  const about = partFacts(facts);
  const apart = fromPartToken(unit.attributes.id ?? '');
  const isConfirmed = isConfirmed1(
    unit,
    translated,
    facts[apart === null ? 'hx:target-hash' : 'hx:target-text'],
  );
  const texts = marksIn(cut, source);
  const marks = marksIn(translated, piecesOf1(translated));
  const isMarked =
    marks.length > 0 && texts.length > 0 && marks.every(({ id }) => texts.some((text) => text.id === id));
  if (translated !== undefined && !isMarked && (texts.length > 0 || marks.length > 0)) {
    // Marks that the source has no like for say nothing: the text is the translation of the whole.
    const open = marks.some(({ pieces }) => entered(pieces).length === 0);
    const given = open ? [] : piecesOf1(translated);
    const ids = apart === null ? texts.map((text) => text.id) : [apart.part];
    const whole = partOf(apart?.part ?? '', source, given, wholeFacts(about, ids, source), isConfirmed, null);
    return returnedUnit(unit, line, facts, [whole], null, source);
  }
  const all = texts.length > 0 ? texts : [{ id: apart?.part ?? 's1', pieces: source, gap: null }];
  const there = new Map(marks.map((mark) => [mark.id, mark]));
  const parts = all.map(({ id, pieces }) => {
    const mark = texts.length > 0 ? there.get(id) : { pieces: piecesOf1(translated), gap: null };
    return partOf(id, pieces, mark?.pieces ?? [], about(id), isConfirmed, mark?.gap ?? null);
  });
  const places = marks.map(({ id }) => all.findIndex((text) => text.id === id));
  const isOrdered = places.length !== all.length || places.every((index, at) => index === at);
  return returnedUnit(unit, line, facts, parts, isOrdered ? null : places, source);
}

/**
 * Exports mark as approved what was there already; of all else a tool or its user said it. Tools that bring a file up
 * to date set the state of what has changed back to `new` and leave the unit approved: then the state is believed.
 *
 * @param before what hexapla noted of the text that was there; undefined where there was none
 */
function isConfirmed1(unit: XmlElement, target: XmlElement | undefined, before: string | undefined): boolean {
  const state = target?.attributes.state ?? '';
  if (state === 'final' || state === 'signed-off') return true;
  if (state === 'new' || state.startsWith('needs-')) return false;
  return unit.attributes.approved === 'yes' && before === undefined;
}

interface Mark {
  readonly id: string;
  readonly pieces: readonly InlinePiece[];
  /** What stands before it and after the one before. */
  readonly gap: readonly InlinePiece[] | null;
}

/** The marks of segments in a `seg-source` or `target`. */
function marksIn(element: XmlElement | undefined, all: readonly InlinePiece[]): Mark[] {
  if (element === undefined || all.length === 0) return [];
  const marks: Mark[] = [];
  let between: XmlElement['children'][number][] = [];
  for (const child of element.children) {
    if (typeof child === 'string' || child.name !== 'mrk' || child.attributes.mtype !== 'seg') {
      between.push(child);
      continue;
    }
    const gap = piecesOf1({ ...element, children: between });
    marks.push({
      id: child.attributes.mid ?? '',
      pieces: piecesOf1(child),
      gap: gap.length > 0 ? gap : null,
    });
    between = [];
  }
  return marks;
}

/** What is noted of one segment. */
type PartFacts = Pick<ReturnedPart, 'sourceSpans' | 'targetSpans' | 'was'>;

function partFacts(facts: Facts): (id: string) => PartFacts {
  const [sources, targets] = [placesIn(facts['hx:source-at']), placesIn(facts['hx:target-at'])];
  const texts = facts['hx:target-text'];
  const hashes = new Map(
    [...(texts ?? '').matchAll(/([^\s:]+):([0-9a-f]{16})(?!\S)/g)].map(([, id, hash]) => [id, hash]),
  );
  const isTold =
    texts !== undefined || (facts['hx:state'] !== undefined && facts['hx:target-at'] === undefined);
  return (id) => ({
    sourceSpans: sources.get(id) ?? null,
    targetSpans: targets.get(id) ?? null,
    was: hashes.get(id) ?? (isTold ? null : undefined),
  });
}

/** Of several segments as one: a stretch of each file, but where other segments stand in it. */
function wholeFacts(
  about: (id: string) => PartFacts,
  ids: readonly string[],
  source: readonly InlinePiece[],
): PartFacts {
  const each = ids.map(about);
  const spans = (side: 'sourceSpans' | 'targetSpans') => {
    const all = each.flatMap((facts) => facts[side] ?? []);
    const isWhole = all.length >= ids.length && !source.some(isHole);
    return isWhole && all.length > 0 ? [{ start: all[0]!.start, end: all.at(-1)!.end }] : null;
  };
  const isNew = each.length > 0 && each.every(({ was }) => was === null);
  return {
    sourceSpans: spans('sourceSpans'),
    targetSpans: spans('targetSpans'),
    was: isNew ? null : undefined,
  };
}

/** `s1:12-40 s2:41-60,80-92` */
function placesIn(text = ''): Map<string, readonly Span[]> {
  const found = text.matchAll(/([^\s:]+):(\d{1,10}-\d{1,10}(?:,\d{1,10}-\d{1,10})*)(?!\S)/g);
  return new Map(
    [...found].map(([, id = '', ranges = '']) => [id, readOffsets(ranges.replaceAll(',', ' ')) ?? []]),
  );
}

function partOf(
  id: string,
  source: readonly InlinePiece[],
  given: readonly InlinePiece[],
  facts: PartFacts,
  isConfirmed: boolean,
  gap: readonly InlinePiece[] | null,
): ReturnedPart {
  const target = withCodes(entered(given), source);
  const isEmpty =
    squeezed(target.map((piece) => (piece.kind === 'text' ? piece.text : piece.original)).join('')) === '';
  return { id, source, given, target: isEmpty ? null : target, ...facts, isConfirmed, isWritten: false, gap };
}

function returnedUnit(
  { attributes }: XmlElement,
  line: number,
  facts: Facts,
  parts: readonly ReturnedPart[],
  order: readonly number[] | null,
  whole: readonly InlinePiece[] | null,
): ReturnedUnit {
  const isKnown = facts['hx:state'] !== undefined;
  const token = attributes.id ?? '';
  const apart = fromPartToken(token);
  return {
    id: fromNameToken(apart?.unit ?? token),
    line,
    parts,
    order,
    isRows: false,
    isAsked: attributes.translate !== 'no',
    isCut: false,
    ...(apart === null ? {} : { partOf: Number(facts['hx:parts'] ?? 0) }),
    whole: apart === null ? whole : null,
    targetHash: isKnown ? (facts['hx:target-hash'] ?? null) : undefined,
  };
}

/** What hexapla noted in a `note` of XLIFF 1.2. */
export function factsIn(element: XmlElement): Facts {
  const note = childrenNamed(element, 'note').find(({ attributes }) => attributes.from === 'hexapla');
  if (note === undefined) return {};
  try {
    const facts: unknown = JSON.parse(textIn(note));
    if (typeof facts !== 'object' || facts === null) return {};
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)]));
  } catch {
    return {};
  }
}
