import type { CacheLocation } from './location.js';

/** Where what was made of works is kept by key. What cannot be read is not there; what cannot be kept is made again. */
export interface Entries {
  /** Where other threads may read what is kept; null where it is in memory only. */
  readonly shared: CacheLocation | null;
  /** Whether there seems to be something for a key. */
  has(key: string): boolean;
  /** The content kept for a key; null where there is none, or none that is whole. */
  read(key: string): Uint8Array | null;
  write(key: string, content: Uint8Array): void;
  /** Says that what is kept for a key, if there is something, is of use though nobody read it. */
  touch(key: string): void;
  /** Called when all works of a run were asked for. */
  finish(): void;
}

/** What another thread made beside its result: it may read what is kept, and whoever gets the list writes it. */
export class MadeEntries implements Entries {
  readonly #known: Pick<Entries, 'read'> | null;
  readonly shared = null;
  readonly made: (readonly [key: string, content: Uint8Array])[] = [];

  constructor(known: Pick<Entries, 'read'> | null) {
    this.#known = known;
  }

  has(key: string): boolean {
    return this.read(key) !== null;
  }

  read(key: string): Uint8Array | null {
    return this.#known?.read(key) ?? null;
  }

  write(key: string, content: Uint8Array): void {
    this.made.push([key, content]);
  }

  touch(): void {}

  finish(): void {}
}

/** Keeps in memory what the run before asked for, so that a run that goes on has it; the rest is on disk, if anywhere. */
export class MemoryEntries {
  #before = new Map<string, Uint8Array>();
  #now = new Map<string, Uint8Array>();

  /** The entries of the next run. */
  over(disk: Entries | null): Entries {
    return {
      shared: disk?.shared ?? null,
      has: (key) => this.#known(key) !== null || disk?.has(key) === true,
      read: (key) => {
        const content = this.#known(key) ?? disk?.read(key) ?? null;
        if (content !== null) this.#now.set(key, content);
        return content;
      },
      write: (key, content) => {
        this.#now.set(key, content);
        disk?.write(key, content);
      },
      touch: (key) => {
        const content = this.#known(key);
        if (content !== null) this.#now.set(key, content);
        disk?.touch(key);
      },
      finish: () => {
        this.#before = this.#now;
        this.#now = new Map();
        disk?.finish();
      },
    };
  }

  #known(key: string): Uint8Array | null {
    return this.#now.get(key) ?? this.#before.get(key) ?? null;
  }
}
