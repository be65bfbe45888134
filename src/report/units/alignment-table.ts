import type { Alignment, Cell, Unit } from '../../align/types.js';
import type { Segment, Version } from '../../document/types.js';
import { lineNumber } from '../forms/placed.js';
import type { View } from '../layout/painter.js';
import { clip, displayWidth, oneLine, pad } from '../layout/width.js';
import { MARKS } from '../status/marks.js';

const WIDEST_CELL = 28;

/** The units of a work as a table: id, then what each version has and on which line. */
export function* alignmentLines(alignment: Alignment, view: View): Generator<string> {
  const { versions } = alignment.work;
  const { paint } = view;
  const rows = alignment.units.map((unit) =>
    versions.map((version, at) => cellText(unit, unit.cells[at], version)),
  );
  const idWidth = Math.min(16, widest(['unit', ...alignment.units.map((unit) => unit.id)]));
  const room = Math.max(6, Math.floor((view.columns - idWidth - 2) / Math.max(1, versions.length)) - 2);
  const widths = versions.map(({ language }, at) =>
    Math.min(room, WIDEST_CELL, widest([language, ...rows.map((row) => row[at] ?? '')])),
  );
  yield paint.bold(paint.underline(oneLine(alignment.work.id)));
  const heads = versions.map(({ language }, at) => pad(clip(language, widths[at] ?? 0), widths[at] ?? 0));
  yield paint.bold(`${pad('unit', idWidth)}  ${heads.join('  ')}`.trimEnd());
  for (const [index, unit] of alignment.units.entries()) {
    const cells = (rows[index] ?? []).map((text, at) => {
      const state = unit.cells[at]?.state ?? 'missing';
      const shown = pad(clip(text, widths[at] ?? 0), widths[at] ?? 0);
      return state === 'present' ? shown : paint[MARKS[state].color](shown);
    });
    yield `${paint.dim(pad(clip(unit.id, idWidth), idWidth))}  ${cells.join('  ')}`.trimEnd();
  }
}

/** `5. :29`: the label as printed and the line; for a gap what it belongs after. */
function cellText(unit: Unit, cell: Cell | undefined, version: Version): string {
  if (!cell) return '';
  if (cell.state === 'missing') {
    return cell.after
      ? `${MARKS.missing.sign} after ${reference(cell.after, version)}`
      : `${MARKS.missing.sign} at the start`;
  }
  if (unit.kind !== 'segment') return lineOf(version, version[unit.kind][0]?.start ?? 0);
  const own = cell.segment ? reference(cell.segment, version) : '';
  if (cell.state === 'present') return own;
  const elsewhere = [
    cell.into,
    ...(cell.parts ?? []),
    ...(cell.candidates ?? []).map(({ segment }) => segment),
  ];
  const others = elsewhere.filter((segment) => segment !== undefined).map((segment) => segment.address);
  return [MARKS[cell.state].sign, own, others.join(' ')].filter((part) => part !== '').join(' ');
}

function reference(segment: Segment, version: Version): string {
  return `${oneLine(segment.enumerator?.label ?? segment.address)} ${lineOf(version, segment.start)}`;
}

function lineOf(version: Version, offset: number): string {
  return `:${lineNumber(version.source, offset)}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}
