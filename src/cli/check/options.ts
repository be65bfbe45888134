import { resolve } from 'node:path';
import { reporters } from '../../report/forms/index.js';
import { InputError } from '../../text/errors.js';
import type { WorkOptions } from '../command-line/options.js';
import type { OutputChoice } from '../reports.js';
import { type RuleSetting, ruleSettingsFrom } from './rule-option.js';
import { unknownName } from './unknown-name.js';

/** Options of `check` as given. */
export interface CheckOptions extends WorkOptions {
  readonly format?: readonly string[];
  readonly outputFile?: string;
  readonly root?: string;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly maxWarnings?: string;
  readonly rule?: readonly string[];
  readonly printConfig?: string;
  readonly reportUnusedDisableDirectives?: boolean;
  readonly since?: string;
  readonly suppressAll?: boolean;
  readonly suppressRule?: readonly string[];
  readonly pruneSuppressions?: boolean;
  readonly passOnUnprunedSuppressions?: boolean;
  readonly suppressionsLocation?: string;
}

/** The same, understood. */
export interface CheckRequest {
  readonly outputs: readonly OutputChoice[];
  readonly maxWarnings: number;
  /** By id of the rule, what the command line says of it. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Absolute: what paths in reports for CI are relative to; null for the project's folder. */
  readonly root: string | null;
}

/** Throws InputError for what cannot be understood. */
export async function checkRequestFrom(given: CheckOptions, cwd: string): Promise<CheckRequest> {
  refuseBoth(given, 'fix', 'fixDryRun');
  refuseBoth(given, 'watch', 'fix');
  refuseBoth(given, 'watch', 'fixDryRun');
  refuseBoth(given, 'suppressAll', 'suppressRule');
  refuseBoth(given, 'suppressAll', 'pruneSuppressions');
  refuseBoth(given, 'suppressRule', 'pruneSuppressions');
  for (const write of ['suppressAll', 'suppressRule', 'pruneSuppressions'] as const)
    refuseBoth(given, 'watch', write);
  const rules = new Map(await ruleSettingsFrom(given.rule ?? []));
  if (given.reportUnusedDisableDirectives) rules.set('unused-suppression', { level: 'error', options: {} });
  return {
    outputs: outputsFrom(given),
    maxWarnings: maxWarningsFrom(given.maxWarnings),
    rules,
    root: given.root === undefined ? null : resolve(cwd, given.root),
  };
}

function outputsFrom({ format = ['pretty'], outputFile }: CheckOptions): OutputChoice[] {
  const choices = format.map(outputFrom);
  const open = choices.filter((choice) => choice.file === null);
  if (open.length > 1) {
    const message = `${open.map(({ reporter }) => reporter.name).join(' and ')} would be mixed in one output`;
    const remedy = 'give all but one a file: json=findings.json';
    throw new InputError({ path: '--format', message, remedy });
  }
  return choices.map((choice) =>
    choice.file === null && outputFile ? { ...choice, file: outputFile } : choice,
  );
}

/** `sarif=out.sarif` */
function outputFrom(text: string): OutputChoice {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const reporter = reporters.find((candidate) => candidate.name === name);
  const names = reporters.map((candidate) => candidate.name);
  if (!reporter) throw unknownName('--format', name, names);
  return { reporter, file: equals < 0 ? null : text.slice(equals + 1) };
}

function maxWarningsFrom(text: string | undefined): number {
  if (text === undefined || text === '-1') return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  const message = `"${text}" is no number`;
  throw new InputError({ path: '--max-warnings', message, remedy: 'give 0 or more' });
}

const FLAGS = {
  watch: '--watch',
  fix: '--fix',
  fixDryRun: '--fix-dry-run',
  suppressAll: '--suppress-all',
  suppressRule: '--suppress-rule',
  pruneSuppressions: '--prune-suppressions',
} as const;

function refuseBoth(given: CheckOptions, one: keyof typeof FLAGS, other: keyof typeof FLAGS): void {
  if (given[one] === undefined || given[other] === undefined) return;
  const message = `it does not go together with ${FLAGS[other]}`;
  throw new InputError({ path: FLAGS[one], message, remedy: 'give one of them' });
}
