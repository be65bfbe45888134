import type { ReadDocument } from '../document/types.js';
import type { Source } from '../text/source.js';
import { readPlain } from './plain.js';

export type Format = 'plain' | 'markdown';

/**
 * Finds the blocks of a text. Asynchronous, since a format's reader is loaded when it is first needed.
 */
export async function readText(
  source: Source,
  _options: { readonly format?: Format } = {},
): Promise<ReadDocument> {
  return readPlain(source);
}
