import { describe, expect, it } from 'vitest';
import { readStandardInput } from '../../src/cli/process/standard-input.js';
import { InputError } from '../../src/text/errors.js';

/** The same chunk again and again, so that little memory is needed. */
async function* endless(chunk: Uint8Array | string): AsyncGenerator<Uint8Array | string> {
  for (;;) yield chunk;
}

describe('standard input', () => {
  it('is all its bytes, however they come', async () => {
    const parts = async function* () {
      yield 'é';
      yield new Uint8Array([0x61, 0x62]);
    };
    expect(Buffer.from(await readStandardInput(parts())).toString()).toBe('éab');
  });

  it('that does not end is one line', async () => {
    const read = readStandardInput(endless(new Uint8Array(1 << 25)));
    await expect(read).rejects.toBeInstanceOf(InputError);
    await expect(read).rejects.toMatchObject({
      line: 'standard input: it does not end within 512 MB; give a file, or split it',
    });
  });
});
