import type { Alignment, Unit } from '../../align/types.js';
import type { TextEdit } from '../edits.js';
import { Examples } from '../examples.js';
import type { Filled } from '../filled.js';
import { squeezed } from '../render.js';
import type { NewLine } from './new-line.js';

/** A label, and what parts it from the text, is no longer. */
const longestLabel = 80;

/**
 * Says of the lines that are put into a version which unit each opens, and which paragraph it is to look like: that of
 * the nearest segment that is numbered alike, or the nearest without a number for what goes on.
 */
export function newLines(
  alignment: Alignment,
  filled: readonly Filled[],
  version: number,
): (edit: TextEdit) => readonly NewLine[] {
  const examples = new Examples(alignment, version);
  const waiting = new Map<string, Unit[]>();
  for (const { unit, pieces } of filled) {
    if (unit.cells[version]?.state !== 'missing') continue;
    const shown = pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.shown)).join('');
    const first = squeezed(shown.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '');
    waiting.set(first, [...(waiting.get(first) ?? []), unit]);
  }
  return ({ text }) =>
    text
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== '')
      .map((line) => lineOf(line.trim(), waiting, examples));
}

function lineOf(text: string, waiting: Map<string, Unit[]>, examples: Examples): NewLine {
  for (let at = 0; at <= Math.min(text.length, longestLabel); at++) {
    const body = text.slice(at);
    const units = waiting.get(squeezed(body));
    const unit = /^\s/.test(body) ? undefined : units?.shift();
    if (unit === undefined) continue;
    const segment = unit.cells[0]?.segment ?? null;
    const [model] = segment === null ? [] : examples.modelsFor(segment);
    return { text, body, model: model?.start ?? null };
  }
  return { text, body: text, model: null };
}
