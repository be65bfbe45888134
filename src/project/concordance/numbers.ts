/** A work as an index has it. */
export interface WorkInIndex {
  readonly id: number;
  readonly name: string;
  readonly stamp: string;
  readonly hash: string;
  readonly beads: number;
}

/** So many numbers lie between the first beads of two works of a new index. */
const spacing = 2 ** 34;

/** No work has as many beads. */
const room = 2 ** 24;

/**
 * Numbers for works in their order, of which some have theirs: the beads of a later work have higher numbers, so that what
 * is found comes in the order of the works however the index came about.
 *
 * @param known by work, its number in the index and how many beads it has; null for one that is new
 * @returns null where the known ones stand in another order, or there is no room between two of them
 */
export function numbersFor(known: readonly (Pick<WorkInIndex, 'id' | 'beads'> | null)[]): number[] | null {
  const next = nextKnown(known);
  const numbers: number[] = [];
  let end = 0;
  for (const [at, own] of known.entries()) {
    const after = next[at]!;
    const isLast = after === known.length;
    if (own !== null && own.id < end) return null;
    const number = own?.id ?? (isLast ? afterAll(end) : between(end, known[after]!.id, after - at));
    if (number === null) return null;
    numbers.push(number);
    end = number + (own?.beads ?? (isLast ? 1 : room));
  }
  return numbers;
}

/** By index, where the next one stands that is not null; the length where there is none. */
function nextKnown(known: readonly (object | null)[]): number[] {
  const next = new Array<number>(known.length).fill(known.length);
  for (let at = known.length - 2; at >= 0; at--) next[at] = known[at + 1] === null ? next[at + 1]! : at + 1;
  return next;
}

function afterAll(end: number): number {
  return (Math.floor(end / spacing) + 1) * spacing;
}

/** The first of so many new works before `next`, with room for each and as much left over before and between them. */
function between(end: number, next: number, works: number): number | null {
  const left = next - end - works * room;
  return left < 0 ? null : end + Math.floor(left / (works + 1));
}
