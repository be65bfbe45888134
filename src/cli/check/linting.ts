import { join } from 'node:path';
import type { StaleCell } from '../../lint/freshness.js';
import {
  type LintResult,
  type LintSettings,
  lintWork,
  type SuppressionList,
  suppressionList,
} from '../../lint/index.js';
import { rememberTranslations } from '../../lint/pairs/earlier-translations.js';
import { inconsistentTranslation } from '../../lint/rules/inconsistent-translation.js';
import { staleSegment } from '../../lint/rules/stale-segment.js';
import type { Rule } from '../../lint/types.js';
import { shownPath } from '../../project/configuration/config.js';
import { loadPlugins } from '../../project/configuration/plugins.js';
import { type Freshness, openFreshness } from '../../project/freshness/freshness.js';
import { LOCK_FILE } from '../../project/freshness/lock.js';
import type { Project } from '../../project/types.js';
import { termsBy } from '../aligning/terms.js';
import type { Context } from '../context.js';
import { todayOf } from '../process/today.js';
import { type AlignedWork, filesOf } from '../works.js';
import { ownResult } from './focus.js';
import { type RuleSetting, refuseUnknownRules } from './rule-option.js';
import { lintSettings } from './settings.js';

/** What a run checks its works by: the rules as they are set, what is accepted, and how fresh translations are. */
export interface Linting {
  readonly settings: LintSettings;
  readonly suppressions: SuppressionList;
  readonly freshness: Freshness;
}

/** Opens what a project says of its rules; the command line's `rules` outrank it. */
export async function openLinting(
  { cwd, io }: Pick<Context, 'cwd' | 'io'>,
  project: Project,
  rules: ReadonlyMap<string, RuleSetting>,
): Promise<Linting> {
  const suppressions = suppressionList(project.configuration.suppressions ?? [], todayOf(io.env));
  const plugins = await loadPlugins(project.configuration.plugins ?? []);
  refuseUnknownRules(rules, plugins);
  const settings = {
    ...lintSettings(cwd, project, rules),
    accepts: suppressions.accepts,
    termsOf: termsBy(project.guidance?.words),
    plugins,
    earlier: new Map(),
  };
  const freshness = await openFreshness(project, shownPath(join(project.folder, LOCK_FILE), cwd));
  return { settings, suppressions, freshness };
}

/** What is found in a work, of which cells are stale where a rule or `isAsked` wants to know that. */
export async function lintAligned(
  { interruptible }: Pick<Context, 'interruptible'>,
  { settings, freshness }: Linting,
  aligned: AlignedWork,
  isAsked: boolean,
): Promise<LintResult & { readonly stale: readonly StaleCell[] }> {
  const { alignment, found } = aligned;
  const isWanted = isAsked || isOn(staleSegment, settings, aligned);
  const stale = isWanted ? await freshness.staleIn(alignment, filesOf(found)) : [];
  const result = interruptible(() => lintWork(alignment, { ...settings, stale, kept: aligned.reports }));
  rememberWork(settings, aligned);
  return { ...ownResult(aligned, result), stale };
}

/** Keeps what a work says for those after it, where a rule wants to know. */
export function rememberWork(settings: LintSettings, aligned: AlignedWork): void {
  if (settings.earlier !== undefined && isOn(inconsistentTranslation, settings, aligned))
    rememberTranslations(settings.earlier, aligned.alignment);
}

/** Whether a rule is on for a version of a work. */
function isOn(
  { id, severity }: Rule,
  { levelOf }: LintSettings,
  { alignment: { work } }: AlignedWork,
): boolean {
  return work.versions.some(({ source, language }) => {
    const level = levelOf?.(id, work.id, source.path, language) ?? severity;
    return level !== 'off';
  });
}
