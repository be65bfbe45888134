/** A unit by the name that people know it by, and why it was not merged. */
export interface Held {
  readonly name: string;
  readonly reason: string;
}

/** What came of the units that an exchange file has for one target file. */
export interface Outcome {
  readonly merged: readonly string[];
  /** Filled in, but not wholly. */
  readonly waiting: readonly Held[];
  /** In the words of the source, so that they are not translated. */
  readonly copies: readonly string[];
  /** In the words of the source and taken for translations all the same: names, codes, what was marked as done. */
  readonly kept: readonly string[];
  /** Stand in the file just so. */
  readonly unchanged: readonly string[];
  /** Changed, but not to be merged: context. */
  readonly left: readonly Held[];
  /** Nothing was filled in. */
  readonly open: readonly string[];
}

export const nothing: Outcome = {
  merged: [],
  waiting: [],
  copies: [],
  kept: [],
  unchanged: [],
  left: [],
  open: [],
};

/** What came of two exchange files for one target file. */
export function together(one: Outcome, other: Outcome): Outcome {
  return {
    merged: [...one.merged, ...other.merged],
    waiting: [...one.waiting, ...other.waiting],
    copies: [...one.copies, ...other.copies],
    kept: [...one.kept, ...other.kept],
    unchanged: [...one.unchanged, ...other.unchanged],
    left: [...one.left, ...other.left],
    open: [...one.open, ...other.open],
  };
}

/** Whether something that was filled in was not merged. */
export function isWaiting({ waiting, left }: Outcome): boolean {
  return waiting.length > 0 || left.length > 0;
}

/** So many names are told; of the rest how many there are. */
const mostNames = 12;

/** One line: merged, waiting and why, copies, left alone. */
export function outcomeLine(path: string, outcome: Outcome): string {
  const { merged, waiting, copies, kept, unchanged, left, open } = outcome;
  const parts = [
    counted('merged', merged),
    counted(
      'waiting',
      waiting.map(({ name, reason }) => `${name} (${reason})`),
    ),
    counted('copies of the source, not merged', copies),
    counted('with names, codes or texts kept as in the source', kept),
    counted(
      'left alone',
      left.map(({ name, reason }) => `${name} (${reason})`),
    ),
    counted('already there', unchanged),
    open.length > 0 ? `not filled in: ${open.length}` : '',
  ].filter((part) => part !== '');
  const isNothing = [merged, waiting, copies, left, unchanged, open].every((each) => each.length === 0);
  return `${path}: ${isNothing ? 'nothing was filled in' : (merged.length + waiting.length + left.length + unchanged.length === 0 ? 'nothing was filled in; ' : '') + parts.join('; ')}`;
}

function counted(what: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  return `${what}: ${names.slice(0, mostNames).join(', ')}${more}`;
}
