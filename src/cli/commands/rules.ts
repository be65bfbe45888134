import { existsSync, readFileSync } from 'node:fs';
import type { Rule } from '../../lint/types.js';
import { unknownName } from '../check/unknown-name.js';
import type { CommandModule } from '../command-line/command.js';
import { EXIT } from '../process/exit-codes.js';

export const rules: CommandModule = {
  name: 'rules',
  description:
    'Lists the rules of `check` with their severities, or shows the page of one: what it finds and what it leaves alone, its options and examples.',
  examples: [
    { line: 'rules', does: 'all rules, a line each' },
    { line: 'rules quote-lost', does: 'the page of one' },
  ],
  build: (command) => {
    command.argument('[rule]', 'id of a rule');
  },
  run: async (context, [id]) => {
    const { rules: all } = await import('../../lint/index.js');
    if (id === undefined) {
      await context.print(tableOf(all));
      return EXIT.clean;
    }
    const rule = all.find((each) => each.id === id);
    const ids = all.map((each) => each.id);
    if (rule === undefined) throw unknownName('rules', id, ids);
    await context.print(pageOf(rule));
    return EXIT.clean;
  },
};

function tableOf(all: readonly Rule[]): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(5)}  ${summary}\n`)
    .join('');
}

/** The page as it is written, without the comments that only make it. */
function pageOf({ id, summary, severity }: Rule): string {
  const file = new URL(`../../../docs/rules/${id}.md`, import.meta.url);
  if (!existsSync(file)) return `# ${id}\n\n${summary}\n\nSeverity: ${severity} by default.\n`;
  return readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->\n\n?/g, '');
}
