import type { EvidenceTerm } from '../types.js';
import { clamp } from './sizes.js';

/** In how many of a version's segments each token stands. */
export interface Frequencies {
  readonly segments: number;
  readonly of: ReadonlyMap<string, number>;
}

export function frequenciesOf(lists: readonly (readonly string[])[]): Frequencies {
  const of = new Map<string, number>();
  for (const list of lists) for (const token of list) of.set(token, (of.get(token) ?? 0) + 1);
  return { segments: lists.length, of };
}

/** How surely a kind of token is carried over by a translation, and what it may weigh in all. */
export interface TokenKind {
  readonly name: string;
  readonly kept: number;
  readonly low: number;
  readonly high: number;
}

/** Set by hand: a translation keeps a number in nine cases of ten and a sign of a class in eight. */
export const valueKind: TokenKind = { name: 'numbers, dates, codes', kept: 0.9, low: -3, high: 8 };
export const signKind: TokenKind = { name: 'quotes and signs', kept: 0.8, low: -1, high: 1.5 };

/** A token that is on one side only speaks against by no more than this: it may be spelled out in words. */
const missCap = -1.2;

export interface TokenWeights {
  /** Of both sides together. */
  readonly both: number;
  /** That the tokens of the one side stand on the other, whatever else stands there. */
  readonly source: number;
  readonly target: number;
}

const none: TokenWeights = { both: 0, source: 0, target: 0 };

/** Tokens that both sides have, the rarer the better, less those that only one has. Both lists are sorted sets. */
export function tokenWeights(
  kind: TokenKind,
  source: readonly string[],
  target: readonly string[],
  sources: Frequencies,
  targets: Frequencies,
): TokenWeights {
  if (source.length === 0 && target.length === 0) return none;
  const forward = tokensWithin(kind, source, target, targets);
  const backward = tokensWithin(kind, target, source, sources);
  return {
    both: clamp((forward + backward) / 2, kind.low, kind.high),
    source: clamp(forward, kind.low, kind.high),
    target: clamp(backward, kind.low, kind.high),
  };
}

export function tokenTerm(
  kind: TokenKind,
  source: readonly string[],
  target: readonly string[],
  sources: Frequencies,
  targets: Frequencies,
): EvidenceTerm {
  const common = source.filter((token) => target.includes(token));
  const alone = [...source, ...target].filter((token) => !common.includes(token));
  return {
    name: kind.name,
    weight: tokenWeights(kind, source, target, sources, targets).both,
    detail: `on both sides: ${list(common)}; on one only: ${list(alone)}`,
  };
}

/** Of more tokens a set is made before they are looked through: a long list has thousands. */
const fewTokens = 24;

/** How much speaks for the tokens of a part standing in a text: those that do, against those that do not. */
function tokensWithin(
  kind: TokenKind,
  part: readonly string[],
  whole: readonly string[],
  frequencies: Frequencies,
): number {
  const known = whole.length > fewTokens ? new Set(whole) : null;
  let weight = 0;
  for (const token of part) {
    const chance = ((frequencies.of.get(token) ?? 0) + 0.5) / (frequencies.segments + 1);
    weight += (known === null ? whole.includes(token) : known.has(token))
      ? Math.log(kind.kept / Math.min(chance, kind.kept))
      : Math.max(missCap, Math.log((1 - kind.kept) / Math.max(1 - chance, 1 - kind.kept)));
  }
  return weight;
}

function list(tokens: readonly string[]): string {
  if (tokens.length === 0) return 'none';
  return tokens.slice(0, 8).join(', ') + (tokens.length > 8 ? ', …' : '');
}
