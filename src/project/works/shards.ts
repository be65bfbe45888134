import { statSync } from 'node:fs';
import { InputError } from '../../text/errors.js';
import { byCodeUnits } from '../files.js';
import type { FoundWork } from '../types.js';

/** One part of the works that are dealt out: the `number`-th, from 1, of so many. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

const most = 100_000;

/**
 * Reads `3/16`, or `auto/16`, which takes the number from the array job that it runs in: SLURM_ARRAY_TASK_ID as it is,
 * so that a task that is submitted again alone does the same part, or Kubernetes' JOB_COMPLETION_INDEX, which counts from 0. Throws InputError for what is neither, and where
 * there is no array job.
 */
export function parseShard(text: string, env: Readonly<Record<string, string | undefined>>): Shard {
  const [, asked, total] = /^(\d{1,6}|auto)\/(\d{1,6})$/.exec(text) ?? [];
  const of = Number(total);
  if (asked === undefined || of < 1 || of > most) {
    throw fault(`"${text}" is no part of the works`, 'write 3/16 for the third of sixteen, or auto/16');
  }
  const number = asked === 'auto' ? arrayNumber(text, env) : Number(asked);
  if (number >= 1 && number <= of) return { number, of };
  throw fault(`there is no part ${number} of ${of}`, `number them from 1 to ${of}`);
}

function arrayNumber(text: string, env: Readonly<Record<string, string | undefined>>): number {
  const slurm = wholeNumber(env.SLURM_ARRAY_TASK_ID);
  if (slurm !== null) return slurm;
  const index = wholeNumber(env.JOB_COMPLETION_INDEX);
  if (index !== null) return index + 1;
  const message = `"${text}" asks for the number of an array job, and this is none`;
  throw fault(message, 'run it where SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX is set, or give the number');
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function fault(message: string, remedy: string): InputError {
  return new InputError({ path: '--shard', message, remedy });
}

/**
 * Deals works out so that all parts have about as much to read: the largest first, of those that are as large by id, each
 * to the part that has least, the first of them. The same works are dealt out alike on any machine.
 *
 * @returns for each work the number of its part, from 1
 */
export function dealtOut(works: readonly FoundWork[], of: number): number[] {
  return dealtOutBySize(works, works.map(sizeOf), of);
}

/** As dealtOut, for anything that has an id and a size. */
export function dealtOutBySize(
  works: readonly Pick<FoundWork, 'id'>[],
  sizes: readonly number[],
  of: number,
): number[] {
  const order = [...works.keys()].sort(
    (one, other) => sizes[other]! - sizes[one]! || byCodeUnits(works[one]!.id, works[other]!.id),
  );
  const loads = new Loads(of);
  const parts = new Array<number>(works.length).fill(1);
  for (const at of order) parts[at] = loads.give(sizes[at]! + 1) + 1;
  return parts;
}

/** What each part has so far, as a heap: the one that has least is at the top, of equals the first. */
class Loads {
  readonly #heap: [load: number, part: number][];

  constructor(parts: number) {
    this.#heap = Array.from({ length: parts }, (_, part) => [0, part]);
  }

  /** Adds a load to the part that has least, and gives the part. */
  give(load: number): number {
    const heap = this.#heap;
    const top = heap[0]!;
    const part = top[1];
    top[0] += load;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < heap.length && this.#isBefore(left, least)) least = left;
      if (right < heap.length && this.#isBefore(right, least)) least = right;
      if (least === at) return part;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [[load, part], [otherLoad, otherPart]] = [this.#heap[one]!, this.#heap[other]!];
    return load < otherLoad || (load === otherLoad && part < otherPart);
  }
}

/** Bytes of all files of a work; what cannot be looked at counts nothing, and is told when it is read. */
function sizeOf({ versions }: FoundWork): number {
  let size = 0;
  for (const { file } of versions) {
    if (file === null) continue;
    try {
      size += statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    } catch {
      // Told when it is read.
    }
  }
  return size;
}
