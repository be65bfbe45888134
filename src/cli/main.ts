import { InputError } from '../text/errors.js';
import { EXIT } from './process/exit-codes.js';
import type { Io } from './process/io.js';

/**
 * Runs the command line. `argv` is without the program's name. The promise gives the exit code and is never rejected:
 * 0 clean, 1 findings, 2 bad usage, unreadable input or a fault of hexapla itself, 130 on interrupt.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // Scripts ask for the version in every job: nothing else is loaded for it.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    const { hexaplaVersion } = await import('./process/version.js');
    const { printerTo } = await import('./process/output.js');
    const printer = printerTo(io.stdout);
    try {
      await printer.print(`${hexaplaVersion()}\n`);
      await printer.finish();
      return EXIT.clean;
    } catch (error) {
      io.stderr.on?.('error', () => {});
      io.stderr.write(`${error instanceof InputError ? error.line : String(error)}\n`);
      return EXIT.unusable;
    }
  }
  const { tuneEngine } = await import('./process/engine.js');
  tuneEngine();
  const { run } = await import('./command-line/run.js');
  return run(argv, io);
}
