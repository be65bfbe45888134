import { hasPending, removePending } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import { hasOpenPool } from '../aligning/pool.js';
import { commands } from '../commands/index.js';
import { type Context, contextOf } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { mindHeap } from '../process/heap.js';
import type { Io } from '../process/io.js';
import { printerTo } from '../process/output.js';
import type { ShardOptions } from '../shards/run.js';
import { type Call, parseCall } from './program.js';

/** Runs a command line to its exit code; see main. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  const interruptible = <Value>(work: () => Value): Value => {
    mindHeap();
    if (hasPending() || hasOpenPool()) return work();
    io.off?.('SIGINT', onInterrupt);
    try {
      return work();
    } finally {
      if (!interrupt.signal.aborted) io.once?.('SIGINT', onInterrupt);
    }
  };
  const interrupted = new Promise<number>((resolve) => {
    interrupt.signal.addEventListener('abort', () => resolve(EXIT.interrupted), { once: true });
  });
  // The second Ctrl-C finds no listener and ends the process at once.
  io.once?.('SIGINT', onInterrupt);
  try {
    return await Promise.race([runCall(argv, io, interrupt.signal, interruptible), interrupted]);
  } finally {
    io.off?.('SIGINT', onInterrupt);
    if (interrupt.signal.aborted) {
      removePending();
      io.stdin.destroy?.();
    }
  }
}

async function runCall(
  argv: readonly string[],
  io: Io,
  signal: AbortSignal,
  interruptible: Context['interruptible'],
): Promise<number> {
  const printer = printerTo(io.stdout);
  io.stderr.on?.('error', () => {});
  try {
    const columns = io.stdout.columns ?? 100;
    let help = '';
    const err = (text: string) => void io.stderr.write(text);
    const call = await parseCall(argv, { out: (text) => (help += text), err, columns });
    if (call === null) {
      await printer.print(help);
      await printer.finish();
      return EXIT.clean;
    }
    const outlines = async () => (await import('./outlines.js')).commandOutlines();
    const context = contextOf(io, printer, signal, interruptible, call.color, { outlines, runCommand });
    try {
      const code = await runModule(context, call);
      await printer.finish();
      return code;
    } finally {
      context.progress.clear();
    }
  } catch (error) {
    return exitCodeOf(error, io);
  }
}

const runCommand: Context['runCommand'] = async (context, name, words, options) => {
  const module = await commands.find((entry) => entry.name === name)?.load();
  return module === undefined ? null : module.run(context, words, options);
};

/** A command, or one part of what it would do. */
async function runModule(context: Context, { module, words, options }: Call): Promise<number> {
  const asked: ShardOptions = options;
  if (asked.shard === undefined) return module.run(context, words, options);
  const { runShard } = await import('../shards/run.js');
  return runShard(context, module, words, asked);
}

/** Says in one line what went wrong, where that is not said yet, and gives the exit code for it. */
function exitCodeOf(error: unknown, io: Io): number {
  if (error instanceof Error && error.name === 'AbortError') return EXIT.interrupted;
  if (error instanceof Error && error.name === 'CommanderError' && 'exitCode' in error) {
    return error.exitCode === 0 ? EXIT.clean : EXIT.unusable;
  }
  if (error instanceof InputError) {
    io.stderr.write(`${error.line}\n`);
    return EXIT.unusable;
  }
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n');
  const detail = io.env.HEXAPLA_DEBUG && error instanceof Error ? `${error.stack}\n` : '';
  io.stderr.write(
    `hexapla: internal error: ${first}; please report it, with the stack that HEXAPLA_DEBUG=1 shows\n${detail}`,
  );
  return EXIT.unusable;
}
