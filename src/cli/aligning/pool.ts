import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CacheLocation } from '../../project/cache/location.js';
import type { FoundWork } from '../../project/types.js';
import { InputError, type InputFault } from '../../text/errors.js';
import type { AlignRequest } from './request.js';

/** A work as content of a cache's entry, and entries of its versions that are new. */
export interface MadeContent {
  readonly content: Uint8Array;
  readonly versions: readonly (readonly [key: string, content: Uint8Array])[];
}

/** What a worker gives back: what it made, null where there is nothing to compare, or why there is none. */
export type ThreadAnswer =
  | { readonly made: MadeContent | null }
  | { readonly fault: InputFault }
  | { readonly message: string; readonly stack: string | undefined };

/** What a thread is told once. */
export interface ThreadRequest extends AlignRequest {
  /** Whether versions are kept beside works, and what is on disk of them. */
  readonly kept: { readonly folder: CacheLocation | null } | null;
}

/** Threads that make works. */
export interface WorkPool {
  /** The work; null where there is nothing to compare. Throws as makeWork does. */
  readonly make: (found: FoundWork) => Promise<MadeContent | null>;
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
  request: ThreadRequest,
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
        return madeIn(await Promise.race([pool.run(found), broken]));
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

function madeIn(outcome: ThreadAnswer): MadeContent | null {
  if ('made' in outcome) return outcome.made;
  if ('fault' in outcome) throw new InputError(outcome.fault);
  const error = new Error(outcome.message);
  if (outcome.stack !== undefined) error.stack = outcome.stack;
  throw error;
}
