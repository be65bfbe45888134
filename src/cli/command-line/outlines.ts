import type { CommandOutline } from './outline.js';
import { programWith } from './program.js';

/** All commands with their options. */
export async function commandOutlines(): Promise<CommandOutline[]> {
  const program = await programWith({ out: () => {}, err: () => {}, columns: 100 }, () => true);
  return program.commands.map((command) => ({
    name: command.name(),
    aliases: command.aliases(),
    summary: command.summary(),
    options: command.options.map((option) => ({
      flags: [option.long, option.short].filter((flag) => flag !== undefined),
      takesValue: option.required || option.optional,
      description: option.description,
      choices: option.argChoices ?? [],
    })),
  }));
}
