import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FoundWork } from '../../project/types.js';
import { InputError, type InputFault } from '../../text/errors.js';
import type { AlignRequest } from './request.js';

/** What a worker gives back: the content of a cache's entry, or why there is none. */
export type ThreadAnswer =
  | { readonly content: Uint8Array | null }
  | { readonly fault: InputFault }
  | { readonly message: string; readonly stack: string | undefined };

/** Threads that make works. */
export interface WorkPool {
  /** The work as content of an entry; null where there is nothing to compare. Throws as makeWork does. */
  readonly make: (found: FoundWork) => Promise<Uint8Array | null>;
  /** Ends all threads, whatever they are at. */
  readonly close: () => Promise<void>;
}

const worker = new URL('./worker.js', import.meta.url);

let open = 0;

/** Whether threads make works now. This thread then waits often enough to hear of an interrupt itself. */
export function hasOpenPool(): boolean {
  return open > 0;
}

/** Whether there is a compiled worker; run from its source, as in tests, hexapla has none. */
export function hasWorkers(): boolean {
  return existsSync(worker);
}

/** Opens a pool of so many threads. All end when the user interrupts. */
export async function openPool(
  request: AlignRequest,
  threads: number,
  signal: AbortSignal | undefined,
): Promise<WorkPool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: fileURLToPath(worker),
    runtime: 'worker_threads',
    // Threads below this number are kept while they wait; any other ends after each work, and all it has loaded with it.
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: request,
    // What this process was started with may be meant for it alone, such as a script given with -e.
    execArgv: [],
  });
  // A thread that cannot start has no task yet that might tell so.
  const broken = new Promise<never>((_, reject) => pool.on('error', reject));
  broken.catch(() => {});
  const close = () => pool.destroy();
  const onAbort = () => void close();
  signal?.addEventListener('abort', onAbort, { once: true });
  open++;
  return {
    make: async (found) => {
      try {
        return contentIn(await Promise.race([pool.run(found), broken]));
      } finally {
        // What a thread says that was ended is of no use to anybody.
        signal?.throwIfAborted();
      }
    },
    close: async () => {
      signal?.removeEventListener('abort', onAbort);
      open--;
      await close();
    },
  };
}

function contentIn(outcome: ThreadAnswer): Uint8Array | null {
  if ('content' in outcome) return outcome.content;
  if ('fault' in outcome) throw new InputError(outcome.fault);
  const error = new Error(outcome.message);
  if (outcome.stack !== undefined) error.stack = outcome.stack;
  throw error;
}
