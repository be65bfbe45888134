import type { PictureState } from './types.js';

/** A letter for each state. */
const LETTERS: Readonly<Record<PictureState, string>> = {
  present: 'p',
  missing: 'm',
  extra: 'x',
  renumbered: 'r',
  moved: 'o',
  merged: 'g',
  split: 's',
  ambiguous: 'a',
  stale: 't',
  absent: 'n',
};

const STATES = new Map(Object.entries(LETTERS).map(([state, letter]) => [letter, state as PictureState]));

/** Parts in a row in one state. */
export interface PictureRun {
  readonly state: PictureState;
  readonly start: number;
  readonly length: number;
}

/** States in order as text, a letter and a count for each run: `p10m1p3`. */
export function pictureCode(states: readonly PictureState[]): string {
  let code = '';
  for (let start = 0; start < states.length; ) {
    let end = start;
    while (states[end] === states[start]) end++;
    code += `${LETTERS[states[start]!]}${end - start}`;
    start = end;
  }
  return code;
}

/** The runs that `pictureCode` wrote. */
export function pictureRuns(code: string): PictureRun[] {
  let start = 0;
  return [...code.matchAll(/([a-z])(\d+)/g)].map(([, letter = '', count = '0']) => {
    const run = { state: STATES.get(letter) ?? 'absent', start, length: Number(count) };
    start += run.length;
    return run;
  });
}

/**
 * By state, the outline (an SVG path's data) of its parts in rows one below the other, a part one wide. What is missing
 * comes last, so that it is drawn over what stands beside it.
 */
export function picturePaths(codes: readonly string[], gap = 0.15): ReadonlyMap<PictureState, string> {
  const paths = new Map<PictureState, string>();
  for (const [row, code] of codes.entries()) {
    for (const { state, start, length } of pictureRuns(code)) {
      const outline = `M${start} ${row}h${length}v${1 - gap}h-${length}z`;
      paths.set(state, (paths.get(state) ?? '') + outline);
    }
  }
  const missing = paths.get('missing');
  if (missing === undefined) return paths;
  paths.delete('missing');
  return paths.set('missing', missing);
}
