import { lexiconOf } from '../../src/locale/lexicon/index.js';
import { type Random, randomOf } from '../faults/random.js';

/** A text and its translation word by word: the languages that the shipped lexicon has. */
export interface MadePair {
  readonly source: string;
  readonly target: string;
}

export const languages = ['en', 'fr'] as const;

/** So many concepts in a sentence, on average 12 words. */
const shortest = 4;
const longest = 18;
/** Made-up names, which no lexicon knows. */
const shareOfNames = 0.1;

/** Makes sentences of concepts of the shipped lexicon, the same concepts in both languages. */
export class SentenceMaker {
  readonly #random: Random;
  readonly #concepts: readonly (readonly [string, string])[];

  constructor(seed: number) {
    const [source, target] = languages.map(lexiconOf);
    this.#random = randomOf(seed);
    this.#concepts = [...(source ?? [])].flatMap(([concept, [word = '']]) => {
      const other = target?.get(concept)?.[0];
      return other === undefined ? [] : [[word, other] as const];
    });
  }

  get random(): Random {
    return this.#random;
  }

  sentence(): MadePair {
    const { between, chance, pick } = this.#random;
    const words = Array.from({ length: between(shortest, longest) }, () =>
      chance(shareOfNames) ? this.#name() : pick(this.#concepts),
    );
    return {
      source: sentenceOf(words.map(([word]) => word)),
      target: sentenceOf(words.map(([, word]) => word)),
    };
  }

  #name(): readonly [string, string] {
    const { between, pick } = this.#random;
    const syllables = Array.from({ length: between(2, 4) }, () =>
      pick(['ba', 'ko', 'ri', 'tu', 'mel', 'san']),
    );
    return [syllables.join(''), syllables.join('')];
  }
}

function sentenceOf(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** How headings, clauses and paragraphs are written. */
interface Style {
  readonly heading: (number: number, title: MadePair) => MadePair;
  readonly between: string;
}

const styles: Readonly<Record<'plain' | 'markdown', Style>> = {
  plain: {
    heading: (number, { source, target }) => ({
      source: `Article ${number}. ${source.slice(0, -1)}`,
      target: `Article ${number}. ${target.slice(0, -1)}`,
    }),
    between: '\n',
  },
  markdown: {
    heading: (number, { source, target }) => ({
      source: `## Article ${number}. ${source.slice(0, -1)}`,
      target: `## Article ${number}. ${target.slice(0, -1)}`,
    }),
    between: '\n\n',
  },
};

/**
 * A statute in two languages: articles that run on, each with numbered clauses, some with a second paragraph.
 *
 * @param characters of the source text, at least; the translation has about as many.
 */
export function makeStatute(form: 'plain' | 'markdown', characters: number, seed: number): MadePair {
  const maker = new SentenceMaker(seed);
  const { heading, between } = styles[form];
  const [source, target]: [string[], string[]] = [[], []];
  let made = 0;
  const add = (pair: MadePair) => {
    source.push(pair.source);
    target.push(pair.target);
    made += pair.source.length + between.length;
  };
  for (let article = 1; made < characters; article++) {
    add(heading(article, maker.sentence()));
    const clauses = maker.random.between(2, 8);
    for (let clause = 1; clause <= clauses; clause++) {
      add(paragraph(maker, `${clause}. `));
      if (maker.random.chance(0.3)) add(paragraph(maker, ''));
    }
  }
  return { source: `${source.join(between)}\n`, target: `${target.join(between)}\n` };
}

function paragraph(maker: SentenceMaker, label: string): MadePair {
  const sentences = Array.from({ length: maker.random.between(1, 4) }, () => maker.sentence());
  return {
    source: label + sentences.map(({ source }) => source).join(' '),
    target: label + sentences.map(({ target }) => target).join(' '),
  };
}
