/** A number as an enumerator prints it: one part or several, perhaps inserted after another. */
export interface NumberReading {
  readonly path: readonly number[];
  readonly insert: number;
  /** Systems of the parts, joined by a dot. */
  readonly system: string;
  readonly end: number;
  readonly doubt: number;
  /** Whether it says first, second rather than one, two. */
  readonly ordinal: boolean;
  /** The last number of a range that it begins; absent for a number alone. */
  readonly through?: number;
  /** See `Reading.own`. */
  readonly own?: boolean | null;
  /** The sign that closes it although it stands elsewhere: ° of `1° bis`; absent where none does. */
  readonly closed?: string;
}
