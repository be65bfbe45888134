import { programWith } from './program.js';

/** An option as scripts and docs need it. */
export interface OptionOutline {
  /** `--format`, and `-f` where there is one. */
  readonly flags: readonly string[];
  readonly takesValue: boolean;
  readonly description: string;
  readonly choices: readonly string[];
}

/** A command as scripts and docs need it. */
export interface CommandOutline {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly options: readonly OptionOutline[];
}

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
