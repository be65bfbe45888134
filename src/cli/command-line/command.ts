import type { Command } from 'commander';
import type { Context } from '../context.js';

/** A line to try, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** A command: one file in commands/, one line in its index. */
export interface CommandModule<Options extends object = object> {
  readonly name: string;
  /** What the command is for, at the top of its help; its lines are broken where those of the output are. */
  readonly description: string;
  readonly examples: readonly Example[];
  /** What each exit code means, where the program's own words for it say too little. */
  readonly exitCodes?: readonly (readonly [code: number, meaning: string])[];
  /** Adds arguments and options. */
  readonly build: (command: Command) => void;
  /** Runs and gives the exit code. `words` are the arguments in order. A method, so that commands fit into one list. */
  run(context: Context, words: readonly string[], options: Options): Promise<number>;
}

/** What is known of a command before it is loaded. */
export interface CommandEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}
