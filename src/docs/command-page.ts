import { programWith } from '../cli/command-line/program.js';
import { commands } from '../cli/commands/index.js';

const WIDTH = 100;

/** docs/cli.md: the help of every command, as it is printed. */
export async function commandPage(): Promise<string> {
  let help = '';
  const output = { out: (text: string) => (help += text), err: () => {}, columns: WIDTH };
  (await programWith(output, () => false)).outputHelp();
  const parts = [HEAD, fenced(help)];
  const program = await programWith(output, () => true);
  for (const entry of commands) {
    help = '';
    program.commands.find((command) => command.name() === entry.name)?.outputHelp();
    parts.push(`## hexapla ${entry.name}\n\n${fenced(help)}`);
  }
  return parts.join('\n');
}

const HEAD = `# The command line

Made from the help of the commands: change it there, then run \`npm run docs\`.
`;

function fenced(text: string): string {
  return `\`\`\`\n${text.trim()}\n\`\`\`\n`;
}
