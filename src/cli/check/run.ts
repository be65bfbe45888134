import { unusedSuppression } from '../../lint/rules/unused-suppression.js';
import type { LookedAt } from '../../lint/suppressions.js';
import type { Finding } from '../../lint/types.js';
import type { Project } from '../../project/types.js';
import type { CheckedWork } from '../../report/reporter.js';
import type { Context } from '../context.js';
import type { OpenReports } from '../reports.js';
import { type AlignedWork, alignWorks, manifestNotes, openWorks, requestOf } from '../works.js';
import { type BaselineFile, openBaseline, unmetFault } from './baseline.js';
import { mend } from './fix.js';
import { aloneInWords, languagesLookedAt } from './focus.js';
import { type Linting, lintAligned, openLinting } from './linting.js';
import type { CheckOptions, CheckRequest } from './options.js';
import { openCheckReports } from './reports.js';
import { compareSince, type SinceComparison } from './since.js';
import { changeInWords, type SourceChange } from './source-change.js';
import { unusedSuppressions } from './unused.js';

/** How many findings there are, reported or not, but for those that are accepted. */
export interface CheckCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** Checks and reports one work after the other. */
export async function runCheck(
  context: Context,
  paths: readonly string[],
  given: CheckOptions,
  request: CheckRequest,
): Promise<CheckCounts> {
  const project = await openWorks(context, paths, given);
  const run = new CheckRun(await openTools(context, project, paths, given, request));
  try {
    const wanted = { rules: request.rules, withTerms: true };
    for await (const aligned of alignWorks(context, project, given, wanted)) await run.add(aligned);
    return await run.end(project.isWhole === true);
  } finally {
    run.close();
  }
}

/** What a run works with. */
interface Tools extends Linting {
  readonly context: Context;
  readonly project: Project;
  readonly given: CheckOptions;
  readonly baseline: BaselineFile;
  readonly since: SinceComparison | null;
  readonly reports: OpenReports;
}

async function openTools(
  context: Context,
  project: Project,
  paths: readonly string[],
  given: CheckOptions,
  request: CheckRequest,
): Promise<Tools> {
  const { cwd } = context;
  const linting = await openLinting(context, project, request.rules);
  const asked = requestOf(context, paths, given);
  return {
    context,
    project,
    given,
    ...linting,
    baseline: await openBaseline(project, given, cwd),
    since:
      given.since === undefined ? null : await compareSince(given.since, project, asked, linting.settings),
    reports: openCheckReports(context, project, request),
  };
}

class CheckRun {
  readonly #tools: Tools;
  readonly #counts = { errors: 0, warnings: 0, works: 0, versions: 0, suppressed: 0 };
  readonly #looked: LookedAt[] = [];
  #change: SourceChange = { changed: 0, stale: 0 };

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  async add(aligned: AlignedWork): Promise<void> {
    const { context, baseline, since, freshness } = this.#tools;
    const { id, versions } = aligned.alignment.work;
    for (const note of manifestNotes(aligned)) context.note(`note: ${note}`);
    const isLocked = freshness.lockFor(aligned.alignment) !== null;
    const isAsked = since !== null && isLocked;
    const { findings, accepted, stale } = await lintAligned(context, this.#tools, aligned, isAsked);
    const fresh = findings.filter((finding) => !baseline.accepts(finding));
    const languages = languagesLookedAt(aligned);
    if (aligned.found.focus && versions.length === 1) context.note(`note: ${aloneInWords(aligned)}`);
    baseline.saw(id, languages);
    this.#looked.push({ work: id, languages });
    const compared = await since?.compare(aligned, fresh, isLocked ? stale : null);
    this.#count(compared?.change, versions.length, accepted.length + findings.length - fresh.length);
    context.progress.clear();
    await this.#report({ id, versions, findings: await this.#mended(aligned, compared?.findings ?? fresh) });
  }

  /** The findings that are left when what can be mended has been, where that was asked for. */
  async #mended(aligned: AlignedWork, findings: readonly Finding[]): Promise<readonly Finding[]> {
    const { context, given } = this.#tools;
    if (!given.fix && !given.fixDryRun) return findings;
    return mend(context, aligned, findings, given.fix !== true);
  }

  async end(isWhole: boolean): Promise<CheckCounts> {
    const { context, given, reports, baseline, freshness, since } = this.#tools;
    const unused = await this.#unused(isWhole ? null : this.#looked);
    if (unused.length > 0) await this.#report({ id: '', versions: [], findings: unused });
    const sentence = changeInWords(this.#change);
    const warnings = given.quiet ? 0 : this.#counts.warnings;
    await reports.end({ ...this.#counts, warnings, notes: sentence === null ? [] : [sentence] });
    for (const caveat of [since?.caveat, await freshness.limits()]) {
      if (caveat) context.note(`note: ${caveat}`);
    }
    const unmet = baseline.finish(isWhole);
    if (unmet.length > 0 && !given.passOnUnprunedSuppressions) throw unmetFault(unmet);
    return this.#counts;
  }

  close(): void {
    this.#tools.since?.close();
  }

  async #unused(looked: readonly LookedAt[] | null): Promise<Finding[]> {
    const { settings, project, suppressions, context } = this.#tools;
    const level = settings.levelOf?.(unusedSuppression.id, '', '', '') ?? 'off';
    if (level === 'off') return [];
    const severity = level === 'error' ? 'error' : 'warning';
    return unusedSuppressions(project, suppressions, looked, severity, context.cwd);
  }

  #count(change: SourceChange | undefined, versions: number, suppressed: number): void {
    this.#counts.works++;
    this.#counts.versions += versions;
    this.#counts.suppressed += suppressed;
    if (change === undefined) return;
    const { changed, stale } = this.#change;
    this.#change = { changed: changed + change.changed, stale: stale + change.stale };
  }

  async #report(work: CheckedWork): Promise<void> {
    const { reports, given } = this.#tools;
    const errors = work.findings.filter((finding) => finding.severity === 'error');
    this.#counts.errors += errors.length;
    this.#counts.warnings += work.findings.length - errors.length;
    await reports.add(given.quiet ? { ...work, findings: errors } : work);
  }
}
