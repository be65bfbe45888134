/** Takes chunks and hands them on a good many at a time. */
export interface Sink {
  readonly put: (chunk: string | Uint8Array) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** Text is gathered up to this many UTF-16 units. */
const BUFFER_LENGTH = 1 << 16;

/** Gathers text before `write` gets it; bytes go on at once, after the text before them. */
export function buffered(write: (chunk: string | Uint8Array) => Promise<void>): Sink {
  let parts: string[] = [];
  let length = 0;
  const flush = async () => {
    const whole = parts.join('');
    parts = [];
    length = 0;
    if (whole !== '') await write(whole);
  };
  const put = async (chunk: string | Uint8Array) => {
    if (typeof chunk === 'string') {
      parts.push(chunk);
      length += chunk.length;
      if (length >= BUFFER_LENGTH) await flush();
      return;
    }
    await flush();
    if (chunk.length > 0) await write(chunk);
  };
  return { put, flush };
}
