import type { Finding } from '../../lint/types.js';
import { escapeLine } from '../../text/errors.js';
import { excerptAt } from '../layout/excerpt.js';
import { plainPainter, type View } from '../layout/painter.js';
import { clip, oneLine, pad, wrap } from '../layout/width.js';
import type { CheckedWork, Reporter } from '../reporter.js';
import { counted, countsOf } from './compact.js';
import { shortPlace } from './placed.js';

const PLAIN_VIEW: View = { paint: plainPainter, columns: 100 };
/** Where messages begin: place, severity and the space between them. */
const MESSAGE_COLUMN = 21;

/** For people: findings by file, each with its line and its counterpart's below it. */
export const pretty: Reporter = {
  name: 'pretty',
  summary: 'for people: each finding with its line and its counterpart’s',
  open: ({ view = PLAIN_VIEW }) => {
    let worksWithFindings = 0;
    return {
      *add(work) {
        if (work.findings.length > 0) worksWithFindings++;
        let path: string | null = null;
        for (const finding of work.findings) {
          if (finding.path !== path) yield `${escapeLine(view.paint.underline(oneLine(finding.path)))}\n`;
          path = finding.path;
          for (const line of findingLines(finding, work, view)) yield `${escapeLine(line)}\n`;
          yield '\n';
        }
      },
      *end({ errors, warnings, works, versions, suppressed, notes }) {
        const { paint } = view;
        for (const note of notes) yield `${escapeLine(oneLine(note))}\n`;
        const checked = `${counted(works, 'work')}, ${counted(versions, 'version')}`;
        const accepted = suppressed > 0 ? `, ${suppressed} accepted` : '';
        if (errors + warnings === 0) {
          yield `${paint.green(`Nothing found in ${checked}${accepted}.`)}\n`;
          return;
        }
        const line = `${countsOf(errors, warnings, suppressed)} in ${worksWithFindings} of ${counted(works, 'work')}`;
        yield `${paint.bold(errors > 0 ? paint.red(line) : paint.yellow(line))}\n`;
      },
    };
  },
};

function* findingLines(finding: Finding, work: CheckedWork, view: View): Generator<string> {
  const { paint, columns } = view;
  const { line, column } = finding.position.start;
  const severity = finding.severity === 'error' ? paint.red('error  ') : paint.yellow('warning');
  const inWords = finding.position.place;
  const place = pad(inWords === undefined ? `${line}:${column}` : '', 8, 'right');
  const lines = wrap(oneLine(finding.message), Math.max(20, columns - MESSAGE_COLUMN));
  const room = columns - MESSAGE_COLUMN - (lines.at(-1)?.length ?? 0) - 2;
  const indent = ' '.repeat(MESSAGE_COLUMN);
  if (finding.rule.length <= room) lines.push(`${lines.pop() ?? ''}  ${paint.dim(finding.rule)}`);
  else lines.push(paint.dim(finding.rule));
  yield `  ${place}  ${severity}  ${lines[0]}`;
  // In a log of GitHub Actions `::` at the start of a line opens a command, whatever space is before it.
  for (const more of lines.slice(1)) yield indent + more.replace(/^::/, '·::');
  if (inWords !== undefined) yield paint.dim(clip(`${indent}${oneLine(inWords)}`, columns - 1));
  yield* excerptLine(finding.path, finding.position, work, view);
  for (const related of finding.related) {
    const place = related.position.place;
    const line = place === undefined ? `:${related.position.start.line}` : ` ${shortPlace(related.position)}`;
    const where = related.path === finding.path ? '' : `${related.path}${line}  `;
    yield `${' '.repeat(12)}${paint.dim(clip(oneLine(where + related.message), columns - 13))}`;
    yield* excerptLine(related.path, related.position, work, view);
  }
}

function* excerptLine(
  path: string,
  place: Finding['position'],
  { versions }: CheckedWork,
  { paint, columns }: View,
): Generator<string> {
  const text = excerptAt(versions, path, place);
  if (text === '') return;
  yield `${paint.dim(`${pad(place.place === undefined ? String(place.start.line) : '', 10, 'right')} |`)} ${clip(text, Math.max(10, columns - 14))}`;
}
