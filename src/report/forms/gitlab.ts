import type { Finding } from '../../lint/types.js';
import { safeJson } from '../json.js';
import type { Reporter } from '../reporter.js';
import { uniqueNames } from '../unique.js';

/** GitLab's Code Quality report: one array; equal fingerprints would overwrite each other, so none are equal. */
export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'a Code Quality report for GitLab',
  open: ({ pathOf }) => {
    const unique = uniqueNames();
    let begun = false;
    return {
      *add(work) {
        for (const finding of work.findings) {
          const issue = issueOf(finding, pathOf(finding.path), unique(finding.fingerprint));
          yield `${begun ? ',' : '['}\n  ${safeJson(issue)}`;
          begun = true;
        }
      },
      *end() {
        yield begun ? '\n]\n' : '[]\n';
      },
    };
  },
};

function issueOf(finding: Finding, path: string, fingerprint: string) {
  const { rule, message, severity, position, language } = finding;
  return {
    type: 'issue',
    check_name: rule,
    description: `${message} (${language})`,
    categories: ['Compatibility'],
    severity: severity === 'error' ? 'major' : 'minor',
    fingerprint,
    location: { path, lines: { begin: position.start.line, end: position.end.line } },
  };
}
