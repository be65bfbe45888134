import type { Alignment } from '../align/types.js';
import type { Version } from '../document/types.js';
import { detached } from '../text/detached.js';
import { positionOf } from '../text/source.js';
import { textHash } from './content.js';
import { type Fingerprint, fingerprints } from './fingerprint.js';
import type { StaleCell } from './freshness.js';
import { byFields } from './order.js';
import { rules } from './rules/index.js';
import { unusedSuppression } from './rules/unused-suppression.js';
import { type Accepts, commentList, type UnusedDirective } from './suppressions.js';
import type { Finding, Report, Rule, RuleContext, RuleLevel } from './types.js';

/** How the runner is told what to run. Without a word a rule has its own severity and options. */
export interface LintSettings {
  readonly levelOf?: (rule: string, work: string, path: string, language: string) => RuleLevel | undefined;
  readonly optionsOf?: (
    rule: string,
    work: string,
    path: string,
    language: string,
  ) => Readonly<Record<string, unknown>> | undefined;
  /** What the configuration accepts. */
  readonly accepts?: Accepts;
  /** What the lock file or git say of cells whose source has changed. */
  readonly stale?: readonly StaleCell[];
  /** The user's glossary, by source and target language. */
  readonly termsOf?: RuleContext['termsOf'];
  /** What the works before this one say of texts that several have; see `rememberTranslations`. */
  readonly earlier?: RuleContext['earlier'];
  /** What rules said of this very alignment before; what they say now is added. */
  readonly kept?: KeptReports | undefined;
  /** Rules of the user's own, beside all of ours. */
  readonly plugins?: readonly Rule[];
}

/** What rules say of an alignment by itself, by rule, options and whether there is a glossary; plain values. */
export type KeptReports = Map<string, readonly Report[]>;

/** What was found in a work. */
export interface LintResult {
  /** In a total order: path, place, rule, language, message. */
  readonly findings: readonly Finding[];
  /** Those that a comment or the configuration accepts, in the same order. */
  readonly accepted: readonly Finding[];
}

/** Runs all rules over one work; findings that a comment in a file or the settings accept are left out. */
export function lintAlignment(alignment: Alignment, settings: LintSettings = {}): readonly Finding[] {
  return lintWork(alignment, settings).findings;
}

/** Runs all rules over one work. */
export function lintWork(alignment: Alignment, settings: LintSettings = {}): LintResult {
  const fingerprint = fingerprints(alignment);
  const run = { alignment, settings, fingerprint, levels: new Map() };
  const all = [...rules, ...(settings.plugins ?? [])].flatMap((rule) => findingsOf(rule, run)).sort(byPlace);
  const comments = commentList(alignment.work.versions);
  const byComment = all.map(comments.accepts);
  const byConfiguration = all.map((finding) => settings.accepts?.(finding) === true);
  const isAccepted = all.map((_, at) => byComment[at] || byConfiguration[at]);
  const unused = comments.unused().flatMap((one) => unusedFinding(one, run));
  return {
    findings: [...all.filter((_, at) => !isAccepted[at]), ...unused].sort(byPlace),
    accepted: all.filter((_, at) => isAccepted[at]),
  };
}

/** What all rules that are on say of an alignment by itself. */
export function reportsIn(alignment: Alignment, settings: LintSettings): KeptReports {
  const kept: KeptReports = new Map();
  const run = { alignment, settings: { ...settings, kept }, fingerprint: () => '', levels: new Map() };
  for (const rule of rules) {
    if (rule.asksOutside === true) continue;
    for (const { options } of optionGroups(rule, run)) reportsOf(rule, options, contextOf(run), run);
  }
  return kept;
}

interface LintRun {
  readonly alignment: Alignment;
  readonly settings: LintSettings;
  readonly fingerprint: Fingerprint;
  /** What `levelFor` has found out: settings match patterns, which takes its time. */
  readonly levels: Map<string, RuleLevel>;
}

/** A rule runs once for each set of options that the versions of a work have: most often once. */
function findingsOf(rule: Rule, run: LintRun): Finding[] {
  const context = contextOf(run);
  return optionGroups(rule, run).flatMap(({ options, versions }) =>
    reportsOf(rule, options, context, run)
      .filter((report) => versions.has(ownVersion(rule, report, run)))
      .map((report) => stamp(rule, report, run)),
  );
}

function contextOf({ settings: { stale = [], termsOf, earlier } }: LintRun): RuleContext {
  return { stale, termsOf, earlier };
}

