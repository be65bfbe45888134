import type { InlinePiece } from '../../edit/render.js';
import { localeOf } from '../../locale/index.js';
import { fromNameToken } from '../ids.js';
import { readOffsets } from '../offsets.js';
import { childrenNamed, textIn, type XmlElement } from '../xml-in/tree.js';
import { entered, piecesOf1, piecesOf2 } from './pieces.js';
import type { ReturnedUnit } from './types.js';

/** Attributes, and what hexapla notes beside them. */
export type Facts = Readonly<Record<string, string>>;

/** How sentences are parted: by a space, or by nothing in a language that does not part words. */
export interface Joins {
  readonly sourceSpaced: boolean;
  readonly targetSpaced: boolean;
}

export function joinsOf({ source, target }: { source: string | null; target: string | null }): Joins {
  return {
    sourceSpaced: source === null || localeOf(source).spaced,
    targetSpaced: target === null || localeOf(target).spaced,
  };
}

/** White space between two translated sentences, where the two languages part sentences in different ways. */
function gapOf(own: readonly InlinePiece[], { sourceSpaced, targetSpaced }: Joins): readonly InlinePiece[] {
  const isSpace = own.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
  if (!isSpace || sourceSpaced === targetSpaced) return own;
  return targetSpaced ? [{ kind: 'text', text: ' ' }] : [];
}

/** A unit of XLIFF 2.x. */
export function unitOf2(unit: XmlElement, line: number, joins: Joins): ReturnedUnit {
  const data = new Map(
    childrenNamed(unit, 'originalData').flatMap((element) =>
      childrenNamed(element, 'data').map((each): [string, string] => [
        each.attributes.id ?? '',
        textIn(each),
      ]),
    ),
  );
  const source: InlinePiece[] = [];
  const target: InlinePiece[] = [];
  let [filled, of] = [0, 0];
  let before: string | null = null;
  const segments = new Map<string, readonly InlinePiece[]>();
  const translations = new Map<string, readonly InlinePiece[]>();
  for (const part of unit.children) {
    if (typeof part === 'string' || (part.name !== 'segment' && part.name !== 'ignorable')) continue;
    const own = piecesOf2(childrenNamed(part, 'source')[0], data);
    const [translated] = childrenNamed(part, 'target');
    const pieces = piecesOf2(translated, data);
    source.push(...own);
    segments.set(part.attributes.id ?? '', own);
    translations.set(part.attributes.id ?? '', pieces);
    if (part.name === 'ignorable') target.push(...(translated === undefined ? gapOf(own, joins) : pieces));
    else {
      const given = entered(pieces);
      // Sentences that nothing parts in the source have no gap that could be turned into a space.
      if (before === 'segment') target.push(...gapOf([], joins));
      of++;
      if (given.length > 0) filled++;
      target.push(...given);
    }
    before = part.name;
  }
  const texts = { source, segments, translations, target, done: [filled, of] as const };
  return returnedUnit(unit, line, unit.attributes, texts);
}

/** A unit of XLIFF 1.2. */
export function unitOf1(unit: XmlElement, line: number): ReturnedUnit {
  const source = piecesOf1(childrenNamed(unit, 'source')[0]);
  const [translated] = childrenNamed(unit, 'target');
  const target = entered(piecesOf1(translated));
  const marks = translated === undefined ? [] : marksIn(translated);
  const filled = marks.filter((mark) => entered(piecesOf1(mark)).length > 0).length;
  const done: [number, number] = marks.length > 0 ? [filled, marks.length] : [target.length > 0 ? 1 : 0, 1];
  const [cut] = childrenNamed(unit, 'seg-source');
  const segments = segmentsIn(cut === undefined ? [] : marksIn(cut), source);
  const translations = segmentsIn(marks, piecesOf1(translated));
  return returnedUnit(unit, line, factsIn(unit), { source, segments, translations, target, done });
}

/** What each mark holds, by its id; all of it where there are no marks. */
function segmentsIn(
  marks: readonly XmlElement[],
  all: readonly InlinePiece[],
): Map<string, readonly InlinePiece[]> {
  if (marks.length === 0) return new Map([['s1', all]]);
  return new Map(marks.map((mark) => [mark.attributes.mid ?? '', piecesOf1(mark)]));
}

function marksIn(element: XmlElement): XmlElement[] {
  return childrenNamed(element, 'mrk').filter(({ attributes }) => attributes.mtype === 'seg');
}

interface Texts {
  readonly source: readonly InlinePiece[];
  /** The source's segments by their ids. */
  readonly segments: ReadonlyMap<string, readonly InlinePiece[]>;
  /** The target's, as they stand there. */
  readonly translations: ReadonlyMap<string, readonly InlinePiece[]>;
  readonly target: readonly InlinePiece[];
  readonly done: readonly [filled: number, of: number];
}

function returnedUnit({ attributes }: XmlElement, line: number, facts: Facts, texts: Texts): ReturnedUnit {
  const { source, segments, translations, target, done } = texts;
  const isKnown = facts['hx:state'] !== undefined;
  return {
    id: fromNameToken(attributes.id ?? ''),
    line,
    source,
    places: placesIn(facts['hx:source-at'] ?? '', segments),
    targetPlaces: placesIn(facts['hx:target-at'] ?? '', translations),
    target: done[0] === done[1] && done[1] > 0 ? target : null,
    done,
    isAsked: attributes.translate !== 'no',
    targetHash: isKnown ? (facts['hx:target-hash'] ?? null) : undefined,
  };
}

/** `s1:12-40 s2:41-60,80-92` */
function placesIn(
  text: string,
  segments: ReadonlyMap<string, readonly InlinePiece[]>,
): ReturnedUnit['places'] {
  return [...text.matchAll(/([^\s:]+):(\d{1,10}-\d{1,10}(?:,\d{1,10}-\d{1,10})*)(?!\S)/g)].flatMap(
    ([, id = '', ranges = '']) => {
      const spans = readOffsets(ranges.replaceAll(',', ' '));
      const pieces = segments.get(id);
      return spans === null || pieces === undefined ? [] : [{ spans, pieces }];
    },
  );
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
