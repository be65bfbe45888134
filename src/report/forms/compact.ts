import { compactLine } from '../../lint/compact-line.js';
import { escapeCommands, escapeControls } from '../../text/errors.js';
import type { Reporter } from '../reporter.js';

/** A line a finding: `path:line:column: severity: message [rule]`, as compilers write it and editors read it. */
export const compact: Reporter = {
  name: 'compact',
  summary: 'a line a finding, as compilers write it',
  open: () => ({
    *add(work) {
      for (const finding of work.findings) yield `${compactLine(finding)}\n`;
    },
    *end({ errors, warnings, suppressed, notes }) {
      for (const note of notes) yield `${escapeCommands(escapeControls(note))}\n`;
      if (errors + warnings > 0) yield `\n${countsOf(errors, warnings, suppressed)}\n`;
    },
  }),
};

/** `3 errors and 1 warning (2 more are accepted)`; `no findings`. */
export function countsOf(errors: number, warnings: number, suppressed: number): string {
  const parts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
  ];
  const found = parts.filter((part) => part !== '').join(' and ') || 'no findings';
  if (suppressed === 0) return found;
  const more = errors + warnings > 0 ? ' more' : '';
  return `${found} (${suppressed}${more} ${suppressed === 1 ? 'is' : 'are'} accepted)`;
}

/** `1 error`, `2 errors`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
