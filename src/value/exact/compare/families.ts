import type { FactKind } from '../types.js';

/** Facts that may stand for each other by mistake. */
export const family: Readonly<Record<FactKind, string | null>> = {
  number: 'number',
  percent: 'number',
  permille: 'number',
  amount: 'number',
  date: 'date',
  time: 'time',
  currency: 'currency',
  code: 'code',
  version: 'version',
  phone: 'phone',
  reference: null,
  link: null,
};
