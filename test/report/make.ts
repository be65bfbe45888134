import type { Alignment, Cell } from '../../src/align/types.js';
import type { Version } from '../../src/document/types.js';
import { version, work } from '../align/make.js';

/** `1. word 1` to `count. word count`, but for some. */
export function list(count: number, word: string, without: readonly number[] = []): string {
  return Array.from({ length: count }, (_, index) => index + 1)
    .filter((number) => !without.includes(number))
    .map((number) => `${number}. ${word} ${number}`)
    .join('\n');
}

/**
 * A work of flat lists aligned by number alone: each version is a language, the word of its text, and the numbers that
 * it lacks. The first is the source and lacks none.
 */
export function aligned(
  count: number,
  versions: readonly (readonly [language: string, word: string, without?: readonly number[]])[],
  id = 'work',
): Alignment {
  const made = versions.map(([language, word, without]) =>
    version(language, `Title\n${list(count, word, without)}`),
  );
  const units = Array.from({ length: count + 1 }, (_, number) => ({
    id: number === 0 ? 'front' : `${number}`,
    address: number === 0 ? 'front' : `${number}`,
    kind: number === 0 ? ('front' as const) : ('segment' as const),
    cells: made.map((each) => cellOf(each, number)),
  }));
  return { work: { ...work(...made), id }, units, runs: [] };
}

function cellOf(each: Version, number: number): Cell {
  if (number === 0) return { state: 'present', segment: null };
  const segment = each.segments.find(({ address }) => address === `${number}`) ?? null;
  if (segment) return { state: 'present', segment };
  const before = each.segments.filter(({ address }) => Number(address) < number);
  return { state: 'missing', segment: null, after: before.at(-1) ?? null };
}
