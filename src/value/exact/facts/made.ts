import type { Value } from '../../value-types.js';
import type { Fact } from '../types.js';

/** A date as a fact; one that may be none is loose. */
export function dateFact({ value, alternatives, weak, start, end }: Value): Fact {
  return {
    kind: 'date',
    values: [value, ...(alternatives ?? [])],
    start,
    end,
    written: weak ? 'loose' : 'digits',
  };
}

/** A code that begins with letters keeps its number only: the letters are a name, which languages have their own of. */
export function codeFact({ value, start, end }: Value): Fact {
  const code = plainCode(value).replace(/^[A-Z/]+/, '');
  return { kind: 'code', values: [code], start, end, written: 'digits' };
}

/** NĐ-CP is ND-CP to who has no such keyboard. */
function plainCode(code: string): string {
  return code.replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
