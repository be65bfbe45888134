import type { RowWork } from '../types.js';
import { idsIn, type NumberedVersion } from './numbered.js';

/** Sentences of the source and of a translation that say the same; a side is empty where it has nothing. */
export interface SentenceLink {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly score: number | null;
}

/** The rows of a pair of versions as links between their sentences. */
export function* linksOf(
  pair: RowWork,
  source: NumberedVersion,
  target: NumberedVersion,
): Generator<SentenceLink> {
  for (const { cells } of pair.rows()) {
    const [from, to] = [cells[0] ?? null, cells[1] ?? null];
    const link = {
      source: from === null ? [] : idsIn(source, from.passages),
      target: to === null ? [] : idsIn(target, to.passages),
      score: to?.score ?? null,
    };
    if (link.source.length + link.target.length > 0) yield link;
  }
}
