import type { Finding } from '../../lint/types.js';
import type { View } from '../painter.js';
import { clip, oneLine, pad, wrap } from '../width.js';
import type { CheckResult, Excerpt, Found, Reporter } from './types.js';

/** For people: findings by file, each with its line and its counterpart's below it. */
export const pretty: Reporter = {
  *render(result, view) {
    let path: string | null = null;
    for (const found of result.found) {
      if (found.finding.path !== path) {
        path = found.finding.path;
        yield `${view.paint.underline(oneLine(path))}\n`;
      }
      for (const line of findingLines(found, view)) yield `${line}\n`;
      yield '\n';
    }
    yield `${summaryLine(result, view)}\n`;
  },
};

function* findingLines({ finding, excerpt, related }: Found, view: View): Generator<string> {
  const { paint, columns } = view;
  const { line, column } = finding.position.start;
  const severity = finding.severity === 'error' ? paint.red('error  ') : paint.yellow('warning');
  const place = pad(`${line}:${column}`, 7, 'right');
  const room = Math.max(20, columns - 21);
  const lines = wrap(oneLine(finding.message), room);
  const [first = '', ...rest] = lines;
  const rule = paint.dim(finding.rule);
  yield `  ${place}  ${severity}  ${first}${rest.length === 0 ? `  ${rule}` : ''}`;
  for (const [index, more] of rest.entries()) {
    yield `${' '.repeat(20)}${more}${index === rest.length - 1 ? `  ${rule}` : ''}`;
  }
  yield* excerptLines(excerpt, view);
  for (const [index, place] of finding.related.entries()) {
    yield* relatedLines(place, related[index] ?? null, finding, view);
  }
}

function* relatedLines(
  place: Finding['related'][number],
  excerpt: Excerpt | null,
  finding: Finding,
  view: View,
): Generator<string> {
  const where =
    place.path === finding.path
      ? `line ${place.position.start.line}`
      : `${place.path}:${place.position.start.line}`;
  yield `${' '.repeat(11)}${view.paint.dim(clip(oneLine(`${where}  ${place.message}`), view.columns - 12))}`;
  yield* excerptLines(excerpt, view);
}

function* excerptLines(excerpt: Excerpt | null, { paint, columns }: View): Generator<string> {
  if (!excerpt) return;
  const text = clip(excerpt.text, Math.max(10, columns - 13));
  yield `${paint.dim(`${pad(String(excerpt.line), 9, 'right')} |`)} ${text}`;
}

function summaryLine({ summary, found }: CheckResult, { paint }: View): string {
  const { errors, warnings, works, versions } = summary;
  if (errors + warnings === 0) {
    return paint.green(`Nothing found in ${count(works, 'work')} with ${count(versions, 'version')}.`);
  }
  const hit = new Set(found.map(({ finding }) => finding.work)).size;
  const parts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''];
  const line = `${parts.filter((part) => part !== '').join(' and ')} in ${hit} of ${count(works, 'work')}.`;
  return errors > 0 ? paint.bold(paint.red(line)) : paint.bold(paint.yellow(line));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
