import type { Finding } from '../../lint/types.js';
import type { Reporter } from '../reporter.js';
import { uniqueNames } from '../unique.js';
import { xmlAttributes, xmlText } from '../xml.js';
import { openByFile } from './by-file.js';

/**
 * JUnit's XML, as both Jenkins' and Ant's schemas have it: a suite a file, a case a finding. An error is a failure; a
 * warning is a case that passes, told in what the suite printed, since to readers of JUnit a failure breaks a build. A
 * file without findings is one case that passes.
 */
export const junit: Reporter = {
  name: 'junit',
  summary: 'XML as JUnit writes it, errors as failures',
  open: openByFile(function* (files) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
    let id = 0;
    for (const [path, findings] of files) yield* suite(path, findings, id++);
    yield '</testsuites>\n';
  }),
};

/** A report is the same wherever and whenever it is made, so Ant's required attributes say nothing. */
const WHENCE = { timestamp: '1970-01-01T00:00:00', hostname: 'localhost', time: '0.000' };

function* suite(path: string, findings: readonly Finding[], id: number): Generator<string> {
  const failures = findings.filter(isError).length;
  const counts = { tests: Math.max(1, findings.length), failures, errors: 0, skipped: 0 };
  yield `  <testsuite${xmlAttributes({ name: path, package: 'hexapla', id, ...counts, ...WHENCE })}>\n`;
  yield '    <properties/>\n';
  if (findings.length === 0) yield `    <testcase${caseAttributes(path, 'no findings')}/>\n`;
  const unique = uniqueNames();
  for (const finding of findings) yield caseOf(path, finding, unique);
  const warnings = findings.filter((finding) => !isError(finding));
  const lines = warnings.map((finding) => `${lineOf(path, finding)} [${finding.rule}]`);
  yield `    <system-out>${xmlText(lines.join('\n'))}</system-out>\n    <system-err/>\n  </testsuite>\n`;
}

function caseOf(path: string, finding: Finding, unique: (name: string) => string): string {
  const { rule, address, message } = finding;
  const attributes = caseAttributes(path, unique(address === null ? rule : `${rule} ${address}`));
  if (!isError(finding)) return `    <testcase${attributes}/>\n`;
  const failure = `<failure${xmlAttributes({ message, type: rule })}>${xmlText(lineOf(path, finding))}</failure>`;
  return `    <testcase${attributes}>${failure}</testcase>\n`;
}

/** Readers join cases by class and name. */
function caseAttributes(classname: string, name: string): string {
  return xmlAttributes({ name, classname, time: '0.000' });
}

function lineOf(path: string, { position, message }: Finding): string {
  return `${path}:${position.start.line}:${position.start.column}: ${message}`;
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}
