interface Range {
  readonly parent: string;
  readonly first: string;
  last: string;
  number: number;
  count: number;
}

/**
 * Addresses in few words: neighbours as a range, sub-segments of one that is named left out, at most `limit` pieces
 * and then how many more. They come in the order of the document.
 */
export function addressRanges(addresses: readonly string[], limit = 8): string {
  const ranges: Range[] = [];
  for (const address of withoutDescendants(addresses)) {
    const dot = address.lastIndexOf('.');
    const parent = address.slice(0, dot + 1);
    const step = address.slice(dot + 1);
    const number = /^\d+$/.test(step) ? Number(step) : Number.NaN;
    const previous = ranges.at(-1);
    if (previous && previous.parent === parent && previous.number + 1 === number) {
      Object.assign(previous, { last: address, number, count: previous.count + 1 });
    } else ranges.push({ parent, first: address, last: address, number, count: 1 });
  }
  const pieces = ranges.slice(0, limit).map(inWords);
  const rest = ranges.slice(limit).reduce((sum, range) => sum + range.count, 0);
  return pieces.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function inWords({ first, last, count }: Range): string {
  if (count === 1) return first;
  return first + (count === 2 ? ', ' : '–') + last;
}

function withoutDescendants(addresses: readonly string[]): string[] {
  const named: string[] = [];
  for (const address of addresses) {
    const last = named.at(-1);
    if (last === undefined || !address.startsWith(`${last}.`)) named.push(address);
  }
  return named;
}
