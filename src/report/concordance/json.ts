import type { Hit, ShownCell } from './hits.js';

/** What was looked for, as it is told. */
export interface Asked {
  readonly words?: string;
  readonly pattern?: string;
  readonly in: readonly string[];
  readonly with?: string;
  readonly without?: string;
  readonly part?: string;
}

/**
 * The contract hexapla.find/v1; the places are taken one by one.
 *
 * @param beads in how many beads it stands
 */
export function concordanceJson(asked: Asked, beads: number, hits: Iterable<Hit>) {
  return { schema: 'hexapla.find/v1', asked, beads, hits: mapped(hits) };
}

function* mapped(hits: Iterable<Hit>) {
  for (const { row, work, unit, address, key, start, end, beside } of hits) {
    const match = { start, end, text: key.text.slice(start, end) };
    yield { row, work, unit, address, ...cellJson(key), match, beside: beside.map(cellJson) };
  }
}

function cellJson({ language, path, line, address, state, score, text }: ShownCell) {
  return { language, path, line, own: address, state, score, text };
}
