import type { RuleOutline } from '../project/configuration/schema.js';

/** The rules that a configuration may set; loaded only where there is a configuration. */
export async function ruleOutlines(): Promise<readonly RuleOutline[]> {
  const { rules } = await import('../lint/index.js');
  return rules.map(({ id, summary, options, optionHelp }) => ({
    id,
    summary,
    options: { ...options },
    optionHelp: { ...optionHelp },
  }));
}
