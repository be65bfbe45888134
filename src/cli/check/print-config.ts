import { rules } from '../../lint/index.js';
import { loadWork } from '../../project/load-work.js';
import type { Project } from '../../project/types.js';
import type { Context } from '../context.js';
import { reportPaths } from '../report-paths.js';
import { openWorks } from '../works.js';
import type { CheckOptions } from './options.js';
import type { RuleSetting } from './rule-option.js';
import { lintSettings } from './settings.js';

/** Prints what holds for a path: the configuration, and each rule with its severity and options. */
export async function printConfiguration(
  context: Context,
  path: string,
  options: CheckOptions,
  rulesGiven: ReadonlyMap<string, RuleSetting>,
): Promise<void> {
  const project = await openWorks(context, [path], options);
  const {
    file,
    folder: _absolute,
    rules: _rules,
    overrides: _overrides,
    ...settings
  } = project.configuration;
  const shown = file === null ? null : reportPaths(context.cwd, project.folder)(file);
  const place = await placeOf(project, path);
  const { levelOf, optionsOf } = lintSettings(context.cwd, project, rulesGiven);
  const held = rules.map((rule) => {
    const level = levelOf?.(rule.id, place.work, path, place.language) ?? rule.severity;
    const own = { ...rule.options, ...optionsOf?.(rule.id, place.work, path, place.language) };
    return [rule.id, Object.keys(own).length === 0 ? level : [level, own]] as const;
  });
  const printed = { file: shown, ...place, ...settings, rules: Object.fromEntries(held) };
  await context.print(`${JSON.stringify(printed, null, 2)}\n`);
}

/** Work and language of a file; of a folder there is none of either. */
async function placeOf(project: Project, path: string): Promise<{ work: string; language: string }> {
  const found = project.works.find((work) => work.versions.some((version) => version.path === path));
  const version = found?.versions.find((candidate) => candidate.path === path);
  if (!found || !version) return { work: '', language: '' };
  const language = version.language ?? (await loadWork(found))?.work.versions[0]?.language;
  return { work: found.id, language: language ?? '' };
}
