import type { Format } from '../types.js';

/** What all formats have in common that write rows of all languages, each language in a column of its own. */
export const ofColumns = {
  languages: 'all',
  hasColumns: true,
  level: 'asked',
  needsPair: false,
  takesRows: true,
  takesUnits: false,
} as const satisfies Partial<Format>;
