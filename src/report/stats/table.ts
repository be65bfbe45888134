import type { View } from '../layout/painter.js';
import { displayWidth, pad } from '../layout/width.js';
import type { PairFigures, StatsJson } from './types.js';

/** Shapes of beads that have a column; all others are counted together. */
const shapes = ['1-1', '1-0', '0-1', '1-2', '2-1'];

/** The figures in two tables: what there is of each language, and how the languages answer their sources. */
export function statsLines({ works, languages, pairs }: StatsJson, view: View): string[] {
  const { bold } = view.paint;
  const head = `${works} ${works === 1 ? 'work' : 'works'}`;
  const counts = tableOf(
    ['', 'versions', 'parts', 'sentences', 'words', 'characters', 'length', 'repeated'],
    languages.map((one) => [
      one.language,
      ...[one.versions, one.parts, one.sentences, one.words, one.characters].map(String),
      one.sentenceLength.mean.toFixed(1),
      String(one.repeatedSentences),
    ]),
  );
  const lines = [bold(head), '', bold(counts[0]!), ...counts.slice(1)];
  if (pairs.length === 0) return lines;
  const beads = tableOf(
    ['', 'parts', ...shapes, 'other', 'sure', 'ratio'],
    pairs.map((pair) => [`${pair.source} > ${pair.target}`, ...pairCells(pair)]),
  );
  return [...lines, '', bold(beads[0]!), ...beads.slice(1)];
}

function pairCells({ parts, beads, score, lengthRatio }: PairFigures): string[] {
  const all = Object.values(beads).reduce((sum, count) => sum + count, 0);
  const own = shapes.map((shape) => beads[shape] ?? 0);
  const other = all - own.reduce((sum, count) => sum + count, 0);
  return [
    `${parts.present}/${parts.of}`,
    ...[...own, other].map(String),
    score.sure === null ? '-' : `${(score.sure * 100).toFixed(1)}%`,
    lengthRatio === null ? '-' : lengthRatio.toFixed(2),
  ];
}

/** Lines of cells below a head: the first column to the left, all others to the right, each as wide as it must be. */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, at) =>
    rows.reduce((width, row) => Math.max(width, displayWidth(row[at]!)), displayWidth(name)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at]!, at === 0 ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
}
