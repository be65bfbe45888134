import type { Input } from '../process/io.js';

/** What a person asks for by a key. */
export type Key = 'quit' | 'again';

/** The keys of a watch. */
export interface PressedKeys {
  /** Hands each key that means something to the listener, one that was pressed before at once; null for none. */
  readonly listen: (listener: ((key: Key) => void) | null) => void;
  readonly close: () => void;
}

const CTRL_C = '\u0003';

/**
 * Listens to standard input, be it a terminal or a pipe. A terminal hands on single keys only while somebody listens: then
 * Ctrl-C is one of them, and at all other times it interrupts as ever.
 */
export function openKeys(stdin: Input): PressedKeys {
  let listener: ((key: Key) => void) | null = null;
  let pressed: Key | null = null;
  const press = (key: Key) => {
    if (listener === null) pressed = key;
    else listener(key);
  };
  void readKeys(stdin, press);
  return {
    listen: (next) => {
      listener = next;
      stdin.setRawMode?.(next !== null);
      if (pressed === null || next === null) return;
      const key = pressed;
      pressed = null;
      next(key);
    },
    close: () => {
      stdin.setRawMode?.(false);
      stdin.destroy?.();
    },
  };
}

async function readKeys(stdin: Input, press: (key: Key) => void): Promise<void> {
  try {
    for await (const chunk of stdin) {
      for (const sign of String(chunk)) {
        if (sign === CTRL_C) process.kill(process.pid, 'SIGINT');
        else if (sign === 'q') press('quit');
        else if (sign === '\r' || sign === '\n') press('again');
      }
    }
  } catch {
    // A stream that breaks off says nothing more; the watch goes on.
  }
}
