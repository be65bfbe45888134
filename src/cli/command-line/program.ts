import { Command, CommanderError } from 'commander';
import { commands } from '../commands/index.js';
import { hexaplaVersion } from '../process/version.js';
import type { CommandEntry, CommandModule } from './command.js';

/** What the command line asks for: a command with its arguments and options. */
export interface Call {
  readonly module: CommandModule;
  readonly words: readonly string[];
  readonly options: object;
  readonly color: boolean | undefined;
}

export interface ProgramOutput {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly columns: number;
}

/**
 * Reads the command line. Null where help was asked for and has been written. Throws commander's CommanderError for
 * bad usage. Only the command that is asked for is loaded.
 */
export async function parseCall(argv: readonly string[], output: ProgramOutput): Promise<Call | null> {
  const wanted = argv.find((word) => entryOf(word));
  const program = await programWith(output, (entry) => wanted !== undefined && entry === entryOf(wanted));
  let call: Call | null = null;
  for (const command of program.commands) {
    command.action(async () => {
      const module = await entryOf(command.name())?.load();
      if (module)
        call = { module, words: wordsOf(command), options: command.opts(), color: program.opts().color };
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  }
  return call;
}

/** The whole program with the commands for which `isLoaded` holds built out. */
export async function programWith(
  output: ProgramOutput,
  isLoaded: (entry: CommandEntry) => boolean,
): Promise<Command> {
  const program = new Command('hexapla')
    .description(
      'Splits the versions of a document into segments, aligns them by number and content, and shows what each translation lacks.',
    )
    .option('--color', 'colours, whatever standard output is')
    .option('--no-color', 'no colours (also where NO_COLOR is set)')
    .version(hexaplaVersion(), '-V, --version', 'the version')
    .helpOption('-h, --help', 'help for a command')
    .helpCommand('help [command]', 'help for a command')
    .showSuggestionAfterError(true)
    .exitOverride();
  program.configureOutput({
    writeOut: output.out,
    writeErr: output.err,
    getOutHelpWidth: () => output.columns,
    getErrHelpWidth: () => output.columns,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: (text, write) =>
      write(
        `hexapla: ${text
          .replace(/^error: /, '')
          .trim()
          .replace(/\n/g, ' ')}\n`,
      ),
  });
  for (const entry of commands) await addCommand(program, entry, isLoaded(entry));
  program.addHelpText('after', AFTER_HELP);
  return program;
}

async function addCommand(program: Command, entry: CommandEntry, loaded: boolean): Promise<void> {
  const command = program.command(entry.name).summary(entry.summary).description(entry.summary);
  command.aliases([...entry.aliases]).copyInheritedSettings(program);
  if (!loaded) return;
  const module = await entry.load();
  command.description(module.description);
  module.build(command);
  const lines = module.examples.map(({ line, does }) => `  $ hexapla ${line}\n      ${does}`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
  const codes = (module.exitCodes ?? []).map(([code, meaning]) => `  ${code}  ${meaning}`);
  if (codes.length > 0) command.addHelpText('after', `\nExit codes:\n${codes.join('\n')}`);
}

const AFTER_HELP = `
Examples:
  $ hexapla status docs
      a picture of what each translation of the works in docs/ has and lacks
  $ hexapla check docs
      the same as findings, for people and for CI; exits with 1 where one is an error
  $ hexapla show 5 docs
      segment 5 in all languages, side by side

Exit codes: 0 clean, 1 findings, 2 bad usage or unreadable input, 130 interrupted.`;

function entryOf(word: string): CommandEntry | undefined {
  return commands.find((entry) => entry.name === word || entry.aliases.includes(word));
}

function wordsOf(command: Command): string[] {
  return command.processedArgs.flat().filter((word): word is string => typeof word === 'string');
}
