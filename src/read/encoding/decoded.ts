import { decodeSource } from '../../text/decode.js';
import { isLegacy } from '../../text/encodings/names.js';
import { UndecodedError } from '../../text/errors.js';
import type { Source } from '../../text/source.js';
import type { FileContent, ReadOptions } from '../types.js';

/** The text of a file in the encoding that is said, else in UTF-8, else in the one in which it reads as a language. */
export async function decodedText(
  { path, bytes }: FileContent,
  { encoding, language }: ReadOptions,
): Promise<Source> {
  if (encoding !== undefined) {
    const { codecOf } = await import('../../text/encodings/index.js');
    return decodeSource(path, bytes, isLegacy(encoding) ? await codecOf(encoding) : encoding);
  }
  try {
    return decodeSource(path, bytes);
  } catch (error) {
    if (!(error instanceof UndecodedError)) throw error;
    const { guessSource } = await import('./guess.js');
    return guessSource(path, bytes, error, language);
  }
}
