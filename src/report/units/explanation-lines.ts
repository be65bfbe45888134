import { shortPlace } from '../forms/placed.js';
import type { View } from '../layout/painter.js';
import { clip, oneLine } from '../layout/width.js';
import { MARKS } from '../status/marks.js';
import type {
  ComparisonJson,
  ReadingJson,
  RivalJson,
  SegmentReason,
  UnitReason,
  VersionReason,
} from './explanation.js';

/** Why a unit is what it is in each version, for people. */
export function* explanationLines(unit: UnitReason, view: View): Generator<string> {
  const { paint } = view;
  yield `${paint.bold(paint.underline(oneLine(unit.work)))}   ${paint.bold(unit.address)}`;
  for (const version of unit.versions) {
    yield '';
    yield versionHead(version, view);
    for (const line of versionLines(version, view)) yield `  ${line}`;
  }
}

function versionHead({ language, path, state, score }: VersionReason, { paint, columns }: View): string {
  const sure = score === null ? '' : `, ${percent(score)} sure`;
  const place = clip(oneLine(path), Math.max(10, columns - language.length - 30));
  return `${paint.bold(language)}  ${place}   ${paint[MARKS[state].color](MARKS[state].meaning)}${paint.dim(sure)}`;
}

function* versionLines(version: VersionReason, view: View): Generator<string> {
  if (version.reading) yield* readingLines(version.reading, view);
  else if (version.address !== null) yield 'a heading without a number, or cut like the other versions';
  if (version.compared.length === 0) return;
  yield view.paint.dim('the source’s segment compared by content (nats; above 0 speaks for the pair):');
  for (const comparison of version.compared) yield* comparisonLines(comparison, version, view);
}

function* readingLines(reading: SegmentReason, view: View): Generator<string> {
  const { paint } = view;
  const how = reading.move === 'continue' ? 'goes on with its level' : 'begins a level';
  yield `${readingText(reading.chosen, view)}: ${how}${against(reading)}`;
  if (reading.margin === null) yield 'no other outline fits the document without it';
  else {
    const otherwise = reading.otherwise ? `number ${reading.otherwise.number}` : 'plain text';
    yield `taken for ${otherwise}, the whole outline would cost ${reading.margin} more`;
  }
  for (const rival of reading.readings) yield paint.dim(`also considered: ${rivalText(rival, view)}`);
  for (const rival of reading.rejected) yield paint.dim(`taken for text: ${rivalText(rival, view)}`);
}

function against({ terms, price }: SegmentReason): string {
  if (terms.length === 0) return '; nothing speaks against it';
  return ` at a price of ${price} (${terms.map((term) => `${term.name} ${term.price}`).join(', ')})`;
}

function readingText({ text, number, level, system, position }: ReadingJson, { columns }: View): string {
  const words = clip(oneLine(text), Math.max(12, Math.min(32, columns - 50)));
  return `${shortPlace(position)} “${words}” is ${level} ${number} (${system})`;
}

function rivalText(rival: RivalJson, view: View): string {
  const cost = rival.margin === null ? 'fits nowhere' : `would cost ${rival.margin} more`;
  return `${readingText(rival, view)}: ${cost}`;
}

function* comparisonLines(
  { address, position, total, terms }: ComparisonJson,
  version: VersionReason,
  { paint, columns }: View,
): Generator<string> {
  const taken = address === version.address ? paint.green('  taken') : '';
  yield `  ${paint.bold(address)} on ${shortPlace(position)}: ${total > 0 ? '+' : ''}${total}${taken}`;
  for (const { name, weight, detail } of terms) {
    yield paint.dim(
      clip(`      ${weight > 0 ? '+' : ''}${weight}  ${name}: ${oneLine(detail)}`, columns - 4),
    );
  }
}

function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
