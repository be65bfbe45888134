import { type Cut, cutElements } from '../xml-in/cut.js';
import { placedTree } from '../xml-in/placed.js';
import { xliffEndings } from './endings.js';
import { memoryLanguage } from './languages.js';
import type { MemoryFormat, MemoryHead, MemoryMet } from './types.js';
import { isXliffVersion, noXliff, unreadVersion } from './xliff-faults.js';
import type { LanguagePair } from './xliff-sides.js';
import { entriesOf1, entriesOf2, proposalsIn } from './xliff-units.js';

/** XLIFF 1.0 to 1.2 and 2.x as texts in two languages. */
export const xliffMemory: MemoryFormat = { extensions: xliffEndings, read };

/** What is cut out as a whole: units, and what holds none of them whatever it looks like inside. */
const cutNames = new Set([
  'unit',
  'trans-unit',
  'header',
  'skeleton',
  'bin-source',
  'bin-target',
  'alt-trans',
]);

/** The pair of languages of each `file` in which there is a unit, without looking into the units. */
export function* xliffPairs(path: string, chunks: Iterable<string>): Generator<MemoryHead> {
  let head: MemoryHead | null = null;
  for (const { pair, unit } of walk(path, chunks)) {
    if (unit === null) head = pair;
    else if (head !== null) {
      yield head;
      head = null;
    }
  }
}

function* read(path: string, chunks: Iterable<string>): Generator<MemoryMet> {
  for (const { pair, unit, isFirst } of walk(path, chunks)) {
    yield unit === null ? { kind: 'head', head: pair } : unitMet(path, unit, pair, isFirst);
  }
}

/** A `file` element, or a unit in the one before, with its languages. */
interface Step {
  readonly pair: LanguagePair;
  readonly unit: Cut | null;
  /** Of version 1. */
  readonly isFirst: boolean;
}

function* walk(path: string, chunks: Iterable<string>): Generator<Step> {
  let root: { readonly isFirst: boolean; readonly pair: LanguagePair } | null = null;
  let pair: LanguagePair = { source: null, target: null };
  for (const met of cutElements(path, chunks, cutNames)) {
    if (met.kind === 'close') continue;
    if (root === null) {
      if (met.kind !== 'open' || met.name !== 'xliff') throw noXliff(path, met.name);
      const { version = '', srcLang, trgLang } = met.attributes;
      if (!isXliffVersion(version)) throw unreadVersion(path, version);
      root = { isFirst: version.startsWith('1'), pair: pairOf(path, met.line, srcLang, trgLang) };
      pair = root.pair;
    } else if (met.kind === 'element') {
      if (met.name === (root.isFirst ? 'trans-unit' : 'unit'))
        yield { pair, unit: met, isFirst: root.isFirst };
    } else if (met.name === 'file') {
      const own = met.attributes;
      const said = pairOf(path, met.line, own['source-language'], own['target-language']);
      pair = { source: root.pair.source ?? said.source, target: root.pair.target ?? said.target };
      yield { pair, unit: null, isFirst: root.isFirst };
    }
  }
  if (root === null) throw noXliff(path, 'nothing');
}

function unitMet(path: string, cut: Cut, pair: LanguagePair, isFirst: boolean): MemoryMet {
  const unit = placedTree(cut.text, cut.offset, cut.scope);
  const read = (line: number, written: string | undefined) => memoryLanguage(path, line, written);
  const { entries, inCodes } = (isFirst ? entriesOf1 : entriesOf2)(unit, cut, pair, read);
  return {
    kind: 'unit',
    unit: { line: cut.line, entries, others: { proposals: proposalsIn(unit), inCodes } },
  };
}

function pairOf(
  path: string,
  line: number,
  source: string | undefined,
  target: string | undefined,
): LanguagePair {
  return { source: memoryLanguage(path, line, source), target: memoryLanguage(path, line, target) };
}
