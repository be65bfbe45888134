import { alignLines } from '../../src/align/beads/align.js';
import type { IdBead } from '../../src/align/score/beads.js';
import { type ScoredDocument, type Scores, scoreBeads } from '../../src/align/score/score.js';
import { mergeByVerse } from '../../src/align/score/verses.js';
import { alignByLength } from '../speed/gale-church.js';
import type { GoldSet } from './sets.js';

/** A way to align a whole set. */
export interface Method {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
  readonly align: (set: GoldSet) => readonly (readonly IdBead[])[];
}

export const methods: readonly Method[] = [
  {
    name: 'beads',
    options: { lexicon: 'batch' },
    align: ({ documents, languages }) => alignLines(documents, { languages }).map(({ beads }) => beads),
  },
  {
    name: 'beads',
    options: { lexicon: 'document' },
    align: ({ documents, languages }) =>
      documents.flatMap((document) => alignLines([document], { languages }).map(({ beads }) => beads)),
  },
  {
    name: 'gale-church',
    options: { band: '50' },
    align: ({ documents }) =>
      documents.map(({ source, target }) => alignByLength(lengths(source), lengths(target), 50)),
  },
];

function lengths(lines: readonly string[]): number[] {
  return lines.map((line) => line.length);
}

export interface Measured {
  readonly scores: Scores;
  /** For figures over several sets. */
  readonly documents: readonly ScoredDocument[];
}

/** Runs a method on a set and scores it; by verse where gold knows no more. */
export function measure(set: GoldSet, method: Method): Measured {
  const found = method.align(set);
  const { verses } = set;
  const documents = set.documents.map(({ gold }, index) => {
    const beads = found[index] ?? [];
    return { gold, test: verses === null ? beads : mergeByVerse(beads, verses.source, verses.target) };
  });
  return { scores: scoreBeads(documents), documents };
}
