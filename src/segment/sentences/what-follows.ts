/** What follows a stop and its closers. */
export interface WhatFollows {
  /** Offset of the first character that is not white space, and the character. */
  readonly at: number;
  readonly first: string;
  /** The first character that is no opening quote or bracket either, and its offset. */
  readonly word: number;
  readonly sign: string;
  /** Whether white space stands before it; whether an opening quote does; whether a line ends. */
  readonly parted: boolean;
  readonly quoted: boolean;
  readonly line: boolean;
}

export type LetterKind = 'upper' | 'lower' | 'digit' | 'uncased' | 'other';
