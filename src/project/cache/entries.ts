/** Where what was made of works is kept by key. What cannot be read is not there; what cannot be kept is made again. */
export interface Entries {
  /** Whether there seems to be something for a key. */
  has(key: string): boolean;
  /** The content kept for a key; null where there is none, or none that is whole. */
  read(key: string): Uint8Array | null;
  write(key: string, content: Uint8Array): void;
  /** Called when all works of a run were asked for. */
  finish(): void;
}

/** Keeps in memory what the run before asked for, so that a run that goes on has it; the rest is on disk, if anywhere. */
export class MemoryEntries {
  #before = new Map<string, Uint8Array>();
  #now = new Map<string, Uint8Array>();

  /** The entries of the next run. */
  over(disk: Entries | null): Entries {
    return {
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
