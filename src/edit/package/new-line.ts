/** A paragraph that is to be put in. */
export interface NewLine {
  /** With its number. */
  readonly text: string;
  /** Without it. */
  readonly body: string;
  /** Where a paragraph begins in the text that it is to look like; null for the nearest without a number. */
  readonly model: number | null;
}
