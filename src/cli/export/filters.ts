import type { PairFilters } from '../../format/selection/pairs.js';
import type { Split } from '../../format/selection/splits.js';
import { nearest } from '../../project/nearest.js';
import { InputError } from '../../text/errors.js';

/** What `--filter` asks for. */
export interface Filters {
  readonly filters: PairFilters;
  readonly near: number | null;
  readonly duplicates: boolean;
  readonly score: number;
}

/** Names of filters, and what each takes where nobody says it. */
const known = { ratio: 3, language: null, score: 0.5, overlap: 0.6, duplicates: null, near: 0.8 } as const;

/** `ratio=3,language,near=.8`. Throws InputError for a filter that there is none of, or a number that is none. */
export function filtersOf(words: readonly string[]): Filters {
  const asked = new Map<string, number | null>();
  for (const word of words) {
    const [name = '', value, ...rest] = word.split('=');
    if (!isKnown(name) || rest.length > 0) throw unknownFilter(name);
    const usual = known[name];
    if (usual === null && value !== undefined) throw noNumber(name, value, 'it takes none');
    asked.set(name, value === undefined ? usual : numberOf(name, value));
  }
  return {
    filters: {
      ratio: asked.get('ratio') ?? null,
      language: asked.has('language'),
      overlap: asked.get('overlap') ?? null,
    },
    near: asked.get('near') ?? null,
    duplicates: asked.has('duplicates'),
    score: asked.get('score') ?? 0,
  };
}

function isKnown(name: string): name is keyof typeof known {
  return Object.hasOwn(known, name);
}

function numberOf(name: string, value: string): number {
  const number = Number(value);
  const isNumber = /^\d*\.?\d+$/.test(value);
  if (name === 'ratio' && isNumber && number >= 1) return number;
  if (name !== 'ratio' && isNumber && number <= 1) return number;
  throw noNumber(name, value, name === 'ratio' ? 'give one of 1 or more' : 'give one from 0 to 1');
}

function noNumber(name: string, value: string, remedy: string): InputError {
  return new InputError({ path: '--filter', message: `"${value}" is no number for ${name}`, remedy });
}

function unknownFilter(name: string): InputError {
  const near = nearest(name, Object.keys(known));
  const remedy = near === null ? `there is ${Object.keys(known).join(', ')}` : `did you mean "${near}"?`;
  return new InputError({ path: '--filter', message: `there is no filter "${name}"`, remedy });
}

/** `train=.9,dev=.05,test=.05`. Throws InputError for shares that are none, or do not add up to 1. */
export function splitsOf(words: readonly string[]): Split[] {
  const splits = words.map((word): Split => {
    const [name = '', share = '', ...rest] = word.split('=');
    const isShare = /^\d*\.?\d+$/.test(share) && Number(share) > 0 && Number(share) <= 1;
    // It becomes a part of names of files, and the name that loaders know a part by.
    if (/^[A-Za-z]\w{0,30}$/.test(name) && isShare && rest.length === 0)
      return { name, share: Number(share) };
    throw noSplit(`"${word}" is no part with its share`);
  });
  const names = new Set(splits.map(({ name }) => name));
  if (names.size < splits.length) throw noSplit('a part comes twice');
  const sum = splits.reduce((total, { share }) => total + share, 0);
  if (splits.length > 0 && Math.abs(sum - 1) > 1e-9)
    throw noSplit(`the shares add up to ${Number(sum.toFixed(6))}`);
  return splits;
}

function noSplit(message: string): InputError {
  const remedy = 'write shares that add up to 1, such as train=.9,dev=.05,test=.05';
  return new InputError({ path: '--split', message, remedy });
}
