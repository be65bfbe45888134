/**
 * Languages of dictionaries in the line format of CC-CEDICT, which no line of theirs names: by what begins the name of
 * the file. The format was made for Chinese headwords.
 */
const languagesByName: readonly (readonly [beginning: RegExp, translation: string])[] = [
  [/^handedict/i, 'de'],
  [/^cfdict/i, 'fr'],
  [/^chedict/i, 'hu'],
  [/^/, 'en'],
];

/** The languages of such a dictionary: of its headwords, and of what translates them. */
export function cedictLanguages(name: string): readonly [string, string] {
  const [, translation] = languagesByName.find(([beginning]) => beginning.test(name))!;
  return ['zh', translation];
}
