import { availableParallelism } from 'node:os';
import { InputError } from '../../text/errors.js';
import { hasWorkers } from './pool.js';

/** A thread takes a quarter of a second to start; so many bytes of documents keep it busy for longer. */
const bytesPerThread = 200_000;

/**
 * How many threads are of use for what has to be made: as many as were asked for, else as there are cores, but no more
 * than works, and none for less than what the start of threads costs. 1 is this thread alone.
 *
 * @param sizes bytes of each work that has to be made
 * @throws InputError for what is no number of threads
 */
export function threadsFor(asked: string | undefined, sizes: readonly number[]): number {
  const most = asked === undefined ? availableParallelism() : countIn(asked);
  if (!hasWorkers() || sizes.length < 2) return 1;
  const busy = Math.floor(sizes.reduce((sum, size) => sum + size, 0) / bytesPerThread);
  return Math.max(1, Math.min(most, sizes.length, asked === undefined ? busy : sizes.length));
}

function countIn(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  const message = `"${text}" is no number of threads`;
  throw new InputError({ path: '--jobs', message, remedy: 'give 1 or more' });
}
