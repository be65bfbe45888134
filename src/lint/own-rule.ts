import type { Rule, RuleLevel } from './types.js';

/** A rule as a plugin writes it: what is left out has its default. */
export type OwnRule<Options extends object = object> = Pick<Rule<Options>, 'id' | 'summary' | 'check'> &
  Partial<Rule<Options>>;

const levels: readonly RuleLevel[] = ['off', 'warn', 'error'];

/**
 * A rule of one's own, with its type checked and defaults filled in: `warn`, no options. What it says is never kept from
 * one run to the next, since nothing tells when its code has changed.
 */
export function defineRule<Options extends object = object>(rule: OwnRule<Options>): Rule<Options> {
  return {
    severity: 'warn',
    options: {} as Options,
    optionHelp: {} as Rule<Options>['optionHelp'],
    ...rule,
    asksOutside: true,
  };
}

/** The rule that a value is, or in words why it is none. */
export function ownRuleFrom(value: unknown): Rule | string {
  if (typeof value !== 'object' || value === null)
    return 'it exports no rule: an object with id, summary and check';
  const { id, summary, check, severity = 'warn' } = value as Partial<Rule>;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/.test(id))
    return 'a rule has no id in small letters and hyphens';
  if (typeof summary !== 'string' || summary === '') return `the rule ${id} has no summary`;
  if (typeof check !== 'function') return `the rule ${id} has no function check`;
  if (!levels.includes(severity)) return `the rule ${id} has a severity other than off, warn or error`;
  return defineRule(value as OwnRule);
}
