import { InputError } from '../../text/errors.js';
import type { Input } from './io.js';

/** Nothing that is longer can be a text. */
const LONGEST = 1 << 29;

/** All bytes of standard input. Throws InputError where it goes on for more than 512 MB. */
export async function readStandardInput(stdin: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    total += bytes.length;
    if (total > LONGEST)
      throw new InputError({
        path: 'standard input',
        message: 'it does not end within 512 MB',
        remedy: 'give a file, or split it',
      });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
