import type { Input } from './io.js';

/** All bytes of standard input. */
export async function readStandardInput(stdin: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
