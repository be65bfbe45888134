import type { Writing } from './types.js';

/** Languages without a file that were written in windows-1252, or in ISO 8859-1, before Unicode. */
const languages = new Set(
  `af an ast br ca co da de eu fi fil fo fy ga gd gl gsw id is it lb ms nb nl nn no oc pt rm sq sv sw tl wa`.split(
    /\s+/,
  ),
);

/** The letters of all of them, since each has names of the others. */
const writing: Writing = {
  encodings: ['windows-1252'],
  letters: 'àáâãäåæçèéêëìíîïðñòóôõöøœšžùúûüýþÿß',
};

/**
 * How a language without a file looks in writing, by its ISO 639 code; nothing for those that had other encodings,
 * whose texts would be taken for Western ones with strange letters.
 */
export function westernWriting(language: string): { readonly writing?: Writing } {
  return languages.has(language) ? { writing } : {};
}
