import type { Finding } from '../lint/types.js';
import { findingsByFile } from './checkstyle.js';
import type { Reporter } from './reporter.js';
import { uniqueNames } from './unique.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * JUnit's XML: a suite a file, a case a finding. An error is a failure; a warning is a case that passes and says its
 * message, since to its readers a failure is what breaks a build. A file without findings is one case that passes.
 */
export const junit: Reporter = {
  name: 'junit',
  summary: 'XML as JUnit writes it, errors as failures',
  open: ({ pathOf }) => {
    const suites: string[] = [];
    let tests = 0;
    let failures = 0;
    return {
      // The totals stand at the head, so nothing can be written before the end.
      add(work) {
        for (const [path, findings] of findingsByFile(work)) {
          tests += Math.max(1, findings.length);
          failures += failuresIn(findings);
          suites.push(...suiteOf(pathOf(path), findings));
        }
        return [];
      },
      *end() {
        const totals = { name: 'hexapla', tests, failures, errors: 0, time: '0.000' };
        yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes(totals)}>\n`;
        yield* suites;
        yield '</testsuites>\n';
      },
    };
  },
};

function failuresIn(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity === 'error').length;
}

function* suiteOf(path: string, findings: readonly Finding[]): Generator<string> {
  const tests = Math.max(1, findings.length);
  const failures = failuresIn(findings);
  yield `  <testsuite${xmlAttributes({ name: path, tests, failures, errors: 0, skipped: 0, time: '0.000' })}>\n`;
  if (findings.length === 0) yield `    <testcase${caseAttributes(path, 'no findings')}/>\n`;
  const unique = uniqueNames();
  for (const finding of findings) yield caseOf(path, finding, unique);
  yield '  </testsuite>\n';
}

function caseOf(path: string, finding: Finding, unique: (name: string) => string): string {
  const { rule, address, message, position, severity } = finding;
  const name = unique(address === null ? rule : `${rule} ${address}`);
  const { line, column } = position.start;
  const text = xmlText(`${path}:${line}:${column}: ${message}`);
  const body =
    severity === 'error'
      ? `<failure${xmlAttributes({ message, type: rule })}>${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `    <testcase${caseAttributes(path, name)}>${body}</testcase>\n`;
}

/** Readers join cases by class and name. */
function caseAttributes(classname: string, name: string): string {
  return xmlAttributes({ name, classname, time: '0.000' });
}
