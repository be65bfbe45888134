import { join, resolve } from 'node:path';
import { type Baseline, type BaselineEntry, baselineOf } from '../../lint/baseline.js';
import { BASELINE_FILE, readBaseline, writeBaseline } from '../../project/baseline.js';
import { shownPath } from '../../project/configuration/config.js';
import { idsOf } from '../../project/freshness/freshness.js';
import type { Project } from '../../project/types.js';
import { inOutputFolder } from '../../project/works/file-names.js';
import { InputError } from '../../text/errors.js';
import { ruleOutlines } from '../rules.js';
import type { CheckOptions } from './options.js';
import { unknownName } from './unknown-name.js';

/** The baseline of a run, and what is done with it at the end. */
export interface BaselineFile {
  /** Whether a finding is in the baseline, or has just been put into it. */
  readonly accepts: Baseline['accepts'];
  /** Works and languages that were looked at, so that only their entries are judged. */
  readonly saw: (work: string, languages: readonly string[]) => void;
  /** Writes the baseline where it changed. Entries that are no longer met are returned. */
  readonly finish: (isWhole: boolean) => readonly BaselineEntry[];
}

/** Opens the baseline beside the configuration or in the folder given, or where `--suppressions-location` says. */
export async function openBaseline(
  project: Project,
  given: CheckOptions,
  cwd: string,
): Promise<BaselineFile> {
  const { suppressionsLocation } = given;
  const file = suppressionsLocation
    ? resolve(cwd, suppressionsLocation)
    : join(project.folder, BASELINE_FILE);
  const shown = suppressionsLocation ?? shownPath(file, cwd);
  const { value: read, was } = await readBaseline(file, shown);
  if (read === null && given.pruneSuppressions) {
    const remedy = 'make one with --suppress-all';
    throw new InputError({ path: shown, message: 'there is no baseline to prune', remedy });
  }
  const ruleIds = await suppressedRules(given);
  const present = idsOf(project);
  const baseline = baselineOf(read ?? [], {
    adds: ({ rule }) => given.suppressAll === true || ruleIds.has(rule),
    isGone: (work) => project.isWhole === true && !present.has(work),
  });
  const seen = new Map<string, ReadonlySet<string>>();
  return {
    accepts: baseline.accepts,
    saw: (work, languages) => void seen.set(work, new Set(languages)),
    finish: (isWhole) => {
      const unmet = baseline.unmet(
        ({ work, language }) => seen.get(work)?.has(language) ?? (isWhole && !seen.has(work)),
      );
      const prunes = given.pruneSuppressions === true;
      if (given.suppressAll || ruleIds.size > 0 || (prunes && unmet.length > 0)) {
        if (suppressionsLocation === undefined) inOutputFolder(cwd, project.folder, BASELINE_FILE);
        writeBaseline(file, baseline.entries(prunes ? unmet : []), shown, was);
      }
      return prunes ? [] : unmet;
    },
  };
}

async function suppressedRules({ suppressRule = [] }: CheckOptions): Promise<ReadonlySet<string>> {
  if (suppressRule.length === 0) return new Set();
  const known = (await ruleOutlines()).map(({ id }) => id);
  const wrong = suppressRule.find((rule) => !known.includes(rule));
  if (wrong !== undefined) throw unknownName('--suppress-rule', wrong, known);
  return new Set(suppressRule);
}

/** What is said where entries are no longer met: the run fails until they are pruned. */
export function unmetFault(entries: readonly BaselineEntry[]): InputError {
  const [first] = entries;
  const example = first ? `, such as ${first.rule} in ${first.work} (${first.language})` : '';
  const count = `${entries.length} finding${entries.length === 1 ? ' is' : 's are'}`;
  return new InputError({
    path: BASELINE_FILE,
    message: `${count} there no longer${example}`,
    remedy: 'take them out with --prune-suppressions',
  });
}
