import { type Random, randomOf } from './random.js';
import type { Concept, Language, Words } from './words.js';

/** What a sentence says, before it is said in a language. */
export type Token =
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  /** A whole sentence, as the languages have it. */
  | { readonly kind: 'text'; readonly text: Readonly<Record<Language, string>> };

export interface Sentence {
  /** Says the same noise in a language again and again. */
  readonly seed: number;
  readonly tokens: readonly Token[];
}

export type Paragraph = readonly Sentence[];

/** A numbered part. */
export interface Part {
  /** The same in every copy of a work; parts that were put in have new ones. */
  readonly id: number;
  /** The number that is printed. */
  readonly number: number;
  readonly heading: Sentence | null;
  readonly paragraphs: readonly Paragraph[];
  readonly children: readonly Part[];
}

export type Label = 'chapter' | 'section' | 'article' | 'item';

export interface Work {
  readonly seed: number;
  /** From the top down. */
  readonly labels: readonly Label[];
  /** Levels whose numbers run on through their parents. */
  readonly continuous: readonly boolean[];
  readonly markdown: boolean;
  readonly title: Sentence;
  readonly front: readonly Paragraph[];
  readonly parts: readonly Part[];
  /** Whether numbers are printed at all. */
  readonly numbered: boolean;
}

const plans: readonly { readonly labels: readonly Label[]; readonly continuous: readonly boolean[] }[] = [
  { labels: ['item'], continuous: [false] },
  { labels: ['article'], continuous: [false] },
  { labels: ['article', 'item'], continuous: [false, false] },
  { labels: ['section', 'item'], continuous: [false, false] },
  { labels: ['chapter', 'article'], continuous: [false, true] },
  { labels: ['chapter', 'article', 'item'], continuous: [false, true, false] },
];

/** More than half of the words of a work are made up, as a lexicon meets them in unseen works. */
const inventedShare = 0.55;

/** A work of 5 to 60 segments, or of so many, on one to three levels. */
export function makeWork(seed: number, words: Words, segments?: number): Work {
  const random = randomOf(seed);
  const plan = random.pick(plans);
  const writer = new Writer(random, words);
  const size = segments ?? random.between(5, 60);
  const parts = writer.parts(plan.labels, size);
  const work = {
    seed,
    ...plan,
    markdown: random.chance(0.4),
    title: writer.sentence(4, 8),
    front: [writer.paragraph(1, 3)],
    parts,
    numbered: true,
  };
  return { ...work, parts: renumber(work, endShort(parts)) };
}

/** The last part has one paragraph: those after it may be an epilogue to any reader who knows no more. */
function endShort(parts: readonly Part[]): Part[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const { children, paragraphs } = last;
  const short =
    children.length > 0
      ? { ...last, children: endShort(children) }
      : { ...last, paragraphs: paragraphs.slice(0, 1) };
  return [...parts.slice(0, -1), short];
}

/** Writes what a work says: its own topics, drawn from the words of all. */
export class Writer {
  readonly #random: Random;
  readonly #words: Words;
  readonly #topics: readonly Concept[];
  #next = 0;

  constructor(random: Random, words: Words, first = 0) {
    this.#random = random;
    this.#words = words;
    this.#next = first;
    this.#topics = Array.from({ length: 25 }, () => this.#draw());
  }

  parts(labels: readonly Label[], size: number): Part[] {
    const [label, ...below] = labels;
    if (label === undefined) return [];
    if (below.length === 0) return Array.from({ length: size }, () => this.part(label, []));
    const count = Math.max(2, Math.min(9, Math.round(size / this.#random.between(4, 8))));
    return Array.from({ length: count }, () => {
      const share = Math.max(2, Math.round(size / count) + this.#random.between(-1, 1));
      const leaf = label === 'article' && this.#random.chance(0.4);
      return this.part(label, leaf ? [] : this.parts(below, share));
    });
  }

  part(label: Label, children: readonly Part[]): Part {
    const random = this.#random;
    const heading = label === 'item' ? null : this.sentence(2, 6);
    const paragraphs =
      children.length > 0
        ? random.chance(0.5) && label === 'article'
          ? [this.paragraph(1, 1)]
          : []
        : Array.from({ length: random.chance(0.6) ? 1 : random.between(2, 4) }, () => this.paragraph(1, 4));
    return { id: this.#next++, number: 0, heading, paragraphs, children };
  }

  paragraph(least: number, most: number): Paragraph {
    return Array.from({ length: this.#random.between(least, most) }, () => this.sentence(6, 20));
  }

  sentence(least: number, most: number): Sentence {
    const random = this.#random;
    const tokens = Array.from({ length: random.between(least, most) }, () => this.#token());
    return { seed: random.below(2 ** 31), tokens };
  }

  #token(): Token {
    const random = this.#random;
    const dice = random.next();
    if (dice < 0.03) return { kind: 'number', value: random.between(2, random.chance(0.3) ? 90_000 : 90) };
    if (dice < 0.04) return { kind: 'percent', value: random.between(1, 99) };
    if (dice < 0.06) return { kind: 'name', name: random.pick(this.#words.names) };
    return { kind: 'concept', concept: random.chance(0.3) ? random.pick(this.#topics) : this.#draw() };
  }

  #draw(): Concept {
    const random = this.#random;
    return random.pick(random.chance(inventedShare) ? this.#words.invented : this.#words.known);
  }
}

/** The parts with their numbers counted anew from 1. */
export function renumber(
  work: Pick<Work, 'continuous'>,
  parts: readonly Part[],
  depth = 0,
  counters: number[] = [],
): Part[] {
  let own = 0;
  return parts.map((part) => {
    const running = work.continuous[depth] === true;
    counters[depth] = (counters[depth] ?? 0) + 1;
    own++;
    const number = running ? counters[depth]! : own;
    return { ...part, number, children: renumber(work, part.children, depth + 1, counters) };
  });
}

/** A work's parts in reading order. */
export function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...allParts(part.children)]);
}
