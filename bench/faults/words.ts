import { lexiconOf } from '../../src/locale/lexicon/index.js';
import { type Random, randomOf } from './random.js';

export const languages = ['vi', 'en', 'fr', 'zh'] as const;
export type Language = (typeof languages)[number];

/** Something that can be said in every language: its words, the first one the usual one. */
export type Concept = Readonly<Record<Language, readonly string[]>>;

/** Concepts that the shipped lexicon has, and others that were made up and that it cannot know. */
export interface Words {
  readonly known: readonly Concept[];
  readonly invented: readonly Concept[];
  readonly names: readonly string[];
}

/** One vocabulary for all works of a seed. */
export function makeWords(seed: number): Words {
  const random = randomOf(seed);
  const known = knownConcepts();
  const inventors = inventorsOf(known);
  const invented = Array.from({ length: 3000 }, () => inventConcept(random, inventors));
  const names = Array.from({ length: 120 }, () => capital(inventors.en(random)));
  return { known, invented, names };
}

/** Names of concepts that a text can use in a sentence: short words, the same concept in all four languages. */
function knownConcepts(): Concept[] {
  const tables = languages.map((language) => lexiconOf(language)!);
  const concepts: Concept[] = [];
  for (const name of tables[0]!.keys()) {
    const words = tables.map((table) => table.get(name) ?? []);
    if (words.some((list) => list.length === 0)) continue;
    concepts.push(Object.fromEntries(languages.map((language, at) => [language, words[at]!])) as Concept);
  }
  return concepts;
}

type Inventor = (random: Random) => string;

function inventConcept(random: Random, inventors: Record<Language, Inventor>): Concept {
  const words = (language: Language) => {
    const count = random.chance(0.2) ? 2 : 1;
    return Array.from({ length: count }, () => inventors[language](random));
  };
  const concept = { vi: words('vi'), en: words('en'), fr: words('fr'), zh: words('zh') };
  if (random.chance(0.1)) concept.fr = concept.en.map((word) => `${word}e`);
  return concept;
}

function inventorsOf(known: readonly Concept[]): Record<Language, Inventor> {
  const characters = [...new Set(known.flatMap((concept) => concept.zh.join('').split('')))].filter(
    (character) => /\p{Script=Han}/u.test(character),
  );
  const syllables = [
    ...new Set(known.flatMap((concept) => concept.vi.flatMap((word) => word.toLowerCase().split(' ')))),
  ].filter((syllable) => /^\p{L}+$/u.test(syllable));
  return {
    vi: (random) => many(random, random.between(1, 2), () => random.pick(syllables)).join(' '),
    en: (random) =>
      syllabic(
        random,
        'b bl c d dr f g gr h k l m n p pl r s sh st t tr v w'.split(' '),
        'a e i o u oo ea'.split(' '),
      ),
    fr: (random) =>
      syllabic(
        random,
        'b br c ch d f g gn j l m n p pr qu r s t v vr'.split(' '),
        'a é è i o u ou eu ai'.split(' '),
      ),
    zh: (random) => many(random, 2, () => random.pick(characters)).join(''),
  };
}

function syllabic(random: Random, onsets: readonly string[], vowels: readonly string[]): string {
  const codas = ['', '', 'n', 'r', 'l', 't', 's'];
  return many(
    random,
    random.between(2, 3),
    () => random.pick(onsets) + random.pick(vowels) + random.pick(codas),
  ).join('');
}

function many<Item>(random: Random, count: number, make: (random: Random) => Item): Item[] {
  return Array.from({ length: count }, () => make(random));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
