import { dirname, resolve } from 'node:path';
import { rules } from '../../lint/index.js';
import { kindOf } from '../../project/files.js';
import { loadWork } from '../../project/reading/load-work.js';
import type { FoundWork, Project } from '../../project/types.js';
import { safeJson } from '../../report/json.js';
import { InputError } from '../../text/errors.js';
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
  const project = await projectOf(context, path, options);
  const {
    file,
    folder: _absolute,
    rules: _rules,
    overrides: _overrides,
    ...settings
  } = project.configuration;
  const shown = file === null ? null : reportPaths(context.cwd, project.folder)(file);
  const place = await placeOf(project, resolve(context.cwd, path));
  const { levelOf, optionsOf } = lintSettings(context.cwd, project, rulesGiven);
  const held = rules.map((rule) => {
    const level = levelOf?.(rule.id, place.work, path, place.language) ?? rule.severity;
    const own = { ...rule.options, ...optionsOf?.(rule.id, place.work, path, place.language) };
    return [rule.id, Object.keys(own).length === 0 ? level : [level, own]] as const;
  });
  const printed = { file: shown, ...place, ...settings, rules: Object.fromEntries(held) };
  await context.print(`${safeJson(printed, 2)}\n`);
}

/** The project as a run over it would see a path; a file that is in none of its works is seen by itself. */
async function projectOf(context: Context, path: string, options: CheckOptions): Promise<Project> {
  const isFile = kindOf(resolve(context.cwd, path), path) === 'file';
  try {
    const project = await openWorks(context, [isFile ? dirname(path) : path], options);
    const file = resolve(context.cwd, path);
    if (!isFile || versionOf(project, file) !== undefined) return project;
  } catch (error) {
    // A folder without works says nothing against the file; what else is wrong is found again below.
    if (!(error instanceof InputError)) throw error;
  }
  return openWorks(context, [path], options);
}

function versionOf({ works }: Project, file: string) {
  for (const found of works) {
    const version = found.versions.find((candidate) => candidate.file === file);
    if (version !== undefined) return { found, version };
  }
  return undefined;
}

/** Work and language of a file; of a folder there is none of either. */
async function placeOf(project: Project, file: string): Promise<{ work: string; language: string }> {
  const place = versionOf(project, file);
  if (place === undefined) return { work: '', language: '' };
  const { found, version } = place;
  const language = version.language ?? (await languageOf(found, version.path));
  return { work: found.id, language: language ?? '' };
}

async function languageOf(found: FoundWork, path: string): Promise<string | undefined> {
  const loaded = await loadWork(found);
  return loaded?.work.versions.find(({ source }) => source.path === path)?.language;
}
