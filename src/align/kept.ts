import type { WordSources } from './evidence/judges.js';
import { type BeadsByUnit, insideOf, knownBeads } from './inside/inside.js';
import type { Alignment, Bead, WordKnowledge } from './types.js';

/*
 * An alignment to be kept for another run, or sent to another thread, by structured clones (`v8.serialize`), which keep
 * that a cell points at a segment of its version. What the user told the aligner is not in it: it may be large, all works
 * of a run share it, and whoever reads the alignment back has it.
 */

/** A plain value from which `keptAlignment` makes an alignment again. */
export interface KeptAlignment {
  readonly alignment: Omit<Alignment, 'words'>;
  /** As `Alignment.words`, without what the user said. */
  readonly words: readonly Omit<WordKnowledge, 'glossary' | 'learnt'>[] | null;
  /** The beads that were asked for until now, as `packedBeads` has them. */
  readonly beads: Float64Array;
}

/** An alignment with the beads that it was asked for, as a plain value. */
export function keepAlignment(alignment: Alignment): KeptAlignment {
  const { words, ...rest } = alignment;
  return {
    alignment: rest,
    words: words?.map(({ glossary: _told, learnt: _known, ...own }) => own) ?? null,
    beads: packedBeads(alignment, insideOf(alignment).madeBeads),
  };
}

/** The alignment that was kept, with the words that the user tells: the same as it was made with. */
export function keptAlignment(kept: KeptAlignment, told: WordSources = () => ({})): Alignment {
  const { versions } = kept.alignment.work;
  const words = kept.words?.map((own, at) =>
    at === 0 ? own : { ...own, ...toldOf(told(versions[0]!.language, versions[at]!.language)) },
  );
  const alignment = { ...kept.alignment, ...(words === undefined ? {} : { words }) };
  knownBeads(alignment, () => unpackedBeads(alignment, kept.beads));
  return alignment;
}

/** Whether an alignment knows more by now than when it was read back: beads that it was asked for. */
export function hasGrown(alignment: Alignment): boolean {
  return insideOf(alignment).countMade > 0;
}

function toldOf({ glossary, learnt }: ReturnType<WordSources>): WordKnowledge {
  return { ...(glossary === undefined ? {} : { glossary }), ...(learnt === undefined ? {} : { learnt }) };
}

const levels: readonly Bead['level'][] = ['sentence', 'paragraph'];

/**
 * Beads as numbers, which are read a hundred times as fast as objects. For each unit and version: index of the unit, of
 * the version, count of beads; for each bead its level, the number of its source places and these, the same of the target,
 * its score.
 */
function packedBeads({ units }: Alignment, beads: BeadsByUnit): Float64Array {
  const numbers: number[] = [];
  for (const [at, unit] of units.entries()) {
    // The lists have holes for versions that were not asked for.
    beads.get(unit)?.forEach((list, version) => {
      numbers.push(at, version, list.length);
      for (const { level, source, target, score } of list) {
        numbers.push(levels.indexOf(level), source.length, ...source, target.length, ...target, score);
      }
    });
  }
  return Float64Array.from(numbers);
}

function unpackedBeads({ units }: Alignment, numbers: Float64Array): BeadsByUnit {
  const beads: BeadsByUnit = new Map();
  let at = 0;
  const next = () => numbers[at++]!;
  const places = () => Array.from({ length: next() }, next);
  while (at < numbers.length) {
    const [unit, version, count] = [units[next()]!, next(), next()];
    const lists = beads.get(unit) ?? [];
    beads.set(unit, lists);
    lists[version] = Array.from({ length: count }, () => {
      const level = levels[next()]!;
      return { level, source: places(), target: places(), score: next() };
    });
  }
  return beads;
}
