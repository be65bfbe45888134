import type { View } from '../layout/painter.js';
import { clip, clipStart, displayWidth, oneLine, pad } from '../layout/width.js';
import type { Hit, ShownCell } from './hits.js';

/**
 * A concordance for people: for each place a line with the file and the part, one with the key word in the middle of what
 * is around it, and one for each other version. The key word is in colour, or in brackets where there are no colours.
 */
export function* concordanceLines(hits: Iterable<Hit>, view: View, hasColors: boolean): Generator<string> {
  let work: string | null = null;
  let before: Hit | null = null;
  for (const hit of hits) {
    if (hit.work !== work) {
      if (work !== null) yield '';
      yield view.paint.bold(view.paint.underline(oneLine(hit.work)));
      work = hit.work;
    }
    const isSame = before !== null && before.row === hit.row && before.key.path === hit.key.path;
    yield* hitLines(hit, view, hasColors, isSame);
    before = hit;
  }
}

function* hitLines(hit: Hit, view: View, hasColors: boolean, isSame: boolean): Generator<string> {
  const { paint, columns } = view;
  const { key, beside } = hit;
  const width = Math.max(...[key, ...beside].map(({ language }) => displayWidth(language)));
  const labelOf = ({ language }: ShownCell) => `  ${pad(language, width)}  `;
  const room = columns - width - 4;
  if (!isSame) {
    yield '';
    yield paint.dim(clip(`  ${placeOf(hit)}`, columns));
  }
  yield paint.dim(labelOf(key)) + keyInContext(hit, room, view, hasColors);
  if (isSame) return;
  for (const cell of beside) yield paint.dim(labelOf(cell)) + clip(oneLine(cell.text), room);
}

function placeOf({ key, address }: Hit): string {
  const part = key.address === '' ? address : key.address;
  return oneLine(`${key.path}:${key.line}, ${part}`);
}

/** The key word begins in the same column in every line, a little before the middle. */
function keyInContext({ key, start, end }: Hit, room: number, { paint }: View, hasColors: boolean): string {
  const left = Math.floor(room * 0.45);
  const marked = hasColors ? oneLine(key.text.slice(start, end)) : `[${oneLine(key.text.slice(start, end))}]`;
  const word = clip(marked, room - left);
  const [before, after] = [key.text.slice(0, start), key.text.slice(end)];
  const rest = room - left - displayWidth(word);
  return (
    pad(clipStart(contextOf(before, 'left'), left), left, 'right') +
    paint.bold(paint.yellow(word)) +
    clip(contextOf(after, 'right'), rest)
  ).trimEnd();
}

/** So much of a context is looked at as may be seen: a text may have any length. */
const mostContext = 1_000;

/** A context on one line; white space beside the key word stays. */
function contextOf(text: string, side: 'left' | 'right'): string {
  const near = side === 'left' ? text.slice(-mostContext) : text.slice(0, mostContext);
  const touches = side === 'left' ? /\s$/.test(near) : /^\s/.test(near);
  const line = oneLine(near);
  if (!touches || line === '') return line;
  return side === 'left' ? `${line} ` : ` ${line}`;
}
