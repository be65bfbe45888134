import type { Format } from '../types.js';

/** What all formats have in common that write whole documents into a folder, a file for each version, and no rows. */
export const ofDocuments = {
  languages: 'all',
  level: 'asked',
  needsPair: false,
  takesRows: false,
  takesUnits: false,
  context: false,
  output: 'folder',
} as const satisfies Partial<Format>;
