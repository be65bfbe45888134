import type { Span } from '../../text/span.js';
import type { Report } from '../types.js';
import { hasItHere, nameOfUnit } from '../wording.js';
import type { BlockPair } from './pairs.js';

/** What a rule found in a pair of blocks. */
interface PairFault extends Pick<Report, 'content' | 'expected' | 'found'> {
  /** What is wrong, without the name of the unit. */
  readonly what: string;
  /** Where it is in the translation; all of the block where it is absent. */
  readonly span?: Span;
  /** What stands for it in the source; all of the block where it is absent. */
  readonly source?: Span;
}

/** The report of a fault in a pair: at its place in the translation, with its counterpart in the source. */
export function pairReport(
  { unit, source, translation }: BlockPair,
  { what, span = translation.block, source: there = source.block, ...rest }: PairFault,
): Report {
  return {
    version: translation.version,
    span,
    message: `in ${nameOfUnit(unit)} ${what}`,
    address: unit.address,
    ...rest,
    related: [hasItHere(source.version, there)],
  };
}
