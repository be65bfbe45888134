import { type FSWatcher, watch } from 'chokidar';

/** Changes come in bursts: an editor writes a file and renames it, git writes many. So long it has to be quiet. */
const quietTime = 30;
const longestBurst = 400;

/** What is looked at: files, and folders with all in them but what is left out. Absolute paths. */
export interface WatchedPaths {
  readonly paths: readonly string[];
  readonly isLeftOut: (path: string) => boolean;
}

/** The files that change while a watch goes on. */
export interface FileChanges {
  /** Hands the files of each burst to the listener, those of one that is over at once; null for none. */
  readonly listen: (listener: ((files: readonly string[]) => void) | null) => void;
  /** Looks at more paths; those that are looked at already stay as they are. */
  readonly add: (paths: readonly string[]) => void;
  readonly close: () => Promise<void>;
}

/** Begins to look at paths; resolved when nothing that happens from now on is missed. */
export async function openChanges({ paths, isLeftOut }: WatchedPaths): Promise<FileChanges> {
  const burst = new Burst();
  const watcher: FSWatcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => isLeftOut(path),
    // A file that is gone for a moment, as editors save by renaming, has changed.
    atomic: quietTime,
  });
  const known = new Set(paths);
  watcher.on('all', (event, path) => {
    if (event !== 'addDir') burst.add(path);
  });
  // A folder that may not be read, or too many of them, is no reason to end: what is read is told by the run itself.
  watcher.on('error', () => {});
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    listen: (listener) => burst.listen(listener),
    add: (more) => {
      const fresh = more.filter((path) => !known.has(path));
      for (const path of fresh) known.add(path);
      if (fresh.length > 0) watcher.add(fresh);
    },
    close: () => {
      burst.listen(null);
      return watcher.close();
    },
  };
}

/** Files that changed one soon after the other. */
class Burst {
  readonly #files = new Set<string>();
  #listener: ((files: readonly string[]) => void) | null = null;
  #timer: NodeJS.Timeout | null = null;
  #began = 0;

  add(file: string): void {
    if (this.#files.size === 0) this.#began = performance.now();
    this.#files.add(file);
    this.#wait();
  }

  listen(listener: ((files: readonly string[]) => void) | null): void {
    this.#listener = listener;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (listener !== null && this.#files.size > 0) this.#wait();
  }

  #wait(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const left = this.#began + longestBurst - performance.now();
    this.#timer = setTimeout(() => this.#tell(), Math.max(0, Math.min(quietTime, left)));
  }

  #tell(): void {
    if (this.#listener === null) return;
    const files = [...this.#files].sort();
    this.#files.clear();
    this.#listener(files);
  }
}
