import type { Input } from '../process/io.js';

/** Longest line that is read, in bytes: a work with all its texts. */
const longest = 256 * 1024 * 1024;

/**
 * The lines of a stream as they come, decoded as UTF-8, without their ends; null stands for one that is longer than any work
 * may be, whose text is let go. Only one line is held at a time.
 */
export async function* linesOf(stdin: Input, most = longest): AsyncGenerator<string | null> {
  let chunks: Uint8Array[] = [];
  let held = 0;
  const taken = () => {
    const line = held > most ? null : Buffer.concat(chunks).toString('utf8').replace(/\r$/, '');
    chunks = [];
    held = 0;
    return line;
  };
  for await (const given of stdin) {
    const chunk = typeof given === 'string' ? Buffer.from(given) : given;
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield taken();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (held > 0) yield taken();

  function hold(part: Uint8Array): void {
    if (part.length === 0) return;
    held += part.length;
    if (held > most) chunks = [];
    else chunks.push(part);
  }
}
