import picomatch from 'picomatch';
import type { Configuration } from './config.js';

/** What a setting may depend on. */
export interface SettingPlace {
  readonly work: string;
  /** Relative to the configuration, with `/`. */
  readonly path: string;
  readonly language: string;
}

/** A rule's severity and options as far as the configuration says them. */
export interface ConfiguredRule {
  readonly severity: 'off' | 'warn' | 'error' | null;
  readonly options: Readonly<Record<string, unknown>>;
}

type RuleSettings = NonNullable<Configuration['rules']>;

/** Source language that the configuration's overrides give to a work; undefined where none does. */
export function configuredSource(configuration: Configuration, work: string): string | undefined {
  const override = configuration.overrides?.findLast(
    ({ source, works }) => source !== undefined && (works === undefined || isInSome(work, works)),
  );
  return override?.source;
}

/**
 * What the configuration says of a rule at a place: the general setting, then each override that fits, the last one
 * winning; options are joined key by key.
 */
export function configuredRule(
  configuration: Configuration,
  rule: string,
  place: SettingPlace,
): ConfiguredRule {
  const fitting = (configuration.overrides ?? []).filter(
    ({ works, files, languages }) =>
      (works === undefined || isInSome(place.work, works)) &&
      (files === undefined || isInSome(place.path, files)) &&
      (languages === undefined || [languages].flat().includes(place.language)),
  );
  let result: ConfiguredRule = { severity: null, options: {} };
  for (const rules of [configuration.rules, ...fitting.map((override) => override.rules)]) {
    result = applied(result, rules?.[rule]);
  }
  return result;
}

/** Whether a path or an id fits one of the patterns, with `*` and `**`. */
export function isInSome(path: string, patterns: string | readonly string[]): boolean {
  return [patterns].flat().some((pattern) => matcherOf(pattern)(path));
}

/** Patterns are few and asked for each rule and version: each is compiled once. */
const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(pattern: string): (path: string) => boolean {
  const known = matchers.get(pattern);
  if (known !== undefined) return known;
  const matcher = picomatch(pattern, { dot: true });
  matchers.set(pattern, matcher);
  return matcher;
}

function applied(before: ConfiguredRule, setting: RuleSettings[string]): ConfiguredRule {
  if (setting === undefined) return before;
  if (typeof setting === 'string') return { ...before, severity: setting };
  const [severity, options] = setting;
  return { severity, options: { ...before.options, ...options } };
}