/** What a rule says, by what was kept where it goes by nothing else. */
function reportsOf(rule: Rule, options: object, context: RuleContext, run: LintRun): readonly Report[] {
  const say = () => [...rule.check(run.alignment, options, context)];
  const { kept } = run.settings;
  if (kept === undefined || rule.asksOutside === true) return say();
  const key = JSON.stringify([rule.id, options, context.termsOf !== undefined]);
  const reports = kept.get(key) ?? say();
  kept.set(key, reports);
  return reports;
}

/**
 * The work's own version that a report is about, also where it names a copy. A rule that speaks of a version that the
 * work does not have is wrong, and its report is not to be lost.
 */
function ownVersion(rule: Rule, { version, message }: Report, { alignment }: LintRun): Version {
  const { versions } = alignment.work;
  const own = versions.includes(version)
    ? version
    : versions.find(({ language }) => language === version.language);
  if (own !== undefined) return own;
  throw new Error(`${rule.id} reports “${message}” on a version that ${alignment.work.id} does not have`);
}

interface OptionGroup {
  readonly options: Record<string, unknown>;
  readonly versions: Set<Version>;
}

/** The versions for which a rule is on, by its options. */
function optionGroups(rule: Rule, run: LintRun): OptionGroup[] {
  const { work } = run.alignment;
  const groups = new Map<string, OptionGroup>();
  for (const version of work.versions) {
    if (levelFor(rule, version, run) === 'off') continue;
    const own = run.settings.optionsOf?.(rule.id, work.id, version.source.path, version.language);
    const options = { ...rule.options, ...own };
    const key = JSON.stringify(options);
    const group = groups.get(key) ?? { options, versions: new Set() };
    groups.set(key, group);
    group.versions.add(version);
  }
  return [...groups.values()];
}

function levelFor(rule: Rule, version: Version, { alignment, settings, levels }: LintRun): RuleLevel {
  const { path } = version.source;
  const key = `${rule.id} ${path}`;
  const known = levels.get(key);
  if (known !== undefined) return known;
  const level = settings.levelOf?.(rule.id, alignment.work.id, path, version.language) ?? rule.severity;
  levels.set(key, level);
  return level;
}

function unusedFinding(unused: UnusedDirective, run: LintRun): Finding[] {
  if (levelFor(unusedSuppression, unused.version, run) === 'off') return [];
  const { directive, rules: names } = unused;
  const what = names.length === 0 ? 'nothing is found' : `${names.join(' and ')} finds nothing`;
  const report = {
    version: unused.version,
    span: directive,
    message: `${what} where this comment turns it off; remove the comment`,
    address: null,
  };
  return [stamp(unusedSuppression, report, run)];
}

function stamp(rule: Rule, report: Report, run: LintRun): Finding {
  const { version, span, message, address, addresses, related = [] } = report;
  return {
    rule: rule.id,
    severity: levelFor(rule, version, run) === 'error' ? 'error' : 'warning',
    work: run.alignment.work.id,
    language: version.language,
    path: version.source.path,
    address,
    ...(addresses === undefined ? {} : { addresses }),
    position: positionOf(version.source, span),
    // Reports keep findings after the texts that their messages quote.
    message: detached(message),
    ...(report.expected === undefined ? {} : { expected: report.expected.map(detached) }),
    ...(report.found === undefined ? {} : { found: report.found.map(detached) }),
    ...(report.fix === undefined || report.fix.length === 0 ? {} : { fix: report.fix }),
    related: related.map((place) => ({
      ...('path' in place
        ? { path: place.path, position: place.position }
        : { path: place.version.source.path, position: positionOf(place.version.source, place.span) }),
      message: detached(place.message),
    })),
    ...fingerprintsOf(rule, report, run),
  };
}

/** Of a run of segments the fingerprint is made of theirs. */
function fingerprintsOf(
  { id }: Rule,
  report: Report,
  { fingerprint }: LintRun,
): Pick<Finding, 'fingerprint' | 'fingerprints'> {
  if (report.addresses === undefined) return { fingerprint: fingerprint(id, report) };
  const each = report.addresses.map((address) => fingerprint(id, { ...report, address }));
  return { fingerprint: textHash(each.join(' ')), fingerprints: each };
}

const byWords = byFields<Finding>(
  (finding) => finding.rule,
  (finding) => finding.language,
  (finding) => finding.message,
);
const byPath = byFields<Finding>((finding) => finding.path);

/** The total order of findings: path, place, rule, language, message. */
export function byPlace(left: Finding, right: Finding): number {
  return (
    byPath(left, right) ||
    left.position.start.offset - right.position.start.offset ||
    left.position.end.offset - right.position.end.offset ||
    byWords(left, right)
  );
}
