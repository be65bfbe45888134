import pc from 'picocolors';
import type { MemoryEntries } from '../project/cache/entries.js';
import { escapeCommands, escapeControls } from '../text/errors.js';
import type { CommandOutline } from './command-line/outline.js';
import type { Io } from './process/io.js';
import type { OutputPrinter } from './process/output.js';
import { type Progress, progressOn } from './process/progress.js';
import type { Dealing } from './shards/dealing.js';

/** Colours for standard output; all of them return the text as it is where there are none. */
export type Colors = ReturnType<typeof pc.createColors>;

/** What a command works with. */
export interface Context {
  readonly io: Io;
  /** Absolute. */
  readonly cwd: string;
  readonly colors: Colors;
  /** Display width of a line of standard output, at least 20. */
  readonly columns: number;
  readonly print: OutputPrinter['print'];
  /** One line for people on standard error. */
  readonly note: (text: string) => void;
  readonly progress: Progress;
  /** Set when the user interrupts. */
  readonly signal: AbortSignal;
  /**
   * Runs what takes long without a pause. A listener would hear of an interrupt only at its end, so that meanwhile,
   * where there is nothing to clean up, there is none: the system ends the process, which shells tell as 130 too.
   */
  readonly interruptible: <Value>(work: () => Value) => Value;
  /** What the run before knew of works, where a command is run again and again. */
  readonly memory?: MemoryEntries;
  /** Which of the works that are found a run is to look at, where they are dealt out. */
  readonly dealing?: Dealing;
  /** Runs a command by its name, as it was parsed before; null where there is none of the name. */
  readonly runCommand: (
    context: Context,
    name: string,
    words: readonly string[],
    options: object,
  ) => Promise<number | null>;
  /** All commands with their options, for what is made from them. */
  readonly outlines: () => Promise<readonly CommandOutline[]>;
}

/** What is needed of a context once the options that hold for all commands are known. */
export function contextOf(
  io: Io,
  printer: OutputPrinter,
  signal: AbortSignal,
  interruptible: Context['interruptible'],
  color: boolean | undefined,
  others: Pick<Context, 'outlines' | 'runCommand'>,
): Context {
  const progress = progressOn(io.stderr);
  return {
    io,
    cwd: io.cwd?.() ?? process.cwd(),
    colors: pc.createColors(hasColors(io, color)),
    columns: widthOf(io),
    print: printer.print,
    note: (text) => {
      progress.clear();
      io.stderr.write(`${escapeCommands(escapeControls(text))}\n`);
    },
    progress,
    signal,
    interruptible,
    ...others,
  };
}

/** An option outranks NO_COLOR, which outranks FORCE_COLOR, which outranks what the stream is. */
function hasColors(io: Io, option: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (option !== undefined) return option;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return io.stdout.isTTY === true && TERM !== 'dumb';
}

/** Where there is no terminal, COLUMNS or 100. */
function widthOf(io: Io): number {
  const asked = Number.parseInt(io.env.COLUMNS ?? '', 10);
  const width = io.stdout.columns || (Number.isNaN(asked) ? 100 : asked);
  return Math.max(20, Math.min(width, 240));
}
