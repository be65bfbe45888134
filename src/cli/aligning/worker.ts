import { workerData } from 'node:worker_threads';
import { Cache } from '../../project/cache/cache.js';
import { MadeEntries } from '../../project/cache/entries.js';
import { contentOf } from '../../project/cache/entry.js';
import type { FoundWork } from '../../project/types.js';
import { InputError } from '../../text/errors.js';
import { mindHeap } from '../process/heap.js';
import { keepWork, makeWork, prepare, type Workshop, workshopFor } from './make.js';
import type { ThreadAnswer, ThreadRequest } from './pool.js';

/** The pool puts data of its own before ours. */
const [, request]: [unknown, ThreadRequest] = workerData;
/** The heap of a thread is its own: each minds what it holds, between the steps of a work. */
const workshop: Workshop = {
  ...workshopFor(request),
  interruptible: (make) => {
    mindHeap();
    return make();
  },
};
const disk = request.kept?.folder
  ? new Cache({ ...request.kept.folder, limit: 0, onTrouble: () => {} })
  : null;

/** Makes one work; runs in a thread of the pool. Errors are told as values, since a clone of them lacks their kind. */
export default async function work(found: FoundWork): Promise<ThreadAnswer> {
  try {
    const entries = request.kept === null ? null : new MadeEntries(disk);
    const aligned = await makeWork(found, { ...workshop, entries });
    if (aligned === null) return { made: null };
    mindHeap();
    const content = contentOf(keepWork({ ...aligned, reports: prepare(aligned, workshop) }));
    return { made: { content, versions: entries?.made ?? [] } };
  } catch (error) {
    if (error instanceof InputError) {
      const { path, place, message, remedy } = error;
      return { fault: { path, place, message, remedy } };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { message, stack };
  }
}
