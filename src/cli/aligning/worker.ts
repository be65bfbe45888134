import { workerData } from 'node:worker_threads';
import { contentOf } from '../../project/cache/entry.js';
import type { FoundWork } from '../../project/types.js';
import { InputError } from '../../text/errors.js';
import { keepWork, makeWork, prepare, type Workshop, workshopFor } from './make.js';
import type { ThreadAnswer } from './pool.js';
import type { AlignRequest } from './request.js';

/** The pool puts data of its own before ours. */
const [, request]: [unknown, AlignRequest] = workerData;
const workshop: Workshop = workshopFor(request);

/** Makes one work; runs in a thread of the pool. Errors are told as values, since a clone of them lacks their kind. */
export default async function work(found: FoundWork): Promise<ThreadAnswer> {
  try {
    const aligned = await makeWork(found, workshop);
    if (aligned === null) return { content: null };
    return { content: contentOf(keepWork({ ...aligned, reports: prepare(aligned, workshop) })) };
  } catch (error) {
    if (error instanceof InputError) {
      const { path, place, message, remedy } = error;
      return { fault: { path, place, message, remedy } };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { message, stack };
  }
}
