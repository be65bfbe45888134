import { type Random, randomOf } from '../faults/random.js';

export type Kind = 'paragraphs' | 'items' | 'rows' | 'sentences';

const seed = 28;
const wordsInSentence = 12;

/** Words that a made text is of, and what stands for each in the other language. */
const english =
  `the gate opens at seven in the morning and boats over nine metres moor at the north quay while fires are
  lit only in iron baskets near the old tower where keepers count every lantern before winter comes`.split(
    /\s+/,
  );
const french =
  `la porte ouvre à sept dans le matin et bateaux dépassant neuf mètres amarrent à le nord quai tandis feux sont
  allumés seulement dans fer paniers près le vieille tour où gardiens comptent chaque lanterne avant hiver vient`.split(
    /\s+/,
  );

/**
 * Two versions of a document with so many paragraphs, items, rows or sentences under its first number, from a seed.
 *
 * @param alike whether one translates the other word by word, with a number in each sentence; else both are at random
 */
export function makeUnit(kind: Kind, count: number, alike: boolean): Record<'en' | 'fr', string> {
  const random = randomOf(seed);
  const [left, right]: [string[], string[]] = [[], []];
  for (let at = 0; at < count; at++) {
    const one = wordPlaces(random);
    const other = alike ? one : wordPlaces(random);
    left.push(sentence(english, one, alike ? at : null));
    right.push(sentence(french, other, alike ? at : null));
  }
  return { en: documentOf(kind, left), fr: documentOf(kind, right) };
}

/** The same of some size in characters. */
export function unitOfSize(kind: Kind, size: number, alike: boolean): Record<'en' | 'fr', string> {
  const sample = makeUnit(kind, 100, alike).en.length / 100;
  return makeUnit(kind, Math.ceil(size / sample), alike);
}

function wordPlaces({ below }: Random): number[] {
  const most = Math.min(english.length, french.length);
  return Array.from({ length: wordsInSentence }, () => below(most));
}

function sentence(words: readonly string[], places: readonly number[], number: number | null): string {
  const text = places.map((at) => words[at]!).join(' ');
  const tail = number === null ? '' : ` ${number + 11}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${tail}.`;
}

function documentOf(kind: Kind, sentences: readonly string[]): string {
  return `# T\n\n1. A\n\n${bodyOf(kind, sentences)}\n2. B\n`;
}

function bodyOf(kind: Kind, sentences: readonly string[]): string {
  if (kind === 'sentences') return `${sentences.join(' ')}\n`;
  if (kind === 'paragraphs') return sentences.map((text) => `${text}\n\n`).join('');
  if (kind === 'items') return sentences.map((text) => `* ${text}\n`).join('');
  const rows = sentences.map((text) => {
    const words = text.split(' ');
    return `| ${words.slice(0, 6).join(' ')} | ${words.slice(6).join(' ')} |\n`;
  });
  return `| a | b |\n|---|---|\n${rows.join('')}`;
}
