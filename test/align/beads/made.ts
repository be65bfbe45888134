/** Invented languages: reproducible texts whose words no lexicon knows. */
export interface MadeText {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Numbers from 0 to 1 that a seed alone decides (Park & Miller 1988). */
export function randomNumbers(seed: number): () => number {
  let state = (Math.abs(seed) % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * A text and its translation word by word, in another order; every word has a fixed translation, frequent words are as
 * frequent as in real texts.
 */
export function madeText(seed: number, sentences: number): MadeText {
  const random = randomNumbers(seed);
  const word = (syllables: string, number: number): string => {
    const letters = [...syllables];
    const spelt = [number % 7, Math.floor(number / 7) % 9, Math.floor(number / 63) % 11, number % 11];
    return (
      spelt.map((at) => `${letters[at]}${'aeiou'[(at * 3 + number) % 5]}`).join('') +
      String.fromCharCode(97 + (number % 26))
    );
  };
  const source: string[] = [];
  const target: string[] = [];
  for (let sentence = 0; sentence < sentences; sentence++) {
    const length = 4 + Math.floor(random() * 14);
    const numbers = Array.from({ length }, () => Math.floor(600 ** random()));
    source.push(`${numbers.map((number) => word('bdfgklmnprs', number)).join(' ')}.`);
    target.push(
      `${numbers
        .toReversed()
        .map((number) => word('tvzxhjqwcks', number + 1000))
        .join(' ')}.`,
    );
  }
  return { source, target };
}

export function without<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}
