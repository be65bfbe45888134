import type { Version } from '../../src/document/types.js';
import { readText } from '../../src/read/index.js';
import { segmentDocument } from '../../src/segment/index.js';
import { decodeSource } from '../../src/text/decode.js';

/** A version as hexapla reads it from the text of a file. */
export async function versionOfText(language: string, text: string, extension = 'txt'): Promise<Version> {
  const source = decodeSource(`${language}.${extension}`, new TextEncoder().encode(text));
  return segmentDocument(await readText(source), { language: { tag: language, from: 'name' } });
}
