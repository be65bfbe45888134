import type { Finding } from '../../lint/types.js';
import type { Position } from '../../text/span.js';
import { jsonText } from '../json.js';
import type { ReportContext, Reporter, RuleHead } from '../reporter.js';
import { uniqueNames } from '../unique.js';

/** GitHub refuses a run with more results; of those that it takes it keeps the worst 5,000. */
const MOST_RESULTS = 25_000;

/** SARIF 2.1.0 as GitHub code scanning takes it: columns in UTF-16 units, paths relative, fingerprints of content. */
export const sarif: Reporter = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning',
  open: (context) => {
    const findings: Finding[] = [];
    return {
      // Where there are too many the worst are kept, so nothing can be written before the end.
      add(work) {
        for (const finding of work.findings) findings.push(finding);
        return [];
      },
      end: () => jsonText(logOf(findings, context), 5),
    };
  },
};

function logOf(findings: readonly Finding[], context: ReportContext) {
  const leftOut = Math.max(0, findings.length - MOST_RESULTS);
  const { version, rules } = context;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hexapla', semanticVersion: version, rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        ...(leftOut > 0 ? { properties: { leftOut } } : {}),
        results: resultsOf(findings, context),
      },
    ],
  };
}

function* resultsOf(findings: readonly Finding[], { rules, pathOf }: ReportContext) {
  const unique = uniqueNames();
  const indices = new Map(rules.map((rule, index) => [rule.id, index]));
  for (const finding of worst(findings)) {
    const fingerprint = unique(`${finding.fingerprint}:1`);
    yield resultOf(finding, indices.get(finding.rule) ?? -1, fingerprint, pathOf);
  }
}

/** All findings, or as many as may be; then errors first, else in their order. */
function worst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_RESULTS) return findings;
  const errors = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity !== 'error');
  return [...errors, ...warnings].slice(0, MOST_RESULTS);
}

function ruleOf({ id, summary, severity }: RuleHead) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `${summary} See docs/rules/${id}.md in the documentation of hexapla.` },
    defaultConfiguration: { level: severity === 'error' ? 'error' : 'warning' },
    properties: { tags: ['translation'] },
  };
}

function resultOf(
  finding: Finding,
  ruleIndex: number,
  fingerprint: string,
  pathOf: (path: string) => string,
) {
  const { rule, severity, message, path, position, related, work, language, address } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: plainMessage(message) },
    locations: [{ physicalLocation: placeOf(pathOf(path), position) }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    relatedLocations: related.map((place, index) => ({
      id: index + 1,
      physicalLocation: placeOf(pathOf(place.path), place.position),
      message: { text: plainMessage(place.message) },
    })),
    properties: { work, language, ...(address === null ? {} : { address }) },
  };
}

/** `[text](1)` is a link in SARIF's messages: a text of a document may not become one. */
function plainMessage(message: string): string {
  return message.replaceAll('](', '] (');
}

function placeOf(path: string, { start, end }: Position) {
  return {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
    },
  };
}

/** A path as a URI reference (RFC 3986, 4.1); a lone surrogate has none and becomes U+FFFD. */
function uriOf(path: string): string {
  const steps = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent);
  const uri = steps
    .join('/')
    .replace(/[!'()*]/g, (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return path.startsWith('/') ? `file://${uri}` : uri;
}
