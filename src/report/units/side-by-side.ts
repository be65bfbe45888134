import { escapeControls } from '../../text/errors.js';
import type { Position } from '../../text/span.js';
import { shortPlace } from '../forms/placed.js';
import type { View } from '../layout/painter.js';
import { clip, displayWidth, oneLine, pad, wrap } from '../layout/width.js';
import { MARKS } from '../status/marks.js';
import type { ShownUnit, UnitVersion } from './unit-text.js';

/** Narrower columns are no pleasure to read: the versions then stand one below the other. */
const NARROWEST = 24;
const GAP = '   ';

/** A unit's text in all versions, side by side where there is room. */
export function* sideBySide(unit: ShownUnit, view: View): Generator<string> {
  const { paint, columns } = view;
  yield `${paint.bold(paint.underline(oneLine(unit.work)))}   ${paint.bold(unit.address)}`;
  yield '';
  const number = unit.versions.length;
  const width = Math.floor((columns - GAP.length * (number - 1)) / number);
  if (width < NARROWEST) yield* stacked(unit, view);
  else yield* columnsOf(unit, width, view);
}

function* stacked(unit: ShownUnit, view: View): Generator<string> {
  for (const version of unit.versions) {
    yield headOf(version, view.columns, view).trimEnd();
    for (const paragraph of paragraphsOf(version)) yield* wrap(paragraph, view.columns);
    yield '';
  }
}

/** Paragraphs stand level with one another where all versions that have the unit have equally many. */
function* columnsOf(unit: ShownUnit, width: number, view: View): Generator<string> {
  yield joined(
    unit.versions.map((version) => headOf(version, width, view)),
    width,
    true,
  );
  const texts = unit.versions.map(paragraphsOf);
  const counts = new Set(
    unit.versions.flatMap((version) => (version.text.length > 0 ? [version.text.length] : [])),
  );
  const level = counts.size === 1;
  const rounds = level ? Math.max(...texts.map((paragraphs) => paragraphs.length)) : 1;
  for (let round = 0; round < rounds; round++) {
    const cells = texts.map((paragraphs) => (level ? paragraphs.slice(round, round + 1) : paragraphs));
    const lines = cells.map((paragraphs) =>
      paragraphs.flatMap((text, index) => spaced(wrap(text, width), index)),
    );
    const height = lines.reduce((most, cell) => Math.max(most, cell.length), 0);
    yield '';
    for (let line = 0; line < height; line++)
      yield joined(
        lines.map((cell) => cell[line] ?? ''),
        width,
        false,
      );
  }
}

function spaced(lines: readonly string[], index: number): readonly string[] {
  return index === 0 ? lines : ['', ...lines];
}

/** Language, state where it is not simply there, and the line; padded to the width, since colours have none. */
function headOf(version: UnitVersion, width: number, { paint }: View): string {
  const state = version.state === 'present' ? '' : `  ${version.state}`;
  const room = width - displayWidth(version.language) - state.length - 2;
  const place = version.position ? `  ${pathEnd(version.path, lineIn(version.position), room)}` : '';
  const used = displayWidth(version.language + state + place);
  const head = paint.bold(version.language) + paint[MARKS[version.state].color](state) + paint.dim(place);
  return head + ' '.repeat(Math.max(0, width - used));
}

function lineIn(position: Position): string {
  return position.place === undefined ? `:${position.start.line}` : ` ${shortPlace(position)}`;
}

/** The end of a path says more than its beginning. */
function pathEnd(path: string, line: string, width: number): string {
  const steps = path.split('/');
  while (steps.length > 1 && displayWidth(steps.join('/') + line) > width) steps.shift();
  return clip(oneLine(steps.join('/')), Math.max(0, width - line.length)) + line;
}

function paragraphsOf(version: UnitVersion): string[] {
  if (version.state === 'missing') {
    return [
      `${MARKS.missing.sign} ${version.after ? `belongs after ${version.after}` : 'belongs before everything else'}`,
    ];
  }
  return version.text.map((paragraph) => escapeControls(paragraph.replace(/\s+/gu, ' ').trim()));
}

function joined(cells: readonly string[], width: number, padded: boolean): string {
  return cells
    .map((cell) => (padded ? cell : pad(cell, width)))
    .join(GAP)
    .trimEnd();
}
