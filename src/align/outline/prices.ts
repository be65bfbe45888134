/**
 * What a reading of two lists of siblings pays, in nats. Set on the odd seeds of bench/faults.ts and measured on the
 * even ones; each is a round number, and none is fine-tuned: a quarter more or less changes no figure there.
 */
export const prices = {
  /** A segment without counterpart, the first of a row and each that follows it. */
  skip: 5,
  skipNext: 1.5,
  /** Two numberings that go apart, or come together again, by another number than before. */
  change: 6,
  /**
   * The same where a segment without counterpart explains it, as the numbers go on without a hole: the first time, and
   * each time after that, as who closes up the numbers once does it again.
   */
  closing: 4,
  /** The first time in a list of bare numbers, which programs count: what is left is numbered anew without anyone's doing. */
  closingItems: 2.5,
  closingNext: 1.5,
  /** A pair of headings beside its evidence, and the evidence below which the two are not the same although all else fits. */
  heading: 1,
  leastHeading: -2,
  /** A heading that one version lacks, or has more, while the text below it stands under the one before. */
  lostHeading: 3,
  /** The least share of a part's text that stands under another heading, for it to be there. */
  within: 0.5,
  /** One segment for several. */
  group: 6,
  /** The least evidence that what has no counterpart is the rest of the segment next to it. */
  half: 1,
  /** A pair that is found in order, but not where the parents are. */
  across: 14,
  /** The least evidence for a pair out of order, and by how much it must lead any other of either side. */
  moved: 6,
  movedLead: 3,
  /** The least evidence for a pair whose numbers another pair has exchanged, where nothing else has them. */
  exchanged: -1,
  /** By how much two pairs must be better with their counterparts exchanged. */
  exchange: 7,
  /** The least evidence for a pair that is all that is left over in two lists that stand for each other. */
  lastLeft: 3,
  /** A pair with less evidence may be given up for one out of order; so may its neighbours with less than this. */
  doubtful: 4,
  doubtfulBeside: 8,
  /** The least evidence that a text holds a child's as well; for several at once it grows with the root of their number. */
  prose: 4,
  /** What a reading must lead the next one by to be called certain: odds of about 1 to 5. */
  margin: 1.6,
} as const;
