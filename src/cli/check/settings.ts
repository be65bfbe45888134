import { relative, resolve, sep } from 'node:path';
import type { LintSettings } from '../../lint/index.js';
import { configuredRule } from '../../project/configuration/settings.js';
import type { Project } from '../../project/types.js';
import type { RuleSetting } from './rule-option.js';

/** What the configuration and the command line say of rules, the command line outranking the file. */
export function lintSettings(
  cwd: string,
  { configuration, folder }: Pick<Project, 'configuration' | 'folder'>,
  rules: ReadonlyMap<string, RuleSetting>,
): LintSettings {
  const configured = (rule: string, work: string, path: string, language: string) => {
    const inProject = relative(folder, resolve(cwd, path)).replaceAll(sep, '/');
    return configuredRule(configuration, rule, { work, path: inProject, language });
  };
  return {
    levelOf: (rule, ...place) => rules.get(rule)?.level ?? configured(rule, ...place).severity ?? undefined,
    optionsOf: (rule, ...place) => ({ ...configured(rule, ...place).options, ...rules.get(rule)?.options }),
  };
}
