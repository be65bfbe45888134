import type { EvidenceTerm } from '../types.js';
import { clamp } from './shapes.js';

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

/** Tokens that both sides have, the rarer the better, less those that only one has. Both lists are sorted sets. */
export function tokenTerm(
  kind: TokenKind,
  source: readonly string[],
  target: readonly string[],
  sources: Frequencies,
  targets: Frequencies,
): EvidenceTerm {
  const common: string[] = [];
  const alone: string[] = [];
  let weight = 0;
  const add = (token: string, shared: boolean, frequencies: Frequencies) => {
    const chance = ((frequencies.of.get(token) ?? 0) + 0.5) / (frequencies.segments + 1);
    weight += shared
      ? Math.log(kind.kept / Math.min(chance, kind.kept)) / 2
      : Math.max(missCap, Math.log((1 - kind.kept) / Math.max(1 - chance, 1 - kind.kept))) / 2;
  };
  const inTarget = new Set(target);
  for (const token of source) {
    const shared = inTarget.delete(token);
    (shared ? common : alone).push(token);
    add(token, shared, targets);
    if (shared) add(token, true, sources);
  }
  for (const token of inTarget) {
    alone.push(token);
    add(token, false, sources);
  }
  return {
    name: kind.name,
    weight: clamp(weight, kind.low, kind.high),
    detail: `on both sides: ${list(common)}; on one only: ${list(alone)}`,
  };
}

/** How much speaks for the tokens of a part standing in a text: those that do, against those that do not. */
export function tokensWithin(
  kind: TokenKind,
  part: readonly string[],
  whole: readonly string[],
  frequencies: Frequencies,
): number {
  const there = new Set(whole);
  let weight = 0;
  for (const token of part) {
    const chance = ((frequencies.of.get(token) ?? 0) + 0.5) / (frequencies.segments + 1);
    weight += there.has(token) ? Math.log(kind.kept / Math.min(chance, kind.kept)) : missCap;
  }
  return clamp(weight, kind.low, kind.high);
}

function list(tokens: readonly string[]): string {
  if (tokens.length === 0) return 'none';
  return tokens.slice(0, 8).join(', ') + (tokens.length > 8 ? ', …' : '');
}
