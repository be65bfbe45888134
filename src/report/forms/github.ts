import type { Finding } from '../../lint/types.js';
import { escapeCommands, escapeControls } from '../../text/errors.js';
import type { Reporter } from '../reporter.js';
import { counted, countsOf } from './compact.js';

/** GitHub shows so many annotations of a level for a step and drops the rest. */
const SHOWN = 10;

/**
 * Workflow commands for GitHub Actions: the first ten errors and the first ten warnings as annotations, the others as
 * lines of the log, and a notice that counts all.
 */
export const github: Reporter = {
  name: 'github',
  summary: 'annotations for GitHub Actions, and its step summary',
  open: ({ pathOf }) => {
    const shown = { error: 0, warning: 0 };
    const rest: string[] = [];
    return {
      *add(work) {
        for (const finding of work.findings) {
          const isShown = shown[finding.severity]++ < SHOWN;
          if (isShown) yield annotation(finding, pathOf);
          else rest.push(logLine(finding, pathOf(finding.path)));
        }
      },
      *end({ errors, warnings, suppressed, notes }) {
        if (rest.length > 0) yield `::group::${counted(rest.length, 'more finding')}\n`;
        yield* rest;
        if (rest.length > 0) yield '::endgroup::\n';
        const counts = errors + warnings > 0 ? [countsOf(errors, warnings, suppressed)] : [];
        for (const text of [...notes, ...counts]) yield `::notice title=hexapla::${escapeMessage(text)}\n`;
      },
    };
  },
};

function annotation(finding: Finding, pathOf: (path: string) => string): string {
  const { rule, severity, message, position, related, path, language } = finding;
  const { start, end } = position;
  const oneLine = start.line === end.line;
  // The checks API takes columns only for a stretch within one line.
  const place = oneLine ? { col: start.column, endColumn: end.column } : { endLine: end.line };
  const title = `${rule} (${language})`;
  const properties = { file: pathOf(path), line: start.line, ...place, title };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const places = related.map((one) => `${pathOf(one.path)}:${one.position.start.line}: ${one.message}`);
  return `::${severity} ${written.join(',')}::${escapeMessage([message, ...places].join('\n'))}\n`;
}

/** Not at the start of a line, where `::` opens a command; `%0A` looks like an escape. */
function logLine({ rule, severity, message, position }: Finding, path: string): string {
  const line = `- ${path}:${position.start.line}:${position.start.column}: ${severity}: ${message} [${rule}]`;
  return `${escapeCommands(escapeControls(line)).replace(/%(?=0[AD])/g, '% ')}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
