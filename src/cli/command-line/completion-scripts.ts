import type { CommandOutline, OptionOutline } from './outline.js';

/** A shell's script from the outlines of the commands. */
type Script = (commands: readonly CommandOutline[]) => string;

/** The shells that are served. */
export const SHELLS = { bash, zsh, fish } satisfies Record<string, Script>;

export type Shell = keyof typeof SHELLS;

function bash(commands: readonly CommandOutline[]): string {
  const cases = commands.flatMap((command) => [
    `    ${[command.name, ...command.aliases].join('|')}) words="${flagsOf(command).join(' ')}" ;;`,
  ]);
  const choices = commands.flatMap((command) =>
    command.options
      .filter((option) => option.choices.length > 0)
      .map((option) => bashChoices(command, option)),
  );
  return `# bash completion for hexapla
_hexapla() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words="" values=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${namesOf(commands).join(' ')} help --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${choices.join('\n')}
  esac
  if [ -n "$values" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words --help" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _hexapla hexapla
`;
}

/** What may follow an option of a command: `"status -f"|"status --format") …`. */
function bashChoices(command: CommandOutline, option: OptionOutline): string {
  const names = [command.name, ...command.aliases];
  const places = names.flatMap((name) => option.flags.map((flag) => `"${name} ${flag}"`));
  return `    ${places.join('|')}) values="${option.choices.join(' ')}" ;;`;
}

function zsh(commands: readonly CommandOutline[]): string {
  const list = commands.flatMap(({ name, aliases, summary }) =>
    [name, ...aliases].map((word) => `    ${quoted(`${word}:${summary}`)}`),
  );
  const cases = commands.map((command) => {
    const specs = command.options.flatMap((option) => option.flags.map((flag) => zshSpec(flag, option)));
    return `    ${[command.name, ...command.aliases].join('|')}) _arguments ${[...specs, "'*:path:_files'"].join(' ')} ;;`;
  });
  return `#compdef hexapla
_hexapla() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local name="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$name" in
${cases.join('\n')}
  esac
}
_hexapla "$@"
`;
}

function zshSpec(flag: string, option: OptionOutline): string {
  const help = option.description.replace(/[[\]:]/g, ' ');
  const values = option.choices.length > 0 ? `(${option.choices.join(' ')})` : '_files';
  return quoted(`${flag}[${help}]${option.takesValue ? `:value:${values}` : ''}`);
}

function fish(commands: readonly CommandOutline[]): string {
  const lines = commands.flatMap((command) => [
    ...[command.name, ...command.aliases].map(
      (word) => `complete -c hexapla -n __fish_use_subcommand -f -a ${word} -d ${quoted(command.summary)}`,
    ),
    ...command.options.map((option) => fishOption(command, option)),
  ]);
  return `# fish completion for hexapla\n${lines.join('\n')}\n`;
}

function fishOption(command: CommandOutline, option: OptionOutline): string {
  const names = option.flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const value =
    option.choices.length > 0 ? `-x -a ${quoted(option.choices.join(' '))}` : option.takesValue ? '-r' : '';
  const seen = `'__fish_seen_subcommand_from ${[command.name, ...command.aliases].join(' ')}'`;
  const parts = ['complete -c hexapla -n', seen, ...names, value, `-d ${quoted(option.description)}`];
  return parts.filter((part) => part !== '').join(' ');
}

function namesOf(commands: readonly CommandOutline[]): string[] {
  return commands.flatMap(({ name, aliases }) => [name, ...aliases]);
}

function flagsOf(command: CommandOutline): string[] {
  return command.options.flatMap((option) => option.flags);
}

/** A word in single quotes, as all three shells read it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
