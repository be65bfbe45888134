import type { Alignment } from '../align/types.js';
import { contentHash } from '../text/hash.js';
import { positionOf } from '../text/source.js';
import { rules } from './rules/index.js';
import type { Finding, Report, Rule, Severity } from './types.js';

/** How the runner is told which rules to run: `off`, or a severity with options; undefined for the rule's own. */
export interface LintSettings {
  readonly levelOf?: (
    rule: string,
    work: string,
    path: string,
    language: string,
  ) => 'off' | Severity | undefined;
  readonly optionsOf?: (rule: string) => Readonly<Record<string, unknown>> | undefined;
}

/** Runs all rules over one work; findings come in a total order: path, place, rule, language, message. */
export function lintAlignment(alignment: Alignment, settings: LintSettings = {}): Finding[] {
  const contents = contentsOf(alignment);
  const findings = rules.flatMap((rule) => findingsOf(rule, alignment, settings, contents));
  return findings.sort(byPlace);
}

/** By address of a unit: the first words that stand for it in a fingerprint, the source's where it has them. */
function contentsOf(alignment: Alignment): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const unit of alignment.units) {
    const segment = unit.cells.find((cell) => cell.segment !== null)?.segment;
    if (!contents.has(unit.address)) contents.set(unit.address, segment?.blocks[0]?.printed.text ?? '');
  }
  return contents;
}

function findingsOf(
  rule: Rule,
  alignment: Alignment,
  settings: LintSettings,
  contents: ReadonlyMap<string, string>,
): Finding[] {
  const options = { ...rule.options, ...settings.optionsOf?.(rule.id) };
  const findings: Finding[] = [];
  for (const report of rule.check(alignment, options)) {
    const { version } = report;
    const level =
      settings.levelOf?.(rule.id, alignment.work.id, version.source.path, version.language) ?? rule.severity;
    if (level !== 'off') findings.push(stamp(rule.id, level, alignment, report, contents));
  }
  return findings;
}

function stamp(
  rule: string,
  level: Severity,
  alignment: Alignment,
  report: Report,
  contents: ReadonlyMap<string, string>,
): Finding {
  const { version, span, message, address, addresses, related = [] } = report;
  const content = contents.get(address ?? '') ?? '';
  return {
    rule,
    severity: level === 'error' ? 'error' : 'warning',
    work: alignment.work.id,
    language: version.language,
    path: version.source.path,
    address,
    ...(addresses === undefined ? {} : { addresses }),
    position: positionOf(version.source, span),
    message,
    related: related.map((place) => ({
      path: place.version.source.path,
      position: positionOf(place.version.source, place.span),
      message: place.message,
    })),
    fingerprint: contentHash(
      [rule, version.language, alignment.work.id, address ?? '', content].join('\u0001'),
    ),
  };
}

function byPlace(left: Finding, right: Finding): number {
  return (
    compare(left.path, right.path) ||
    left.position.start.offset - right.position.start.offset ||
    left.position.end.offset - right.position.end.offset ||
    compare(left.rule, right.rule) ||
    compare(left.language, right.language) ||
    compare(left.message, right.message)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
