import type { Locale } from '../../../locale/types.js';
import type { WordFacts } from '../../scan.js';
import type { Fact } from '../types.js';

/** A word of a text at which a fact may begin. */
export interface FactPlace {
  readonly text: string;
  readonly at: number;
  /** Of the word. */
  readonly end: number;
  readonly word: WordFacts;
  readonly locale: Locale;
  /** Whether the whole text is set in capitals. */
  readonly isSet: () => boolean;
}

/** Something that is no fact and is passed over as a whole: a name with a number in it. */
export interface Passed {
  readonly end: number;
}

export function isFact(found: Fact | Passed): found is Fact {
  return 'kind' in found;
}
