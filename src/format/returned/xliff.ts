import type { Piece } from '../../edit/render.js';
import { localeOf } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import { fromNameToken } from '../ids.js';
import { readOffsets } from '../offsets.js';
import { cutElements, type Met } from '../xml-in/cut.js';
import { childrenNamed, parseElements, textIn, type XmlElement } from '../xml-in/tree.js';
import { piecesOf1, piecesOf2 } from './pieces.js';
import type { ReturnedUnit, ReturnedVersion, ReturnedWork } from './types.js';

type Facts = Readonly<Record<string, string>>;

/** What is met in an XLIFF file, in order. */
export type XliffMet =
  | { readonly kind: 'file'; readonly source: string | null; readonly target: string | null }
  | { readonly kind: 'unit'; readonly unit: ReturnedUnit }
  | { readonly kind: 'end'; readonly work: Omit<ReturnedWork, 'units'> };

/**
 * What came back in an XLIFF file of version 1.2 or 2.x, a `file` element at a time. Throws InputError where the file
 * is no such file or not well-formed.
 */
export function* readXliff(path: string, chunks: Iterable<string>): Generator<ReturnedWork> {
  let units: ReturnedUnit[] = [];
  for (const met of xliffParts(path, chunks)) {
    if (met.kind === 'unit') units.push(met.unit);
    if (met.kind === 'end') {
      const { work } = met;
      yield { ...work, units };
      units = [];
    }
  }
}

/** The same, a unit at a time; or without the units, only to see that all is well-formed. */
export function* xliffParts(path: string, chunks: Iterable<string>, withUnits = true): Generator<XliffMet> {
  let root: Root | null = null;
  let head: Facts | null = null;
  const names = new Set(['unit', 'trans-unit', 'header', 'bin-unit', 'skeleton', 'notes', 'metadata']);
  const wanted = (met: Met) => withUnits || met.kind !== 'element' || met.name === 'header';
  for (const met of parseElements(path, filtered(cutElements(path, chunks, names), wanted))) {
    if (met.kind === 'open' && met.name === 'xliff') root = rootOf(path, met.attributes);
    else if (root === null && met.kind === 'open') throw noXliff(path, met.name);
    else if (root === null) continue;
    else if (met.kind === 'open' && met.name === 'file') {
      head = met.attributes;
      const { source, target } = languagesOf(head, root);
      yield { kind: 'file', source, target };
    } else if (met.kind === 'parsed' && head !== null) {
      const { element, cut } = met;
      if (cut.name === 'header') head = withFacts(head, factsIn(element));
      if (cut.name === 'unit' && !root.isFirst) {
        yield { kind: 'unit', unit: unitOf2(element, cut.line, joinsOf(languagesOf(head, root))) };
      }
      if (cut.name === 'trans-unit' && root.isFirst) yield { kind: 'unit', unit: unitOf1(element, cut.line) };
    } else if (met.kind === 'close' && met.name === 'file' && head !== null) {
      yield { kind: 'end', work: workOf(head, languagesOf(head, root)) };
      head = null;
    }
  }
  if (root === null) throw noXliff(path, 'nothing');
}

function withFacts(head: Facts, facts: Facts): Facts {
  return { ...head, ...facts };
}

function* filtered<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (isWanted(item)) yield item;
}

interface Languages {
  readonly source: string | null;
  readonly target: string | null;
}

interface Root extends Languages {
  /** Version 1. */
  readonly isFirst: boolean;
}

function languagesOf(head: Facts, root: Root): Languages {
  return {
    source: root.source ?? head['source-language'] ?? null,
    target: root.target ?? head['target-language'] ?? null,
  };
}

function rootOf(path: string, attributes: Facts): Root {
  const version = attributes.version ?? '';
  if (!/^(?:1\.[12]|2\.\d)$/.test(version)) {
    throw new InputError({
      path,
      message: `XLIFF of version "${version.slice(0, 20)}" is not read`,
      remedy: 'save it as XLIFF 1.2 or 2.x',
    });
  }
  return {
    source: attributes.srcLang ?? null,
    target: attributes.trgLang ?? null,
    isFirst: version.startsWith('1'),
  };
}

function workOf(head: Facts, languages: Languages): Omit<ReturnedWork, 'units'> {
  const source: ReturnedVersion = {
    path: head.original ?? null,
    sha256: head['hx:source-sha256'] ?? null,
    language: head['hx:source-language'] ?? languages.source,
  };
  const target: ReturnedVersion = {
    path: head['hx:target-path'] ?? null,
    sha256: head['hx:target-sha256'] ?? null,
    language: head['hx:target-language'] ?? languages.target,
  };
  return { work: head['hx:work'] ?? null, source, target, paths: pathsIn(head['hx:versions']) };
}

function pathsIn(json: string | undefined): string[] {
  try {
    const paths: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
  } catch {
    return [];
  }
}

