import type { Rule } from '../types.js';

/**
 * A comment or an entry of the configuration that accepts nothing. What accepts what is known only when all rules have
 * run, so the runner reports it; `--report-unused-disable-directives` turns it on.
 */
export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  summary: 'A comment or an entry of the configuration accepts findings of which there are none.',
  severity: 'off',
  options: {},
  optionHelp: {},
  check: () => [],
};
