/**
 * Reads one language's table of the lexicon.
 *
 * A line is `concept: rendering | rendering`; blank lines are skipped. Concepts come out in the
 * order of the lines, renderings in the order written (the commonest first).
 *
 * @throws Error on a line without `: `, on a concept that appears twice, and on an empty rendering,
 * since the tables are part of the program and such a line is a bug in them.
 */
export function parseLexicon(text: string): ReadonlyMap<string, readonly string[]> {
  const concepts = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const [concept, renderings] = parseLine(line);
    if (concepts.has(concept)) throw new Error(`lexicon: the concept ${concept} appears twice`);
    concepts.set(concept, renderings);
  }
  return concepts;
}

function parseLine(line: string): [concept: string, renderings: string[]] {
  const colon = line.indexOf(': ');
  if (colon <= 0) throw new Error(`lexicon: no concept in the line "${line}"`);
  const renderings = line
    .slice(colon + 2)
    .split('|')
    .map((rendering) => rendering.trim());
  if (renderings.includes('')) throw new Error(`lexicon: an empty rendering in the line "${line}"`);
  return [line.slice(0, colon), renderings];
}
