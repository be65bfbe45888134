import type { PlannedWork } from './plan.js';

/**
 * Works that are sent to other threads before their turn: no more at a time than there are threads, and together never
 * larger than the largest of all, as many times as there are threads, those that wait for their turn among them.
 */
export class Begun<Result> {
  readonly #waiting: PlannedWork[];
  readonly #threads: number;
  readonly #room: number;
  readonly #send: (plan: PlannedWork) => Promise<Result>;
  readonly #results = new Map<PlannedWork, Promise<Result>>();
  #running = 0;
  #bytes = 0;

  constructor(
    planned: readonly PlannedWork[],
    threads: number,
    send: (plan: PlannedWork) => Promise<Result>,
  ) {
    this.#waiting = planned.filter(({ size, isKept }) => size !== null && !isKept);
    this.#threads = threads;
    this.#room = threads * this.#waiting.reduce((most, { size }) => Math.max(most, size ?? 0), 0);
    this.#send = send;
  }

  /** What comes of a work whose turn has come; undefined where it was not to be sent. */
  async take(plan: PlannedWork): Promise<Result | undefined> {
    this.#begin();
    const result = this.#results.get(plan);
    if (result === undefined) return undefined;
    try {
      return await result;
    } finally {
      this.#results.delete(plan);
      this.#bytes -= plan.size ?? 0;
      this.#begin();
    }
  }

  #begin(): void {
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined || this.#running >= this.#threads) return;
      if (this.#bytes + (next.size ?? 0) > this.#room) return;
      this.#waiting.shift();
      this.#running++;
      this.#bytes += next.size ?? 0;
      const result = this.#send(next).finally(() => {
        this.#running--;
        this.#begin();
      });
      // A work that fails is told when its turn comes, which may never be.
      result.catch(() => {});
      this.#results.set(next, result);
    }
  }
}
