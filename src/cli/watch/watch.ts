import { MemoryEntries } from '../../project/cache/entries.js';
import { shownPath } from '../../project/configuration/config.js';
import { InputError } from '../../text/errors.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { type FileChanges, openChanges } from './changes.js';
import { type Key, openKeys, type PressedKeys } from './keys.js';
import { namedFiles, type WatchOptions, watchedPaths } from './paths.js';
import { captured, footer, header } from './screen.js';

/** A command that is to be run again and again. */
export interface WatchedCommand {
  readonly paths: readonly string[];
  readonly options: WatchOptions;
  /** Files and folders that it writes, absolute: they are no changes. */
  readonly written: readonly string[];
  /** Runs it once; gives its exit code. */
  readonly run: (context: Context) => Promise<number>;
}

/**
 * Runs a command now, and again when something has changed that it looks at: documents, configuration, lock, baseline,
 * glossaries. Only works that changed are aligned again. Ends on `q` with 0, and on Ctrl-C as any run does. What the user
 * has to mend is told, and the watch goes on. Throws InputError for standard input.
 */
export async function watchCommand(context: Context, command: WatchedCommand): Promise<number> {
  const { paths, options, written, run } = command;
  if (paths.includes('-')) {
    const message = 'standard input comes only once';
    throw new InputError({ path: '--watch', message, remedy: 'give files or folders' });
  }
  const own = { ...context, memory: new MemoryEntries() };
  const keys = openKeys(context.io.stdin);
  const changes = await openChanges(await watchedPaths(context, paths, options, written));
  try {
    let changed: readonly string[] | null = null;
    for (;;) {
      context.io.stderr.write(footer(context, await runOnce(own, run, changed)));
      const next = await nextCause(context.signal, keys, changes);
      if (next === 'quit') return EXIT.clean;
      changed = next === 'again' ? [] : next;
      changes.add(await namedFiles(context, paths, options));
    }
  } finally {
    keys.close();
    await changes.close();
  }
}

/** What makes the command run again, or end. Throws AbortError on interrupt. */
async function nextCause(
  signal: AbortSignal,
  keys: PressedKeys,
  changes: FileChanges,
): Promise<Key | readonly string[]> {
  signal.throwIfAborted();
  const waiting = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: waiting.signal });
      keys.listen(resolve);
      changes.listen(resolve);
    });
  } finally {
    waiting.abort();
    keys.listen(null);
    changes.listen(null);
  }
}

/** What a later run prints takes the place of what was there, all at once. */
async function runOnce(
  context: Context,
  run: WatchedCommand['run'],
  changed: readonly string[] | null,
): Promise<number> {
  if (changed === null) return faultTold(context, run);
  const capture = captured(context);
  const code = await faultTold(capture.context, run);
  context.progress.clear();
  await context.print(
    header(
      context,
      changed.map((file) => shownPath(file, context.cwd)),
    ),
  );
  await capture.release();
  return code;
}

async function faultTold(context: Context, run: WatchedCommand['run']): Promise<number> {
  try {
    return await run(context);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    context.note(error.line);
    return EXIT.unusable;
  }
}
