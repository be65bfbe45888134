import { escapeControls } from '../../text/errors.js';
import type { Output } from './io.js';

/** A run shorter than this many milliseconds shows no progress. */
const QUIET_TIME = 1000;
const REDRAW_TIME = 100;

/** One line on a terminal that says how far a long run has come, and is gone when it ends. */
export interface Progress {
  readonly step: (done: number, total: number, what: string) => void;
  readonly clear: () => void;
}

export function progressOn(stream: Output): Progress {
  if (!stream.isTTY) return { step: () => {}, clear: () => {} };
  const began = performance.now();
  let drawn = 0;
  return {
    step: (done, total, what) => {
      const now = performance.now();
      if (now - began < QUIET_TIME || now - drawn < REDRAW_TIME) return;
      drawn = now;
      const line = escapeControls(
        `${Math.round((100 * done) / Math.max(1, total))}% ${done}/${total} ${what}`,
      );
      stream.write(`\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (drawn > 0) stream.write('\r\u001b[2K');
    },
  };
}
