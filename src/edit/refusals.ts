import type { Unit } from '../align/types.js';

/** Why a unit cannot be put in: what is wrong, and what can be done. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
}

export function uncertain({ address }: Unit, state: string): Refusal {
  return {
    message: `the place of ${address} is not certain: it is ${state} in this version`,
    remedy: 'put it in by hand',
  };
}

export function torn({ address }: Unit): Refusal {
  return { message: `${address} has text on both sides of its sub-segments`, remedy: 'change it by hand' };
}

export function crowded({ address }: Unit): Refusal {
  return {
    message: `${address} belongs into the middle of a line`,
    remedy: 'begin a line there, then merge again',
  };
}

export function unnumbered({ address }: Unit): Refusal {
  return {
    message: `there is no way to write the number of ${address} in the style of its neighbours`,
    remedy: 'put it in by hand',
  };
}
