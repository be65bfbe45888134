import { relative, resolve, sep } from 'node:path';
import type { LintSettings } from '../lint/index.js';
import { nearest } from '../project/nearest.js';
import { configuredRule } from '../project/settings.js';
import type { Project } from '../project/types.js';
import { reporters } from '../report/reporters.js';
import { InputError } from '../text/errors.js';
import type { WorkOptions } from './options.js';
import type { OutputChoice } from './reports.js';
import { ruleOutlines } from './rules.js';

type Level = 'off' | 'warn' | 'error';
const LEVELS: readonly Level[] = ['off', 'warn', 'error'];

/** Options of `check` as given. */
export interface CheckOptions extends WorkOptions {
  readonly format?: readonly string[];
  readonly outputFile?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly rule?: readonly string[];
  readonly printConfig?: string;
}

/** The same, understood. Throws InputError for what cannot be. */
export async function checkOptionsFrom(given: CheckOptions) {
  const ids = given.rule ? (await ruleOutlines()).map(({ id }) => id) : [];
  return {
    outputs: outputsFrom(given),
    maxWarnings: maxWarningsFrom(given.maxWarnings),
    rules: new Map((given.rule ?? []).map((text) => levelFrom(text, ids))),
  };
}

/** What the configuration and `--rule` say of rules, the option outranking the file. */
export function lintSettings(cwd: string, project: Project, rules: ReadonlyMap<string, Level>): LintSettings {
  const { configuration, folder } = project;
  const pathOf = (path: string) => relative(folder, resolve(cwd, path)).replaceAll(sep, '/');
  return {
    levelOf: (rule, work, path, language) =>
      rules.get(rule) ??
      configuredRule(configuration, rule, { work, path: pathOf(path), language }).severity ??
      undefined,
    optionsOf: (rule) => configuredRule(configuration, rule, { work: '', path: '', language: '' }).options,
  };
}

function outputsFrom({ format = ['pretty'], outputFile }: CheckOptions): OutputChoice[] {
  const choices = format.map((text) => {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    const reporter = reporters.find((candidate) => candidate.name === name);
    if (!reporter)
      throw unknownName(
        '--format',
        name,
        reporters.map((candidate) => candidate.name),
      );
    return { reporter, file: equals < 0 ? null : text.slice(equals + 1) };
  });
  const open = choices.filter((choice) => choice.file === null);
  if (open.length > 1) {
    const message = `${open.map(({ reporter }) => reporter.name).join(' and ')} would be mixed in one output`;
    throw new InputError({
      path: '--format',
      message,
      remedy: 'give all but one a file: json=findings.json',
    });
  }
  return choices.map((choice) =>
    choice.file === null && outputFile ? { ...choice, file: outputFile } : choice,
  );
}

function maxWarningsFrom(text: string | undefined): number {
  if (text === undefined || text === '-1') return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new InputError({
    path: '--max-warnings',
    message: `"${text}" is no number`,
    remedy: 'give 0 or more',
  });
}

/** `missing-segment: warn` */
function levelFrom(text: string, ids: readonly string[]): [id: string, level: Level] {
  const colon = text.lastIndexOf(':');
  const id = text.slice(0, Math.max(0, colon)).trim();
  const word = text
    .slice(colon + 1)
    .trim()
    .replace(/^["']|["']$/g, '');
  const level = LEVELS.find((candidate) => candidate === word);
  if (colon < 0) {
    throw new InputError({ path: '--rule', message: `"${text}" has no level`, remedy: "write 'id: level'" });
  }
  if (!ids.includes(id)) throw unknownName('--rule', id, ids);
  if (!level) throw unknownName('--rule', word, LEVELS);
  return [id, level];
}

function unknownName(option: string, name: string, known: readonly string[]): InputError {
  const near = nearest(name, known);
  const remedy = near === null ? `there is ${known.join(', ')}` : `did you mean "${near}"?`;
  return new InputError({ path: option, message: `there is no "${name}"`, remedy });
}