/** How sentences are parted: by a space, or by nothing in a language that does not part words. */
interface Joins {
  readonly sourceSpaced: boolean;
  readonly targetSpaced: boolean;
}

function joinsOf({ source, target }: Languages): Joins {
  return {
    sourceSpaced: source === null || localeOf(source).spaced,
    targetSpaced: target === null || localeOf(target).spaced,
  };
}

/** White space between two translated sentences, where the two languages part sentences in different ways. */
function gapOf(own: readonly Piece[], { sourceSpaced, targetSpaced }: Joins): readonly Piece[] {
  const isSpace = own.every((piece) => piece.kind === 'text' && piece.text.trim() === '');
  if (!isSpace || sourceSpaced === targetSpaced) return own;
  return targetSpaced ? [{ kind: 'text', text: ' ' }] : [];
}

function unitOf2(unit: XmlElement, line: number, joins: Joins): ReturnedUnit {
  const data = new Map(
    childrenNamed(unit, 'originalData').flatMap((element) =>
      childrenNamed(element, 'data').map((each): [string, string] => [
        each.attributes.id ?? '',
        textIn(each),
      ]),
    ),
  );
  const source: Piece[] = [];
  const target: Piece[] = [];
  let [filled, of] = [0, 0];
  let before: string | null = null;
  const segments = new Map<string, readonly Piece[]>();
  for (const part of unit.children) {
    if (typeof part === 'string' || (part.name !== 'segment' && part.name !== 'ignorable')) continue;
    const own = piecesOf2(childrenNamed(part, 'source')[0], data);
    const [translated] = childrenNamed(part, 'target');
    const pieces = piecesOf2(translated, data);
    source.push(...own);
    segments.set(part.attributes.id ?? '', own);
    if (part.name === 'ignorable') target.push(...(translated === undefined ? gapOf(own, joins) : pieces));
    else {
      // Sentences that nothing parts in the source have no gap that could be turned into a space.
      if (before === 'segment') target.push(...gapOf([], joins));
      of++;
      if (pieces.length > 0) filled++;
      target.push(...pieces);
    }
    before = part.name;
  }
  return returnedUnit(unit, line, unit.attributes, { source, segments, target, done: [filled, of] });
}

function unitOf1(unit: XmlElement, line: number): ReturnedUnit {
  const source = piecesOf1(childrenNamed(unit, 'source')[0]);
  const [translated] = childrenNamed(unit, 'target');
  const target = piecesOf1(translated);
  const marks = translated === undefined ? [] : marksIn(translated);
  const filled = marks.filter((mark) => piecesOf1(mark).length > 0).length;
  const done: [number, number] = marks.length > 0 ? [filled, marks.length] : [target.length > 0 ? 1 : 0, 1];
  const [cut] = childrenNamed(unit, 'seg-source');
  const segments = new Map<string, readonly Piece[]>(
    cut === undefined
      ? [['s1', source]]
      : marksIn(cut).map((mark): [string, readonly Piece[]] => [mark.attributes.mid ?? '', piecesOf1(mark)]),
  );
  return returnedUnit(unit, line, factsIn(unit), { source, segments, target, done });
}

function marksIn(element: XmlElement): XmlElement[] {
  return childrenNamed(element, 'mrk').filter(({ attributes }) => attributes.mtype === 'seg');
}

interface Texts {
  readonly source: readonly Piece[];
  /** The source's segments by their ids. */
  readonly segments: ReadonlyMap<string, readonly Piece[]>;
  readonly target: readonly Piece[];
  readonly done: readonly [filled: number, of: number];
}

function returnedUnit({ attributes }: XmlElement, line: number, facts: Facts, texts: Texts): ReturnedUnit {
  const { source, segments, target, done } = texts;
  const isKnown = facts['hx:state'] !== undefined;
  return {
    id: fromNameToken(attributes.id ?? ''),
    line,
    source,
    places: placesIn(facts['hx:source-at'] ?? '', segments),
    target: done[0] === done[1] && done[1] > 0 ? target : null,
    done,
    isAsked: attributes.translate !== 'no',
    targetHash: isKnown ? (facts['hx:target-hash'] ?? null) : undefined,
  };
}

/** `s1:12-40 s2:41-60` */
function placesIn(text: string, segments: ReadonlyMap<string, readonly Piece[]>): ReturnedUnit['places'] {
  return [...text.matchAll(/([^\s:]+):(\d{1,10}-\d{1,10})/g)].flatMap(([, id = '', range = '']) => {
    const [span] = readOffsets(range) ?? [];
    const pieces = segments.get(id);
    return span === undefined || pieces === undefined ? [] : [{ span, pieces }];
  });
}

/** What hexapla noted in a `note` of XLIFF 1.2. */
function factsIn(element: XmlElement): Facts {
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

function noXliff(path: string, name: string): InputError {
  return new InputError({
    path,
    message: `this is no XLIFF file: it holds <${name.slice(0, 40)}>`,
    remedy: 'give a file that `hexapla export --format xliff` wrote',
  });
}
