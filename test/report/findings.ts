import type { Version } from '../../src/document/types.js';
import { rules } from '../../src/lint/index.js';
import type { Finding } from '../../src/lint/types.js';
import type { CheckedWork, Reporter, Summary } from '../../src/report/reporter.js';
import { sourceOf } from '../../src/text/decode.js';
import { positionOf } from '../../src/text/source.js';

/** A version that is only a text. */
export function textVersion(path: string, text: string, language = 'fr'): Version {
  const source = sourceOf(path, text);
  const empty = { front: [], segments: [], back: [], furniture: [], remarks: [] };
  return { source, language, languageFrom: 'name', ...empty };
}

/** A finding about a stretch of a version. */
export function finding(version: Version, change: Partial<Finding> = {}, start = 0, end = start): Finding {
  return {
    rule: 'missing-segment',
    severity: 'error',
    work: 'work',
    language: version.language,
    path: version.source.path,
    address: '5',
    position: positionOf(version.source, { start, end }),
    message: '5 is missing',
    related: [],
    fingerprint: '0123456789abcdef',
    ...change,
  };
}

/** All that a reporter writes for works that were checked one after the other. */
export function reported(
  reporter: Reporter,
  works: readonly CheckedWork[],
  more: Partial<Summary> = {},
): string {
  const all = works.flatMap((work) => work.findings);
  const errors = all.filter((one) => one.severity === 'error').length;
  const summary: Summary = {
    errors,
    warnings: all.length - errors,
    works: works.length,
    versions: works.reduce((sum, work) => sum + work.versions.length, 0),
    suppressed: 0,
    notes: [],
    ...more,
  };
  const open = reporter.open({ version: '1.2.3', rules, pathOf: (path) => path });
  return [...works.flatMap((work) => [...open.add(work)]), ...open.end(summary)].join('');
}
