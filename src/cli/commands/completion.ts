import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import { SHELLS, type Shell } from '../command-line/completion-scripts.js';
import { EXIT } from '../process/exit-codes.js';

export const completion: CommandModule = {
  name: 'completion',
  description: 'Prints a script with which the shell completes commands, options and paths.',
  examples: [
    { line: 'completion bash > ~/.local/share/bash-completion/completions/hexapla', does: 'for bash' },
    { line: 'completion zsh > ~/.zsh/functions/_hexapla', does: 'for zsh' },
    { line: 'completion fish > ~/.config/fish/completions/hexapla.fish', does: 'for fish' },
  ],
  build: (command) => {
    command.argument('<shell>', Object.keys(SHELLS).join(', '));
  },
  run: async (context, [shell = '']) => {
    const script = isShell(shell) ? SHELLS[shell] : null;
    if (script === null) {
      const message = `there is no completion for "${shell}"`;
      throw new InputError({
        path: 'completion',
        message,
        remedy: `there is ${Object.keys(SHELLS).join(', ')}`,
      });
    }
    await context.print(script(await context.outlines()));
    return EXIT.clean;
  },
};

function isShell(name: string): name is Shell {
  return Object.hasOwn(SHELLS, name);
}
