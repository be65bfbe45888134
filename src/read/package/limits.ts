/** What a package may hold, so that a file that is made to fill the memory is refused before it does. */
export interface PackageLimits {
  /** Entries of the archive. */
  readonly entries: number;
  /** Bytes of one part when it is unpacked. */
  readonly part: number;
  /** Bytes of all parts that are read. */
  readonly total: number;
  /** How many times its packed size a part may have, once it is larger than `small`. */
  readonly ratio: number;
  readonly small: number;
  /** How deep elements may stand in each other. */
  readonly depth: number;
}

/** A document of 10,000 pages has parts of some 100 MB, packed 10 to 40 times smaller. */
export const usualLimits: PackageLimits = {
  entries: 20_000,
  part: 1 << 28,
  total: 1 << 29,
  ratio: 120,
  small: 1 << 22,
  depth: 2000,
};
