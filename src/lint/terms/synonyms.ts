import { lexiconOf } from '../../locale/lexicon/index.js';
import type { Gram, TermIndex } from './term-index.js';

/** What the shipped lexicon knows of the words of one version. */
export class KnownWords {
  readonly #index: TermIndex;
  readonly #forms: ReadonlyMap<string, readonly string[]>;
  readonly #concepts = new Map<string, string[]>();
  readonly #ordinary = new Set<string>();

  constructor(index: TermIndex) {
    this.#index = index;
    this.#forms = lexiconOf(index.language) ?? new Map();
    for (const [concept, forms] of this.#forms) {
      for (const form of forms) {
        const gram = index.gramOf(form);
        if (gram === null) continue;
        if (form === form.toLowerCase()) this.#ordinary.add(gram.join(' '));
        const concepts = this.#concepts.get(gram.join(' '));
        if (concepts === undefined) this.#concepts.set(gram.join(' '), [concept]);
        else concepts.push(concept);
      }
    }
  }

  /** The concepts that a word may stand for. */
  conceptsOf(gram: Gram): readonly string[] {
    return this.#concepts.get(gram.join(' ')) ?? [];
  }

  /** Whether the lexicon has a word as one that is written without capitals, and so no name. */
  isOrdinary(gram: Gram): boolean {
    return this.#ordinary.has(gram.join(' '));
  }

  /** The words for some concepts that the version has, without those that are part of another. */
  wordsFor(concepts: Iterable<string>): Gram[] {
    const words = new Map<string, Gram>();
    for (const concept of concepts) {
      for (const form of this.#forms.get(concept) ?? []) {
        const gram = this.#index.gramOf(form);
        if (gram !== null) words.set(gram.join(' '), gram);
      }
    }
    return [...words.values()];
  }
}
