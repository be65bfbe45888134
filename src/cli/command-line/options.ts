import type { Command } from 'commander';
import type { GuidanceFiles } from '../../project/guidance/guidance.js';

/** Options of every command that looks at works. */
export interface WorkOptions extends GuidanceFiles {
  readonly source?: string;
  readonly languages?: readonly string[];
  readonly language?: string;
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly work?: readonly string[];
  readonly trackedChanges?: 'accepted' | 'original';
  readonly encoding?: readonly string[];
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly cacheLimit?: string;
  readonly jobs?: string;
  readonly watch?: boolean;
}

/** Adds the options that say where works are and how they are read. */
export function addWorkOptions(command: Command): Command {
  return addReadingOptions(command)
    .option('--source <tag>', 'language of the source version')
    .option('--languages <tags>', 'languages to look at, with commas between them', listed)
    .option('--work <id>', 'only the work with this id, * for any characters; may be given again', repeated)
    .option('--config <file>', 'configuration to use instead of the nearest hexapla.config.*')
    .option('--language <tag>', 'language of standard input and of files whose name says none')
    .option('--stdin-filename <path>', 'name that standard input (-) is to have');
}

/** Adds the options that say how files are read. */
export function addReadingOptions(command: Command): Command {
  const changes = command
    .createOption(
      '--tracked-changes <state>',
      'of DOCX and ODT: as if all were accepted, or as it was before',
    )
    .choices(['accepted', 'original'])
    .default('accepted');
  return addEncodingOption(command.addOption(changes));
}

/** Adds the option that says in which encodings files are. */
export function addEncodingOption(command: Command): Command {
  return command.option(
    '--encoding <name>',
    'of files without a byte order mark: tcvn3, or vi=tcvn3 for one language; may be given again',
    repeated,
  );
}

/** Adds the options that say how works are aligned: what is kept from one run to the next, and in how many threads. */
export function addAligningOptions(command: Command): Command {
  return command
    .option('--cache', 'align only what has changed since an earlier run, and keep what is aligned')
    .option('--no-cache', 'align all anew, whatever the configuration says')
    .option('--cache-location <folder>', 'instead of node_modules/.cache/hexapla or .hexapla-cache')
    .option('--cache-limit <size>', 'most that is kept, in MB, or as 1GB', '256')
    .option('--jobs <number>', 'threads to align works in; as many as there are cores, where that helps');
}

/** Adds the options that do one part of the works, so that many machines do them all. */
export function addShardOptions(command: Command): Command {
  return command
    .option(
      '--shard <number>',
      'only this part of the works: 3/16, or auto/16 in an array job; `join` prints all',
    )
    .option('--parts <folder>', 'folder for what the parts made; hexapla-parts where it is not given');
}

/** Adds the option that runs a command again whenever something changes. */
export function addWatchOption(command: Command): Command {
  return command.option('--watch', 'run again whenever something changes; q ends, Enter runs all again');
}

/** Adds the options that name what the aligner is told beside the texts. */
export function addGuidanceOptions(command: Command): Command {
  return command
    .option('--glossary <file>', 'terms: a table, TBX or JSON; may be given again', repeated)
    .option(
      '--lexicon <file>',
      'what `hexapla learn` wrote, or a dictionary: .u8, .dict.dz, .ifo, .tbx, .tmx',
    )
    .option('--links <file>', 'what pairs with what, instead of hexapla.links.json');
}

/** Adds `--format`. The first name is what is taken where none is given. */
export function addFormatOption(command: Command, formats: readonly string[]): Command {
  const [first = 'pretty'] = formats;
  return command.addOption(
    command
      .createOption('-f, --format <name>', 'form of the output')
      .choices([...formats])
      .default(first),
  );
}

/** Adds what a command takes that looks at one segment of each work. */
export function addAddressOptions(command: Command): void {
  command
    .argument('<address>', 'address of the segment, its label or #name')
    .argument('[paths...]', 'folders, or the files of one work');
  addFormatOption(addAligningOptions(addGuidanceOptions(addWorkOptions(command))), ['pretty', 'json']);
}

/** `vi,en` and `vi, en` as two tags. */
export function listed(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** For an option that may be given several times: each time adds to the list. Taking all that follows would swallow paths. */
export function repeated(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
