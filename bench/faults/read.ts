import type { Version } from '../../src/document/types.js';
import { readText } from '../../src/read/index.js';
import { segmentBeside, segmentDocument } from '../../src/segment/index.js';
import { decodeSource } from '../../src/text/decode.js';
import type { Part, Work } from './document.js';
import { renderWork } from './render.js';
import type { Language } from './words.js';

/** A work in one language as hexapla reads it, and which part begins where. */
export interface Read {
  readonly version: Version;
  readonly places: ReadonlyMap<number, Part>;
}

/** A work in one language, by the way that every file takes: rendered, decoded, read and split, beside its source. */
export async function versionOf(work: Work, language: Language, source?: Version): Promise<Read> {
  const { text, places } = renderWork(work, language);
  return { version: await versionOfText(text, language, work.markdown ? 'md' : 'txt', source), places };
}

export async function versionOfText(
  text: string,
  language: string,
  extension: string,
  beside?: Version,
): Promise<Version> {
  const source = decodeSource(`${language}.${extension}`, new TextEncoder().encode(text));
  const document = await readText(source);
  const alone = segmentDocument(document, { language: { tag: language, from: 'name' } });
  return beside === undefined ? alone : segmentBeside(document, alone, beside);
}
